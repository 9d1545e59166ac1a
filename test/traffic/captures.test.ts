import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { decide } from "../../compiler/table/decide.ts";
import { captured } from "../../compiler/words/captures.ts";
import { locationOf } from "../../compiler/words/redirect/redirect.ts";
import { haproxies } from "../support/programs.ts";
import { PLATFORM, modelOf } from "../support/model.ts";
import { valuesOf } from "../../compiler/tests/client.ts";
import { rewritten } from "../../compiler/words/rewrite/rewrite.ts";
import { running } from "./running.ts";
import type { Seen } from "./upstreams.ts";

/** What captures, and what of the texts below it takes. */
const groups: readonly (readonly [source: string, ...fits: string[]])[] = [
  ["([^/]+)"],
  ["(.*)"],
  ["([0-9]+)", "7", "42"],
  ["(a|b|)", "a", "b", ""],
  ["(?:(x)|(y))", "x", "y"],
  ["([a-z]+)?", "evil", "aa", ""],
  ["(..)", "aa", "..", "%2", "%4", "5C"],
  ["(.)(.*)", "%20", "%41x", ".a", "..", "%C3%A9"],
  ["([^/]*)-([^/]*)", "a-b", "-", ".-.", "%20-C26", ".-"],
  ["(a{1,3})", "a", "aaa"],
  ["([%.a-z0-9]+)[.]html", "a.html", "%25.html", "..html"],
];
const inPath = fc.constantFrom("/", "/x", ".", "..", "/caf\u00e9", "/%24", "-", "a+b", "/@", "2");
const inQuery = fc.constantFrom("a=", "&b=", "+", "%20", "%25", "%5C", "$x", "/?", ";", "!*'()", "~._-", "C26");

/** A redirect or a rewrite that names some of so many groups. */
function actionOf(count: number) {
  const capture = fc.integer({ min: 1, max: count }).map((number) => `$${number}`);
  const some = (literal: fc.Arbitrary<string>) =>
    fc.array(fc.oneof(capture, literal), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
  const path = fc.tuple(fc.constantFrom("/y", "/", "/y/"), some(inPath)).map((parts) => parts.join(""));
  const other = { host: fc.constantFrom("other.example.com"), scheme: fc.constantFrom("https") };
  const part = { query: some(inQuery), fragment: some(inQuery), keepQuery: fc.boolean() };
  const redirect = fc.oneof(
    { weight: 3, arbitrary: fc.record({ path, ...part, ...other }, { requiredKeys: ["path"] }) },
    { weight: 1, arbitrary: fc.record({ ...part, ...other }, { requiredKeys: ["query", "host"] }) },
  );
  const rewrite = fc.record(
    { replacePath: path, host: fc.constantFrom("web.test") },
    { requiredKeys: ["replacePath"] },
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ redirect }) },
    { weight: 1, arbitrary: fc.record({ rewrite, service: fc.constant("web") }) },
  );
}

const texts = fc.constantFrom(
  ...["a", "b", "x", "y", "7", "42", "aa", "a-b", "-", "%20", "%C3%A9", "%c3%a9", "%E6%97%A5", "%5B", "%25", "%41"],
  ...[
    "a&b=c",
    "a;b",
    "+",
    "@",
    "..",
    ".",
    "%2F",
    "*!$'()",
    "~",
    '"<>',
    "^`{|}",
    "[1]",
    ":",
    ",",
    "C26",
    "5C",
    "%0d",
    "",
  ],
);
const text = fc.oneof(
  texts,
  fc.tuple(texts, texts).map((two) => two.join("")),
);
const query = fc.constantFrom("", "", "a=b", "$1", "%zz", "\\1");
const tables = fc.array(
  fc.uniqueArray(fc.nat(groups.length - 1), { minLength: 1, maxLength: 3 }).chain((parts) => {
    const each = parts.map((part) => groups[part] ?? [""]);
    const source = each.map(([one]) => one).join("/");
    const path = each.map(([, ...fits]) => (fits.length === 0 ? text : fc.oneof(fc.constantFrom(...fits), text)));
    return fc.record({
      expression: fc.constant(source),
      wanted: actionOf(source.match(/\((?!\?)/g)?.length ?? 1),
      requests: fc.array(
        fc.tuple(
          fc.tuple(...path).map((all) => all.join("/")),
          query,
        ),
        {
          minLength: 12,
          maxLength: 12,
        },
      ),
    });
  }),
  { minLength: 60, maxLength: 60 },
);

/** The routes that the compiler takes of these, and their requests. */
function compiling(made: readonly (typeof tables extends fc.Arbitrary<(infer One)[]> ? One : never)[]) {
  return made.flatMap(({ expression: source, wanted, requests }, i) => {
    const line = `  r${i}: ${JSON.stringify({ pathRegex: `^/r${i}/${source}$`, priority: i, ...wanted })}`;
    const { compiled } = compile(
      sourcesFromFiles({
        "routes/platform/platform.yaml": PLATFORM,
        "routes/shop/shop.yaml": `host: shop.example.com\nroutes:\n${line}\n`,
      }),
    );
    // A group that is not there, a loop, an expression that is slow.
    if (!compiled) return [];
    const paths = requests.map(([behind, asked]) => [`/r${i}/${behind}`, asked] as const);
    return [{ line, paths }];
  });
}

describe.each(haproxies())("on haproxy $version", ({ path: program }) => {
  test("a Location and a backend's path have what the groups match, as explain says, and the host that the route says", async () => {
    const [made = []] = fc.sample(tables, 1);
    const all = compiling(made);
    const routes = `host: shop.example.com\nroutes:\n${all.map(({ line }) => line).join("\n")}\n`;
    const model = modelOf({ "routes/shop/shop.yaml": routes });
    const table = buildTable(model);
    const byId = new Map(model.routes.map((route) => [route.id, route]));
    let [sentOn, served] = [0, 0];
    await running(program, routes, async ({ get }) => {
      const wrong: string[] = [];
      for (const [at, asked] of all.flatMap(({ paths }) => paths)) {
        const bytes = Buffer.from(at).toString("latin1");
        const request = {
          listener: "public",
          host: "shop.example.com",
          path: bytes,
          query: asked,
          method: "GET",
          headers: [],
        };
        const { outcome } = decide(table, request);
        const route = outcome.kind === "route" ? byId.get(outcome.route) : undefined;
        if (route?.filters.rewrite) {
          const [said, answer] = [rewritten(route, bytes), await get(asked === "" ? bytes : `${bytes}?${asked}`)];
          const seen =
            valuesOf(answer.headers, "x-upstream").length > 0 ? (JSON.parse(answer.body) as Seen) : undefined;
          const target = typeof said === "string" ? `${said}${asked && `?${asked}`}` : said.status;
          if ((seen?.target ?? answer.status) !== target)
            wrong.push(`${at}?${asked} by ${route.path.value}: ${seen?.target ?? answer.status}, not ${target}`);
          if (seen) served++;
          if (seen && /\/\.\.?(?:\/|$)|\s/.test(seen.target.replace(/\?.*/, ""))) wrong.push(seen.target);
          continue;
        }
        const said =
          route?.action.kind === "redirect"
            ? locationOf(route, route.action, request)
            : { status: outcome.kind === "refused" ? outcome.status : 0 };
        const answer = await get(asked === "" ? bytes : `${bytes}?${asked}`);
        const [location] = valuesOf(answer.headers, "location");
        const did = location === undefined ? answer.status : location;
        if (did !== ("location" in said ? said.location : said.status))
          wrong.push(`${at}?${asked} by ${route?.path.value}: ${did}, not ${JSON.stringify(said)}`);
        if (location === undefined) continue;
        sentOn++;
        const { host, username } = new URL(location, "https://shop.example.com");
        if (!["shop.example.com", "other.example.com"].includes(host) || username !== "") wrong.push(location);
        if (/[^!-~]/.test(location)) wrong.push(`${location} has other characters than ASCII's`);
      }
      expect(wrong).toEqual([]);
    });
    expect(all.length).toBeGreaterThan(10);
    expect(sentOn).toBeGreaterThan(40);
    expect(served).toBeGreaterThan(20);
  });

  test("what is a dot segment to a program that decodes it does not come about, as explain says", async () => {
    const routes = `host: shop.example.com
routes:
  joined: { pathRegex: "^/j/([^/-]*)-(.*)$", rewrite: { replacePath: /x/$1$2 }, service: web }
  sent: { pathRegex: "^/s/([^/-]*)-(.*)$", redirect: { path: /x/$1$2 } }
`;
    const model = modelOf({ "routes/shop/shop.yaml": routes });
    const joined = model.routes.find(({ id }) => id === "shop.joined");
    if (!joined) throw new Error("there is one");
    await running(program, routes, async ({ get }) => {
      const behind = [".-.%2fadmin", ".-%2Fadmin", "a%2f.-.", "a%2F.-./b", ".-.%3badmin", ".-.%3B"];
      for (const one of behind) {
        expect.soft(rewritten(joined, `/j/${one}`), one).toMatchObject({ status: 400 });
        expect.soft([(await get(`/j/${one}`)).status, (await get(`/s/${one}`)).status], one).toEqual([400, 400]);
      }
      for (const one of ["a-b%2fc", "a.-.%2f", ".-.a%2f"]) expect.soft((await get(`/j/${one}`)).status, one).toBe(200);
    });
  });

  test("each team's requests are by its own map, also where two teams have the same signs, and where many capture", async () => {
    const teams = ["ship-32", "shop", "web-9", ...Array.from({ length: 40 }, (_, i) => `t${i}`)];
    const grants = teams.map((team) => `  ${team}: { hosts: [${team}.example.com] }\n`).join("");
    const of = (team: string) => `host: ${team}.example.com
routes:
  sent: { pathRegex: "^/s/(.*)$", redirect: { path: /${team}/$1 } }
  rest: { pathRegex: "^/r/(.*)$", rewrite: { replacePath: /${team}/$1 }, backend: web }
backends:
  web: { service: web }
`;
    expect(captured("ship-32")).toBe(captured("web-9"));
    expect(captured("shop")).not.toBe(captured("web-9"));
    const others = Object.fromEntries(teams.map((team) => [`routes/${team}/${team}.yaml`, of(team)]));
    const platform = `listeners:\n  public: { bind: ":80" }\nteams:\n${grants}`;
    await running(
      program,
      of("shop"),
      async ({ get }) => {
        for (const team of teams) {
          const [sent, rest] = [
            await get("/s/a", [], `${team}.example.com`),
            await get("/r/b", [], `${team}.example.com`),
          ];
          expect.soft(valuesOf(sent.headers, "location"), team).toEqual([`/${team}/a`]);
          expect.soft((JSON.parse(rest.body) as Seen).target, team).toBe(`/${team}/b`);
        }
      },
      platform,
      others,
    );
  });

  test("a Location of more than 3,000 bytes is not made", async () => {
    const routes = `host: shop.example.com
routes:
  twice: { pathRegex: "^/t/(.*)$", redirect: { path: /$1, query: "q=$1" } }
`;
    await running(program, routes, async ({ get }) => {
      const status = async (length: number, character = "a") => (await get(`/t/${character.repeat(length)}`)).status;
      // A blank, `q`, and an equals sign that is marked.
      expect(await status(1_497)).toBe(302);
      expect(await status(1_498)).toBe(414);
      expect(await status(15_000)).toBe(414);
      const { status: last, headers } = await get(`/t/${"%C3%A9".repeat(748)}`);
      expect(last).toBe(302);
      const [location] = valuesOf(headers, "location");
      expect(location).toBe(`/${"%C3%A9".repeat(748)}?q=${"%C3%A9".repeat(748)}`);
      const escaped = await get(`/t/${"&".repeat(1_497)}`);
      expect(valuesOf(escaped.headers, "location")).toEqual([`/${"&".repeat(1_497)}?q=${"%26".repeat(1_497)}`]);
    });
  });
});
