import { mkdir, readdir } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startCatalogueServer } from "../../compiler/catalogue/server.ts";
import type { Catalogue } from "../../compiler/catalogue/catalogue.ts";
import { renderWithConsulTemplate, type RenderOutcome } from "../../compiler/haproxy/consul-template.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { consulTemplate } from "../support/programs.ts";

const catalogue: Catalogue = {
  services: new Map([
    [
      "cart",
      [
        { id: "b", node: "n1", address: "10.0.0.2", port: 8080, tags: ["canary"] },
        { id: "a", node: "n1", address: "10.0.0.1", port: 8080, tags: [] },
      ],
    ],
  ]),
};
const LOOP = '{{ range service "cart" }}    server {{ .ID }} {{ .Address }}:{{ .Port }}\n{{ end }}';
const HEAD =
  "# @shop/shop.yaml:1\nbackend shop.cart from pool\n    # @shop/shop.yaml:2\n    balance leastconn\n    # @shop/shop.yaml:3\n";

describe.each(consulTemplate())("consul-template $version against the catalogue server", ({ version, path }) => {
  const program = { kind: "local", path, version } as const;

  async function render(
    text: string,
    options: { url?: string; timeoutMs?: number } = {},
  ): Promise<{ outcome: RenderOutcome; left: string[] }> {
    const server = await startCatalogueServer(catalogue);
    try {
      return await withWorkspace(async (dir) => {
        writeFiles(join(dir, "in"), [{ path: "haproxy/10-shop.cfg.ctmpl", text }]);
        await mkdir(join(dir, "out"));
        const url = options.url ?? server.url;
        const outcome = await renderWithConsulTemplate(
          program,
          join(dir, "in"),
          ["haproxy/10-shop.cfg.ctmpl"],
          join(dir, "out"),
          url,
          options,
        );
        return { outcome, left: await readdir(join(dir, "out"), { recursive: true }) };
      });
    } finally {
      await server.close();
    }
  }

  test("renders the instances, in consul-template's order, and leaves nothing else", async () => {
    const { outcome, left } = await render(HEAD + LOOP);
    expect(outcome).toEqual({
      kind: "rendered",
      files: [{ path: "haproxy/10-shop.cfg", text: `${HEAD}    server a 10.0.0.1:8080\n    server b 10.0.0.2:8080\n` }],
    });
    expect(left.toSorted()).toEqual(["haproxy", "haproxy/10-shop.cfg"]);
  });

  test.each([
    [
      "a function that does not exist",
      '    http-request deny if { {{ nosuch "a" }} }\n',
      'Function "nosuch" not defined.',
    ],
    ["a key that does not exist", "    retries {{ .Nope }}\n", 'At <.Nope>: nil data; no entry for key "Nope".'],
    [
      "the environment",
      '    retries {{ env "HOME" }}\n',
      expect.stringContaining("error calling env: function is disabled"),
    ],
    [
      "a file of the machine",
      '    retries {{ file "/etc/passwd" }}\n',
      expect.stringContaining("error calling file: function is disabled"),
    ],
    [
      "a program",
      '    retries {{ plugin "id" }}\n',
      expect.stringContaining("error calling plugin: function is disabled"),
    ],
    [
      "writing",
      '    {{ "x" | writeToFile "/x" "root" "root" "0644" }}\n',
      expect.stringContaining("function is disabled"),
    ],
  ])("refused at the team's line: %s", async (_, line, message) => {
    const { outcome } = await render(HEAD + line);
    expect(outcome).toEqual({
      kind: "refused",
      message,
      path: "haproxy/10-shop.cfg.ctmpl",
      line: 6,
      origin: { file: "shop/shop.yaml", line: 3 },
    });
  });

  test("no Consul: nothing rendered, and the reason", async () => {
    expect((await render(HEAD + LOOP, { url: "http://127.0.0.1:1" })).outcome).toEqual({
      kind: "failed",
      message: expect.stringMatching(
        /^consul-template ended with exit code 14: health\.service\(cart\|passing\).*connection refused\.$/,
      ),
    });
  });

  test("a Consul that never answers: the time runs out", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const address = silent.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { outcome } = await render(HEAD + LOOP, { url: `http://127.0.0.1:${port}`, timeoutMs: 500 });
    silent.close();
    expect(outcome).toEqual({
      kind: "failed",
      message: "consul-template did not end within 0.5 s; it waits for what Consul does not have.",
    });
  });
});
