/** The page: wires the text box, the analyzer and the views. */
import { annotations, firstOf, markOf } from "./annotations.js";
import { describe } from "./describe.js";
import { byId } from "./dom.js";
import { links } from "./links.js";
import { listOf } from "./outline.js";
import { AnalyzerError, createAnalyzer, LONGEST } from "./quotidian/index.js";
import { createSelection } from "./selection.js";
import { articleView } from "./views/article.js";
import { detailView } from "./views/detail.js";
import { findingsView } from "./views/findings.js";
import { headView } from "./views/head.js";
import { inputView } from "./views/input.js";
import { publishedView } from "./views/published.js";
import { statusView } from "./views/status.js";
import { summary } from "./words.js";

/** @typedef {import("./quotidian/index.js").Analysis} Analysis */

/** How long typing must pause before the text is read, in milliseconds. */
const PAUSE = 150;

/** @type {{ analysis: Analysis, found: ReturnType<typeof annotations> } | null} what is on show */
let current = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

const analyzer = createAnalyzer();
const marks = (/** @type {string} */ key) => current?.found.byKey.get(key) ?? [];
const count = (/** @type {string} */ key) => marks(key).length;
const selection = createSelection({ count, first: (key) => firstOf(marks(key)) });
const status = statusView(read);
const published = publishedView(read);
const head = headView({ jump: lead, enter: published.focus });
const article = articleView(selection);
const findings = findingsView({ step: selection.step, find: selection.find, leaveOut: article.leaveOut });
const detail = detailView({ move: selection.move, jump: selection.jump, enlist: selection.enlist, leave });
const input = inputView({ edited: soon, submitted: read, replaced: anew, refused });

selection.listen((selected) => {
  article.select(selected);
  const listed = findings.select(selected);
  if (!selected || !current) return detail.show(null, [], 0, false);
  const { key, place } = selected;
  detail.show(describe(current.analysis, key, place), links(current.analysis, key), count(key), listed);
});
document.addEventListener("keydown", ({ key }) => key === "Escape" && selection.clear());
// The browser may have kept the text over a reload.
if (input.text() !== "") read();

/** Ends the selection and goes back to where the reader came from: to the list, or to the article. */
function leave() {
  if (!selection.inLists() || !findings.focus()) article.focus();
  selection.clear();
}

/** Leads to some words of the text. @param {{ start: number, end: number }} span */
function lead(span) {
  const mark = current && markOf(current.found.marks, span);
  if (mark) selection.jump(mark.key, mark.place);
}

function soon() {
  clearTimeout(timer);
  timer = setTimeout(read, PAUSE);
}

function anew() {
  published.forget();
  article.forget();
  findings.forget();
  soon();
}

/** Refuses what the analyzer would not take, before it fills the box. @param {number} length */
function refused(length) {
  const tooLong = length > LONGEST;
  if (tooLong) status.failed(new AnalyzerError("tooLong").message);
  return tooLong;
}

/** Reads the text as it stands now; an earlier reading still under way is dropped. */
async function read() {
  clearTimeout(timer);
  const text = input.text();
  status.reading(text.length);
  try {
    const analysis = await analyzer.analyze(text, { published: published.given() });
    show(text === "" ? null : analysis, text);
  } catch (error) {
    if (error instanceof AnalyzerError && error.code === "superseded") return;
    show(null, text);
    status.failed(error instanceof Error ? error.message : String(error));
  }
}

/** @param {Analysis | null} analysis @param {string} text */
function show(analysis, text) {
  current = analysis && { analysis, found: annotations(analysis) };
  byId("results").hidden = !current;
  byId("empty").hidden = text !== "";
  selection.clear();
  published.show(analysis?.article.published ?? null, current !== null);
  if (!current) return status.empty();
  const { analysis: shown, found } = current;
  head.show(shown.article);
  article.show(text, found);
  findings.show(shown, text);
  status.found(summary(shown, listOf(shown, "person").entities.length), shown.warnings.map(({ message }) => message));
}
