/** What can go wrong between a caller and the analysis: a code for programs, a sentence for people that says what to do. */

/** One sentence a code; the core's own codes (`badDate`, `badOffsets`, `badOptions`, `internal`) bring theirs along. */
const MESSAGES = {
  aborted: "The analysis was cancelled.",
  badText: "There is no text to analyse: give a string.",
  blocked: "This page may not run WebAssembly: add 'wasm-unsafe-eval' to script-src in the Content-Security-Policy sent with quotidian/worker.js.",
  crashed: "The analysis broke off unexpectedly. Your text is untouched and the analyzer starts afresh: change the text a little, or try again.",
  disposed: "This analyzer was disposed of: create another one.",
  missing: "The analyzer's files could not be loaded. Check the connection and reload the page; whoever runs this site should check that quotidian/pkg/ is served.",
  noWasm: "This browser cannot run WebAssembly. Use a current browser, or leave the strict security mode for this page.",
  noWorker: "This browser did not start the analyzer's worker. Use a current browser; whoever runs this site should check that quotidian/worker.js is served as JavaScript and that worker-src allows it.",
  notWasm: "The server sent something else in place of the analyzer's WebAssembly file. Whoever runs this site should check that quotidian/pkg/quotidian_bg.wasm is served as it was built.",
  superseded: "A newer request took the place of this one.",
  tooLong: "The text is longer than 20 million characters. Paste one article, or a smaller part.",
};

/** A failure with a `code` (a key of the messages above, or one of the core's) and a `message` fit to be shown. */
export class AnalyzerError extends Error {
  /**
   * @param {string} code
   * @param {string} [message] what to show, where the code's own sentence does not do
   */
  constructor(code, message) {
    super(message ?? MESSAGES[/** @type {keyof typeof MESSAGES} */ (code)] ?? code);
    this.name = "AnalyzerError";
    this.code = code;
  }
}
