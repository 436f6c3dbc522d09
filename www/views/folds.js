/** Runs of lines that are not of the article, each folded to one line that opens it; and one button for all of them. */
import { byId, h } from "../dom.js";
import { kept } from "../moved.js";
import { plural } from "../words.js";

/** @typedef {import("../annotations.js").Run} Run */
/** @typedef {{ button: HTMLElement, panel: HTMLElement }} Fold several are of one run where it goes over the end of a page */

/** @param {() => void} changed called after lines were folded or unfolded */
export function foldsView(changed) {
  const all = byId("folds");
  /** @type {{ text: string, runs: Run[] }} */
  let shown = { text: "", runs: [] };
  /** @type {Set<Run>} */
  let open = new Set();
  /** @type {Map<Run, Fold[]>} */
  let drawn = new Map();

  all.addEventListener("click", () => set(shown.runs, open.size < shown.runs.length));

  /** @param {Run[]} runs @param {boolean} unfolded */
  function set(runs, unfolded) {
    for (const run of runs) {
      if (unfolded) open.add(run);
      else open.delete(run);
      for (const fold of drawn.get(run) ?? []) apply(fold, unfolded);
    }
    tell();
    changed();
  }

  function tell() {
    const lines = shown.runs.reduce((sum, { blocks }) => sum + blocks.length, 0);
    all.hidden = lines === 0;
    all.textContent = `${open.size < shown.runs.length ? "Unfold" : "Fold"} ${plural(lines, "line")} not of the article`;
  }

  /** @param {Run} run @param {boolean} continued whether the run began on an earlier page @param {HTMLElement[]} lines */
  function draw(run, continued, lines) {
    const button = h("button", { type: "button", class: "fold-line" }, `${run.title}${continued ? ", continued" : ""}`);
    const panel = h("div", { class: "fold-lines" }, ...lines);
    button.addEventListener("click", () => set([run], !open.has(run)));
    // The browser's own search goes into what is folded, and unfolds it.
    panel.addEventListener("beforematch", () => set([run], true));
    apply({ button, panel }, open.has(run));
    drawn.set(run, [...(drawn.get(run) ?? []), { button, panel }]);
    return h("div", { class: "fold" }, button, panel);
  }

  return {
    /** Takes the runs of another analysis; what stood open and is still there stays open. @param {string} text @param {Run[]} runs in order */
    show(text, runs) {
      const before = shown.runs.filter((run) => open.has(run));
      const everything = before.length > 0 && before.length === shown.runs.length;
      open = new Set(everything ? runs : kept(before, runs, shown.text, text));
      shown = { text, runs };
      tell();
    },
    /** Folds what the next texts have: another article has come. */
    forget: () => open.clear(),
    /** Nothing is drawn any more. */
    clear: () => drawn.clear(),
    /**
     * The lines with those of each run in a fold.
     * @param {{ mark: import("../annotations.js").Mark, element: HTMLElement }[]} lines
     * @param {number} start where the page begins
     */
    wrap(lines, start) {
      /** @type {HTMLElement[]} */
      const parts = [];
      for (let i = 0; i < lines.length; i += 1) {
        const { run } = lines[i].mark;
        const from = i;
        while (run && lines[i + 1]?.mark.run === run) i += 1;
        const elements = lines.slice(from, i + 1).map(({ element }) => element);
        if (run) parts.push(draw(run, run.start < start, elements));
        else parts.push(...elements);
      }
      return parts;
    },
    /** Unfolds the run that holds a position, if one does. @param {number} position */
    reveal(position) {
      const run = shown.runs.findLast(({ start }) => start <= position);
      if (run && position < run.end && !open.has(run)) set([run], true);
    },
  };
}

/** @param {Fold} fold @param {boolean} unfolded */
function apply({ button, panel }, unfolded) {
  button.setAttribute("aria-expanded", String(unfolded));
  if (unfolded) panel.removeAttribute("hidden");
  else panel.setAttribute("hidden", "until-found");
}
