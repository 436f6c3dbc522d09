/** The sentence that a few words stand in, cut to a length that a list can show. Pure. */

/** How far a sentence is followed to either side of the words, in UTF-16 code units. */
const REACH = 160;

/**
 * @param {string} text
 * @param {[number, number][]} sentences where each starts and ends, in order
 * @param {number} start of the words
 * @param {number} end of the words
 * @returns {{ before: string, words: string, after: string }} with an ellipsis where it is cut
 */
export function sentence(text, sentences, start, end) {
  const [first, last] = sentences[around(sentences, start)] ?? [start, end];
  const [from, to] = [Math.min(first, start), Math.max(last, end)];
  const cutBefore = start - from > REACH;
  const cutAfter = to - end > REACH;
  return {
    before: cutBefore ? `…${text.slice(start - REACH, start).replace(/^\S*\s/, "")}` : text.slice(from, start),
    words: text.slice(start, end),
    after: cutAfter ? `${text.slice(end, end + REACH).replace(/\s\S*$/, "")}…` : text.slice(end, to),
  };
}

/** The place of the first sentence that ends after a position. @param {[number, number][]} sentences @param {number} position */
function around(sentences, position) {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle][1] > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
