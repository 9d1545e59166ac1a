import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blockingQueries } from "../../../agent/render/queries.ts";
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
  /** The server line that it becomes; none unless said. */
  readonly server?: string;
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
  ["ten thousand letters", "x".repeat(10_000)],
  ["254 letters", "x".repeat(254)],
  ["brackets", "[::1]"],
  ["a zone", "fe80::1%eth0"],
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

const text = `"'\n    server x 6.6.6.6:80 #$HOME \\ {{ key "k" }} %[env(HOME)] ü`;
const cases: readonly Hostile[] = [
  ...bad.map(([what, address]): Hostile => ({ what: `an address with ${what}`, address })),
  ...bad
    .slice(0, 16)
    .map(([what, nodeAddress]): Hostile => ({ what: `a node's address with ${what}`, address: "", nodeAddress })),
  ...[0, -1, 65_536, 4_294_967_376].map((port): Hostile => ({ what: `port ${port}`, port })),
  { what: "an id of everything", id: text, server: "10.0.0.1:80" },
  { what: "tags of everything", tags: [text, "\n", "#"], server: "10.0.0.1:80" },
  { what: "meta of everything", meta: { a: text }, server: "10.0.0.1:80" },
  { what: "a node's name of everything", node: text, server: "10.0.0.1:80" },
  { what: "the longest name that there is", address: "x".repeat(253), server: `${"x".repeat(253)}:80` },
  { what: "an IPv6 address", address: "2001:db8::7", server: "2001:db8::7:80" },
  { what: "an IPv6 address of eight groups", address: "1:2:3:4:5:6:7:8", server: "1:2:3:4:5:6:7:8:80" },
];
const OPTIONS = " check inter 1s fastinter 200ms downinter 500ms fall 3 rise 2";

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
  });
  afterAll(async () => {
    await server?.stop();
  });

  /** The lines of a case's backend between the comments. */
  const serversOf = (index: number): string | undefined =>
    new RegExp(`# servers of shop\\.b${index}:${OPTIONS}\\n([^#]*?) {4}# end of servers`).exec(output)?.[1];

  test.each(cases.map((one, index) => [one.what, one.server, index] as const))("%s", (_what, line, index) => {
    expect(refusedByConsul.has(index) && line !== undefined).toBe(false);
    expect(serversOf(index)).toBe(line === undefined ? "" : `    server ${line} ${line}${OPTIONS}\n`);
  });

  test("nearly all of it passes Consul itself: the template is what stands in the way", () => {
    expect(refusedByConsul.size).toBeLessThan(5);
  });

  test("nothing but services is asked for: no key's text can get in", () => {
    expect(blockingQueries([shipped.text], [])).toBe(cases.length);
    expect(output).not.toContain("6.6.6.6");
  });

  test.each(haproxies())("haproxy $version takes all of it", async ({ path: haproxy }) => {
    const dir = await mkdtemp(join(tmpdir(), "sbh-"));
    try {
      const times = ["connect", "client", "server"].map((name) => `    timeout ${name} 1s\n`).join("");
      const defaults = `defaults signalbox-http\n    mode http\n    default-server init-addr last,libc,none\n${times}\n`;
      const head = `${defaults}frontend f from signalbox-http\n    bind 127.0.0.1:1\n\n`;
      // A name that nobody knows would be asked of the network.
      const known = output.replaceAll(/^.*x{253}.*\n/gm, "");
      await writeFile(join(dir, "h.cfg"), head + known);
      const { status, stderr } = spawnSync(haproxy, ["-c", "-dW", "-f", join(dir, "h.cfg")], { encoding: "utf8" });
      expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });
});
