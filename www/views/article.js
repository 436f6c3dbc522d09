/** The article: the text as it was analysed, with its marks; a long one page by page. */
import { byId } from "../dom.js";
import { pageEnds } from "../pages.js";
import { paint } from "../paint.js";
import { roving } from "./roving.js";

/** @typedef {import("../annotations.js").Mark} Mark */

/** @param {(key: string, place: number) => void} choose called with the mark that is clicked or entered */
export function articleView(choose) {
  const root = byId("article-lines");
  const earlier = byId("article-earlier");
  const more = byId("article-more");
  /** @type {{ text: string, marks: Mark[], byKey: Map<string, Mark[]>, ends: number[] }} */
  let shown = { text: "", marks: [], byKey: new Map(), ends: [] };
  /** @type {Map<Mark, HTMLElement[]>} */
  let drawn = new Map();
  let [first, last] = [0, -1];
  const ready = roving(root, choose);

  earlier.addEventListener("click", () => draw(first - 1));
  more.addEventListener("click", () => draw(last + 1));

  /** Draws a page beside the others, or alone where it does not adjoin them. @param {number} page */
  function draw(page) {
    const beside = page === first - 1 || page === last + 1;
    if (!beside) clear(page);
    const { lines, drawn: marks } = paint(shown.text, shown.marks, shown.ends[page - 1] ?? 0, shown.ends[page] ?? 0);
    if (page < first) root.prepend(...lines);
    else root.append(...lines);
    for (const [mark, parts] of marks) drawn.set(mark, [...(drawn.get(mark) ?? []), ...parts]);
    [first, last] = [Math.min(first, page), Math.max(last, page)];
    earlier.hidden = first === 0;
    more.hidden = last + 1 >= shown.ends.length;
    ready();
  }

  /** @param {number} page the one to be drawn next */
  function clear(page) {
    root.replaceChildren();
    drawn = new Map();
    [first, last] = [page, page - 1];
  }

  /** @param {Mark} mark */
  function bring(mark) {
    const page = shown.ends.findIndex((end) => mark.start < end);
    if (page < first || page > last) draw(page);
    drawn.get(mark)?.[0]?.scrollIntoView({ block: "center" });
  }

  return {
    /** @param {string} text @param {{ marks: Mark[], byKey: Map<string, Mark[]> }} found */
    show(text, found) {
      shown = { text, ...found, ends: pageEnds(text) };
      clear(0);
      draw(0);
    },
    /** @param {import("../selection.js").Selected} selected */
    select(selected) {
      for (const old of root.querySelectorAll(".selected")) old.classList.remove("selected", "current");
      const marks = selected ? shown.byKey.get(selected.key) ?? [] : [];
      if (selected && selected.from !== "article" && marks[selected.place]) bring(marks[selected.place]);
      for (const mark of marks) {
        for (const part of drawn.get(mark) ?? []) {
          part.classList.add("selected");
          part.classList.toggle("current", mark.place === selected?.place);
        }
      }
    },
  };
}
