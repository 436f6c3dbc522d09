/** The package's face: `createAnalyzer()` gives an analyzer that works in a worker, away from the page. */
import { Analyzer, LONGEST } from "./analyzer.js";
import { AnalyzerError } from "./errors.js";

export { AnalyzerError, LONGEST };

/** @type {typeof import("./index.d.ts").createAnalyzer} */
export function createAnalyzer() {
  return new Analyzer();
}
