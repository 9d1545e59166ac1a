import path from "node:path";
import { describe, expect, test } from "vitest";
import { compile, compileDirectory } from "../../compiler/pipeline.ts";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { DEFAULT_NODE_POLICY } from "../../compiler/release/manifest.ts";
import { allFiles } from "../../compiler/release/release.ts";
import { parseManifest, verifyFiles } from "../../compiler/release/verify.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

const PLATFORM = `listeners:
  public: { bind: ":80" }
teams:
  shop: { hosts: [shop.example.com] }
`;

function releaseWith(words: string) {
  const shop = "host: shop.example.com\nroutes:\n  web: { pathPrefix: /, service: web }\n";
  const compilation = compile(
    sourcesFromFiles({ "routes/platform/platform.yaml": PLATFORM + words, "routes/shop/shop.yaml": shop }),
  );
  if (!compilation.compiled) throw new Error(JSON.stringify(compilation.diagnostics));
  return releaseOf(compilation.compiled, compilation.sources);
}

test("a release names the files of the node's secrets, sorted, each once, and what nodes do", async () => {
  const compilation = await compileDirectory(path.join(import.meta.dirname, "../golden/secure"));
  if (!compilation.compiled) throw new Error("does not compile");
  const release = releaseOf(compilation.compiled, compilation.sources);
  expect(release.manifest.secrets).toEqual([
    "internal.pem",
    "monitoring.users",
    "ops.users",
    "partners.pem",
    "public.pem",
    "shop-client.pem",
  ]);
  expect(release.manifest.node).toEqual({ reloadAtMostEvery: 30_000, keepServersFor: 3_600_000 });
  const read = verifyFiles(new Map(allFiles(release).map((file) => [file.path, file.bytes])));
  expect(read).toEqual({ ok: true, value: release });
});

test("where the platform says nothing of it, neither does the release", () => {
  const silent = releaseWith("");
  expect(silent.manifest).not.toHaveProperty("node");
  expect(silent.manifest.secrets).toEqual([]);
  // HAProxy's own business is in its configuration alone.
  const workers = releaseWith("reload: { keepOldWorkers: 7, endOldWorkersAfter: 1500ms }\n");
  expect(workers.manifest).not.toHaveProperty("node");
  const config = workers.files.find((file) => file.path === "haproxy/00-platform.cfg");
  expect(Buffer.from(config?.bytes ?? []).toString()).toMatch(/ hard-stop-after 1500ms\n[^]* mworker-max-reloads 7\n/);
});

test("the platform's word on loopback is the release's, where it is said", () => {
  expect(releaseWith("policy: { loopback: refused }\n").manifest.addresses).toEqual({ loopback: "refused" });
  for (const words of ["", "policy: { loopback: allowed }\n", "policy: { haproxy: [] }\n"])
    expect(releaseWith(words).manifest).not.toHaveProperty("addresses");
});

test("what the platform asks of HAProxy's version is the release's", () => {
  const asked = releaseWith('haproxy: { atLeast: { "3.0": "3.0.12", "2.6": "2.6.34" } }\n');
  expect(asked.manifest.haproxy).toEqual({ atLeast: { "2.6": "2.6.34", "3.0": "3.0.12" } });
  expect(verifyFiles(new Map(allFiles(asked).map((file) => [file.path, file.bytes])))).toEqual({
    ok: true,
    value: asked,
  });
  expect(releaseWith('haproxy: { versions: ["2.6"] }\n').manifest).not.toHaveProperty("haproxy");
  const read = (haproxy: unknown) => parseManifest(Buffer.from(canonicalJson({ ...asked.manifest, haproxy })));
  for (const wrong of [null, [], {}, { atLeast: "2.6.34" }, { atLeast: { "2.6": 2.6 } }])
    expect(read(wrong)).toMatchObject({ fault: { code: "bad-manifest" } });
  expect(read({ atLeast: { "2.6": "2.6.34" }, more: true })).toMatchObject({ ok: true });
});

test("what half of it leaves unsaid is as without it", () => {
  expect(releaseWith("keepServersFor: 0s\n").manifest.node).toEqual({ ...DEFAULT_NODE_POLICY, keepServersFor: 0 });
  expect(releaseWith("reload: { atMostEvery: 1h }\n").manifest.node).toEqual({
    ...DEFAULT_NODE_POLICY,
    reloadAtMostEvery: 3_600_000,
  });
});

describe("a manifest is refused", () => {
  const { manifest } = releaseWith("keepServersFor: 1m\npolicy: { loopback: refused }\n");
  test.each<[string, object]>([
    ["with a text for a time", { node: { reloadAtMostEvery: "10s", keepServersFor: 1 } }],
    ["with a negative time", { node: { reloadAtMostEvery: -1, keepServersFor: 1 } }],
    ["with half a millisecond", { node: { reloadAtMostEvery: 0.5, keepServersFor: 1 } }],
    ["with more than an hour between reloads", { node: { reloadAtMostEvery: 3_600_001, keepServersFor: 1 } }],
    ["with servers kept for two days", { node: { reloadAtMostEvery: 1, keepServersFor: 172_800_000 } }],
    ["with one of the two", { node: { keepServersFor: 1 } }],
    ["with a third", { node: { reloadAtMostEvery: 1, keepServersFor: 1, other: 1 } }],
    ["with a list", { node: [] }],
    ["with nothing", { node: null }],
    ["with loopback allowed, which is not said", { addresses: { loopback: "allowed" } }],
    ["with no word of an address", { addresses: {} }],
    ["with a word of addresses that is not known", { addresses: { loopback: "refused", private: "refused" } }],
    ["with a secret that leads elsewhere", { secrets: ["../../etc/shadow"] }],
    ["with a secret below a folder", { secrets: ["a/b.pem"] }],
    ["with a secret of another kind", { secrets: ["id_rsa"] }],
  ])("%s", (_, words) => {
    const bytes = Buffer.from(canonicalJson({ ...manifest, ...words }));
    expect(parseManifest(bytes)).toMatchObject({ ok: false, fault: { code: "bad-manifest" } });
  });

  test("as it is, it is taken", () => {
    expect(parseManifest(Buffer.from(canonicalJson(manifest)))).toEqual({ ok: true, value: manifest });
  });
});
