/** Where the places of a text stand after it was edited in one go. Pure. */

/** @typedef {{ start: number, end: number }} Range */

/**
 * The `pieces` that overlap one of `ranges`, after the edit that made `now` of `before`.
 * @template {Range} R
 * @param {Range[]} ranges of `before`, in order, none overlapping
 * @param {R[]} pieces of `now`, in order, none overlapping
 * @param {string} before
 * @param {string} now
 * @returns {R[]} in order
 */
export function kept(ranges, pieces, before, now) {
  if (ranges.length === 0) return [];
  const move = moved(before, now);
  const old = ranges.map(({ start, end }) => ({ start: move(start), end: move(end) }));
  let i = 0;
  return pieces.filter((piece) => {
    while (i < old.length && old[i].end <= piece.start) i += 1;
    return i < old.length && old[i].start < piece.end;
  });
}

/**
 * The place in `now` of a place in `before`: as far from the beginning or from the end as it was; the beginning of the
 * edit for what stood inside it.
 * @param {string} before
 * @param {string} now
 * @returns {(place: number) => number}
 */
export function moved(before, now) {
  if (before === now) return (place) => place;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head += 1;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail += 1;
  return (place) => {
    if (place <= head) return place;
    return place >= before.length - tail ? place + now.length - before.length : head;
  };
}
