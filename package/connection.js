/** One worker, asked one thing at a time. Once it has failed it stays failed; the analyzer then opens another. */
import { AnalyzerError } from "./errors.js";

/** The core's errors about what was asked; any other error means that the worker is of no use any more. */
const HARMLESS = new Set(["badDate", "badOffsets", "badOptions", "internal"]);

export class Connection {
  /** @type {AnalyzerError | null} why it can no longer be asked */
  failure = null;
  /** @type {Worker | null} */
  #worker = null;
  /** @type {{ id: number, resolve: (result: any) => void, reject: (error: AnalyzerError) => void } | null} */
  #question = null;
  /** Whether the worker has loaded and can work. */
  loaded = false;
  #asked = 0;

  /** Starts the worker, which loads on its own; a failure shows in the first answer. */
  constructor() {
    try {
      this.#worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module", name: "quotidian" });
    } catch {
      this.fail(new AnalyzerError("noWorker"));
      return;
    }
    const broken = (/** @type {Event} */ event) => {
      event.preventDefault();
      this.fail(new AnalyzerError(this.loaded ? "crashed" : "noWorker"));
    };
    this.#worker.addEventListener("message", ({ data }) => this.#receive(data));
    this.#worker.addEventListener("error", broken);
    this.#worker.addEventListener("messageerror", broken);
  }

  /**
   * @param {string} text
   * @param {import("./index.d.ts").Options} options
   * @returns {Promise<import("./analysis").Analysis>} rejected with an `AnalyzerError`
   */
  ask(text, options) {
    if (this.failure) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      this.#asked += 1;
      this.#question = { id: this.#asked, resolve, reject };
      this.#worker?.postMessage({ id: this.#asked, text, options });
    });
  }

  /**
   * Stops the worker; the question it is at is answered with the error.
   * @param {AnalyzerError} error
   */
  fail(error) {
    this.failure = error;
    this.#worker?.terminate();
    this.#question?.reject(error);
    this.#question = null;
  }

  /** @param {{ id: number, result?: any, error?: { code: string, message?: string } }} message */
  #receive({ id, result, error }) {
    if (error && !HARMLESS.has(error.code)) {
      this.fail(new AnalyzerError(error.code, error.message));
      return;
    }
    this.loaded = true;
    if (id !== this.#question?.id) return;
    const { resolve, reject } = this.#question;
    this.#question = null;
    if (error) reject(new AnalyzerError(error.code, error.message));
    else resolve(result);
  }
}
