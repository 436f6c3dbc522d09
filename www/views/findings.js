/** The lists beside the article: fills them all, tells which entry was pressed, shows which one is selected. */
import { byId } from "../dom.js";
import { showDates } from "./dates.js";
import { showNames } from "./names.js";
import { showQuotes } from "./quotes.js";

/** @param {(key: string) => void} step called with the key of the entry that is pressed */
export function findingsView(step) {
  const root = byId("findings");
  /** @type {((key: string) => void)[]} */
  let reveals = [];

  root.addEventListener("click", ({ target }) => {
    const pressed = target instanceof Element ? target.closest(".entry") : null;
    if (pressed instanceof HTMLElement) step(pressed.dataset.key ?? "");
  });

  return {
    /** Puts the focus on the selected entry; false where none is. */
    focus() {
      const entry = root.querySelector("[aria-current]");
      if (entry instanceof HTMLElement) entry.focus();
      return entry !== null;
    },
    /** @param {import("../quotidian/analysis").Analysis} analysis @param {string} text */
    show(analysis, text) {
      reveals = [...showNames(analysis), showQuotes(analysis), ...showDates(analysis, text)];
    },
    /** @param {import("../selection.js").Selected} selected */
    select(selected) {
      for (const old of root.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
      if (!selected) return;
      for (const reveal of reveals) reveal(selected.key);
      const entry = root.querySelector(`[data-key="${CSS.escape(selected.key)}"]`);
      entry?.setAttribute("aria-current", "true");
      if (selected.from === "article") entry?.scrollIntoView({ block: "nearest" });
    },
  };
}
