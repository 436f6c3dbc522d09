/** The marks of the article as one stop of the Tab key: arrow keys go from mark to mark, Enter and clicks choose one. */

/** Which mark a key leads to, from the place of the present one. @type {Record<string, (at: number, count: number) => number>} */
const MOVES = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * @param {HTMLElement} root
 * @param {(key: string, place: number) => void} choose
 * @returns {() => void} to be called when marks were drawn
 */
export function roving(root, choose) {
  const marks = () => /** @type {HTMLElement[]} */ ([...root.querySelectorAll("mark[tabindex]")]);

  root.addEventListener("click", ({ target }) => {
    if (target instanceof Element && getSelection()?.isCollapsed !== false) pick(target);
  });
  root.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && target.matches("mark[tabindex]")) stopAt(target);
  });
  root.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || !target.matches("mark") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === "Enter" || key === " ") pick(target);
    else if (MOVES[key]) go(target, MOVES[key]);
    else return;
    event.preventDefault();
  });

  /** @param {Element} element */
  function pick(element) {
    const mark = /** @type {HTMLElement | null} */ (element.closest("mark[data-key]"));
    if (mark) choose(mark.dataset.key ?? "", Number(mark.dataset.place));
  }

  /** @param {HTMLElement} from @param {(at: number, count: number) => number} move */
  function go(from, move) {
    const all = marks();
    all[move(all.indexOf(from), all.length)]?.focus();
  }

  /** @param {HTMLElement} mark the one that Tab comes back to */
  function stopAt(mark) {
    root.querySelector('mark[tabindex="0"]')?.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
  }

  return () => {
    const first = root.querySelector("mark[tabindex]");
    if (first instanceof HTMLElement && !root.querySelector('mark[tabindex="0"]')) stopAt(first);
  };
}
