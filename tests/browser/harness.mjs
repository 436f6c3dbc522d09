/**
 * Opens the page in headless Chromium. QUOTIDIAN_URL says where it is served, QUOTIDIAN_CHROMIUM which browser to start.
 * `node --test tests/browser/*.test.mjs` runs what stands on it.
 */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { after, before } from "node:test";
import { chromium } from "playwright-core";
import { FIXTURE } from "../js/fixture.mjs";

export const HOME = process.env.QUOTIDIAN_URL ?? "http://127.0.0.1:8080/";
const SHOTS = fileURLToPath(new URL("../screenshots", import.meta.url));
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** In place of the built glue: an analyzer that knows the sample alone, and heeds the publication date it is given. */
export const CANNED = canned(FIXTURE);

/** Glue that gives one analysis, whatever the text. @param {import("../../package/analysis").Analysis} analysis */
export function canned(analysis) {
  return `
  const analysis = ${JSON.stringify(analysis)};
  export default async function init() {}
  export function analyze(text, { published }) {
    const given = { value: published, basis: "given", evidence: [], confidence: 1 };
    return { ...analysis, article: { ...analysis.article, published: published ? given : analysis.article.published } };
  }`;
}

/** @type {import("playwright-core").Browser} */
let browser;

/** Starts one browser for a file of tests. */
export function useBrowser() {
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.QUOTIDIAN_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  });
  after(() => browser.close());
}

/**
 * A fresh page, and what happened on it.
 * @param {{ width?: number, scheme?: "light" | "dark", forced?: boolean, glue?: string, routes?: Record<string, object> }} [how] `glue` is
 *   served in place of the built one; `routes` are answers by pattern of address
 */
export async function open({ width = 1280, scheme = "light", forced = false, glue, routes = {} } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, forcedColors: forced ? "active" : "none", reducedMotion: "reduce" });
  const page = await context.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const errors = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  if (glue) await page.route("**/pkg/quotidian.js", (route) => route.fulfill({ contentType: "text/javascript", body: glue }));
  for (const [pattern, answer] of Object.entries(routes)) await page.route(pattern, (route) => route.fulfill(answer));
  await page.goto(HOME);
  return { page, requests, errors, close: () => context.close() };
}

/** @typedef {import("playwright-core").Page} Page */

/** Presses "Try a sample" and waits for the findings. @param {Page} page */
export async function trySample(page) {
  await page.getByRole("button", { name: "Try a sample" }).click();
  await page.locator("#results").waitFor();
}

/** Puts a text in place of what is in the box, as a paste does. @param {Page} page @param {string} text */
export async function paste(page, text) {
  await page.evaluate((value) => {
    const box = /** @type {HTMLTextAreaElement} */ (document.getElementById("text"));
    box.select();
    box.dispatchEvent(new InputEvent("beforeinput", { inputType: "insertFromPaste" }));
    box.value = value;
    box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  }, text);
}

/** The text of every element. @param {Page} page @param {string} selector */
export async function texts(page, selector) {
  return (await page.locator(selector).allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " ").trim());
}

/** What the browser says of the colour scheme and layout stays in tests/screenshots, for people to look at. @param {Page} page @param {string} name */
export async function picture(page, name, fullPage = false) {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
}

/** The error that is shown holds the words, and the text box still its text. @param {Page} page @param {RegExp} words @param {string} text */
export async function assertTrouble(page, words, text) {
  await page.getByRole("alert").filter({ hasText: words }).waitFor();
  assert.equal(await page.getByLabel("Article text").inputValue(), text);
}
