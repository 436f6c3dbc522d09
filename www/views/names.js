/** The lists of names: people, organisations, places, and the rarer kinds under one heading; those who speak come first. */
import { byId, h } from "../dom.js";
import { counted, entitiesOf, quotesOf, voices } from "../groups.js";
import { plural, TYPES } from "../words.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Analysis} Analysis */
/** @typedef {import("../quotidian/analysis").Entity} Entity */
/** @typedef {import("../quotidian/analysis").EntityType} EntityType */

const MAIN = /** @type {EntityType[]} */ (["person", "organization", "place"]);
const MORE = /** @type {EntityType[]} */ (["group", "event", "work", "product", "law"]);

/** Draws all lists of names. @param {Analysis} analysis @returns {((key: string) => void)[]} reveals */
export function showNames(analysis) {
  const reveals = MAIN.flatMap((type) => part(byId(`names-${type}`), 2, type, analysis));
  const more = byId("names-more-lists");
  const found = MORE.filter((type) => entitiesOf(analysis, type).length > 0);
  more.replaceChildren(...found.map((type) => h("section", { id: `names-${type}` })));
  byId("names-more").hidden = found.length === 0;
  return [...reveals, ...found.flatMap((type) => part(byId(`names-${type}`), 3, type, analysis))];
}

/** @param {HTMLElement} root @param {2 | 3} level of the heading @param {EntityType} type @param {Analysis} analysis */
function part(root, level, type, analysis) {
  const { heading, letter } = TYPES[type];
  const entities = entitiesOf(analysis, type);
  root.replaceChildren(h(`h${level}`, {}, heading, chip(type, letter)));
  if (entities.length === 0) root.append(h("p", { class: "none" }, "None found."));
  const { speak, mentioned } = voices(analysis, entities);
  const told = speak.length > 0;
  return [
    ...some(root, told ? h(level === 2 ? "h3" : "h4", { class: "voice" }, "Who speaks") : null, speak, analysis),
    ...some(root, told ? h(level === 2 ? "h3" : "h4", { class: "voice" }, "Only mentioned") : null, mentioned, analysis),
  ];
}

/** @param {HTMLElement} root @param {HTMLElement | null} heading @param {Entity[]} entities @param {Analysis} analysis */
function some(root, heading, entities, analysis) {
  if (entities.length === 0) return [];
  const body = h("div");
  root.append(...(heading ? [heading, body] : [body]));
  return [list(body, entities.map((entity) => ({ key: entity.id, render: () => row(entity, analysis) })))];
}

/** @param {Entity} entity @param {Analysis} analysis */
function row(entity, analysis) {
  const { id, name, roles } = entity;
  const quotes = quotesOf(analysis, id);
  const said = plural(quotes.length, "quote");
  return h("li", { class: "pair" },
    entry(id,
      h("span", { class: "name", dir: "auto" }, name),
      h("span", { class: "count" }, plural(counted(entity), "mention")),
      roles.length > 0 ? h("span", { class: "roles" }, roles.join(", ")) : null),
    quotes.length > 0 ? h("button", { type: "button", class: "place", "data-go": quotes[0].id, "aria-label": `${said} by ${name}` }, said) : null);
}

/** The sign by which a kind is known in the article. @param {string} kind @param {string} letter */
function chip(kind, letter) {
  return h("span", { class: "chip", "data-kind": kind, "aria-hidden": "true" }, letter);
}
