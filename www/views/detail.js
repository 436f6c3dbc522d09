/** The strip that tells what is selected and why, and leads from mark to mark. */
import { byId } from "../dom.js";

/** @param {{ move: (way: 1 | -1) => void, clear: () => void }} selection */
export function detailView(selection) {
  const root = byId("detail");
  byId("detail-previous").addEventListener("click", () => selection.move(-1));
  byId("detail-next").addEventListener("click", () => selection.move(1));
  byId("detail-close").addEventListener("click", () => selection.clear());

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
