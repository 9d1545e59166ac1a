import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startCatalogueServer } from "../../compiler/catalogue/server.ts";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { renderWithConsulTemplate } from "../../compiler/haproxy/consul-template.ts";
import { dockerArguments } from "../../compiler/haproxy/container.ts";
import { findConsulTemplate, findHaproxy, type Program } from "../../compiler/haproxy/find.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { checkImage } from "../support/programs.ts";

test("the container sees one directory, read only, and nothing else of the machine", () => {
  const program = { kind: "docker", client: "docker", image: "i:1", name: "haproxy", version: "2.6.12" } as const;
  expect(dockerArguments(program, "c1", [{ from: "/d", to: "/cfg" }], ["-c"]).join(" ")).toBe(
    "run --rm --pull never --name c1 --network none --read-only --user 65532:65532 --cap-drop ALL " +
      "--security-opt no-new-privileges --pids-limit 64 --memory 1g -v /d:/cfg:ro --entrypoint haproxy i:1 -c",
  );
});

const PLATFORM = {
  path: "haproxy/00-platform.cfg",
  text: "global\n    default-path parent\ndefaults pool\n    mode http\n    timeout client 3s\n    timeout server 3s\n    timeout connect 3s\nfrontend public from pool\n    bind 127.0.0.1:1\n    http-request set-var(txn.m) path,map_str(maps/a.map)\n",
};
const MAP = { path: "maps/a.map", text: "/x y\n" };

describe.each(checkImage())("in the image $image", ({ image }) => {
  test("a check in rounds is the same as on the machine", async () => {
    const program = found(await findHaproxy({ docker: true, image }));
    const shop = {
      path: "haproxy/10-shop.cfg",
      text: "# @shop/shop.yaml:1\nbackend shop.a from pool\n    # @shop/shop.yaml:2\n    http-request deny if nobody\n    # @shop/shop.yaml:3\n    blance x\n",
    };
    const sources = [{ path: "routes/shop/shop.yaml", text: "a:\n  http-request deny if nobody\n  blance x\n" }];
    const checked = await checkRendered([PLATFORM, MAP, shop], sources, program);
    expect(checked.diagnostics.map(({ span }) => sources[0]?.text.slice(span?.start, span?.end))).toEqual([
      "nobody",
      "blance",
    ]);
    expect((await checkRendered([PLATFORM, MAP], [], program)).diagnostics).toEqual([]);
  });

  test("a directory that the container cannot read is not valid", async () => {
    const program = found(await findHaproxy({ docker: true, image }));
    await withWorkspace(async (dir) => {
      writeFiles(dir, [PLATFORM, MAP]);
      await chmod(join(dir, "haproxy"), 0o700);
      expect((await checkDirectory(program, dir)).kind).not.toBe("valid");
    });
  });

  test("consul-template renders against a catalogue on this machine's loopback", async () => {
    const program = found(await findConsulTemplate({ docker: true, image }));
    const instance = { id: "a", node: "n", address: "10.0.0.1", port: 80, tags: [] };
    const server = await startCatalogueServer({ services: new Map([["cart", [instance]]]) });
    try {
      await withWorkspace(async (dir) => {
        writeFiles(join(dir, "in"), [
          { path: "haproxy/a.cfg.ctmpl", text: '{{ range service "cart" }}{{ .Address }}{{ end }}\n' },
        ]);
        await mkdir(join(dir, "out"));
        const outcome = await renderWithConsulTemplate(
          program,
          join(dir, "in"),
          ["haproxy/a.cfg.ctmpl"],
          join(dir, "out"),
          server.url,
        );
        expect(outcome).toEqual({ kind: "rendered", files: [{ path: "haproxy/a.cfg", text: "10.0.0.1\n" }] });
      });
    } finally {
      await server.close();
    }
  });
});

function found(program: Awaited<ReturnType<typeof findHaproxy>>): Program {
  if (program.kind === "missing") throw new Error(program.message);
  return program;
}
