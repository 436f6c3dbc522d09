/** What is not of the article is folded: by mouse, by keys, by jumps, by the browser's search; nothing of the text is lost. */
import assert from "node:assert/strict";
import test from "node:test";
import { PAGE, PAGE_FIXTURE } from "../js/page.mjs";
import { canned, open, paste, texts, trySample, useBrowser, CANNED } from "./harness.mjs";
import { whole } from "../js/outline.mjs";

useBrowser();

const GLUE = canned(PAGE_FIXTURE);

/** A page with the fixture's text on it. @param {Parameters<typeof open>[0]} [how] */
async function filled(how) {
  const opened = await open({ glue: GLUE, ...how });
  await paste(opened.page, PAGE);
  await opened.page.locator("#results").waitFor();
  const { page } = opened;
  return { ...opened, above: page.getByRole("button", { name: "3 lines above the article" }), below: page.getByRole("button", { name: "4 lines not of the article" }) };
}

/** @param {import("playwright-core").Locator} fold */
const unfolded = (fold) => fold.getAttribute("aria-expanded");

test("runs are folded and say what they are; one or two short lines stay in sight", async () => {
  const { page, errors, close } = await filled();
  assert.deepEqual(await texts(page, ".fold-line"), ["3 lines above the article", "4 lines not of the article: other articles, newsletters and subscriptions, legal notices"]);
  assert.ok(await page.getByText("Skip to content").last().isHidden());
  assert.ok(await page.locator(".line", { hasText: "Tweet" }).isVisible());
  assert.ok(await page.locator(".line", { hasText: "Advertisement" }).isVisible());
  assert.deepEqual(errors, []);
  await close();
});

test("a click unfolds a run and folds it again, and so do Enter and the space bar", async () => {
  const { page, above, below, close } = await filled();
  const line = page.locator(".line", { hasText: "Weather" });
  await above.click();
  assert.ok(await line.isVisible());
  assert.equal(await unfolded(above), "true");
  assert.equal(await unfolded(below), "false");
  await above.click();
  assert.ok(await line.isHidden());
  await above.press("Enter");
  assert.ok(await line.isVisible());
  await above.press("Space");
  assert.ok(await line.isHidden());
  assert.equal(await unfolded(above), "false");
  await close();
});

test("one button unfolds all and folds all, and keeps the focus", async () => {
  const { page, above, below, close } = await filled();
  await below.click();
  const all = page.locator("#folds");
  assert.equal(await all.innerText(), "Unfold 7 lines not of the article");
  await all.press("Enter");
  assert.deepEqual([await unfolded(above), await unfolded(below)], ["true", "true"]);
  assert.equal(await all.innerText(), "Fold 7 lines not of the article");
  assert.ok(await all.evaluate((button) => button === document.activeElement));
  await all.press("Enter");
  assert.deepEqual([await unfolded(above), await unfolded(below)], ["false", "false"]);
  await close();
});

/** @type {[string, string, string][]} */
const JUMPS = [
  ["mention", "#names-person .entry", 'mark[data-key="e1"].current'],
  ["quote", "#quotes .entry:has-text('Never again')", 'mark[data-key="q2"].current'],
  ["date", "#dates-dated .entry", 'mark[data-key="d2"].current'],
];

for (const [what, entry, mark] of JUMPS) {
  test(`a jump to a ${what} in a folded run unfolds it`, async () => {
    const { page, above, below, close } = await filled();
    await page.locator(entry).click();
    if (what === "mention") await page.locator(entry).click();
    assert.ok(await page.locator(mark).isVisible());
    assert.ok(await page.locator(mark).evaluate((one) => one.closest(".fold") !== null));
    assert.deepEqual([await unfolded(above), await unfolded(below)], ["false", "true"]);
    await close();
  });
}

test("the browser finds what is folded, and unfolds it", async () => {
  const { page, above, below, close } = await filled();
  // As the browser's search does, going to a place in the page reveals what is hidden until found.
  await page.locator(".line", { hasText: "Sign up for more" }).evaluate((line) => {
    line.id = "sought";
    location.hash = "#sought";
  });
  await page.locator(".line", { hasText: "Sign up for more" }).waitFor();
  assert.deepEqual([await unfolded(above), await unfolded(below)], ["false", "true"]);
  await close();
});

test("what was unfolded stays so while the text is edited and the date is set; another article is folded", async () => {
  const { page, close } = await open();
  const news = "Home\nNews\nWeather\nSubscribe\n\nMill closes after a century in Clinton\n\nBy Ada Example\n\n";
  const body = "The mill closed on Tuesday, the company said, after more than a hundred years of work.\n\n“Nobody called me,” Rosa Vale said. “I heard of it on the radio, like everybody else in town.”\n\n";
  const tail = "Related\nSchool board delays its vote\nSign up for our newsletter\n© 2025 The Page. All rights reserved.\n";
  const box = page.getByLabel("Article text");
  await box.fill(news + body + tail);
  const last = page.locator(".fold-line").last();
  await last.click();
  await box.evaluate((/** @type {HTMLTextAreaElement} */ one, at) => one.setSelectionRange(at, at), news.length + body.length);
  await box.focus();
  await page.keyboard.insertText("She said it twice, and that nobody had been sorry for it in the year since then.\n\n");
  await page.locator(".line", { hasText: "She said it twice" }).waitFor();
  assert.deepEqual(await page.locator(".fold-line").evaluateAll((all) => all.map((one) => one.getAttribute("aria-expanded"))), ["false", "true"]);
  await page.getByLabel("Publication date").fill("2025-11-05");
  await page.locator("#dates-dated .when", { hasText: "Tue, Nov 4, 2025" }).waitFor();
  assert.equal(await unfolded(last), "true");
  await paste(page, news + body + tail);
  await page.locator(".line", { hasText: "She said it twice" }).waitFor({ state: "detached" });
  assert.equal(await unfolded(last), "false");
  await close();
});

test("copying takes what is seen: a folded run leaves word of itself, an unfolded one its lines", async () => {
  const { page, below, close } = await filled();
  const copied = () => page.evaluate(() => {
    getSelection()?.selectAllChildren(/** @type {Node} */ (document.getElementById("article-lines")));
    return getSelection()?.toString().split(/\n+/).filter(Boolean);
  });
  assert.deepEqual((await copied())?.slice(-2), ["It closed.", "4 lines not of the article: other articles, newsletters and subscriptions, legal notices"]);
  await below.click();
  assert.deepEqual((await copied())?.slice(-5), ["It closed.", "Related", "“Never again,” Rosa Vale said on Nov. 3, 2024.", "Sign up for more", "© 2025 The Page"]);
  assert.equal((await copied())?.includes("By Ada Example"), true);
  await close();
});

test("up and down go from line to line over what is folded, and tell what each was taken for; left and right skip it", async () => {
  const { page, close } = await filled();
  const at = () => page.evaluate(() => document.activeElement?.textContent?.slice(0, 20));
  await page.locator('mark[data-key="d1"]').focus();
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("ArrowDown");
  assert.equal(await at(), "4 lines not of the a");
  await page.keyboard.press("ArrowRight");
  assert.equal(await at(), "4 lines not of the a");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  assert.equal(await at(), "Related");
  assert.match(await page.locator("#detail").innerText(), /Not the article a list of other articles · 90% sure/);
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).dataset.key), "q2");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator('[tabindex="0"]:is(.line, mark):visible').count(), 1);
  await close();
});

test("without junk there is no button for it; text that is all junk is not folded away", async () => {
  const bare = { ...PAGE_FIXTURE.article, blocks: PAGE_FIXTURE.article.blocks.filter(({ kind }) => kind === "boilerplate") };
  const { page, close } = await open({ glue: canned(whole({ ...PAGE_FIXTURE, article: bare }, PAGE)) });
  await paste(page, PAGE);
  await page.locator("#results").waitFor();
  assert.ok(await page.locator("#folds").isHidden());
  assert.ok(await page.locator(".line", { hasText: "Weather" }).isVisible());
  await close();
});

test("the sample's tail is folded", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  assert.equal(await page.locator(".fold .line:visible").count(), 0);
  assert.equal(await page.locator(".fold .line").count(), 3);
  await close();
});

for (const forced of [false, true]) {
  test(`folds keep their frame and their sign${forced ? " in forced colours" : ""}`, async () => {
    const { page, above, close } = await filled();
    await page.emulateMedia({ forcedColors: forced ? "active" : "none" });
    const looks = () => above.evaluate((button) => [getComputedStyle(button).borderTopStyle, getComputedStyle(button, "::before").content.slice(1, 2)]);
    assert.deepEqual(await looks(), ["dashed", "▸"]);
    await above.click();
    assert.deepEqual(await looks(), ["solid", "▾"]);
    await close();
  });
}

test("on paper the lists are whole and the controls are gone", async () => {
  const { page, close } = await filled();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("#text").isHidden());
  assert.ok(await page.locator("#folds").isHidden());
  assert.ok(await page.getByText("4 lines not of the article").isVisible());
  assert.equal(await page.locator("#findings").evaluate((lists) => getComputedStyle(lists).maxHeight), "none");
  await close();
});
