/** The text box and its buttons. Tells of every change, and whether a whole new text came in. */
import { direction } from "../direction.js";
import { byId } from "../dom.js";
import { SAMPLE } from "../sample.js";

/**
 * @param {object} tell
 * @param {() => void} tell.edited
 * @param {() => void} tell.replaced comes in place of `edited` where the old text is gone as a whole
 * @param {() => void} tell.submitted
 * @param {(length: number) => boolean} tell.refused whether a text of this length is not to be taken in at all
 */
export function inputView({ edited, replaced, submitted, refused }) {
  const box = /** @type {HTMLTextAreaElement} */ (byId("text"));
  let overwriting = false;

  box.addEventListener("beforeinput", () => {
    // An empty box has nothing to replace: a date that was set before the text came in is the text's.
    overwriting = box.value !== "" && box.selectionStart === 0 && box.selectionEnd === box.value.length;
  });
  box.addEventListener("input", () => changed(overwriting));
  // A box that is too full stands still for minutes: better not to fill it.
  box.addEventListener("paste", (event) => {
    if (refused(event.clipboardData?.getData("text/plain").length ?? 0)) event.preventDefault();
  });
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

  /** @param {boolean} whole whether the old text is gone */
  function changed(whole) {
    box.dir = direction(box.value);
    if (whole) replaced();
    else edited();
  }

  /** @param {string} text */
  function set(text) {
    box.value = text;
    box.setSelectionRange(0, 0);
    box.scrollTop = 0;
    changed(true);
  }

  return { text: () => box.value };
}
