/** The article's header and its copies: what was found, what was not, where it stands in the text, and why. */
import assert from "node:assert/strict";
import test from "node:test";
import { PAGE, PAGE_FIXTURE } from "../js/page.mjs";
import { canned, open, paste, texts, trySample, useBrowser, CANNED } from "./harness.mjs";

useBrowser();

/** A page with the text on it. @param {import("../../package/analysis").Analysis} analysis */
async function filled(analysis = PAGE_FIXTURE) {
  const opened = await open({ glue: canned(analysis) });
  await paste(opened.page, PAGE);
  await opened.page.locator("#results").waitFor();
  return opened;
}

test("headline, deck, authors, dateline and date stand on top, with their grounds", async () => {
  const { page, errors, close } = await open({ glue: CANNED });
  await trySample(page);
  assert.equal(await page.getByRole("heading", { level: 2 }).first().innerText(), "Ferry that carried a town for a century wins one more winter");
  assert.match(await page.locator("#head-deck").innerText(), /^Islanders, two companies/);
  assert.deepEqual(await texts(page, "#head-facts > div"), ["Written by Marit Halvorsen and Daniel Osei", "Filed from SKARVIK, Norway", "Published Tue, Oct 14, 2025 inferred from the text Change"]);
  assert.deepEqual(errors, []);
  await close();
});

test("what is absent is said, and what is doubtful with its reason", async () => {
  const { page, close } = await filled();
  assert.equal(await page.locator("#head-doubt").innerText(), "(probably: the line above the article that says what it is about)");
  assert.deepEqual(await texts(page, "#head-facts > div"), ["Written by Ada Example", "Filed from CLINTON", "Published not known; words like “Tuesday” have no day. Enter it", "Deck none found"]);
  await close();
  const none = { ...PAGE_FIXTURE.article, headline: null, authors: [], dateline: null };
  const bare = await filled({ ...PAGE_FIXTURE, article: none });
  assert.equal(await bare.page.locator("#head-headline").innerText(), "No headline found");
  assert.deepEqual((await texts(bare.page, "#head-facts > div")).slice(0, 2), ["Written by no author named", "Filed from no dateline"]);
  await bare.close();
});

/** What the button leads to. @type {[string, string][]} */
const PLACES = [
  ["Mill closes after a century", "Headline the line above the article that says what it is about · probably, 70% sure"],
  ["Ada Example", "Byline it opens with “By” and a name · 90% sure"],
  ["CLINTON", "Paragraph running text · 90% sure"],
];

for (const [name, told] of PLACES) {
  test(`“${name}” leads to its place in the text and tells what it was taken for`, async () => {
    const { page, close } = await filled();
    await page.locator(".head").getByRole("button", { name }).press("Enter");
    assert.equal((await texts(page, "#detail p"))[0], told);
    assert.ok(await page.locator(".line.current").evaluate((line) => line === document.activeElement));
    assert.ok(((await page.locator(".line.current").textContent()) ?? "").includes(name));
    await page.getByRole("button", { name: "Close", exact: true }).click();
    assert.equal(await page.locator(".selected").count(), 0);
    assert.notEqual(await page.evaluate(() => document.activeElement?.tagName), "BODY");
    await close();
  });
}

test("the date's words are led to; Enter it leads to the field, and the day is taken up", async () => {
  const { page, close } = await filled();
  await page.getByRole("button", { name: "Enter it" }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "published");
  await page.getByLabel("Publication date").fill("2025-11-05");
  await page.locator("#head-facts").getByText("Wed, Nov 5, 2025 set by you").waitFor();
  await close();
  const sample = await open({ glue: CANNED });
  await trySample(sample.page);
  await sample.page.locator(".head").getByRole("button", { name: "Tue, Oct 14, 2025" }).click();
  assert.equal(await sample.page.locator("mark.current").innerText(), "Tuesday, Oct. 14, 2025");
  await sample.close();
});

test("a copy is marked as one and leads to the first", async () => {
  const { page, close } = await filled();
  assert.deepEqual((await texts(page, ".aside .label")).slice(0, 1), ["REPEATED HEADLINE"]);
  const copy = page.locator('.line.aside[data-line="caption"]');
  assert.match(await copy.innerText(), /^repeated caption same as above\s*The mill/i);
  await copy.getByRole("button", { name: "same as above" }).click();
  const first = page.locator('.line[data-line="caption"]:not(.aside)');
  assert.ok(await first.evaluate((line) => line === document.activeElement && line.classList.contains("current")));
  await close();
});

test("a line's kind and reason are told on demand alone: on its sign, and on reaching it by keys", async () => {
  const { page, close } = await filled();
  const paragraph = page.locator(".line", { hasText: "It closed." });
  assert.equal(await paragraph.innerText(), "It closed.");
  assert.equal(await paragraph.locator(".why").getAttribute("title"), "Paragraph: running text, 90% sure");
  await paragraph.click();
  assert.ok(await page.locator("#detail").isHidden());
  await paragraph.locator(".why").click();
  assert.match(await page.locator("#detail").innerText(), /Paragraph running text/);
  assert.equal(await page.locator('.line[data-line="caption"]').first().locator(".label").getAttribute("title"), "Caption: captions are often pasted twice, 90% sure");
  await close();
});
