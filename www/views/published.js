/** The publication date: shows which day the relative dates hang on, and lets the reader set it. */
import { byId } from "../dom.js";
import { day } from "../when.js";

const INVITATION = "Looked for in the text, unless you set it.";
const UNKNOWN = "Not found in the text. Set it, and words like “Tuesday” become days.";

/** @param {() => void} changed called when the reader sets the day or takes it back */
export function publishedView(changed) {
  const field = /** @type {HTMLInputElement} */ (byId("published"));
  const note = byId("published-note");
  const reset = byId("published-reset");
  /** @type {string | null} the day the reader set */
  let given = null;
  /** What the field is to show; it waits while the reader is at the field, or digits typed one by one would be lost. */
  let shown = "";
  let typing = false;

  field.addEventListener("change", () => {
    typing = true;
    given = field.value || null;
    changed();
  });
  field.addEventListener("blur", settle);
  reset.addEventListener("click", () => {
    given = null;
    field.focus();
    settle();
    changed();
  });

  function settle() {
    typing = false;
    field.value = shown;
  }

  return {
    /** Leads the reader to the field. */
    focus: () => field.focus(),
    /** What the reader set, `YYYY-MM-DD`. */
    given: () => given,
    /** Another article has come: what was set for the one before does not hold for it. */
    forget: () => {
      given = null;
    },
    /**
     * @param {import("../quotidian/analysis").Article["published"]} published
     * @param {boolean} read whether a text was read at all
     */
    show(published, read) {
      shown = published?.value ?? given ?? "";
      if (!typing) settle();
      if (published) note.textContent = basis(published);
      else note.textContent = read ? UNKNOWN : INVITATION;
      reset.hidden = given === null;
    },
  };
}

/** @param {NonNullable<import("../quotidian/analysis").Article["published"]>} published */
function basis({ basis: from, value, evidence }) {
  const words = evidence.slice(0, 2).map((span) => `“${span.text}”`).join(", ");
  if (from === "given") return `${day(value)}, set by you.`;
  return `${day(value)}, ${from === "stated" ? "stated in the text" : "inferred from the text"}${words && `: ${words}`}.`;
}
