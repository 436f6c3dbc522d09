/** The lists of names: people, organisations, places, and the rarer kinds under one heading; those who speak come first. */
import { byId, h } from "../dom.js";
import { finding } from "../keys.js";
import { LETTERS, plural } from "../words.js";
import { entry, list } from "./list.js";

/** @typedef {import("../quotidian/analysis").Analysis} Analysis */
/** @typedef {import("../quotidian/analysis").EntityList} EntityList */
/** @typedef {import("../quotidian/analysis").EntityRow} EntityRow */

/** Types with a place of their own in the page, whether anything of them was found or not. */
const MAIN = ["person", "organization", "place"];

/** Draws all lists of names. @param {Analysis} analysis @returns {((key: string) => void)[]} reveals */
export function showNames(analysis) {
  const lists = analysis.outline.entities;
  const reveals = lists.filter(({ type }) => MAIN.includes(type)).flatMap((list) => part(2, list, analysis));
  const more = byId("names-more-lists");
  const found = lists.filter(({ type, entities }) => !MAIN.includes(type) && entities.length > 0);
  more.replaceChildren(...found.map(({ type }) => h("section", { id: `names-${type}` })));
  byId("names-more").hidden = found.length === 0;
  return [...reveals, ...found.flatMap((list) => part(3, list, analysis))];
}

/** @param {2 | 3} level of the heading @param {EntityList} list @param {Analysis} analysis */
function part(level, { type, title, entities }, analysis) {
  const root = byId(`names-${type}`);
  root.replaceChildren(h(`h${level}`, {}, title, chip(type, LETTERS[type])));
  if (entities.length === 0) root.append(h("p", { class: "none" }, "None found."));
  const speak = entities.filter(({ quotes }) => quotes > 0);
  const mentioned = entities.filter(({ quotes }) => quotes === 0);
  const told = speak.length > 0;
  return [
    ...some(root, told ? h(level === 2 ? "h3" : "h4", { class: "voice" }, "Who speaks") : null, speak, analysis),
    ...some(root, told ? h(level === 2 ? "h3" : "h4", { class: "voice" }, "Only mentioned") : null, mentioned, analysis),
  ];
}

/** @param {HTMLElement} root @param {HTMLElement | null} heading @param {EntityRow[]} rows @param {Analysis} analysis */
function some(root, heading, rows, analysis) {
  if (rows.length === 0) return [];
  const body = h("div");
  root.append(...(heading ? [heading, body] : [body]));
  return [list(body, rows.map((one) => ({ key: one.entity, render: () => row(one, analysis) })))];
}

/** @param {EntityRow} counts @param {Analysis} analysis */
function row({ entity: id, mentions, quotes }, analysis) {
  const { name, roles } = finding(analysis, id).entity ?? { name: "", roles: [] };
  const said = plural(quotes, "quote");
  const first = analysis.outline.speakers.find(({ entity }) => entity === id)?.quotes[0];
  return h("li", { class: "pair" },
    entry(id,
      h("span", { class: "name", dir: "auto" }, name),
      h("span", { class: "count" }, plural(mentions, "mention")),
      roles.length > 0 ? h("span", { class: "roles" }, roles.join(", ")) : null),
    first ? h("button", { type: "button", class: "place", "data-go": first, "aria-label": `${said} by ${name}` }, said) : null);
}

/** The sign by which a kind is known in the article. @param {string} kind @param {string} letter */
function chip(kind, letter) {
  return h("span", { class: "chip", "data-kind": kind, "aria-hidden": "true" }, letter);
}
