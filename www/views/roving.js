/**
 * The lines and marks of the article as one stop of the Tab key: left and right go from mark to mark, up and down from
 * line to line, Enter and clicks choose. A line is chosen by reaching it, which tells what it was taken for.
 */

/** What is folded or filtered out cannot be reached. */
const MARKS = "mark[tabindex]:not(.out, [hidden] *)";
const LINES = ":is(.line, .fold-line):not([hidden] *)";
const STOPS = ":is(.line, mark, .role)[tabindex]";
const STOP = ':is(.line, mark, .role)[tabindex="0"]';

/** @typedef {(at: Element, all: HTMLElement[]) => HTMLElement | undefined} Move */
/** @param {number} where @returns {(at: Element) => (other: Element) => boolean} */
const lies = (where) => (at) => (other) => (at.compareDocumentPosition(other) & where) !== 0;
const [after, before] = [lies(Node.DOCUMENT_POSITION_FOLLOWING), lies(Node.DOCUMENT_POSITION_PRECEDING)];

/** Among which stops a key goes, and to which of them. @type {Record<string, [stops: string, move: Move]>} */
const MOVES = {
  ArrowRight: [MARKS, (at, all) => all.find(after(at))],
  ArrowLeft: [MARKS, (at, all) => all.findLast(before(at))],
  ArrowDown: [LINES, (at, all) => all.find(after(at))],
  ArrowUp: [LINES, (at, all) => all.findLast(before(at))],
  Home: [MARKS, (_, all) => all[0]],
  End: [MARKS, (_, all) => all.at(-1)],
};

/**
 * @param {HTMLElement} root
 * @param {(key: string, place: number) => void} choose
 * @returns {{ ready: () => void, stopAt: (stop: Element) => void }} `ready` is to be called when it changed what can be
 *   reached, `stopAt` says which one Tab comes back to
 */
export function roving(root, choose) {
  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
    pick(target.closest("mark[data-key]:not(.out)") ?? target.closest(".label, .why")?.closest(".line"));
  });
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches(STOPS)) stopAt(target);
  });
  root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const stop = target.matches(STOPS);
    if (stop && (key === "Enter" || key === " ")) pick(target);
    else if (MOVES[key] && (stop || target.matches(".fold-line"))) go(target, ...MOVES[key]);
    else return;
    event.preventDefault();
  });

  /** @param {Element | null | undefined} element */
  function pick(element) {
    if (element instanceof HTMLElement) choose(element.dataset.key ?? "", Number(element.dataset.place));
  }

  /** @param {HTMLElement} from @param {string} stops @param {Move} move */
  function go(from, stops, move) {
    const to = move(from, [...root.querySelectorAll(stops)].filter((one) => one instanceof HTMLElement));
    to?.focus();
    if (to?.matches(".line")) pick(to);
  }

  /** @param {Element} stop the one that Tab comes back to */
  function stopAt(stop) {
    for (const old of root.querySelectorAll(STOP)) old.setAttribute("tabindex", "-1");
    stop.setAttribute("tabindex", "0");
  }

  function ready() {
    const first = root.querySelector(MARKS) ?? root.querySelector(LINES);
    if (first?.matches(STOPS) && !root.querySelector(`${STOP}:not(.out, [hidden] *)`)) stopAt(first);
  }

  return { ready, stopAt };
}
