import { readFileSync } from "node:fs";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { runTexts } from "../support/scenario.ts";

/** What HAProxy is without USE_PROMEX: the name of the service is nobody's. */
function withoutExporter(program: Buffer): Buffer {
  const text = program.toString("latin1");
  expect(text.split("prometheus-exporter\0")).toHaveLength(2);
  return Buffer.from(text.replace("prometheus-exporter\0", "prometheus-exportez\0"), "latin1");
}

describe.each(haproxies())("HAProxy $version without the exporter", ({ path }) => {
  let dir: string;
  const program = (): string => join(dir, "haproxy");

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "sb-"));
    const found = readFileSync(path);
    // What tools/install.sh installs is a script beside the program.
    const [, root = ""] = /^#!\/bin\/sh\n[^]*\nr='([^']+)'\n/.exec(found.toString("latin1", 0, 1_000)) ?? [];
    const own = `${program()}-own`;
    await writeFile(own, withoutExporter(root === "" ? found : readFileSync(join(root, "usr/sbin/haproxy"))));
    await chmod(own, 0o755);
    const script =
      root === "" ? `#!/bin/sh\nexec '${own}' "$@"\n` : found.toString().replace("$r/usr/sbin/haproxy", own);
    await writeFile(program(), script);
    await chmod(program(), 0o755);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const lint = (metrics: string) => {
    const platform = `listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n${metrics}`;
    const shop = "host: shop.example.com\nroutes:\n  cart: { pathPrefix: /cart, service: cart }\n";
    const texts = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": shop };
    return runTexts(texts, ["--check", "fast"], { SIGNALBOX_HAPROXY: program() });
  };

  test("metrics: is refused at its line, with what to do", async () => {
    const { stdout, exit } = await lint('metrics: { bind: "127.0.0.1:9101" }\n');
    expect(stdout).toContain(`error[haproxy/alert] routes/platform/platform.yaml:3:1
  This HAProxy was built without the Prometheus exporter, which metrics: is made of.
`);
    expect(stdout).toContain("or remove metrics:");
    expect(exit).toBe(1);
  });

  test("what needs none of it is taken", async () => expect((await lint("")).exit).toBe(0));
});
