/** The analyzer: keeps a worker, and gives the newest request precedence. */
import { Connection } from "./connection.js";
import { AnalyzerError } from "./errors.js";
import { withOwnWords } from "./own-words.js";

/** @typedef {import("./analysis").Analysis} Analysis */
/** @typedef {import("./index.d.ts").Analyzer} Face */
/** @typedef {import("./index.d.ts").Options} Options */

/**
 * @typedef {object} Request
 * @property {string} text
 * @property {Options} options
 * @property {(analysis: Analysis) => void} resolve
 * @property {(error: unknown) => void} reject
 */

/** Longest text taken, in UTF-16 code units. */
export const LONGEST = 20_000_000;
/** How long a run whose result nobody wants any more may hold up the next one, in milliseconds. */
const PATIENCE = 1_000;

/**
 * An analyzer; it starts loading at once.
 * @implements {Face}
 */
export class Analyzer {
  #connection = new Connection();
  /** @type {Request | null} the one request whose answer is wanted */
  #wanted = null;
  /** @type {Request | null} the request the worker is at */
  #running = null;
  #disposed = false;

  /**
   * As the face says. The options go to the core as they are, all but the signal: it knows which there are.
   * @param {string} text
   * @param {Options & { signal?: AbortSignal }} [options]
   * @returns {Promise<Analysis>} rejected with an `AnalyzerError`
   */
  async analyze(text, { signal, ...options } = {}) {
    const refusal = this.#refusal(text, signal);
    if (refusal) throw new AnalyzerError(refusal);
    const settled = new AbortController();
    try {
      return await new Promise((resolve, reject) => {
        const request = { text, options, resolve, reject };
        const abort = () => this.#wanted === request && this.#want(null, "aborted");
        signal?.addEventListener("abort", abort, { signal: settled.signal });
        this.#want(request, "superseded");
      });
    } finally {
      settled.abort();
    }
  }

  /** Stops the worker; a pending request and every later one is rejected with the code `disposed`. */
  dispose() {
    this.#disposed = true;
    this.#want(null, "disposed");
    this.#connection.fail(new AnalyzerError("disposed"));
  }

  /** @param {unknown} text @param {AbortSignal} [signal] */
  #refusal(text, signal) {
    if (this.#disposed) return "disposed";
    if (signal?.aborted) return "aborted";
    if (typeof text !== "string") return "badText";
    return text.length > LONGEST ? "tooLong" : null;
  }

  /** @param {Request | null} request the request from now on @param {string} code why the one before it is dropped */
  #want(request, code) {
    this.#wanted?.reject(new AnalyzerError(code));
    this.#wanted = request;
    if (this.#running) this.#hurry(this.#running);
    else this.#next();
  }

  async #next() {
    const request = this.#wanted;
    if (!request) return;
    if (this.#connection.failure) this.#connection = new Connection();
    this.#running = request;
    try {
      request.resolve(withOwnWords(await this.#connection.ask(request.text, request.options), request.text));
    } catch (error) {
      request.reject(error);
    }
    this.#running = null;
    if (this.#wanted === request) this.#wanted = null;
    this.#next();
  }

  /** Ends the stale run when it has held up the next one for long enough. @param {Request} stale */
  #hurry(stale) {
    setTimeout(() => {
      const inTheWay = this.#running === stale && this.#wanted && this.#wanted !== stale;
      if (!inTheWay) return;
      // A worker that is still loading is waited for: a new one would have to load as well.
      if (this.#connection.loaded) this.#connection.fail(new AnalyzerError("superseded"));
      else this.#hurry(stale);
    }, PATIENCE);
  }
}
