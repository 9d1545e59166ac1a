import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hexOf, isIn, isWithin, networkOf, Networks, beginningsOf } from "../../compiler/language/network.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import { http1Client, http2Client, type Client } from "../../compiler/tests/client.ts";
import { passes } from "../../compiler/words/sources.ts";
import { haproxies } from "../support/programs.ts";
import { serve } from "../traffic/haproxy.ts";

/** Few bytes, so that networks and addresses meet; IPv6 ones that hold an IPv4 address, too. */
const byte = fc.constantFrom(0, 1, 10, 127, 128, 192, 203, 255);
const four = fc.tuple(byte, byte, byte, byte).map((bytes) => bytes.join("."));
const group = fc.constantFrom("0", "1", "10", "7fff", "8000", "2001", "2002", "cb00", "db8", "ffff");
const six = fc.oneof(
  { weight: 4, arbitrary: fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(":")) },
  { weight: 1, arbitrary: fc.array(group, { maxLength: 4 }).map((groups) => `2001:db8::${groups.join(":")}`) },
  {
    weight: 1,
    arbitrary: four.map((text) => {
      const digits = hexOf(text)?.slice(1) ?? "";
      return `2002:${digits.slice(0, 4)}:${digits.slice(4)}::1`;
    }),
  },
  { weight: 1, arbitrary: four.map((text) => `::${text}`) },
);
const address = fc.oneof(four, six);
const network = address
  .chain((text) => fc.tuple(fc.constant(text), fc.integer({ min: 1, max: text.includes(":") ? 128 : 32 })))
  .map(([text, bits]) => networkOf(`${text}/${bits}`)?.text ?? "")
  .filter((text) => {
    const found = networkOf(text);
    return found !== undefined && !isIn("600000000000000000000FFFF00000000", found);
  });

/** Bit by bit, in another way than the one that is tested. */
function bitsOf(text: string): string {
  const hex = hexOf(text) ?? "";
  return [...hex.slice(1)].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
}

describe("networks", () => {
  test("an address is in a network where their first bits are the same", () => {
    fc.assert(
      fc.property(address, network, (one, other) => {
        const [hex = "", found] = [hexOf(one), networkOf(other)];
        if (!found) throw new Error(other);
        const [start = "", said] = other.split("/");
        const bits = Number(said ?? (start.includes(":") ? 128 : 32));
        const isSame =
          one.includes(":") === start.includes(":") && bitsOf(one).slice(0, bits) === bitsOf(start).slice(0, bits);
        expect(isIn(hex, found)).toBe(isSame);
        expect(new Networks([other]).has(hex)).toBe(isSame);
        expect(beginningsOf(found).some((beginning) => hex.startsWith(beginning))).toBe(isSame);
        const own = networkOf(one);
        expect(own && isWithin(own, found)).toBe(isSame);
      }),
    );
  });

  test.each([
    ["203.0.113.7/24", "203.0.113.0/24", true],
    ["203.0.113.7/32", "203.0.113.7", false],
    ["2001:DB8:0:0::/32", "2001:db8::/32", false],
    ["2001:db8::7/127", "2001:db8::6/127", true],
    ["10.0.0.0/7", "10.0.0.0/7", false],
    ["64:ff9b::/96", "64:ff9b::/96", false],
  ])("%s is %s", (text, own, isHost) => expect(networkOf(text)).toMatchObject({ text: own, isHost }));

  test.each([
    "10.0.0.0/33",
    "::/129",
    "10.0.0/8",
    "::ffff:10.0.0.0/104",
    "host",
    "10.0.0.0/",
    "10.0.0.0/ 8",
    "[::1]",
    "",
  ])("%j is none", (text) => expect(networkOf(text)).toBeUndefined());
});

const names = ["a", "b", "c"] as const;
const sources = fc.record({
  src: fc.uniqueArray(fc.oneof(network, fc.constantFrom(...names)), { minLength: 1, maxLength: 4 }),
});
const example = fc.record({
  lists: fc.record({
    a: fc.uniqueArray(network, { maxLength: 4 }),
    b: fc.uniqueArray(network, { maxLength: 12 }),
    c: fc.constant<string[]>([]),
  }),
  blocked: fc.subarray(["a", "c"]),
  routes: fc.array(
    fc.record({ allow: fc.option(sources, { nil: undefined }), deny: fc.option(sources, { nil: undefined }) }),
    { minLength: 1, maxLength: 6 },
  ),
  clients: fc.uniqueArray(address, { minLength: 12, maxLength: 12 }),
});

describe.each(haproxies())("haproxy $version", ({ path: program }) => {
  test("lets in whom decide and explain say", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(example, async ({ lists, blocked, routes, clients }) => {
        const platform = {
          listeners: { public: { bind: ":80", proxyProtocol: true } },
          teams: { shop: { hosts: ["a.test"] } },
          lists,
          blocked,
        };
        const entries = routes.map(({ allow, deny }, at) => [
          `r${at}`,
          { path: `/${at}`, ...(allow && { allow }), ...(deny && { deny }), return: { status: 204 } },
        ]);
        const compilation = compile(
          sourcesFromFiles({
            "routes/platform/platform.yaml": JSON.stringify(platform),
            "routes/shop/shop.yaml": JSON.stringify({ host: "a.test", routes: Object.fromEntries(entries) }),
          }),
        );
        const { compiled, diagnostics } = compilation;
        if (!compiled) throw new Error(JSON.stringify(diagnostics));
        const serving = await serve(program, compilation, { kind: "given", instancesOf: () => [] });
        const open: Client[] = [];
        try {
          // The first and the last address of each network, and those beside it.
          const near = [
            ...Object.values(lists).flat(),
            ...routes.flatMap(({ allow, deny }) => [allow, deny].flatMap((one) => one?.src ?? [])),
          ]
            .filter((text) => networkOf(text))
            .map((text) => text.split("/")[0] ?? "");
          for (const [at, src] of [...new Set([...clients, ...near])].entries()) {
            const hello = src.includes(":")
              ? `PROXY TCP6 ${src} 2001:db8::1 4000 80\r\n`
              : `PROXY TCP4 ${src} 192.0.2.1 4000 80\r\n`;
            const client = at % 2 === 0 ? http1Client({ hello }) : http2Client({ hello });
            open.push(client);
            for (const [index, route] of compiled.model.routes.entries()) {
              const request: RoutedRequest = {
                ...{
                  listener: "public",
                  host: "a.test",
                  path: route.path.value,
                  query: "",
                  method: "GET",
                  headers: [],
                  src,
                },
              };
              const { outcome } = decide(compiled.table, request);
              const said =
                outcome.kind === "refused"
                  ? outcome.status
                  : passes(route.filters, src, compiled.model.platform)
                    ? 204
                    : 403;
              const { status } = await client.ask(serving.socketOf("public"), request);
              expect({ src, index, status }).toEqual({ src, index, status: said });
            }
          }
        } finally {
          for (const client of open) client.close();
          await serving.stop();
        }
      }),
      { numRuns: 8 },
    );
  });
});
