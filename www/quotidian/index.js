/** The package's face: `createAnalyzer()` gives an analyzer that works in a worker, away from the page. */
import { Analyzer, LONGEST } from "./analyzer.js";
import { AnalyzerError } from "./errors.js";

export { AnalyzerError, LONGEST };
/** @typedef {import("./analysis").Analysis} Analysis */

/** An analyzer with `analyze(text, options)` and `dispose()`; it starts loading at once. */
export function createAnalyzer() {
  return new Analyzer();
}
