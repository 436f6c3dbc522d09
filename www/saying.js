/** To whom, when and by what means something was said, in the words a reader takes in at a glance. Pure. */
import { when } from "./when.js";

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Quote} Quote */

/**
 * @param {Pick<Analysis, "dates">} analysis
 * @param {Pick<Quote, "said" | "to" | "medium">} quote
 * @returns {string} "to reporters · Tue, Mar 12, 2024 · a statement"; empty where the article tells nothing of it
 */
export function saying({ dates }, { said, to, medium }) {
  const date = said && typeof said.date === "number" ? dates[said.date] : undefined;
  const day = date ? when(date) : said?.value;
  return [to ? `to ${to.text}` : "", day ?? "", medium?.text ?? ""].filter(Boolean).join(" · ");
}
