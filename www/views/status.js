/** What is going on: progress, the count of findings, warnings, and errors with what to do. */
import { byId, h } from "../dom.js";

/** Shorter waits than this are not mentioned, in milliseconds. */
const QUIET = 250;

/** @param {() => void} again called when the reader asks for another try */
export function statusView(again) {
  const status = byId("status");
  const warnings = byId("warnings");
  const error = byId("error");
  const retry = byId("retry");
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  retry.addEventListener("click", again);

  /** @param {string} line @param {string[]} cautions @param {string} problem */
  function say(line, cautions, problem) {
    clearTimeout(timer);
    status.textContent = line;
    warnings.replaceChildren(...cautions.map((caution) => h("li", {}, caution)));
    warnings.hidden = cautions.length === 0;
    error.textContent = problem;
    retry.hidden = problem === "";
  }

  return {
    /** @param {number} characters */
    reading(characters) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        status.textContent = `Reading ${characters.toLocaleString("en")} characters …`;
      }, QUIET);
    },
    /** @param {string} summary @param {string[]} cautions */
    found: (summary, cautions) => say(summary, cautions, ""),
    /** @param {string} message */
    failed: (message) => say("", [], message),
    empty: () => say("", [], ""),
  };
}
