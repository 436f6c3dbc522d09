/** The strip that tells what is selected and why, and leads from mark to mark. */
import { byId } from "../dom.js";

/** @param {{ move: (way: 1 | -1) => void, leave: () => void }} selection */
export function detailView({ move, leave }) {
  const root = byId("detail");
  byId("detail-previous").addEventListener("click", () => move(-1));
  byId("detail-next").addEventListener("click", () => move(1));
  byId("detail-close").addEventListener("click", leave);

  return {
    /** @param {{ title: string, facts: string[] } | null} description @param {number} marks */
    show(description, marks) {
      root.hidden = !description;
      byId("detail-title").textContent = description?.title ?? "";
      byId("detail-facts").textContent = description?.facts.join(" · ") ?? "";
      byId("detail-previous").hidden = marks < 2;
      byId("detail-next").hidden = marks < 2;
    },
  };
}
