/** The lists of names: people, organisations, places, and the rarer kinds under one heading. */
import { byId, h } from "../dom.js";
import { counted, entitiesOf } from "../groups.js";
import { TYPES } from "../words.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Analysis} Analysis */
/** @typedef {import("../quotidian/analysis").EntityType} EntityType */

const MAIN = /** @type {EntityType[]} */ (["person", "organization", "place"]);
const MORE = /** @type {EntityType[]} */ (["group", "event", "work", "product", "law"]);

/** Draws all lists of names. @param {Analysis} analysis @returns {((key: string) => void)[]} reveals */
export function showNames(analysis) {
  const reveals = MAIN.map((type) => part(byId(`names-${type}`), "h2", type, analysis));
  const more = byId("names-more-lists");
  const found = MORE.filter((type) => entitiesOf(analysis, type).length > 0);
  more.replaceChildren(...found.map((type) => h("section", { id: `names-${type}` })));
  byId("names-more").hidden = found.length === 0;
  return [...reveals, ...found.map((type) => part(byId(`names-${type}`), "h3", type, analysis))];
}

/** @param {HTMLElement} root @param {"h2" | "h3"} level @param {EntityType} type @param {Analysis} analysis */
function part(root, level, type, analysis) {
  const { heading, letter } = TYPES[type];
  const entities = entitiesOf(analysis, type);
  const body = h("div");
  root.replaceChildren(h(level, {}, heading, chip(type, letter)), body);
  if (entities.length === 0) body.append(h("p", { class: "none" }, "None found."));
  if (entities.length === 0) return () => {};
  return list(body, entities.map((entity) => ({ key: entity.id, render: () => row(entity) })));
}

/** @param {import("../quotidian/analysis").Entity} entity */
function row(entity) {
  const count = counted(entity);
  const roles = entity.roles.length > 0 ? h("span", { class: "roles" }, entity.roles.join(", ")) : null;
  return h("li", {}, entry(entity.id,
    h("span", { class: "name", dir: "auto" }, entity.name),
    h("span", { class: "count" }, String(count), h("span", { class: "unseen" }, count === 1 ? " mention" : " mentions")),
    roles));
}

/** The sign by which a kind is known in the article. @param {string} kind @param {string} letter */
export function chip(kind, letter) {
  return h("span", { class: "chip", "data-kind": kind, "aria-hidden": "true" }, letter);
}
