/** Keys, by which marks, lists and links name a finding: written and read here alone. Pure. */

/** @typedef {import("./quotidian/analysis").Analysis} Analysis */
/** @typedef {import("./quotidian/analysis").Entity} Entity */

/**
 * What a key names; nothing where the analysis has no such thing. Entities and quotes have keys of their own: `e1`, `q1`.
 * @typedef {object} Finding
 * @property {Entity} [entity]
 * @property {import("./quotidian/analysis").Quote} [quote]
 * @property {import("./quotidian/analysis").Date} [date]
 * @property {import("./quotidian/analysis").Block} [block]
 * @property {{ words: string, holder: Entity }} [role]
 */

/** `b0`, of the line at a place in the analysis. @param {number} place */
export function lineKey(place) {
  return `b${place}`;
}

/** `d1`, of the date at a place in the analysis. @param {number} place */
export function dateKey(place) {
  return `d${place + 1}`;
}

/** `e1r0`, of one of an entity's roles. @param {string} entity @param {number} place in its roles */
export function roleKey(entity, place) {
  return `${entity}r${place}`;
}

/** @param {Analysis} analysis @param {string} key @returns {Finding} */
export function finding({ article, entities, quotes, dates }, key) {
  const [, own, letter, number, role] = /^(([bdeq])(\d+))(?:r(\d+))?$/.exec(key) ?? [];
  if (letter === "b") return { block: article.blocks[Number(number)] };
  if (letter === "d") return { date: dates[Number(number) - 1] };
  if (letter === "q") return { quote: quotes.find(({ id }) => id === own) };
  const entity = entities.find(({ id }) => id === own);
  if (role === undefined) return { entity };
  const words = entity?.roles[Number(role)];
  return entity && words !== undefined ? { role: { words, holder: entity } } : {};
}
