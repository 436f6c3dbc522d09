/** What is selected: one entity, quote or date, and one of its marks. The views listen; none knows another. */

/**
 * Where it was selected, and so where the reader is: `list` and `article` are pressed there, `detail` goes on from the
 * strip, `link` leads into the article and `entry` into the lists.
 * @typedef {"list" | "article" | "detail" | "link" | "entry"} From
 */
/** @typedef {{ key: string, place: number, from: From } | null} Selected */

/**
 * @param {object} marks
 * @param {(key: string) => number} marks.count how many marks a key has
 * @param {(key: string) => number} marks.first which of them comes first for a reader
 */
export function createSelection({ count, first }) {
  /** @type {Selected} */
  let selected = null;
  let inLists = false;
  /** @type {((selected: Selected) => void)[]} */
  const listeners = [];

  /** @param {Selected} now */
  function set(now) {
    selected = now;
    if (now && now.from !== "detail") inLists = now.from === "list" || now.from === "entry";
    for (const listener of listeners) listener(now);
  }

  return {
    /** @param {(selected: Selected) => void} listener */
    listen: (listener) => void listeners.push(listener),
    clear: () => set(null),
    /** Whether the reader came to what is selected through the lists. */
    inLists: () => inLists,
    /** One mark of a key. @param {string} key @param {number} place */
    choose: (key, place) => set({ key, place, from: "article" }),
    /** One mark of a key, its first where none is told, which the reader is to be led to. @param {string} key @param {number} [place] */
    jump: (key, place = first(key)) => set({ key, place, from: "link" }),
    /** The entry in the lists of what is selected, which the reader is to be led to. */
    enlist: () => selected && set({ ...selected, from: "entry" }),
    /** A key, whose entry in the lists the reader is to be led to. @param {string} key */
    find: (key) => set({ key, place: first(key), from: "entry" }),
    /** A key's first mark; its next one where it is selected already, round and round. @param {string} key */
    step: (key) => set({ key, place: selected?.key === key ? (selected.place + 1) % count(key) : first(key), from: "list" }),
    /** The next or previous mark of what is selected. @param {1 | -1} way */
    move(way) {
      if (!selected) return;
      const marks = count(selected.key);
      set({ key: selected.key, place: (selected.place + way + marks) % marks, from: "detail" });
    },
  };
}
