// Makes compiler/generated/ out of schemas/: TypeScript types and validators compiled ahead of time, so that no command
// compiles a schema when it starts. Usage: node tools/generate.mjs [OUTPUT-DIRECTORY]. A test fails when the result differs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

const root = path.join(import.meta.dirname, "..");
const out = process.argv[2] ?? path.join(root, "compiler/generated");
const banner = "// Made by `npm run generate` out of schemas/. Do not edit.";

// Editors check these too; here readers of values do it, each with a message of its own.
const leftToReaders = new Set(["pattern", "propertyNames", "maxLength", "description", "examples", "title"]);

/** The schema without what readers check. A property may be named like a keyword: names are kept. */
function stripped(schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => stripped(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => areNames || !leftToReaders.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, stripped(value, !areNames && (key === "properties" || key === "definitions"))]),
  );
}

mkdirSync(out, { recursive: true });
const types = [banner];
for (const name of ["route-file", "team", "platform"]) {
  const schema = JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), "utf8"));
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(stripped(schema)));
  // ajv's own code for these schemas needs nothing at run time; a `require` would break the ESM output.
  if (code.includes("require(")) throw new Error(`${name}: the compiled validator needs a module at run time`);
  const only = code
    .replace(/^"use strict";/, "")
    .replace(/^export const validate = \w+;\s*/m, "")
    .trim();
  writeFileSync(path.join(out, `${name}.validator.ts`), `// @ts-nocheck\n${banner}\n${only}\n`);
  types.push(
    await compile(schema, schema.title, { bannerComment: "", additionalProperties: false, ignoreMinAndMaxItems: true }),
  );
}
writeFileSync(path.join(out, "types.ts"), `${types.join("\n\n").trim()}\n`);
