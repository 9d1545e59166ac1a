import { describe, expect, test } from "vitest";
import type { JsonDiagnostic } from "../../compiler/report/formats/json.ts";
import { toldFrom } from "../../compiler/report/for-team.ts";
import type { Diagnostic, Span } from "../../compiler/diagnostic/diagnostic.ts";
import { runTexts } from "../support/scenario.ts";

/** Faults that two teams share: either may have brought it. The file that sorts last is z's. */
const platform = `listeners:
  public: { bind: ":80" }
  db: { bind: ":5432", mode: tcp }
teams:
  a: { hosts: [shop.test, a.test], listeners: [public, db] }
  z: { hosts: [shop.test, "*.test"], listeners: [public, db] }
`;
const CART = "cart: { path: /cart, service: x }";
const REGEX = 'r: { pathRegex: "^/p(/.*)?$", service: x }';
const BELOW = "p: { pathPrefix: /p/x, service: x }";
const WORLDS: { code: string; a: string; z: string }[] = [
  { code: "route/conflict", a: CART, z: CART },
  { code: "route/regex-overlap", a: REGEX, z: 'r: { pathRegex: "^/p/[bc]$", service: x }' },
  { code: "route/shadowed", a: REGEX, z: BELOW },
  { code: "route/shadowed", a: BELOW, z: REGEX },
  { code: "redirect/loop", a: "r: { path: /a, redirect: { path: /z } }", z: "r: { path: /z, redirect: { path: /a } }" },
];

const files = (a: string, z: string) => ({
  "routes/platform/platform.yaml": platform,
  "routes/a/a.yaml": a,
  "routes/z/z.yaml": z,
});

async function told(texts: Record<string, string>, team: string, code: string): Promise<string[][]> {
  const { stdout } = await runTexts(texts, ["--check", "off", "--format", "json", "--team", team]);
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly JsonDiagnostic[] };
  return diagnostics
    .filter((one) => one.code === code)
    .map((one) => [one.team ?? "", one.file ?? "", ...one.related.map((place) => `${place.file}: ${place.message}`)]);
}

describe("a fault of two teams is told to each at its own line", () => {
  test.each(WORLDS)("$code: $a, $z", async ({ code, a, z }) => {
    const host = "host: shop.test\nroutes:\n  ";
    const texts = files(`${host}${a}\n`, `${host}${z}\n`);
    for (const [team, other] of [
      ["a", "z"],
      ["z", "a"],
    ] as const) {
      const places = await told(texts, team, code);
      expect(places).toEqual([
        [team, `routes/${team}/${team}.yaml`, expect.stringMatching(`^routes/${other}/${other}.yaml: "${other}\\.`)],
      ]);
    }
  });

  test("listener/several-tcp-routes", async () => {
    const tcp = "tcp: { db: { listener: db, service: x } }\n";
    const said = (team: string) => told(files(tcp, tcp), team, "listener/several-tcp-routes");
    expect(await said("a")).toEqual([["a", "routes/a/a.yaml", 'routes/z/z.yaml: "z.db" takes it here']]);
    expect(await said("z")).toEqual([["z", "routes/z/z.yaml", 'routes/a/a.yaml: "a.db" takes it here']]);
  });

  test("host/not-granted: the grant is the platform's line, the claim the team's", async () => {
    const routes = "routes: { r: { host: a.test, path: /r, service: x } }\n";
    const said = (team: string) => told(files(routes, routes), team, "host/not-granted");
    const [grant, claim] = ["routes/platform/platform.yaml", "routes/z/z.yaml"];
    expect(await said("z")).toEqual([["z", claim, `${grant}: "a.test" is granted to "a" here`]]);
    expect(await said("platform")).toEqual([["platform", grant, `${claim}: "z" claims it here`]]);
  });
});

test("of several places the first of theirs comes first, the others stay in order, and the whole is in order again", () => {
  const at = (file: string): Span => ({ file, start: 0, end: 1 });
  const place = (file: string) => ({ message: `${file} is here`, span: at(file) });
  const many: Diagnostic = {
    ...{ code: "a/b", severity: "error", message: "m", span: at("a"), here: "a is here" },
    related: [place("b"), place("c"), place("d")],
  };
  const other: Diagnostic = { code: "a/b", severity: "error", message: "m", span: at("b") };
  const theirs = ({ file }: Span) => file === "c" || file === "d";
  expect(toldFrom([many, other], theirs)).toEqual([
    other,
    { ...many, span: at("c"), here: "c is here", related: [place("a"), place("b"), place("d")] },
  ]);
  // Who only helps to find the fault, and could not be at fault, is not put first.
  const { here: _, ...oneSided } = many;
  expect(toldFrom([oneSided], theirs)).toEqual([oneSided]);
});
