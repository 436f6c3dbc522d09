/** A long text in pages, so that no more of it is drawn than is read. Pure. */

/** About as many characters as are drawn at once: a long article whole, five megabytes in part. */
export const PAGE = 40_000;

/**
 * Where the pages end: after the last line that fits, or within a line that is longer than a page.
 * @param {string} text
 * @param {number} [size] most UTF-16 code units a page
 * @returns {number[]} one past the last position of each page; empty for an empty text
 */
export function pageEnds(text, size = PAGE) {
  const ends = [];
  let at = 0;
  while (at < text.length) {
    at = pageEnd(text, at, size);
    ends.push(at);
  }
  return ends;
}

/** @param {string} text @param {number} start @param {number} size */
function pageEnd(text, start, size) {
  const limit = start + size;
  if (limit >= text.length) return text.length;
  const newline = text.slice(start, limit).lastIndexOf("\n");
  if (newline >= 0) return start + newline + 1;
  // Never between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text[limit - 1]) && limit - 1 > start ? limit - 1 : limit;
}
