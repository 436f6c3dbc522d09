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

test("pictures of the narrow page", async () => {
  const { page, close } = await open({ width: 360, glue: CANNED });
  await picture(page, "narrow-empty");
  await trySample(page);
  await picture(page, "narrow", true);
  await page.locator(".entry", { hasText: "Astrid Bakke" }).first().click();
  await picture(page, "narrow-selected");
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
