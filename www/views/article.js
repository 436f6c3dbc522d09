/** The article: the text as it was analysed, with its marks; what is not of it folded; a long one page by page. */
import { byId } from "../dom.js";
import { pageEnds } from "../pages.js";
import { paint } from "../paint.js";
import { foldsView } from "./folds.js";
import { roving } from "./roving.js";

/** @typedef {import("../annotations.js").Mark} Mark */

/**
 * @param {object} tell
 * @param {(key: string, place: number) => void} tell.choose called with the mark that is clicked or entered
 * @param {(key: string, place: number) => void} tell.jump called with a mark that the reader wants to be led to
 */
export function articleView({ choose, jump }) {
  const root = byId("article-lines");
  const earlier = byId("article-earlier");
  const more = byId("article-more");
  /** @type {{ text: string, marks: Mark[], byKey: Map<string, Mark[]>, ends: number[] }} */
  let shown = { text: "", marks: [], byKey: new Map(), ends: [] };
  /** @type {Map<Mark, HTMLElement[]>} */
  let drawn = new Map();
  let [first, last] = [0, -1];
  /** @type {Set<string>} keys of the quotes that are drawn as plain text */
  let left = new Set();
  const { ready, stopAt } = roving(root, choose);
  const folds = foldsView(ready);

  root.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("[data-to]") : null;
    if (link instanceof HTMLElement) jump(link.dataset.to ?? "", 0);
  });
  earlier.addEventListener("click", () => draw(first - 1));
  more.addEventListener("click", () => draw(last + 1));

  /** Draws a page beside the others, or alone where it does not adjoin them. @param {number} page */
  function draw(page) {
    const beside = page === first - 1 || page === last + 1;
    if (!beside) clear(page);
    const start = shown.ends[page - 1] ?? 0;
    const { lines, drawn: marks } = paint(shown.text, shown.marks, start, shown.ends[page] ?? 0);
    const parts = folds.wrap(lines, start);
    if (page < first) root.prepend(...parts);
    else root.append(...parts);
    for (const [mark, parts] of marks) drawn.set(mark, [...(drawn.get(mark) ?? []), ...parts]);
    quieten();
    [first, last] = [Math.min(first, page), Math.max(last, page)];
    earlier.hidden = first === 0;
    more.hidden = last + 1 >= shown.ends.length;
    ready();
  }

  /** @param {number} page the one to be drawn next */
  function clear(page) {
    root.replaceChildren();
    folds.clear();
    drawn = new Map();
    [first, last] = [page, page - 1];
  }

  function quieten() {
    for (const [{ kind, key }, parts] of drawn) {
      if (kind === "quote") for (const part of parts) part.classList.toggle("out", left.has(key));
    }
  }

  /** @param {Mark} mark @param {boolean} focus whether the keys are to go on from there */
  function bring(mark, focus) {
    const page = shown.ends.findIndex((end) => mark.start < end);
    if (page < first || page > last) draw(page);
    folds.reveal(mark.start);
    const element = drawn.get(mark)?.[0];
    if (!element) return;
    if (focus) element.focus({ preventScroll: true });
    else stopAt(element);
    element.scrollIntoView({ block: "center" });
  }

  return {
    /** @param {string} text @param {{ marks: Mark[], byKey: Map<string, Mark[]>, runs: import("../annotations.js").Run[] }} found */
    show(text, { marks, byKey, runs }) {
      shown = { text, marks, byKey, ends: pageEnds(text) };
      folds.show(text, runs);
      clear(0);
      draw(0);
    },
    /** Draws these quotes as plain text, and all others as quotes. @param {Set<string>} keys */
    leaveOut(keys) {
      left = keys;
      quieten();
      ready();
    },
    /** Another article has come: nothing of it was unfolded. */
    forget: folds.forget,
    /** Puts the focus on what is selected, if it is drawn. */
    focus: () => /** @type {HTMLElement | null} */ (root.querySelector(".current"))?.focus(),
    /** @param {import("../selection.js").Selected} selected */
    select(selected) {
      for (const old of root.querySelectorAll(".selected")) old.classList.remove("selected", "current");
      const marks = selected ? shown.byKey.get(selected.key) ?? [] : [];
      if (selected && selected.from !== "article" && marks[selected.place]) bring(marks[selected.place], selected.from === "link");
      for (const mark of marks) {
        for (const part of drawn.get(mark) ?? []) {
          part.classList.add("selected");
          part.classList.toggle("current", mark.place === selected?.place);
        }
      }
    },
  };
}
