/** The views, filled with the sample's analysis as it was written by hand: what stands where, and what clicks and keys do. */
import assert from "node:assert/strict";
import test from "node:test";
import { SAMPLE } from "../../www/sample.js";
import { CANNED, open, texts, trySample, useBrowser } from "./harness.mjs";

useBrowser();

test("a fresh page says what to do and shows no empty lists", async () => {
  const { page, close } = await open({ glue: CANNED });
  assert.ok(await page.getByText("Paste an article").isVisible());
  assert.ok(await page.locator("#results").isHidden());
  await close();
});

test("the sample fills the lists: names with roles and counts, quotes by speaker, dates in order", async () => {
  const { page, errors, close } = await open({ glue: CANNED });
  await trySample(page);
  assert.equal(await page.getByRole("status").innerText(), "7 people, 12 quotes, 22 dates");
  assert.deepEqual((await texts(page, "#names-person .pair")).slice(0, 2), ["Astrid Bakke 5 mentions Transport Minister 3 quotes", "Henrik Moe 1 mention The authority’s director 2 quotes"]);
  assert.deepEqual((await texts(page, "#names-person :is(.voice, .name)")).slice(4, 6), ["Olav Strand", "Only mentioned"]);
  assert.deepEqual(await texts(page, "#names-more h3"), ["Groups G", "Products T"]);
  const speakers = await texts(page, "#quotes h3");
  assert.deepEqual(speakers.slice(0, 3), ["Astrid Bakke 3 quotes", "Coastal Transport Authority 1 quote", "Henrik Moe 2 quotes"]);
  assert.ok(speakers.includes("A senior official at the Finance Ministry unnamed 1 quote"));
  assert.ok(await page.getByText("because he was not authorized to discuss the budget").last().isVisible());
  assert.equal((await texts(page, "#dates-dated .when"))[0], "1913");
  assert.equal((await texts(page, "#dates-undated .entry")).length, 6);
  assert.ok(await page.locator("#dates-waiting").isHidden());
  assert.deepEqual(errors, []);
  await close();
});

test("the article shows every line of the text, character by character, junk and repeats set apart", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  const lines = await page.locator(".line").evaluateAll((all) => all.map((line) => {
    const copy = /** @type {Element} */ (line.cloneNode(true));
    for (const added of copy.querySelectorAll(".label, .same")) added.remove();
    return copy.textContent;
  }));
  assert.deepEqual(lines, SAMPLE.split("\n").filter((line) => line.trim() !== ""));
  assert.equal(await page.locator(".line.aside").count(), 4);
  await close();
});

test("an entry leads to its mentions one after the other, and the strip says which and why", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  const bakke = page.locator(".entry", { hasText: "Astrid Bakke" }).first();
  await bakke.click();
  assert.equal(await page.locator("mark.selected").count(), 5);
  assert.equal(await page.locator("mark.current").innerText(), "Astrid Bakke");
  await bakke.press("Enter");
  assert.equal(await page.locator("mark.current").innerText(), "Bakke");
  assert.match(await page.locator("#detail").innerText(), /Astrid Bakke person, mention 2 of 5 · part of Astrid Bakke/);
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  assert.equal(await page.locator("mark.current").innerText(), "she");
  assert.ok(await page.locator("mark.current").evaluate(inView));
  await page.getByRole("button", { name: "Close", exact: true }).click();
  assert.equal(await page.locator("mark.selected").count(), 0);
  assert.ok(await bakke.evaluate((entry) => entry === document.activeElement));
  await close();
});

test("a mark leads to its entry: the name inside a quote, or the quote around it", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  await page.locator('mark[data-key="e14"]').first().click();
  assert.match(await page.locator("[aria-current]").innerText(), /^Turku Marine/);
  await page.locator('mark[data-key="q11"]').last().click();
  assert.match(await page.locator("[aria-current]").innerText(), /I said thank you/);
  assert.equal(await page.locator("mark.selected").count(), 2);
  assert.ok(await page.locator("[aria-current]").evaluate(inView));
  await page.keyboard.press("Escape");
  assert.equal(await page.locator("mark.selected, [aria-current]").count(), 0);
  await close();
});

test("the keyboard reaches everything: skip link, box, buttons, date, marks, lists", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  await page.locator(".skip").focus();
  const focused = () => page.evaluate(() => {
    const at = document.activeElement;
    return at?.id || /** @type {HTMLElement} */ (at)?.dataset.key || at?.className;
  });
  /** @type {(string | undefined)[]} */
  const stops = ["skip"];
  for (let i = 0; i < 25 && stops.at(-1) !== "e9"; i += 1) {
    await page.keyboard.press("Tab");
    if (stops.at(-1) !== await focused()) stops.push(await focused());
  }
  assert.deepEqual(stops, ["skip", "text", "sample", "clear", "published", "place", "place change", "folds", "d1", "same", "fold-line", "e9"]);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  assert.equal(await focused(), "e1");
  await page.keyboard.press("End");
  assert.equal(await focused(), "e9");
  await page.keyboard.press("Enter");
  assert.match(await page.locator("#detail").innerText(), /mention 5 of 5/);
  await page.keyboard.press("Home");
  assert.equal(await focused(), "d1");
  assert.equal(await page.locator('mark[tabindex="0"]').count(), 1);
  await close();
});

test("the publication date is shown with its grounds, an edit is heeded and can be taken back", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  const field = page.getByLabel("Publication date");
  const note = page.locator("#published-note");
  assert.equal(await field.inputValue(), "2025-10-14");
  assert.match(await note.innerText(), /inferred from the text: “Tuesday, Oct. 14, 2025”/);
  await field.fill("2025-10-15");
  await note.getByText("Wed, Oct 15, 2025, set by you.").waitFor();
  await page.getByRole("button", { name: "Use the text’s own" }).click();
  await note.getByText("inferred from the text").waitFor();
  await field.fill("2025-10-15");
  await note.getByText("set by you").waitFor();
  await trySample(page);
  await note.getByText("inferred from the text").waitFor();
  await field.focus();
  for (const key of "03022022") {
    await page.keyboard.press(key);
    await page.waitForTimeout(60);
  }
  await note.getByText("Wed, Mar 2, 2022, set by you.").waitFor();
  await close();
});

test("a publication date that is set before the text comes in is kept", async () => {
  const { page, close } = await open();
  await page.getByLabel("Publication date").fill("2022-03-02");
  await page.getByLabel("Article text").focus();
  await page.keyboard.insertText("“We will stay,” Ada Example told reporters on Tuesday.");
  await page.locator("#dates-dated .when", { hasText: "Tue, Mar 1, 2022" }).waitFor();
  await close();
});

test("Clear empties the page and leaves the cursor in the box", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByText("Paste an article").waitFor();
  assert.ok(await page.locator("#results").isHidden());
  assert.equal(await page.evaluate(() => document.activeElement?.id), "text");
  await close();
});

/** @param {Element} element */
function inView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
