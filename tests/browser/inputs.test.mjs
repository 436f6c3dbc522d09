/** Whatever is pasted gives an analysis or a message, and never a page that stands still or breaks. The real analyzer. */
import assert from "node:assert/strict";
import test from "node:test";
import { SAMPLE } from "../../www/sample.js";
import { open, paste, useBrowser } from "./harness.mjs";

useBrowser();

const MEGABYTES = 5_000_000;

/** @type {[string, string][]} */
const TEXTS = [
  ["white space", " \n\t\u00A0\n"],
  ["one letter", "a"],
  ["CRLF", SAMPLE.replaceAll("\n", "\r\n")],
  ["a lone surrogate", `\uD83D “We \uDE00 stay,” Ada Example said on Friday. \uD800`],
  ["NUL", "“We stay,”\0 Ada Example said\0 on Friday."],
  ["right to left", "قالت رئيسة البلدية يوم الثلاثاء: «سنبقى هنا».\nאמר ראש העיר ביום שלישי."],
  ["emoji", "👩‍🚒🇺🇦 “We’ll stay 👍🏽,” Zoë O’Brien 🎉 said on Nov. 3, 2025 ✨."],
  ["French", "« Nous resterons », a déclaré mardi la maire de Lyon. Le conseil votera la semaine prochaine à Paris."],
  ["HTML source", `<!doctype html><title>x</title><img src=x onerror="document.title='owned'"><script>document.title='owned'</script><p>“We stay,” said Ada.</p>`],
  ["unpaired quotation marks", "“".repeat(20_000)],
  ["brackets and dots", "([{".repeat(5_000) + ".…".repeat(5_000)],
  ["very many lines", "Ada said so.\n".repeat(20_000)],
];

/** The page has answered: with findings or with an error. @param {import("./harness.mjs").Page} page */
async function settled(page, timeout = 60_000) {
  await page.waitForFunction(() => {
    const words = (/** @type {string} */ id) => document.getElementById(id)?.textContent ?? "";
    return words("error") !== "" || /people|person/.test(words("status"));
  }, undefined, { timeout });
  return page.getByRole("alert").innerText();
}

for (const [name, text] of TEXTS) {
  test(`${name}: read without an error`, async () => {
    const { page, errors, close } = await open();
    await paste(page, text);
    assert.equal(await settled(page), "");
    assert.ok(await page.locator("#results").isVisible());
    assert.equal(await page.title(), "Quotidian: who said what, and when");
    assert.deepEqual(errors, []);
    await close();
  });
}

test("every line that is drawn is a slice of the text, lone surrogates, emoji and NUL included", async () => {
  const { page, close } = await open();
  const text = `A \uD83D headline 👍\n\nThe \0 body, 👩‍🚒 and “we stay,” she said.`;
  await paste(page, text);
  await settled(page);
  const drawn = await page.locator(".line").evaluateAll((all) => all.map((line) => line.textContent));
  assert.deepEqual(drawn, text.split("\n").filter(Boolean));
  await close();
});

for (const [name, text] of [
  ["five megabytes of articles", SAMPLE.repeat(Math.ceil(MEGABYTES / SAMPLE.length))],
  ["five megabytes without a line's end", SAMPLE.replaceAll("\n", " ").repeat(Math.ceil(MEGABYTES / SAMPLE.length))],
]) {
  test(`${name}: read in the worker while the page stays alive, drawn in part`, async () => {
    const { page, errors, close } = await open();
    await page.evaluate(watchStalls);
    await paste(page, text);
    assert.equal(await settled(page, 200_000), "");
    const { longest, elements, more } = await page.evaluate(() => ({
      longest: /** @type {any} */ (window).longestStall,
      elements: document.querySelectorAll("*").length,
      more: !document.getElementById("article-more")?.hidden,
    }));
    assert.ok(longest < 10_000, `the page stood still for ${longest} ms`);
    assert.ok(elements < 30_000, `${elements} elements`);
    assert.ok(more);
    await page.getByRole("button", { name: "Show more text" }).click();
    assert.deepEqual(errors, []);
    await close();
  });
}

test("too long a paste is refused in words, at once, and what is in the box stays", async () => {
  const { page, close } = await open();
  await paste(page, "Before.");
  await settled(page);
  await page.getByLabel("Article text").evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "word ".repeat(4_000_001));
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true, bubbles: true }));
  });
  await page.getByRole("alert").filter({ hasText: "longer than 20 million characters" }).waitFor();
  assert.equal(await page.getByLabel("Article text").inputValue(), "Before.");
  await close();
});

/** Notes the longest time between two ticks of the page's own clock. */
function watchStalls() {
  let last = performance.now();
  Object.assign(window, { longestStall: 0 });
  setInterval(() => {
    const now = performance.now();
    Object.assign(window, { longestStall: Math.max(/** @type {any} */ (window).longestStall, now - last) });
    last = now;
  }, 20);
}
