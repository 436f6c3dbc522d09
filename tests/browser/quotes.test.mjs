/** Quotes and names on the real page: what the filter shows and leaves out, and the ways between text and lists. */
import assert from "node:assert/strict";
import test from "node:test";
import { FIXTURE } from "../js/fixture.mjs";
import { canned, CANNED, open, texts, trySample, useBrowser } from "./harness.mjs";
import { SAMPLE } from "../../www/sample.js";
import { whole } from "../js/outline.mjs";

useBrowser();

/** The page with the sample on it. @param {Parameters<typeof open>[0]} [how] */
async function filled(how) {
  const opened = await open({ glue: CANNED, ...how });
  await trySample(opened.page);
  const { page } = opened;
  const kind = (/** @type {string} */ name) => page.getByRole("radio", { name });
  return { ...opened, kind, unnamed: page.getByRole("checkbox", { name: "Unnamed only" }), note: page.locator("#quotes-shown") };
}

/** @param {import("playwright-core").Page} page */
const focused = (page) => page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement)?.dataset.key ?? document.activeElement?.id);

test("each choice tells its count, and all quotes are shown at first", async () => {
  const { page, note, close } = await filled();
  assert.deepEqual(await texts(page, "#quotes-filter label"), ["All 12", "Direct 5", "Partly quoted 1", "Reported 6", "Unnamed only 1"]);
  assert.equal(await page.locator("#quotes-list .entry").count(), 12);
  assert.equal(await note.innerText(), "");
  assert.ok(await page.locator("#quotes-all").isHidden());
  await close();
});

test("a kind is chosen by keys: the list and the article show it alone, and the count is announced", async () => {
  const { page, kind, note, close } = await filled();
  await kind("All").focus();
  await page.keyboard.press("ArrowRight");
  assert.ok(await kind("Direct").isChecked());
  assert.equal(await note.innerText(), "5 of 12 quotes shown.");
  assert.equal(await note.getAttribute("aria-live"), "polite");
  assert.deepEqual((await texts(page, "#quotes h3")).slice(0, 2), ["Astrid Bakke 2 of 3 quotes", "Henrik Moe 1 of 2 quotes"]);
  assert.equal(await page.locator('mark[data-kind="quote"]:not(.out)').count(), await page.locator(':is(mark[data-key="q2"], mark[data-key="q5"], mark[data-key="q8"], mark[data-key="q11"], mark[data-key="q12"])').count());
  assert.equal(await page.locator('mark[data-key="q1"]').first().evaluate((mark) => getComputedStyle(mark).backgroundColor), "rgba(0, 0, 0, 0)");
  await close();
});

test("what the filter leaves out is plain text: no stop for the arrow keys, nothing to press", async () => {
  const { page, kind, close } = await filled();
  await kind("Direct").check();
  await page.locator('mark[data-key="q3"]').click({ position: { x: 100, y: 10 } });
  assert.equal(await page.locator(".selected").count(), 0);
  await page.locator('mark[data-key="e10"]').focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await focused(page), "e11");
  await close();
});

test("where nothing is left the page says so, and shows all on request", async () => {
  const { page, kind, unnamed, note, close } = await filled();
  await kind("Direct").check();
  await unnamed.check();
  assert.equal(await note.innerText(), "None of the 12 quotes is like that.");
  await page.getByRole("button", { name: "Show all 12 quotes" }).click();
  assert.equal(await page.locator("#quotes-list .entry").count(), 12);
  assert.ok(await kind("All").evaluate((radio) => radio === document.activeElement));
  await close();
});

test("a filter stays while the text is edited, and goes with the text", async () => {
  const { page, kind, close } = await filled();
  await kind("Reported").check();
  await page.getByLabel("Article text").focus();
  await page.keyboard.press("ControlOrMeta+End");
  const read = page.evaluate(() => new Promise((done) => new MutationObserver(done).observe(document.getElementById("quotes-list") ?? document.body, { childList: true })));
  await page.keyboard.insertText(" More.");
  await read;
  assert.ok(await kind("Reported").isChecked());
  assert.equal(await page.locator("#quotes-list .entry").count(), 6);
  await trySample(page);
  await page.locator("#quotes-list .entry").nth(11).waitFor();
  assert.ok(await kind("All").isChecked());
  await close();
});

test("a filter that leaves out the selected quote says so; going on to a quote that is left out takes the filter off", async () => {
  const { page, kind, note, close } = await filled();
  await page.locator('mark[data-key="q2"]').first().click();
  await kind("Reported").check();
  assert.equal(await note.innerText(), "6 of 12 quotes shown. The selected quote is not among them.");
  assert.ok(await page.locator("#detail").isVisible());
  await page.getByRole("button", { name: "quote 3 of 3" }).click();
  assert.match(await note.innerText(), /^All quotes are shown again/);
  assert.ok(await kind("All").isChecked());
  assert.match(await page.locator("[aria-current]").innerText(), /Ask me when the ice/);
  assert.equal(await page.locator("mark.out").count(), 0);
  await close();
});

test("a quote in the text leads to its entry, and Close leads back from there", async () => {
  const { page, close } = await filled();
  await page.locator('mark[data-key="q5"]').first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "In the list" }).press("Enter");
  assert.equal(await focused(page), "q5");
  assert.ok(await page.evaluate(() => document.activeElement?.matches("#quotes .entry[aria-current]")));
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("mark.current").innerText(), "If the hull fails, she stays in port.");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  assert.equal(await focused(page), "q5");
  await close();
});

test("Close leads back to the mark where the reader came from the text", async () => {
  const { page, close } = await filled();
  await page.locator('mark[data-key="e11"]').click();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  assert.ok(await page.evaluate(() => document.activeElement?.matches('mark[data-key="e11"]')));
  await close();
});

test("a speaker leads to the name and its mentions; a name leads to its quotes", async () => {
  const { page, close } = await filled();
  await page.locator("#quotes h3").getByRole("button", { name: "Claire Dumont" }).click();
  assert.ok(await page.evaluate(() => document.activeElement?.matches('#names-person [data-key="e13"][aria-current]')));
  assert.equal(await page.locator("mark.current").innerText(), "Claire Dumont");
  await page.getByRole("button", { name: "2 quotes by Claire Dumont" }).press("Enter");
  assert.equal(await focused(page), "q7");
  assert.match(await page.locator("mark.current").first().innerText(), /^talks with/);
  await close();
});

test("Tab comes back to the article at what was pressed in the lists", async () => {
  const { page, close } = await filled();
  await page.locator("#quotes .entry", { hasText: "Two ships" }).press("Enter");
  assert.equal(await page.locator('.lines [tabindex="0"]').evaluateAll((all) => all.map((one) => /** @type {HTMLElement} */ (one).dataset.key).join()), "q8");
  await close();
});

test("a role leads to where it is given and back to its bearer; a nationality to its country", async () => {
  const { page, errors, close } = await filled();
  await page.locator("#names-person .entry", { hasText: "Astrid Bakke" }).click();
  await page.getByRole("button", { name: "Transport Minister", exact: true }).click();
  assert.equal(await page.locator(".role.current").innerText(), "Transport Minister");
  assert.ok(await page.evaluate(() => document.activeElement?.matches(".role")));
  await page.locator("#detail").getByRole("button", { name: "Astrid Bakke" }).click();
  assert.equal(await focused(page), "e9");
  await page.locator("#names-group .entry", { hasText: "Norwegian" }).click();
  assert.match(await page.locator("#detail-links").innerText(), /country: Norway/);
  await page.locator("#detail").getByRole("button", { name: "Norway" }).click();
  assert.match(await page.locator("#detail-links").innerText(), /nationality: Norwegian/);
  assert.deepEqual(errors, []);
  await close();
});

test("who else may have said it is told, and led to", async () => {
  const { page, close } = await filled();
  await page.locator("#quotes .entry", { hasText: "he accepted the ruling" }).click();
  assert.equal((await texts(page, "#quotes .unsure"))[0], "may also be Astrid Bakke");
  assert.match(await page.locator("#detail-links").innerText(), /may also be: Astrid Bakke/);
  await page.locator("#detail").getByRole("button", { name: "Astrid Bakke" }).click();
  assert.match(await page.locator("[aria-current]").innerText(), /^Astrid Bakke/);
  await close();
});

test("on a narrow page a pressed mark leaves the reader in the article", async () => {
  const { page, close } = await filled({ width: 360 });
  const mark = page.locator('mark[data-key="q2"]').first();
  await mark.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await mark.click();
  assert.ok(Math.abs(await page.evaluate(() => scrollY) - before) < 100);
  await page.getByRole("button", { name: "In the list" }).click();
  assert.ok(await page.locator("#quotes [aria-current]").evaluate((entry) => entry.getBoundingClientRect().top < innerHeight && entry.getBoundingClientRect().top >= 0));
  await close();
});

test("a choice that no quote fits is not offered", async () => {
  const { page, close } = await open({ glue: canned(whole({ ...FIXTURE, quotes: FIXTURE.quotes.slice(0, 3) }, SAMPLE)) });
  await trySample(page);
  assert.deepEqual(await texts(page, "#quotes-filter label:visible"), ["All 3", "Direct 1", "Reported 2"]);
  await close();
});

test("an article without quotes shows no filter", async () => {
  const { page, close } = await open();
  await page.getByLabel("Article text").fill("The mayor opened a bridge in Bergen.");
  await page.locator("#results").waitFor();
  assert.ok(await page.locator("#quotes-filter").isHidden());
  assert.ok(await page.locator("#quotes").getByText("None found.").isVisible());
  await close();
});
