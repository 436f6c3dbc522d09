/** The sentence that a few words stand in, cut to a length that a list can show. Pure. */

/** How far a sentence is followed to either side of the words, in UTF-16 code units. */
const REACH = 160;
/** After one of these a stop ends no sentence. */
const SHORT = /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|St|Lt|Col|Sgt|Capt|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|[A-Z])\.$/;
const END = /[.!?…]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\d])/gu;

/**
 * @param {string} text
 * @param {number} start of the words
 * @param {number} end of the words
 * @returns {{ before: string, words: string, after: string }} with an ellipsis where it is cut
 */
export function sentence(text, start, end) {
  const back = text.slice(Math.max(0, start - REACH), start);
  const ahead = text.slice(end, end + REACH);
  const line = back.lastIndexOf("\n") + 1;
  const from = Math.max(line, ...stops(back.slice(line)).map((stop) => line + stop));
  const newline = ahead.indexOf("\n");
  const rest = newline < 0 ? ahead : ahead.slice(0, newline);
  const stop = stops(`${rest} A`)[0] ?? rest.length;
  const cutBefore = from === 0 && start > REACH;
  const cutAfter = stop >= rest.length && newline < 0 && end + REACH < text.length;
  return {
    before: cutBefore ? `…${back.slice(from).replace(/^\S*\s/, "")}` : back.slice(from).trimStart(),
    words: text.slice(start, end),
    after: cutAfter ? `${rest.replace(/\s\S*$/, "")}…` : rest.slice(0, stop).trimEnd(),
  };
}

/** Where the sentences of a piece of text begin, but for its first. @param {string} piece */
function stops(piece) {
  return [...piece.matchAll(END)]
    .filter(({ 0: gap, index }) => !SHORT.test(piece.slice(0, index + gap.trimEnd().length)))
    .map(({ 0: gap, index }) => index + gap.length);
}
