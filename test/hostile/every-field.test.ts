import { describe, expect, test } from "vitest";
import { secretFiles } from "../../compiler/model/model.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { compile, renderCompiled, type Compilation } from "../../compiler/pipeline.ts";
import type { RenderedFile, ServerSource } from "../../compiler/render/target.ts";
import { haproxies } from "../support/programs.ts";
import { fieldsOf, places, schemaOf, write, type Place } from "./every-field.ts";

/** What is syntax to HAProxy, to Go templates, to our own templates, to YAML, to a terminal or to a reader of maps. */
const HOSTILE = [
  ...['"', "'", " ", " # x", "#", "\\", "\n", "\n  server evil 10.0.0.1:80", "\r", "\t", "\0", "\u001b[2J"],
  ...["%[env(HOME)]", "%[var(txn.x)]", "%ci", "%%", "$HOME", "${HOME}", '"$HOME"', "$(id)", "`id`"],
  ...['{{ env "HOME" }}', "{{", "}}", "{{/*", "<% x %>", "<$ x $>", ";", ",", "|", "&", "=", ":", "..", "/../"],
  ...["\u0085", "\u2028", "\u202e", "\ufeff", "é", "日本", "\u{1f600}", "x".repeat(3000)],
];

/** They are no YAML. test/validate/redirects.test.ts puts any text into the list; pages are sent as they are. */
const OTHERS = [
  { path: "routes/shop/moved.csv", text: "/listed,/moved\n" },
  { path: "routes/shop/pages/closed.html", text: "<h1>Closed</h1>\n" },
  { path: "routes/platform/pages/503.html", text: "<h1>503</h1>\n" },
  { path: "routes/platform/pages/404.json", text: "{}\n" },
];

/** HAProxy's own words are HAProxy syntax: what they must not hold is the matter of the rules of the group `snippet`. */
const all = places().filter(({ field }) => field !== "backends.*.haproxy");

describe("the files of this test", () => {
  test("hold a text in every field of the language", () => {
    for (const schema of ["route-file", "team", "platform"]) {
      const covered = places().filter(({ file }) => schemaOf(file) === schema);
      expect([...new Set(covered.map(({ field }) => field))].toSorted()).toEqual([...fieldsOf(schema)].toSorted());
    }
  });

  test("are valid as they are", () => {
    const { result, accepted } = accept("");
    expect(result.diagnostics).toEqual([]);
    expect(accepted).toEqual(all);
  });
});

describe.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  "%s in every field",
  (_, text) => {
    test("is refused at its place, or never becomes syntax", () => {
      const { result, accepted } = accept(text);
      // A body that is no plain line of text travels as a file of its own, which is another shape.
      const inShape = acceptAmong(text, (place) => accepted.includes(place) && !place.field.endsWith(".return.body"));
      expect(shapeOf(render(inShape.result))).toEqual(shapeOf(render(accept("").result)));
      for (const { path, text: file } of render(result)) {
        if (path.startsWith("haproxy/")) expect(file).not.toMatch(/^\s*server evil/m);
      }
    });
  },
);

describe.each(haproxies())("haproxy $version", ({ path, version }) => {
  test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
    "takes what we take of %s",
    async (_, text) => {
      const { result } = accept(text);
      const files = render(result, { kind: "given", instancesOf: () => [{ address: "127.0.0.1", port: 1 }] });
      const secrets = result.compiled ? secretFiles(result.compiled.model.platform) : [];
      const checked = await checkRendered(files, [], { kind: "local", path, version }, { secrets });
      expect(checked).toEqual({ diagnostics: [], rounds: 1 });
    },
  );
});

/**
 * Puts the text into every place, takes it out again where it is refused, until nothing is: what is left was accepted.
 * Every diagnostic must point at a text that was put there.
 */
function accept(hostile: string): Accepted {
  const known = memory.get(hostile) ?? acceptAmong(hostile, () => true);
  memory.set(hostile, known);
  return known;
}

interface Accepted {
  readonly result: Compilation;
  readonly accepted: Place[];
}

const memory = new Map<string, Accepted>();

function acceptAmong(hostile: string, may: (place: Place) => boolean): Accepted {
  let accepted = all.filter(may);
  for (;;) {
    const isIn = new Set(accepted);
    const written = write(all, (place) => (isIn.has(place) ? inside(place.text, hostile) : place.text));
    const result = compile([...written, ...OTHERS]);
    if (result.diagnostics.length === 0) return { result, accepted };
    const refused = new Set(
      result.diagnostics.flatMap((diagnostic) => {
        const spans = [diagnostic.span, ...(diagnostic.related ?? []).map(({ span }) => span)];
        const at = accepted.filter((place) =>
          spans.some((span) => {
            const file = written.find(({ path }) => path === span?.file);
            const own = file?.spans.get(place);
            return own && span && own.start < span.end && span.start < own.end;
          }),
        );
        expect(
          at.map(({ field }) => field),
          JSON.stringify(diagnostic),
        ).not.toEqual([]);
        return at;
      }),
    );
    accepted = accepted.filter((place) => !refused.has(place));
  }
}

/** In the middle, so that the text still begins and ends as its field wants it. */
function inside(text: string, hostile: string): string {
  const middle = Math.ceil(text.length / 2);
  return text.slice(0, middle) + hostile + text.slice(middle);
}

function render(
  { compiled, sources }: Compilation,
  servers: ServerSource = { kind: "template" },
): readonly RenderedFile[] {
  if (!compiled) throw new Error("what was accepted does not compile");
  return renderCompiled(compiled, sources, servers);
}

/** What must stay the same whatever a text says: statements, lines of maps, and everything that is syntax inside them. */
function shapeOf(files: readonly RenderedFile[]): unknown {
  return files.map(({ path, text }) => {
    const lines = text.split("\n");
    // oxlint-disable-next-line no-control-regex
    const controls = text.match(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\ufeff]/g) ?? [];
    // A path that is not ASCII stands in a map once for every way to write it.
    if (!path.startsWith("haproxy/")) return { path, lines: new Set(lines.map(spelledOut)).size, controls };
    const keywords = lines.map((line) => line.trim().split(" ")[0] ?? "").toSorted();
    const syntax = ["{{", "}}", "%[", "${", '"$', "env("].map((word) => [word, text.split(word).length - 1]);
    return { path, keywords, controls, syntax };
  });
}

function spelledOut(line: string): string {
  return line.replaceAll(/(?:%[0-9a-f]{2})+/gi, (escapes) =>
    Buffer.from(escapes.replaceAll("%", ""), "hex").toString(),
  );
}
