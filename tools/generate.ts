import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import standaloneModule from "ajv/dist/standalone/index.js";
import { compile, type JSONSchema } from "json-schema-to-typescript";

/** Files that editors check too, and the names of their types and validators. */
const KINDS = ["route-file", "team", "platform"] as const;

/** Keywords that editors use and our own readers of values check better, each with a message of its own. */
const LEFT_TO_READERS = new Set(["pattern", "propertyNames", "maxLength", "description", "examples", "title"]);

/**
 * TypeScript types and ahead-of-time validators from the schemas: path relative to the repository → text.
 * The same input gives the same bytes; test/validate/generated.test.ts holds that the committed files are these.
 */
export async function generate(root: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const kind of KINDS) {
    const schema = JSON.parse(await readFile(join(root, `schemas/${kind}.schema.json`), "utf8")) as JSONSchema;
    const banner = `// Made from schemas/${kind}.schema.json by \`npm run generate\`; do not edit.`;
    files[`compiler/generated/${kind}.types.ts`] = await compile(schema, kind, {
      bannerComment: banner,
      additionalProperties: false,
      ignoreMinAndMaxItems: true,
      declareExternallyReferenced: true,
    });
    files[`compiler/generated/${kind}.validator.js`] = `${banner}\n${validatorOf(schema)}\n`;
    files[`compiler/generated/${kind}.validator.d.ts`] = `${banner}\n${VALIDATOR_TYPES}`;
  }
  return files;
}

const VALIDATOR_TYPES = `import type { ErrorObject } from "ajv";

export declare const validate: {
  (value: unknown): boolean;
  errors?: ErrorObject[] | null;
};
`;

function validatorOf(schema: JSONSchema): string {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, verbose: false, messages: false, code: { source: true, esm: true, lines: true } });
  const standalone = standaloneModule as unknown as (ajv: Ajv, names: Record<string, string>) => string;
  ajv.addSchema(stripped(schema) as object, "schema");
  return standalone(ajv, { validate: "schema" });
}

/** The schema without what readers check; property names that look like keywords are kept. */
function stripped(schema: unknown, isNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => stripped(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => isNames || !LEFT_TO_READERS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, stripped(value, !isNames && (key === "properties" || key === "definitions"))]),
  );
}

/** Writes what `generate` gives. */
export async function writeGenerated(root: string): Promise<void> {
  for (const [path, text] of Object.entries(await generate(root))) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
