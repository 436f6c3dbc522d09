/** What is selected: one entity, quote or date, and one of its marks. The views listen; none knows another. */

/** @typedef {{ key: string, place: number, from: "list" | "article" | "detail" | "link" } | null} Selected */

/** @param {(key: string) => number} count how many marks a key has */
export function createSelection(count) {
  /** @type {Selected} */
  let selected = null;
  /** @type {((selected: Selected) => void)[]} */
  const listeners = [];

  /** @param {Selected} now */
  function set(now) {
    selected = now;
    for (const listener of listeners) listener(now);
  }

  return {
    /** @param {(selected: Selected) => void} listener */
    listen: (listener) => void listeners.push(listener),
    clear: () => set(null),
    /** One mark of a key. @param {string} key @param {number} place */
    choose: (key, place) => set({ key, place, from: "article" }),
    /** One mark of a key, which the reader is to be led to. @param {string} key @param {number} place */
    jump: (key, place) => set({ key, place, from: "link" }),
    /** A key's first mark; its next one where it is selected already, round and round. @param {string} key */
    step: (key) => set({ key, place: selected?.key === key ? (selected.place + 1) % count(key) : 0, from: "list" }),
    /** The next or previous mark of what is selected. @param {1 | -1} way */
    move(way) {
      if (!selected) return;
      const marks = count(selected.key);
      set({ key: selected.key, place: (selected.place + way + marks) % marks, from: "detail" });
    },
  };
}
