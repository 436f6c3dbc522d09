/** The text box and its buttons. Tells of every change, and whether a whole new text came in. */
import { byId } from "../dom.js";
import { SAMPLE } from "../sample.js";

/**
 * @param {{ edited: () => void, replaced: () => void, submitted: () => void }} tell `replaced` comes in place of `edited`
 *   where the old text is gone as a whole
 */
export function inputView({ edited, replaced, submitted }) {
  const box = /** @type {HTMLTextAreaElement} */ (byId("text"));
  let overwriting = false;

  box.addEventListener("beforeinput", () => {
    overwriting = box.selectionStart === 0 && box.selectionEnd === box.value.length;
  });
  box.addEventListener("input", () => (overwriting ? replaced() : edited()));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submitted();
  });
  byId("sample").addEventListener("click", () => set(SAMPLE));
  byId("clear").addEventListener("click", () => {
    set("");
    box.focus();
  });

  /** @param {string} text */
  function set(text) {
    box.value = text;
    box.setSelectionRange(0, 0);
    box.scrollTop = 0;
    replaced();
  }

  return { text: () => box.value };
}
