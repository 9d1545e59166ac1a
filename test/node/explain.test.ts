import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLive } from "../../agent/node/generations.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import type { Hold, Wanted } from "../../agent/node/records.ts";
import { servedText } from "../../agent/commands/served.ts";
import { compile } from "../../compiler/pipeline.ts";
import type { Release } from "../../compiler/release/release.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { smallRelease, testNode, type TestNode } from "../agent/node.ts";
import { runCli } from "../support/cli.ts";
import { haproxies } from "../support/programs.ts";

const platform = `listeners:
  public: { bind: "127.0.0.1:18080" }
teams:
  shop: { hosts: [shop.test] }
`;
const shop = `host: shop.test
routes:
  web: { pathPrefix: /, backend: web }
  cart:
    pathPrefix: /cart
    rewrite: { replacePrefix: /basket }
    backend: web
backends:
  web: { servers: ["127.0.0.1:18081"] }
`;
const files = (text: string) => ({ "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": text });

function releaseFrom(text: string): Release {
  const sources = sourcesFromFiles(files(text));
  const { compiled } = compile(sources);
  if (!compiled) throw new Error("the routes of this test are wrong");
  return releaseOf(compiled, sources);
}

const [haproxy] = haproxies();

let node: TestNode;
let dir = "";
beforeAll(async () => {
  node = await testNode();
  dir = mkdtempSync(join(tmpdir(), "explain-"));
  for (const [path, text] of Object.entries(files(shop))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
});
afterAll(async () => {
  await node.remove();
  rmSync(dir, { recursive: true, force: true });
});

const explain = (...args: string[]) => runCli(["explain", ...args], { cwd: dir });
const onNode = (...args: string[]) => explain("--node", node.node, ...args);

test.skipIf(!haproxy)("explain --node answers from what is live, and says what is not live yet", async () => {
  const path = haproxy?.path ?? "";
  await node.publish(releaseFrom(shop));
  await node.once(path);
  const live = await onNode("http://shop.test/cart/7");
  expect(live.stderr).toBe("");
  const [said = "", ...answer] = live.stdout.split("\n\n");
  expect(said).toMatch(
    /^Release [0-9a-f]{12} \(channel stable, number 1\), live on \S+ as generation 1\.\nHAProxy was not seen serving it/,
  );
  // As the sources say, but for the texts of lines, which a release does not hold.
  const sources = await explain("http://shop.test/cart/7");
  expect(answer.join("\n\n")).toBe(sources.stdout.replaceAll(/^( +\S+:\d+) .*$/gm, "$1"));
  expect(sources.stdout).toContain("  route    shop.cart\n");

  // HAProxy refuses the next one: it is wanted, and not served.
  const broken = shop
    .replace("/cart\n", "/checkout\n")
    .replace("servers:", "haproxy: http-request redirect location /x code 299, servers:");
  await node.publish(releaseFrom(broken));
  await node.once(path);
  const after = await onNode("http://shop.test/cart/7", "--expect", "shop.cart");
  expect(after.exit).toBe(0);
  expect(after.stdout).toMatch(/\nNot live yet is the wanted release [0-9a-f]{12} \(number 2\)\.\n/);

  const json = JSON.parse((await onNode("http://shop.test/cart/7", "--format", "json")).stdout) as object;
  expect(json).toMatchObject({
    served: { live: { generation: 1 }, wanted: { sequence: 2 }, confirmed: false },
    outcome: { route: "shop.cart" },
    route: { id: "shop.cart", file: "routes/shop/shop.yaml", line: 4 },
  });
});

test.skipIf(!haproxy)("what is not the release's, or of another version, is not believed", async () => {
  const own = join(node.node, "live/routes.json");
  expect(await readLive(layoutOf(node.node))).toBe(1);
  rmSync(own);
  writeFileSync(own, '{"format":1,"routes":[]}');
  expect(await onNode("http://shop.test/")).toEqual({
    exit: 3,
    stdout: "",
    stderr: '"routes.json" of generation 1 is not the one of its release.\n',
  });
  await node.publish(smallRelease(18080, 18081, "three"));
  await node.once(haproxy?.path ?? "");
  expect((await onNode("http://shop.test/")).stderr).toMatch(
    /^Release [0-9a-f]{12}, which is live, holds no "routes\.json"\.\n$/,
  );
});

const wanted = (sequence: number): Wanted => ({
  ...{ format: 1, store: "file:///s", channel: "stable", sequence, release: `${sequence}`.repeat(64) },
  ...{ sha256: "", issued: "" },
});
const held = (sequence: number): Hold => ({ format: 1, wanted: wanted(sequence), since: "", by: "hold" });
const SERVED = "Release 222222222222 (channel stable, number 2), live on /n as generation 7.";
const UNSEEN = "HAProxy was not seen serving it: signalbox agent status --node /n";
const notLive = (id: number) => `Not live yet is the wanted release ${`${id}`.repeat(12)} (number ${id}).`;

test.each([
  ["all is well", { confirmed: true, wanted: wanted(2) }, []],
  ["a reload failed", { confirmed: false, wanted: wanted(2) }, [UNSEEN]],
  ["the next is not live", { confirmed: true, wanted: wanted(3) }, [notLive(3)]],
  [
    "held",
    { confirmed: true, wanted: wanted(3), hold: held(2) },
    ["The node is held; the channel's release 333333333333 (number 3) waits."],
  ],
  ["a rollback is not live", { confirmed: true, wanted: wanted(2), hold: held(1) }, [notLive(1)]],
])("what is served, and what is not: %s", (_name, status, lines) => {
  const live = { format: 1, generation: 7, rendering: "", wanted: wanted(2), made: "" } as const;
  expect(servedText({ live, ...status }, layoutOf("/n")).split("\n")).toEqual([SERVED, ...lines]);
});

test("explain --node speaks for itself", async () => {
  expect(await explain("http://shop.test/", "--node", dir)).toEqual({
    exit: 2,
    stdout: "",
    stderr: expect.stringMatching(/^No agent ever ran on "\S+": it holds nothing of an agent's\./),
  });
});

test.each([
  [["--node", "/no/such/node"], 2, /^There is no node at "\/no\/such\/node"/],
  [["--node", ".", "--dir", "."], 2, /'--node <dir>' cannot be used with|"--node <dir>" cannot be used with/],
])("explain %j", async (args, exit, message) => {
  const said = await explain("http://shop.test/", ...args);
  expect({ exit: said.exit, stdout: said.stdout }).toEqual({ exit, stdout: "" });
  expect(said.stderr).toMatch(message);
});
