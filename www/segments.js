/** Overlapping spans into a flat list of segments over the very string that was analysed. Pure. */

/**
 * @typedef {object} Ranked
 * @property {number} start first position
 * @property {number} end one past the last position
 * @property {number} rank lower ones stand outside higher ones, whichever begins first
 */

/**
 * @template {Ranked} S
 * @typedef {{ start: number, end: number, spans: S[] }} Segment the spans that cover it whole, outermost first
 */

/**
 * The segments of `start` to `end`, in order and without gaps; a new one begins wherever a span begins or ends.
 * Spans may nest and cross; what lies outside the range or is empty is left out.
 * @template {Ranked} S
 * @param {S[]} spans in any order
 * @param {number} start
 * @param {number} end
 * @returns {Segment<S>[]}
 */
export function segments(spans, start, end) {
  const inside = spans.filter((span) => span.start < span.end && span.start < end && span.end > start);
  inside.sort((a, b) => a.start - b.start);
  const cuts = boundaries(inside, start, end);
  /** @type {Segment<S>[]} */
  const list = [];
  /** @type {S[]} */
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [at, to] = [cuts[i], cuts[i + 1]];
    open = open.filter((span) => span.end > at);
    while (next < inside.length && inside[next].start <= at) open.push(inside[next++]);
    open.sort(outerFirst);
    list.push({ start: at, end: to, spans: [...open] });
  }
  return list;
}

/** @param {Ranked[]} spans @param {number} start @param {number} end */
function boundaries(spans, start, end) {
  const cuts = new Set([start, end]);
  for (const span of spans) cuts.add(Math.max(span.start, start)).add(Math.min(span.end, end));
  return [...cuts].sort((a, b) => a - b);
}

/** @param {Ranked} a @param {Ranked} b */
function outerFirst(a, b) {
  return a.rank - b.rank || a.start - b.start || b.end - a.end;
}
