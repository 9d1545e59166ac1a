// docs/language.md out of schemas/: every key that people write, what it means, what it is unless said, and an example.
import { stringify } from "yaml";

/** The files that people write: where each lies, and where its page tells more. */
const FILES = {
  "route-file": ["routes/TEAM/NAME.yaml", "What a team routes; a team has as many files as it likes."],
  team: ["routes/TEAM/team.yaml", "What a team says of itself."],
  platform: [
    "routes/platform/platform.yaml",
    "What all teams share, and who may claim what. Only the platform merges it.",
  ],
};

const INTRO = `# Every key

Made by \`npm run generate\` of [\`schemas/\`](../schemas/), which editors read too ([editors.md](editors.md)). [words.md](words.md) tells more of the words of a route, [backends.md](backends.md) of servers, [platform.md](platform.md) of the platform file.

A duration is a number and a unit (\`500ms\`, \`2s\`, \`5m\`, \`1h\`). A \`NAME\` is yours to choose.
`;

/** The text of the page. `schemas`: by the names of \`FILES\`. */
export function languagePage(schemas) {
  const chapters = Object.entries(FILES).map(([name, [path, says]]) => {
    const schema = schemas[name];
    const sections = sectionsOf(schema, schema, "");
    return [`## ${path}\n\n${says}\n`, ...sections].join("\n");
  });
  return [INTRO, ...chapters].join("\n");
}

/** A table for an object, then one for each object in it. */
function sectionsOf(schema, root, place) {
  const entries = Object.entries(schema.properties ?? {});
  const rows = entries.map(([key, part]) => row(key, resolved(part, root), schema.required?.includes(key)));
  const heading = place === "" ? "" : `### ${place}\n\n`;
  const table = `${heading}| key | means | unless said | example |\n|---|---|---|---|\n${rows.join("\n")}\n`;
  const inner = entries.flatMap(([key, part]) => objectsIn(part, root, place === "" ? key : `${place}.${key}`));
  return [table, ...inner];
}

function objectsIn(part, root, place) {
  const schema = resolved(part, root);
  if (schema.properties) return sectionsOf(schema, root, place);
  if (typeof schema.additionalProperties === "object")
    return objectsIn(schema.additionalProperties, root, `${place}.NAME`);
  return schema.items ? objectsIn(schema.items, root, `${place}[]`) : [];
}

function resolved(part, root) {
  const { $ref, ...own } = part;
  return $ref === undefined ? part : { ...root.definitions[$ref.replace("#/definitions/", "")], ...own };
}

function row(key, { description = "", default: unlessSaid, examples: [example] = [], enum: values }, isRequired) {
  const choices = values && values.length > 1 ? ` One of ${values.map((one) => `\`${one}\``).join(", ")}.` : "";
  const standard = isRequired ? "must be there" : unlessSaid === undefined ? "" : code(flow(unlessSaid));
  return `| \`${key}\` | ${cell(description)}${choices} | ${standard} | ${code(flow({ [key]: example }).replace(/^\{ | \}$/g, ""))} |`;
}

/** On one line, as it may be typed. */
function flow(value) {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: true })
    .trim()
    .replaceAll(/\n\s*/g, " ")
    .replaceAll("[ ", "[")
    .replaceAll(" ]", "]");
}

function code(text) {
  return `\`${cell(text)}\``;
}

/** A line of a table holds no bar of its own. */
function cell(text) {
  return text.replaceAll("|", String.raw`\|`);
}
