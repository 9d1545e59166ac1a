// Puts what the words of a route say of themselves (compiler/words/*/schema.json, page.md) into schemas/ and docs/words.md; into schemas/
// the text that an editor shows beside a key; every key into docs/language.md; and the table of HAProxy's words (compiler/sandbox) into
// docs/haproxy-text.md. Makes compiler/generated/ out of schemas/: TypeScript types and validators compiled ahead of time, so that no
// command compiles a schema when it starts. Usage: node tools/generate.mjs [OUTPUT-DIRECTORY]. A test fails when the result differs.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { rolldown } from "rolldown";
import { stringify } from "yaml";
import { languagePage } from "./language-page.mjs";

const root = path.join(import.meta.dirname, "..");
const out = process.argv[2] ?? path.join(root, "compiler/generated");
const banner = "// Made by `npm run generate` out of schemas/. Do not edit.";

// Only editors need these: `dependencies` and `anyOf` say there what rules of ours say with better words.
const forEditors = ["$id", "markdownDescription", "default", "dependencies", "allOf", "anyOf"];
// Editors check these too; here readers of values do it, each with a message of its own.
const leftToReaders = ["pattern", "propertyNames", "maxLength", "description"];

/** The schema without some keywords. A property may be named like a keyword: names and examples are kept. */
function without(keywords, schema, areNames = false) {
  if (Array.isArray(schema)) return schema.map((item) => without(keywords, item));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => areNames || !keywords.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      !areNames && key === "examples"
        ? value
        : without(keywords, value, !areNames && (key === "properties" || key === "definitions")),
    ]),
  );
}

/** The keys of every object that has a name of its own, by that name: its title, or the property that holds it. */
function keysIn(schema, name, found) {
  const { title = name, properties = {}, definitions = {} } = schema;
  if (schema.properties) found[title] ??= Object.keys(properties);
  for (const [key, inner] of Object.entries({ ...definitions, ...properties })) keysIn(inner, key, found);
  return found;
}

/** The schema with the text that an editor shows: the description, the default, an example as it is written under its key. */
function documented(schema, key) {
  if (Array.isArray(schema)) return schema.map((item) => documented(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const { description, default: unlessSaid, examples: [example] = [] } = schema;
  const text = [
    description,
    unlessSaid !== undefined && `Unless said: \`${stringify(unlessSaid, { collectionStyle: "flow" }).trim()}\`.`,
    example !== undefined &&
      `\`\`\`yaml\n${stringify(key === undefined ? example : { [key]: example }, { lineWidth: 0 }).trim()}\n\`\`\``,
  ];
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, value]) => {
      if (name === "markdownDescription" && typeof value === "string") return [];
      if (name === "description" && typeof value === "string")
        return [
          [name, value],
          ["markdownDescription", text.filter(Boolean).join("\n\n")],
        ];
      if (name === "examples" || name === "default") return [[name, value]];
      if (name !== "properties" && name !== "definitions") return [[name, documented(value)]];
      const inner = Object.entries(value).map(([own, part]) => [
        own,
        documented(part, name === "properties" ? own : undefined),
      ]);
      return [[name, Object.fromEntries(inner)]];
    }),
  );
}

/** The part of a route that a word belongs to: its description begins with it. */
const PARTS = { Match: "What a route matches", Action: "What it does", Filter: "What happens on the way" };

function partOf(key, { description = "" }) {
  const part = Object.keys(PARTS).find((one) => description.startsWith(`${one}: `));
  if (part === undefined) throw new Error(`${key}: begin its description with one of ${Object.keys(PARTS).join(", ")}`);
  return part;
}

/** compiler/words: the keys of each word as its schema has them, and its page. */
const words = readdirSync(path.join(root, "compiler/words"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (file) => readFileSync(path.join(root, "compiler/words", name, file), "utf8");
    return { keys: Object.entries(JSON.parse(read("schema.json"))), page: read("page.md") };
  });

/** The keys of a route with those of the words. One that is there keeps its place; a new one comes behind the last of its part. */
function withWords(properties, isEveryHost) {
  const all = Object.entries(properties);
  for (const [key, schema] of words.flatMap(({ keys }) => keys)) {
    const part = partOf(key, schema);
    // No host's route stands before one of every host, so this one asks for nothing.
    if (isEveryHost && part === "Match") continue;
    const at = all.findIndex(([there]) => there === key);
    if (at === -1) all.splice(all.findLastIndex(([there, one]) => partOf(there, one) === part) + 1, 0, [key, schema]);
    else all[at] = [key, schema];
  }
  return Object.fromEntries(all);
}

function withRoutes(name, schema) {
  const entry = { "route-file": "route", platform: "everyHostRoute" }[name];
  if (entry === undefined) return schema;
  const route = schema.definitions[entry];
  const properties = withWords(route.properties, name === "platform");
  return { ...schema, definitions: { ...schema.definitions, [entry]: { ...route, properties } } };
}

/** A committed file that this makes; a test asks only whether it is as it should be. */
function keep(file, text, isSame, format) {
  const place = path.join(root, file);
  if (isSame(readFileSync(place, "utf8"))) return;
  if (process.argv[2]) throw new Error(`${file}: run npm run generate`);
  writeFileSync(place, text);
  if (format) execFileSync(path.join(root, "node_modules/.bin/oxfmt"), [place]);
}

/** What people write: their editors know these schemas, and lint the keys. */
const WRITTEN = ["route-file", "team", "platform"];
for (const name of WRITTEN) {
  const file = `schemas/${name}.schema.json`;
  const complete = documented(withRoutes(name, JSON.parse(readFileSync(path.join(root, file), "utf8"))));
  keep(file, JSON.stringify(complete), (text) => isDeepStrictEqual(JSON.parse(text), complete), true);
}

const written = WRITTEN.map((name) => [
  name,
  JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), "utf8")),
]);
const language = languagePage(Object.fromEntries(written));
keep("docs/language.md", language, (text) => text === language);

const order = Object.keys(
  JSON.parse(readFileSync(path.join(root, "schemas/route-file.schema.json"), "utf8")).definitions.route.properties,
);
const firstPlace = ({ keys: [[key]] }) => order.indexOf(key);
const chapters = Object.entries(PARTS).map(([part, title]) => {
  const pages = words
    .filter(({ keys: [[key, schema]] }) => partOf(key, schema) === part)
    .toSorted((a, b) => firstPlace(a) - firstPlace(b));
  return `## ${title}\n\n${pages.map(({ page }) => page).join("\n")}`;
});
const intro = `# The words of a route

Made by \`npm run generate\` of the pages in \`compiler/words\`. Every field is described in [\`schemas/\`](../schemas/).
`;
const pages = [intro, ...chapters].join("\n");
keep("docs/words.md", pages, (text) => text === pages);

/** What a module of ours exports: this program has no TypeScript of its own. */
async function load(file) {
  const bundled = await rolldown({ cwd: root, input: file });
  const { output } = await bundled.generate();
  await bundled.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

const { KEYWORDS } = await load("compiler/sandbox/keywords.ts");
const { HARMS } = await load("compiler/sandbox/harms.ts");
const { EXAMPLES } = await load("compiler/sandbox/examples.ts");
const { BOUNDS, STEPS } = await load("compiler/sandbox/bounds.ts");

/** The kinds of words of HAProxy's that a backend may hold, in the order of the page. All others are of other sections. */
const KINDS = {
  statements: "Statements",
  "server parameters": "Parameters of servers",
  "balance algorithms": "Algorithms of balance",
  "stick-table data": "What stick-tables store",
  "sample fetches": "Sample fetches",
  converters: "Converters",
  "acl derivatives": "Names for fetches with a way to compare",
  "acl flags": "Flags of ACLs",
  "predefined acls": "ACLs that are there",
  "log-format aliases": "Aliases in log formats",
};

/** The rows of a kind by their class, each with what to write instead. */
function judgedRows(kind) {
  const [, section = ""] = KEYWORDS.split(new RegExp(`^== ${kind}\n`, "m"));
  const rows = new Map();
  for (const line of section.replace(/^== [^]*/m, "").split("\n")) {
    const [, judgement, , row] = /^((safe|approval|never)(?: \w+)?) +\| (.*)$/.exec(line) ?? [];
    if (row === undefined) continue;
    // What to write instead is the last column, a sentence; braces and brackets of a shape hold ` | `, too.
    const [, shape = row, instead] = /^(.*?) \| ([A-Z].*\.)$/.exec(row) ?? [];
    rows.set(judgement, [...(rows.get(judgement) ?? []), instead === undefined ? shape : `${shape}   # ${instead}`]);
  }
  const order = ["safe", "approval", "never"];
  const rank = ([judgement]) => order.indexOf(judgement.split(" ")[0]);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

const tables = Object.entries(KINDS).map(([kind, title]) => {
  const blocks = judgedRows(kind).map(([judgement, rows]) => {
    const [name, harm] = judgement.split(" ");
    const says = {
      safe: "Safe:",
      approval: `Approval, because it ${HARMS[harm]}:`,
      never: `Never, because it ${HARMS[harm]}:`,
    }[name];
    return `${says}\n\n\`\`\`text\n${rows.join("\n")}\n\`\`\``;
  });
  return `### ${title}\n\n${blocks.join("\n\n")}\n`;
});
const bounds = Object.entries(BOUNDS).map(
  ([what, { most, of, why }]) => `| ${what} | ${most.toLocaleString("en")} a ${of} | ${why} |`,
);
const examples = EXAMPLES.map(([keys, ...statements]) => `# ${keys.split(" ")[0]}\n${statements.join("\n")}`);
const filledIn = (name) =>
  name === "bounds" ? bounds.join("\n") : name === "examples" ? examples.join("\n\n") : String(STEPS.get(name));
const page = readFileSync(path.join(root, "compiler/sandbox/page.md"), "utf8").replaceAll(/\{\{(.*?)\}\}/g, (_, name) =>
  filledIn(name),
);
const haproxyText = [page, ...tables].join("\n");
keep("docs/haproxy-text.md", haproxyText, (text) => text === haproxyText);

mkdirSync(out, { recursive: true });
const types = [banner];
const keys = {};
for (const name of [...WRITTEN, "review"]) {
  const schema = JSON.parse(readFileSync(path.join(root, `schemas/${name}.schema.json`), "utf8"));
  if (WRITTEN.includes(name)) keysIn(schema, name, keys);
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    strict: true,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
  });
  const code = standalone.default(ajv, ajv.compile(without([...forEditors, ...leftToReaders], schema)));
  // ajv's own code for these schemas needs nothing at run time; a `require` would break the ESM output.
  if (code.includes("require(")) throw new Error(`${name}: the compiled validator needs a module at run time`);
  const only = code
    .replace(/^"use strict";/, "")
    .replace(/^export const validate = \w+;\s*/m, "")
    .trim();
  writeFileSync(path.join(out, `${name}.validator.ts`), `// @ts-nocheck\n${banner}\n${only}\n`);
  types.push(
    await compile(without(forEditors, schema), schema.title, {
      bannerComment: "",
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
    }),
  );
}
writeFileSync(
  path.join(out, "keys.ts"),
  `${banner}\nexport const keysOf: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(keys, undefined, 2)};\n`,
);
writeFileSync(path.join(out, "types.ts"), `${types.join("\n\n").trim()}\n`);
