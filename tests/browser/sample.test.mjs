/** The sample, read by the real analyzer: what a careful reader would find in it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { open, texts, trySample, useBrowser } from "./harness.mjs";

useBrowser();

describe("the sample", () => {
  /** @type {Awaited<ReturnType<typeof open>>} */
  let opened;
  before(async () => {
    opened = await open();
    await trySample(opened.page);
  });
  after(() => opened.close());

  const names = async (/** @type {string} */ type) => (await texts(opened.page, `#names-${type} .name`)).toSorted();

  /** The entries under a speaker's heading. @param {string} speaker */
  const saidBy = (speaker) => opened.page.locator("#quotes").evaluate((root, name) => {
    const lists = [...root.querySelectorAll("li")];
    const from = lists.findIndex((item) => item.querySelector("h3")?.textContent?.includes(name));
    const after = lists.findIndex((item, i) => i > from && item.querySelector("h3"));
    const own = from < 0 ? [] : lists.slice(from, after < 0 ? undefined : after);
    return own.map((item) => item.querySelector(".said")?.textContent ?? "");
  }, speaker);

  /** @param {string} value */
  const sentencesOn = (value) => opened.page.locator("#dates .entry").evaluateAll((all, day) =>
    all.filter((entry) => entry.querySelector(".when")?.textContent?.startsWith(day)).map((entry) => entry.querySelector("b")?.textContent), value);

  test("people", async () => {
    assert.deepEqual(await names("person"), ["Astrid Bakke", "Claire Dumont", "Daniel Osei", "Henrik Moe", "Ingrid Lund", "Marit Halvorsen", "Olav Strand"]);
  });

  test("a minister's title is her role, and her surname counts as hers", async () => {
    const bakke = (await texts(opened.page, "#names-person .entry")).find((entry) => entry.startsWith("Astrid Bakke")) ?? "";
    assert.match(bakke, /Transport Minister/);
    assert.ok(Number(/\d+/.exec(bakke)?.[0]) >= 3, bakke);
  });

  test("organisations", async () => {
    const found = await names("organization");
    for (const name of ["Coastal Transport Authority", "Finance Ministry", "Fjord Press", "Norrland Ferries", "Turku Marine", "University of Bergen"]) {
      assert.ok(found.includes(name), `${name} among ${found.join(", ")}`);
    }
  });

  test("places, without the one that only a link names", async () => {
    assert.deepEqual(await names("place"), ["Norway", "Skarvik"]);
  });

  test("a split quote is one quote with its speaker", async () => {
    const quote = (await saidBy("Astrid Bakke")).find((said) => said.includes("Nobody should have to choose")) ?? "";
    assert.match(quote, /a school and a doctor,? … That is what cancelling this line would have meant\./);
  });

  test("“he” and “she” are the people they stand for", async () => {
    assert.ok((await saidBy("Henrik Moe")).some((said) => said.includes("We will inspect her every month")));
    assert.ok((await saidBy("Astrid Bakke")).some((said) => said.includes("Ask me when the ice is gone")));
  });

  test("Dumont and Strand are given their words", async () => {
    assert.ok((await saidBy("Claire Dumont")).some((said) => said.includes("Two ships, one timetable, no more shouting")));
    assert.ok((await saidBy("Olav Strand")).some((said) => said.includes("I said thank you and went back to work")));
  });

  test("what was reported without quotation marks is told apart", async () => {
    assert.ok((await saidBy("Coastal Transport Authority")).some((said) => said.startsWith("repairs would cost more")));
    assert.ok((await texts(opened.page, "#quotes .roles")).includes("reported speech"));
  });

  test("the official without a name is flagged, with the reason the article gives", async () => {
    assert.match((await texts(opened.page, "#quotes h3")).join("\n"), /senior official.*unnamed/i);
    assert.match((await texts(opened.page, "#quotes")).join(), /not authorized to discuss the budget/);
  });

  test("the publication date is inferred from the caption's date and its weekday", async () => {
    assert.match(await opened.page.getByLabel("Publication date").inputValue(), /^2025-10-1[45]$/);
    assert.match(await opened.page.locator("#published-note").innerText(), /inferred from the text|stated in the text/);
  });

  test("weekdays and days without a year fall on the right day", async () => {
    assert.deepEqual(await sentencesOn("Fri, Oct 10, 2025"), ["last Friday"]);
    assert.deepEqual(await sentencesOn("Thu, Oct 16, 2025"), ["Thursday"]);
    assert.deepEqual(await sentencesOn("Tue, Oct 28, 2025"), ["Oct. 28"]);
    assert.deepEqual(await sentencesOn("Mon, Nov 3, 2025"), ["Nov. 3"]);
    assert.match((await sentencesOn("late April 2026")).join(), /April/);
    assert.ok((await sentencesOn("Tue, Oct 14, 2025, evening")).includes("Tuesday evening"));
  });

  test("dates stand in order of time", async () => {
    const shown = await texts(opened.page, "#dates-dated .when");
    assert.equal(shown[0], "1913");
    assert.equal(shown.at(-1), "late April 2026");
  });

  test("headline, captions and tail are known for what they are", async () => {
    assert.match(await opened.page.locator('[data-line="headline"]').innerText(), /^Ferry that carried a town/);
    assert.equal(await opened.page.locator('[data-line="caption"]').count(), 2);
    assert.equal(await opened.page.locator('[data-line="list"]').count(), 3);
    assert.equal(await opened.page.locator('[data-line="boilerplate"]').count(), 3);
    assert.match(await opened.page.locator(".line.aside").first().innerText(), /^repeated caption/i);
  });

  test("without a publication date relative words wait, and setting one turns them into days", async () => {
    const { page, close } = await open();
    await page.getByLabel("Article text").fill("“We will stay,” Ada Example told reporters on Tuesday.");
    await page.getByText("No publication date known").waitFor();
    await page.getByLabel("Publication date").fill("2022-03-02");
    await page.locator("#dates-dated .when", { hasText: "Tue, Mar 1, 2022" }).waitFor();
    await close();
  });
});
