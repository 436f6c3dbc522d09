/** The lists beside the article: fills them all, tells what was pressed, shows which entry is selected. */
import { byId } from "../dom.js";
import { showDates } from "./dates.js";
import { showNames } from "./names.js";
import { quotesView } from "./quotes.js";

/**
 * @param {object} tell
 * @param {(key: string) => void} tell.step called with the key of the entry that is pressed
 * @param {(key: string) => void} tell.find called with the key of another entry that the reader wants to be led to
 * @param {(keys: Set<string>) => void} tell.leaveOut called with the keys of the quotes that the reader does not want to see
 */
export function findingsView({ step, find, leaveOut }) {
  const root = byId("findings");
  /** @type {((key: string) => void)[]} */
  let reveals = [];
  /** @type {string | null} */
  let key = null;
  const quotes = quotesView((keys) => {
    current();
    leaveOut(keys);
  });

  root.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest("[data-key], [data-go]") : null;
    if (!(pressed instanceof HTMLElement)) return;
    const { key: own, go } = pressed.dataset;
    if (go) find(go);
    else if (own) step(own);
  });

  /** Marks the selected entry, where the lists have it. */
  function current() {
    for (const old of root.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
    const entry = key === null ? null : root.querySelector(`[data-key="${CSS.escape(key)}"]`);
    entry?.setAttribute("aria-current", "true");
    return entry instanceof HTMLElement ? entry : null;
  }

  /** Puts the focus on the selected entry; false where none is. */
  function focus() {
    const entry = root.querySelector("[aria-current]");
    if (!(entry instanceof HTMLElement)) return false;
    entry.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "nearest" });
    return true;
  }

  return {
    focus,
    forget: quotes.forget,
    /** @param {import("../quotidian/analysis").Analysis} analysis @param {string} text */
    show(analysis, text) {
      reveals = [...showNames(analysis), ...showDates(analysis, text)];
      quotes.show(analysis);
    },
    /**
     * @param {import("../selection.js").Selected} selected
     * @returns {boolean} whether the lists have it
     */
    select(selected) {
      key = selected?.key ?? null;
      quotes.select(key);
      if (key !== null) for (const reveal of reveals) reveal(key);
      const entry = current();
      if (selected?.from === "entry") focus();
      // Below the article the lists would take the reader away from it.
      else if (selected?.from === "article" && beside()) entry?.scrollIntoView({ block: "nearest" });
      return entry !== null;
    },
  };

  /** Whether the lists stand beside the article and scroll by themselves. */
  function beside() {
    return getComputedStyle(root).position === "sticky";
  }
}
