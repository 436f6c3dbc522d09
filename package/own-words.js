/** Gives an analysis the caller's own characters back where the text is not well-formed. */

/**
 * The core reads a lone surrogate as U+FFFD, which is as long in UTF-16, so the offsets are right and the words are not.
 * Changes `analysis` and gives it back; does nothing for well-formed text and for offsets that are not UTF-16.
 * @template {{ offsets: string }} A
 * @param {A} analysis
 * @param {string} text the string that was analysed
 * @returns {A}
 */
export function withOwnWords(analysis, text) {
  if (analysis.offsets !== "utf16" || text.isWellFormed()) return analysis;
  /** @type {any[]} */
  const open = [analysis];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (value === null || typeof value !== "object") continue;
    if ("start" in value && "text" in value) value.text = text.slice(value.start, value.end);
    for (const part of Object.values(value)) if (part !== null && typeof part === "object") open.push(part);
  }
  return analysis;
}
