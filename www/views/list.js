/** A list that shows its first entries and, on request, more of them: thousands never stand in the page at once. */
import { h } from "../dom.js";
import { plural } from "../words.js";

/** Entries shown at first and added by each press. */
const STEP = 60;
/** Furthest entry that a click in the article unfolds the list to. */
const FAR = 1_000;

/** @typedef {{ key: string, render: () => HTMLElement }} Item */

/**
 * Fills `root` with the items.
 * @param {HTMLElement} root
 * @param {Item[]} items
 * @returns {(key: string) => void} shows the item of a key, if it is not too far down
 */
export function list(root, items) {
  const entries = h("ol", { class: "entries" });
  const button = h("button", { type: "button", class: "more" });
  let shown = 0;

  /** @param {number} count */
  function grow(count) {
    entries.append(...items.slice(shown, count).map((item) => item.render()));
    shown = Math.min(count, items.length);
    const left = items.length - shown;
    button.textContent = `Show ${Math.min(STEP, left)} more of ${plural(left, "entry", "entries")}`;
    button.hidden = left === 0;
  }

  button.addEventListener("click", () => {
    const next = shown;
    grow(shown + STEP);
    entries.children[next]?.querySelector("button")?.focus();
  });
  grow(STEP);
  root.replaceChildren(entries, button);
  return (key) => {
    const place = items.findIndex((item) => item.key === key);
    if (place >= shown && place < FAR) grow(place + STEP);
  };
}

/**
 * An entry that selects the marks of its key.
 * @param {string} key
 * @param {...(Node | string | null)} children
 */
export function entry(key, ...children) {
  return h("button", { type: "button", class: "entry", "data-key": key }, ...children);
}
