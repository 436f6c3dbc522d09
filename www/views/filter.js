/** The choice of quotes to be shown: by kind, by unnamed speakers; with the count of each, and a way back to all of them. */
import { byId } from "../dom.js";
import { EVERY, parts, tally } from "../quote-filter.js";
import { plural } from "../words.js";

/** @typedef {import("../quotidian/analysis").Quote} Quote */
/** @typedef {import("../quote-filter.js").QuoteFilter} QuoteFilter */

const DROPPED = "All quotes are shown again: the filter had left out the selected one.";

/** @param {() => void} changed called when the reader chose otherwise */
export function filterView(changed) {
  const root = byId("quotes-filter");
  const kinds = /** @type {HTMLInputElement[]} */ ([...root.querySelectorAll("input[type=radio]")]);
  const unnamed = /** @type {HTMLInputElement} */ (byId("quotes-unnamed"));
  const note = byId("quotes-shown");
  const all = byId("quotes-all");

  root.addEventListener("change", changed);
  all.addEventListener("click", () => {
    clear();
    changed();
    kinds[0].focus();
  });

  /** The controls hold the state. @returns {QuoteFilter} */
  function chosen() {
    const kind = kinds.find(({ checked }) => checked)?.value ?? "all";
    return { kind: /** @type {QuoteFilter["kind"]} */ (kind), unnamed: unnamed.checked };
  }

  function on() {
    return unnamed.checked || !kinds[0].checked;
  }

  function clear() {
    kinds[0].checked = true;
    unnamed.checked = false;
  }

  return {
    chosen,
    clear,
    /** The selected quote was left out, and so the filter was taken off. */
    dropped() {
      note.textContent = DROPPED;
    },
    /**
     * Tells how many quotes each choice has, and what is shown now.
     * @param {Quote[]} quotes all of them
     * @param {number} shown how many of them
     * @param {boolean} without whether the selected one is not among those
     */
    tell(quotes, shown, without) {
      const counts = tally(quotes, chosen());
      const whole = tally(quotes, EVERY);
      for (const choice of [...kinds, unnamed]) {
        const name = /** @type {keyof typeof counts} */ (choice.value);
        put(choice, counts[name], whole[name]);
      }
      root.hidden = !on() && !parts(quotes);
      all.hidden = !on();
      all.textContent = `Show all ${plural(quotes.length, "quote")}`;
      note.textContent = on() ? told(quotes.length, shown, without) : "";
    },
  };
}

/** @param {number} total @param {number} shown @param {boolean} without whether the selected one is not among those */
function told(total, shown, without) {
  if (total === 0) return "There are no quotes.";
  if (shown === 0) return `None of the ${plural(total, "quote")} is like that.`;
  return `${shown} of ${plural(total, "quote")} shown.${without ? " The selected quote is not among them." : ""}`;
}

/**
 * A choice that no quote of the text fits is not offered, but for one that was made.
 * @param {HTMLInputElement} choice @param {number} count what it would show now @param {number} whole how many there are
 */
function put(choice, count, whole) {
  const label = choice.labels?.[0];
  const place = label?.querySelector(".count");
  if (!label || !place) return;
  place.textContent = count.toLocaleString("en");
  label.classList.toggle("nothing", count === 0);
  label.hidden = whole === 0 && !choice.checked;
}
