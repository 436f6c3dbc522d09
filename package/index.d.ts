/** The package's face, typed. */
import type { Analysis, OffsetUnit } from "./analysis";

export type * from "./analysis";

/** What the analysis may be told beside the text. */
export interface Options {
  /** The publication date, `YYYY-MM-DD`, where it is known. */
  published?: string | null;
  /** The unit of every offset; UTF-16 code units unless told. */
  offsets?: OffsetUnit;
}

export interface Analyzer {
  /**
   * Analyses `text`, at most `LONGEST` UTF-16 code units. Of several requests the newest wins: the others are rejected with
   * the code `superseded`; `signal` cancels with the code `aborted`. Every rejection is an `AnalyzerError`.
   */
  analyze(text: string, options?: Options & { signal?: AbortSignal }): Promise<Analysis>;
  /** Stops the worker; a pending request and every later one is rejected with the code `disposed`. */
  dispose(): void;
}

/** A failure with a `code` for programs and a `message` fit to be shown, which says what to do. */
export class AnalyzerError extends Error {
  constructor(code: string, message?: string);
  code: string;
}

/** The longest text that is taken, in UTF-16 code units. */
export const LONGEST: number;

/** An analyzer in a worker of its own; it starts loading at once. */
export function createAnalyzer(): Analyzer;
