/** The strip that tells what is selected and why, and leads from mark to mark and on to what belongs to it. */
import { byId, h } from "../dom.js";

/** @typedef {import("../links.js").Link} Link */

/**
 * @param {object} tell
 * @param {(way: 1 | -1) => void} tell.move
 * @param {(key: string) => void} tell.jump called with the key that a link leads to
 * @param {() => void} tell.enlist called when the reader wants to be led to the entry in the lists
 * @param {() => void} tell.leave
 */
export function detailView({ move, jump, enlist, leave }) {
  const root = byId("detail");
  const facts = byId("detail-facts");
  const links = byId("detail-links");
  byId("detail-previous").addEventListener("click", () => move(-1));
  byId("detail-next").addEventListener("click", () => move(1));
  byId("detail-list").addEventListener("click", enlist);
  byId("detail-close").addEventListener("click", leave);

  /** @param {Link} link */
  function way({ before, words, key }) {
    const button = h("button", { type: "button", class: "place", dir: "auto" }, words);
    button.addEventListener("click", () => jump(key));
    return h("li", {}, `${before}: `, button);
  }

  return {
    /**
     * @param {import("../describe.js").Description | null} description null where nothing is selected
     * @param {Link[]} ways
     * @param {number} marks how many it has
     * @param {boolean} listed whether the lists have it
     */
    show(description, ways, marks, listed) {
      root.hidden = !description;
      byId("detail-title").textContent = description?.title ?? "";
      facts.textContent = description?.facts.join(" · ") ?? "";
      links.replaceChildren(...ways.map(way));
      links.hidden = ways.length === 0;
      byId("detail-previous").hidden = marks < 2;
      byId("detail-next").hidden = marks < 2;
      byId("detail-list").hidden = !listed;
    },
  };
}
