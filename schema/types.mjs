/**
 * Writes the TypeScript types of the analysis from its JSON Schema, the file that it is called with; `cargo xtask generate` calls it.
 * Knows just what the schema uses: objects, arrays, pairs, references, enums of strings, numbers, and null.
 */
import { readFileSync } from "node:fs";

const HEAD = `/** The analysis, typed. Written by \`cargo xtask generate\` from the JSON Schema. */\n`;

/**
 * @param {any} schema a JSON Schema whose root is the analysis
 * @returns {string} the text of a `.d.ts` file
 */
function types(schema) {
  const { $defs, ...root } = schema;
  const named = [[schema.title, root], ...Object.entries($defs)];
  return HEAD + named.map(([name, definition]) => `\n${declaration(name, definition)}`).join("");
}

/** @param {string} name @param {any} definition */
function declaration(name, definition) {
  const head = comment(definition.description, "");
  if (definition.type !== "object") return `${head}export type ${name} = ${type(definition)};\n`;
  const fields = Object.entries(definition.properties).map(([field, value]) => {
    const mark = definition.required?.includes(field) ? "" : "?";
    return `${comment(value.description, "  ")}  ${field}${mark}: ${type(value)};\n`;
  });
  return `${head}export interface ${name} {\n${fields.join("")}}\n`;
}

/** @param {any} definition @returns {string} */
function type(definition) {
  if (definition.$ref) return definition.$ref.replace("#/$defs/", "");
  const choice = definition.oneOf ?? definition.anyOf;
  if (choice) return choice.map(type).join(" | ");
  if (definition.enum) return definition.enum.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(" | ");
  if ("const" in definition) return JSON.stringify(definition.const);
  return [definition.type].flat().map((name) => simple(name, definition)).join(" | ");
}

/** @param {string} name @param {any} definition */
function simple(name, definition) {
  if (name === "array" && definition.minItems === 2 && definition.maxItems === 2) return `[${type(definition.items)}, ${type(definition.items)}]`;
  if (name === "array") return `Array<${type(definition.items)}>`;
  if (name === "integer") return "number";
  if (["string", "number", "boolean", "null"].includes(name)) return name;
  throw new Error(`The schema has something that types.mjs does not know: ${JSON.stringify(definition)}`);
}

/** @param {string | undefined} words @param {string} indent */
function comment(words, indent) {
  return words ? `${indent}/** ${words.replaceAll(/\[`(.*?)`\](\(.*?\))?/g, "`$1`").replaceAll("\n", `\n${indent} * `)} */\n` : "";
}

process.stdout.write(types(JSON.parse(readFileSync(process.argv[2], "utf8"))));
