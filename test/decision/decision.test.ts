import fc from "fast-check";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { render } from "../../compiler/render/render.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { haproxies } from "../support/programs.ts";
import { modelOf } from "../support/model.ts";
import { oracle } from "./oracle.ts";
import { canBeSent, startReal } from "./real.ts";
import { AS_MEANT, requestFor, requestSeeds, schemedRequestFor } from "./requests.ts";
import { filesOf, redirectsToHttps, tables } from "./tables.ts";

/** Requests over all tables; `npm run test:long` sets a million. */
const requests = Number(process.env["SIGNALBOX_DECISIONS"] ?? 2_400);
/** A table costs as much as some dozens of requests: the start of each HAProxy. */
const perTable = requests > 100_000 ? 200 : 48;
const cases = path.join(import.meta.dirname, "cases");

interface Case {
  readonly files: Record<string, string>;
  readonly requests: readonly RoutedRequest[];
}

function decisionOf({ outcome }: ReturnType<typeof decide>): string {
  if (outcome.kind === "redirect") return `${outcome.status} ${outcome.location}`;
  return outcome.kind === "route" ? outcome.route : String(outcome.status);
}

/** What decide() says and what each HAProxy does, for each request; empty when all agree. */
async function disagreements({ files, requests: all }: Case): Promise<string[]> {
  const model = modelOf(files);
  const table = buildTable(model);
  const rendered = render(
    model,
    table,
    { servers: { kind: "given", instancesOf: () => [] }, showDecision: true, acceptProxy: true },
    { lineOf: () => 1 },
  );
  const found: string[] = [];
  await Promise.all(
    haproxies().map(async ({ version, path: program }) => {
      const haproxy = await startReal(program, rendered);
      try {
        for (const request of all) {
          const said = decisionOf(decide(table, request));
          if (decisionOf(decide(table, request, true)) !== said)
            found.push(`${JSON.stringify(request)}: in brief another one`);
          for (const protocol of ["HTTP/1.1", "HTTP/2"] as const) {
            if (!canBeSent(protocol, request)) continue;
            const did = await haproxy.ask(protocol, request);
            if (said !== did)
              found.push(
                `${JSON.stringify(request)}: decide says ${said}, haproxy ${version} does ${did} over ${protocol}`,
              );
          }
        }
      } finally {
        await haproxy.stop();
      }
    }),
  );
  return found;
}

/** A shrunk failure stays as files that a person can read and every later run tries again. */
function keep(example: Case): string {
  const text = JSON.stringify(example.requests, undefined, 2);
  const name = createHash("sha256")
    .update(text + JSON.stringify(example.files))
    .digest("hex")
    .slice(0, 12);
  const folder = path.join(cases, name);
  for (const [file, content] of Object.entries({ ...example.files, "requests.json": `${text}\n` })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

function readCase(folder: string): Case {
  const files: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".yaml")) files[name] = readFileSync(path.join(folder, name), "utf8");
  }
  return { files, requests: JSON.parse(readFileSync(path.join(folder, "requests.json"), "utf8")) as RoutedRequest[] };
}

const examples = fc
  .tuple(tables, redirectsToHttps, fc.array(requestSeeds, { minLength: perTable, maxLength: perTable, size: "max" }))
  .map(([routes, toHttps, seeds]): Case => ({
    files: filesOf(routes, toHttps),
    requests: seeds.map((seed) => (toHttps ? schemedRequestFor : requestFor)(routes, seed)),
  }));

test("decide gives what the definition says", { timeout: 600_000 }, () => {
  fc.assert(
    fc.property(examples, ({ files, requests: all }) => {
      const model = modelOf(files);
      const table = buildTable(model);
      const told = all.map((request) => [request, oracle(model, request)]);
      expect(all.map((request) => [request, decisionOf(decide(table, request))])).toEqual(told);
    }),
    { numRuns: Math.min(2_000, Math.ceil(requests / perTable) * 3) },
  );
});

/** What programs do with a path, each in some order. */
const READINGS: readonly ((path: string) => string)[] = [
  (path) => path.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  (path) => path.replace(/;[^/]*/g, ""),
  (path) => path.replace(/\/\/+/g, "/"),
];

/** All that programs may read: none of it, some of it or all of it, in each order. */
function readings(path: string, left = READINGS): readonly string[] {
  return [
    path,
    ...left.flatMap((read) =>
      readings(
        read(path),
        left.filter((other) => other !== read),
      ),
    ),
  ];
}

test("whatever a program makes of a path that passes is a path of the same route, or of none", () => {
  let passed = 0;
  const slashes = fc.array(fc.constantFrom("%2F", "%2f", ";", ";x", "//", "%3B", "/", "a", "b", "%61", "%25"), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(tables, fc.array(fc.tuple(requestSeeds, slashes), { minLength: 60, maxLength: 60 }), (made, seeds) => {
      const routes = made.filter(({ path: { kind } }) => kind !== "pathRegex");
      const table = buildTable(modelOf(filesOf(routes)));
      for (const [seed, pieces] of seeds) {
        const near = requestFor(routes, { ...seed, ...AS_MEANT });
        // One of the route's slashes in another way, or something behind it.
        const at = near.path.indexOf("/", seed.near % near.path.length);
        const path =
          seed.near % 2 === 0 && at > 0
            ? near.path.slice(0, at) + pieces.join("") + near.path.slice(at + 1)
            : near.path + pieces.join("");
        const request = { ...near, path };
        const { outcome } = decide(table, request);
        if (outcome.kind !== "route") continue;
        passed++;
        for (const read of readings(path)) {
          const other = decide(table, { ...request, path: read });
          if (other.outcome.kind === "route") expect([path, read, other.outcome]).toEqual([path, read, outcome]);
        }
      }
    }),
    { numRuns: Math.min(2_000, Math.ceil(requests / perTable) * 3) },
  );
  expect(passed).toBeGreaterThan(requests / perTable);
});

describe.skipIf(haproxies().length === 0)("decide gives what HAProxy does", () => {
  test("on generated tables and requests near them", { timeout: 24 * 3_600_000 }, async () => {
    let smallest: Case | undefined;
    try {
      await fc.assert(
        fc.asyncProperty(examples, async (example) => {
          const found = await disagreements(example);
          if (found.length > 0) smallest = example;
          expect(found).toEqual([]);
        }),
        { numRuns: Math.ceil(requests / perTable), interruptAfterTimeLimit: 24 * 3_500_000 },
      );
    } catch (error) {
      if (smallest) throw new Error(`kept as ${path.relative(process.cwd(), keep(smallest))}`, { cause: error });
      throw error;
    }
  });

  const kept = existsSync(cases) ? readdirSync(cases) : [];
  test.each(kept)("on the kept case %s", async (name) => {
    expect(await disagreements(readCase(path.join(cases, name)))).toEqual([]);
  });
});
