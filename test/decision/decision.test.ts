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
import { requestFor, requestSeeds, schemedRequestFor } from "./requests.ts";
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
    { servers: { kind: "given", instancesOf: () => [] }, showDecision: true },
    { lineOf: () => 1 },
  );
  const found: string[] = [];
  await Promise.all(
    haproxies().map(async ({ version, path: program }) => {
      const haproxy = await startReal(program, rendered);
      try {
        for (const request of all) {
          const said = decisionOf(decide(table, request));
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
