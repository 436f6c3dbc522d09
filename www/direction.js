/** Which way a text runs. `dir=auto` would do, but browsers take minutes over it in a box of megabytes. Pure. */

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** How far the first letter is looked for, in UTF-16 code units. */
const REACH = 1_000;

/** By its first letter, as `dir=auto` has it. @param {string} text @returns {"ltr" | "rtl"} */
export function direction(text) {
  const letter = LETTER.exec(text.slice(0, REACH))?.[0] ?? "";
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}
