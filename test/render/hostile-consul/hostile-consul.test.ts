import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blockingQueries } from "../../../agent/render/template-set.ts";
import { asOnNode } from "../../../compiler/haproxy/slots/as-on-node.ts";
import { parseRendered } from "../../../compiler/haproxy/slots/parse.ts";
import { blocksOf, type GivenBlock } from "../../../compiler/haproxy/slots/slot.ts";
import { modelOf, rendered } from "../../catalogue/model.ts";
import { startConsul, type ConsulServer } from "../../support/consul.ts";
import { consul, haproxies } from "../../support/programs.ts";
import { renderOnce } from "../once.ts";

/** What anybody who can register a service may write into it. */
interface Hostile {
  readonly what: string;
  readonly node?: string;
  readonly nodeAddress?: string;
  readonly id?: string;
  readonly address?: string;
  readonly port?: number;
  readonly tags?: readonly string[];
  readonly meta?: Readonly<Record<string, string>>;
  /** The instance that it is to the agent; one that is left out unless said. */
  readonly at?: string;
}

const bad = [
  ["a line feed", "1.2.3.4\n    server x 6.6.6.6:80"],
  ["a line feed at the end", "1.2.3.4\n"],
  ["a carriage return", "1.2.3.4\r\n    server x 6.6.6.6:80"],
  ["double quotes", '"1.2.3.4"'],
  ["a quote", "1.2.3.4'"],
  ["a comment", "1.2.3.4#"],
  ["a variable", "$HOME"],
  ["a variable in braces", "${SIGNALBOX_RUN}"],
  ["a backslash", "1.2.3.4\\"],
  ["template text", '{{ key "secret" }}'],
  ["a closing action", "}}1.2.3.4{{"],
  ["a format", "%[env(HOME)]"],
  ["a blank", "1.2.3.4 backup"],
  ["a tab", "1.2.3.4\tbackup"],
  ["NUL", "1.2.3.4\u0000"],
  ["a line separator", "1.2.3.4\u2028x"],
  ["letters beyond ASCII", "bücher.example"],
  ["64 KB", "x".repeat(65_536)],
  ["64 KB of what JSON escapes", "\u0000\u2028".repeat(20_000)],
  ["the end of a block", "\n    # end of servers\nbackend evil\n"],
  ["the end of a list", '",80]\n    # ["h0","x","6.6.6.6'],
  ["a host and a port", "1.2.3.4:80"],
  ["a mistyped number", "10.0.0.300"],
  ["254 letters", "x".repeat(254)],
  ["brackets", "[::1]"],
  ["a zone", "fe80::1%lo"],
  ["too many colons", ":::"],
  ["too few groups", "1:2"],
  ["too many groups", "1:2:3:4:5:6:7:8:9"],
  ["two gaps", "1::2::3"],
  ["a socket's path", "/run/x.sock"],
  ["a socket family", "unix@x"],
  ["another socket family", "abns@x"],
  ["an open file", "fd@3"],
  ["a list", "1.2.3.4,5.6.7.8"],
  ["a star", "*"],
  ["a hyphen", "-"],
  ["dots", ".."],
] as const;

/** RFC 1035: labels of 63 letters, 253 in all. */
const LONGEST = `${"x".repeat(63)}.${"x".repeat(63)}.${"x".repeat(63)}.${"x".repeat(61)}`;
const text = `"'\n    server x 6.6.6.6:80 #$HOME \\ {{ key "k" }} %[env(HOME)] ü`;
const cases: readonly Hostile[] = [
  ...bad.map(([what, address]): Hostile => ({ what: `an address with ${what}`, address })),
  ...bad
    .slice(0, 16)
    .map(([what, nodeAddress]): Hostile => ({ what: `a node's address with ${what}`, address: "", nodeAddress })),
  ...[0, -1, 65_536, 4_294_967_376].map((port): Hostile => ({ what: `port ${port}`, port })),
  { what: "an id of everything", id: text, at: "10.0.0.1:80" },
  { what: "an id of 64 KB", id: "\u0000".repeat(65_536), at: "10.0.0.1:80" },
  { what: "tags of everything", tags: [text, "\n", "#"], at: "10.0.0.1:80" },
  { what: "meta of everything", meta: { a: text }, at: "10.0.0.1:80" },
  { what: "a node's name of everything", node: text, at: "10.0.0.1:80" },
  { what: "the longest name that there is", address: LONGEST, at: `${LONGEST}:80` },
  { what: "an IPv4 address as IPv6", address: "::ffff:127.0.0.1", at: "127.0.0.1:80" },
  { what: "an IPv6 address", address: "2001:db8::7", at: "2001:db8::7:80" },
  { what: "an IPv6 address of eight groups", address: "1:2:3:4:5:6:7:8", at: "1:2:3:4:5:6:7:8:80" },
];

describe.each(consul())("what is registered at Consul $version", ({ path }) => {
  let server: ConsulServer | undefined;
  let output = "";
  const refusedByConsul = new Set<number>();
  const shipped = rendered(
    modelOf(cases.map((_case, index) => ({ service: `h${index}`, tags: [], withoutTags: ["canary"] }))),
    { kind: "template" },
  );

  beforeAll(async () => {
    const real = (server = await startConsul(path));
    await real.putKey("k", text);
    await Promise.all(
      cases.map(({ node = "n", nodeAddress = "10.0.0.9", id = "i", address = "10.0.0.1", port = 80, ...one }, index) =>
        real
          .request("PUT", "/v1/catalog/register", {
            ...{ Node: `${node}${index}`, Address: nodeAddress, SkipNodeUpdate: false },
            Service: { ID: id, Service: `h${index}`, Address: address, Port: port, Tags: one.tags, Meta: one.meta },
          })
          .catch(() => refusedByConsul.add(index)),
      ),
    );
    output = await renderOnce(shipped, real.url);
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
  });

  test.each(cases.map((one, index) => [one.what, one.at, index] as const))("%s", (_what, at, index) => {
    expect(refusedByConsul.has(index) && at !== undefined).toBe(false);
    const parsed = parseRendered(output);
    if (!parsed.ok) throw new Error(parsed.message);
    const block = blocksOf(parsed.parts).find(({ backend }) => backend === `shop.b${index}`);
    const { instances, left, bad } = block as GivenBlock;
    expect({ bad, at: instances.map((one) => one.at) }).toEqual({ bad: [], at: at === undefined ? [] : [at] });
    for (const one of left) expect(Object.values(one).join("")).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,250}$/u);
    if (!refusedByConsul.has(index)) expect(instances.length + left.length).toBe(1);
  });

  test("each is one short line of a comment, and there are no others", () => {
    const own =
      /^$|^ {4}# (?:servers of shop\.b\d+: .*|end of servers)$|^ *# @shop\/shop\.yaml:1$|^backend shop\.b\d+ from signalbox-http$/;
    const lines = output.split("\n").filter((line) => !own.test(line));
    for (const line of lines) expect(line).toMatch(/^ {4}# \["h\d+","[^\n]{0,900}","[^\n]{0,1600}",-?\d+\]$/);
    expect(lines).toHaveLength(cases.length - refusedByConsul.size);
  });

  test("nearly all of it passes Consul itself: the template and the agent are what stands in the way", () => {
    expect(refusedByConsul.size).toBeLessThan(5);
  });

  test("nothing but services is asked for: no key's text can get in", () => {
    expect(blockingQueries([shipped.text], [])).toBe(cases.length);
  });

  test.each(haproxies())("haproxy $version takes what is made of it", async ({ path: haproxy }) => {
    const dir = await mkdtemp(join(tmpdir(), "sbh-"));
    try {
      const times = ["connect", "client", "server"].map((name) => `    timeout ${name} 1s\n`).join("");
      const defaults = `defaults signalbox-http\n    mode http\n    default-server init-addr last,libc,none\n${times}\n`;
      const head = `${defaults}frontend f from signalbox-http\n    bind 127.0.0.1:1\n\n`;
      const { file, problems } = asOnNode({ path: "haproxy/10-shop.cfg", text: output });
      expect(problems).toEqual([]);
      await writeFile(join(dir, "h.cfg"), head + file.text);
      const { status, stderr } = spawnSync(haproxy, ["-c", "-dW", "-f", join(dir, "h.cfg")], { encoding: "utf8" });
      expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
});
