/** The module worker: `{id, text, options}` comes in, `{id, result}` or `{id, error}` goes out, with id 0 once it has loaded. */
import { load } from "./load.js";

const loaded = load();

loaded.then(
  () => self.postMessage({ id: 0, result: null }),
  (cause) => self.postMessage({ id: 0, error: plain(cause) }),
);

self.addEventListener("message", async ({ data: { id, text, options } }) => {
  try {
    const analyze = await loaded;
    self.postMessage({ id, result: analyze(text, options) });
  } catch (cause) {
    self.postMessage({ id, error: plain(cause) });
  }
});

/**
 * An error that can be posted. What carries no code of ours is a trap or a bug: the instance is not to be used again.
 * @param {any} cause
 */
function plain(cause) {
  if (typeof cause?.code === "string") return { code: cause.code, message: cause.message };
  console.error(cause);
  return { code: "crashed" };
}
