/** Loads the WebAssembly build, in the worker, and says in typed errors why it could not. */
import { AnalyzerError } from "./errors.js";

/** Kept in constants: pkg/ is built, so it need not exist when the sources are checked. */
const GLUE = "./pkg/quotidian.js";
const WASM = new URL("./pkg/quotidian_bg.wasm", import.meta.url);

/**
 * The core's `analyze`, ready to be called.
 * @returns {Promise<(text: string, options?: import("./index.d.ts").Options) => import("./analysis").Analysis>}
 */
export async function load() {
  if (typeof WebAssembly !== "object") throw new AnalyzerError("noWasm");
  const [glue, response] = await Promise.all([import(GLUE), fetch(WASM)]).catch(() => {
    throw new AnalyzerError("missing");
  });
  if (!response.ok) throw new AnalyzerError("missing");
  await glue.default({ module_or_path: response }).catch((/** @type {unknown} */ cause) => {
    throw new AnalyzerError(/Content Security Policy|CSP|unsafe-eval/.test(String(cause)) ? "blocked" : "notWasm");
  });
  return glue.analyze;
}
