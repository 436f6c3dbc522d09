import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "node:test";
import { types } from "./types.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("analysis.d.ts is what types.mjs makes of the schema; the head of types.mjs names the command that renews it", () => {
  const schema = execFileSync("cargo", ["run", "--quiet", "--", "schema"], { cwd: root, encoding: "utf8" });
  assert.equal(readFileSync(`${root}/package/analysis.d.ts`, "utf8"), types(JSON.parse(schema)));
});
