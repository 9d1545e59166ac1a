import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { startConsul } from "../support/consul.ts";
import { freePorts } from "../support/ports.ts";
import { consul } from "../support/programs.ts";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "asked-"));
  mkdirSync(join(dir, "routes/platform"), { recursive: true });
  mkdirSync(join(dir, "routes/shop"));
  const platform = 'listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n';
  writeFileSync(join(dir, "routes/platform/platform.yaml"), platform);
  const routes = [
    "host: shop.example.com",
    "routes:",
    "  storefront: { pathPrefix: /, service: storefrnot }",
    "  cart: { pathPrefix: /cart, service: CART }",
    "  canary: { pathPrefix: /canary, backend: canary }",
    "backends:",
    "  canary: { service: cart, tags: [canary] }",
  ];
  writeFileSync(join(dir, "routes/shop/shop.yaml"), `${routes.join("\n")}\n`);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const lint = (address: string, env: Record<string, string> = {}) =>
  runCli(["lint", ".", "--check", "off", "--consul", address], { cwd: dir, env });

describe.each(consul())("lint asks Consul $version", ({ path }) => {
  test("for services without an instance: their names, letter case and tags as Consul takes them", async () => {
    const real = await startConsul(path);
    try {
      for (const [Service, ID] of [
        ["storefront", "s1"],
        ["cart", "c1"],
      ])
        await real.request("PUT", "/v1/catalog/register", {
          ...{ Node: "n1", Address: "10.0.0.1" },
          Service: { Service, ID, Port: 80, Tags: ["blue"] },
        });
      const { exit, stdout } = await lint(real.url);
      expect(exit).toBe(0);
      expect(stdout.match(/^ {2}(?:The catalogue|help).*$/gm)).toEqual([
        '  The catalogue has no instance of "storefrnot", so the backend "shop.storefrnot" has no server.',
        '  help: Did you mean "storefront"?',
        '  The catalogue has no instance of "cart" with the tag "canary", so the backend "shop.canary" has no server.',
        "  help: Add an instance to the catalogue, or correct the service's name or tags.",
      ]);
    } finally {
      await real.stop();
    }
  });
});

describe("a Consul that does not answer is said, and ends it", () => {
  const answering = async (
    status: number,
    body: string,
    use: (address: string) => Promise<void>,
  ): Promise<string[]> => {
    const tokens: string[] = [];
    const server = createServer((request, response) => {
      tokens.push(String(request.headers["x-consul-token"]));
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await use(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
    }
    return tokens;
  };

  test.each([
    [403, "Permission denied", "answers 403 to /v1/catalog/services"],
    [200, "<html>", "answers /v1/catalog/services with what is no JSON"],
  ])("%d %s", async (status, body, why) => {
    const tokens = await answering(status, body, async (address) => {
      expect(await lint(address, { CONSUL_HTTP_TOKEN: "t0ken" })).toMatchObject({
        exit: 3,
        stderr: expect.stringContaining(`Consul at ${address} ${why}.`) as string,
      });
    });
    expect(tokens).toEqual(["t0ken"]);
  });

  test("nobody listens", async () => {
    const [port] = await freePorts(1);
    expect(await lint(`127.0.0.1:${port}`)).toMatchObject({
      exit: 3,
      stderr: expect.stringMatching(/^Consul at 127\.0\.0\.1:\d+ cannot be asked: .*ECONNREFUSED/) as string,
    });
  });

  test.each([["not an address"], ["http://"]])("%s is wrong usage", async (address) => {
    expect(await lint(address)).toMatchObject({ exit: 2 });
  });
});
