/** Everybody's page: no axe violation in either scheme, empty and filled; no sideways scrolling at 320 px. Leaves pictures. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { PAGE, PAGE_FIXTURE } from "../js/page.mjs";
import { canned, CANNED, open, paste, picture, trySample, useBrowser } from "./harness.mjs";

useBrowser();

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @param {import("./harness.mjs").Page} page */
async function violations(page) {
  // The debugger brings it in: the page's own policy lets no script tag through.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (window).axe.run(document);
    return violations.map((/** @type {any} */ one) => `${one.id}: ${one.nodes.map((/** @type {any} */ node) => node.html).join(" ")}`);
  });
}

for (const scheme of /** @type {const} */ (["light", "dark"])) {
  test(`axe finds nothing on the ${scheme} page: empty, filled, selected, in trouble`, async () => {
    const { page, close } = await open({ scheme, glue: CANNED });
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-empty`);
    await trySample(page);
    assert.deepEqual(await violations(page), []);
    await picture(page, scheme, true);
    await page.locator(".entry", { hasText: "Astrid Bakke" }).first().click();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-selected`);
    await close();
  });

  test(`axe finds nothing on the ${scheme} page when quotes are left out, some or all`, async () => {
    const { page, close } = await open({ scheme, glue: CANNED });
    await trySample(page);
    await page.locator('mark[data-key="q4"]').click();
    await page.getByRole("radio", { name: "Reported" }).check();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-filtered`);
    await page.getByRole("checkbox", { name: "Unnamed only" }).check();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-filtered-out`);
    await close();
  });

  test(`axe finds nothing on the ${scheme} page with folds, closed and open`, async () => {
    const { page, close } = await open({ scheme, glue: canned(PAGE_FIXTURE) });
    await paste(page, PAGE);
    await page.locator("#results").waitFor();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-folded`, true);
    await page.locator("#folds").click();
    await page.getByRole("button", { name: "same as above" }).first().click();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-unfolded`, true);
    await close();
  });

  test(`axe finds nothing on the ${scheme} page when the analyzer is missing`, async () => {
    const { page, close } = await open({ scheme, routes: { "**/pkg/quotidian.js": { status: 404, body: "no" } } });
    await paste(page, "Some text.");
    await page.getByRole("alert").filter({ hasText: /\S/ }).waitFor();
    assert.deepEqual(await violations(page), []);
    await picture(page, `${scheme}-trouble`);
    await close();
  });
}

test("at 320 px nothing scrolls sideways, and the lists have a way to get to", async () => {
  const { page, close } = await open({ width: 320, glue: CANNED });
  await trySample(page);
  await page.locator(".entry", { hasText: "Astrid Bakke" }).first().click();
  await page.getByRole("radio", { name: "Reported" }).check();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await page.getByRole("link", { name: "Dates" }).click();
  assert.ok(await page.getByRole("heading", { name: "Dates" }).evaluate((heading) => heading.getBoundingClientRect().top < 400));
  await close();
});

test("at 320 px the signs beside lines from right to left stay on the page", async () => {
  const { page, close } = await open({ width: 320 });
  await paste(page, "قالت رئيسة البلدية يوم الثلاثاء: «سنبقى هنا».\nאמר ראש העיר ביום שלישי.");
  await page.locator("#results").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  await close();
});

test("where the system sets the colours, the choice of quotes and what is selected are told by lines", async () => {
  const { page, close } = await open({ forced: true, glue: CANNED });
  await trySample(page);
  const outlined = (/** @type {import("playwright-core").Locator} */ one) => one.evaluate((element) => getComputedStyle(element).outlineStyle);
  assert.equal(await outlined(page.locator("#quotes-filter label", { hasText: "All" })), "solid");
  assert.equal(await outlined(page.locator("#quotes-filter label", { hasText: "Direct" })), "none");
  await page.locator('mark[data-key="q4"]').click();
  assert.equal(await outlined(page.locator("[aria-current]")), "solid");
  await picture(page, "forced");
  await close();
});

test("pictures of the narrow page", async () => {
  const { page, close } = await open({ width: 360, glue: CANNED });
  await picture(page, "narrow-empty");
  await trySample(page);
  await picture(page, "narrow", true);
  await page.locator(".entry", { hasText: "Astrid Bakke" }).first().click();
  await picture(page, "narrow-selected");
  await page.locator("#quotes").evaluate((quotes) => quotes.scrollIntoView());
  await picture(page, "narrow-quotes");
  await close();
});

test("every button and field is at least 24 px high", async () => {
  const { page, close } = await open({ glue: CANNED });
  await trySample(page);
  const small = await page.locator("button:visible, input:visible").evaluateAll((all) =>
    all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML));
  assert.deepEqual(small, []);
  await close();
});
