import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { chmod, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { startCatalogueServer } from "../../compiler/catalogue/server.ts";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { renderWithConsulTemplate } from "../../compiler/haproxy/consul-template.ts";
import { dockerArguments } from "../../compiler/haproxy/container.ts";
import { findConsulTemplate, findHaproxy, type Program } from "../../compiler/haproxy/find.ts";
import { checkRendered } from "../../compiler/haproxy/rounds.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { runCli } from "../support/cli.ts";
import { checkImage, haproxies } from "../support/programs.ts";
import { runScenario, scenarios } from "../support/scenario.ts";

test("the container sees one directory, read only, and nothing else of the machine", () => {
  const program = { kind: "docker", client: "docker", image: "i:1", name: "haproxy", version: "2.6.12" } as const;
  expect(dockerArguments(program, "c1", [{ from: "/d", to: "/cfg" }], ["-c"]).join(" ")).toBe(
    "run --rm --pull never --name c1 --network none --read-only --user 65532:65532 --cap-drop ALL " +
      "--security-opt no-new-privileges --pids-limit 64 --memory 1g --memory-swap 1g --ulimit core=0 --ulimit cpu=120 " +
      "--ipc none --log-driver none -v /d:/cfg:ro --entrypoint haproxy i:1 -c",
  );
});

const PLATFORM = {
  path: "haproxy/00-platform.cfg",
  text: "global\n    default-path parent\ndefaults pool\n    mode http\n    timeout client 3s\n    timeout server 3s\n    timeout connect 3s\nfrontend public from pool\n    bind 127.0.0.1:1\n    http-request set-var(txn.m) path,map_str(maps/a.map)\n",
};
const MAP = { path: "maps/a.map", text: "/x y\n" };

interface Inspected {
  readonly HostConfig: { readonly Binds: readonly string[] };
  readonly Config: { readonly User: string };
}

const local = haproxies().find(({ version }) => version === "2.6");

describe.each(checkImage())("in the image $image", ({ image }) => {
  const engine = { DOCKER_HOST: process.env["DOCKER_HOST"] };
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

  // Their texts are held to expected.txt by test/rules: here Docker must change none of them.
  const told = scenarios().filter(
    ({ rule, settings }) => rule.startsWith("haproxy/") && settings.args?.includes("fast"),
  );
  test.each(told)("$rule $name is told as without Docker", async (scenario) => {
    const { args = [] } = scenario.settings;
    const [without, within] = [
      await runScenario(scenario, { SIGNALBOX_HAPROXY: local?.path ?? "" }),
      await runScenario({ ...scenario, settings: { ...scenario.settings, args: [...args, "--docker"] } }, engine),
    ];
    expect(within.stdout).toContain("haproxy/");
    expect({ ...within, stdout: within.stdout.replace(" in Docker", "") }).toEqual(without);
  });

  test("tests of routes fail and pass as without Docker", async () => {
    const failing = join(import.meta.dirname, "../tests/failing");
    const { stdout, exit } = await runCli(["test", "--docker"], { cwd: failing, env: engine });
    const text = stdout.replaceAll(/haproxy [\d.]+\d in Docker/g, "haproxy VERSION");
    expect(text).toBe(readFileSync(join(failing, "expected.txt"), "utf8"));
    expect(exit).toBe(1);
    const passing = join(import.meta.dirname, "../tests/passing");
    const passed = await runCli(["test", "--docker"], { cwd: passing, env: engine });
    expect(passed.stdout).toMatch(/ tests passed, on haproxy 2\.6\.\d+ in Docker\.\n$/);
  });

  test("haproxy is confined while requests are sent to it, and gone when we are killed", async () => {
    const temporary = mkdtempSync(join(tmpdir(), "confined-"));
    const docker = (...args: string[]) =>
      execFileSync("docker", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    // Other tests run containers too; ours has its files here.
    const isOurs = (id: string): boolean => {
      try {
        return docker("inspect", "--format", "{{json .HostConfig.Binds}}", id).includes(temporary);
      } catch {
        return false; // it ended meanwhile
      }
    };
    const passing = join(import.meta.dirname, "../tests/passing");
    const bin = join(import.meta.dirname, "../../dist/bin/signalbox.js");
    const child = spawn(process.execPath, [bin, "test", passing, "--docker"], {
      env: { PATH: process.env["PATH"], TMPDIR: temporary, ...engine },
      stdio: "ignore",
    });
    try {
      const ours = () => docker("ps", "--quiet", "--filter", "name=signalbox-").split(/\s+/).find(isOurs) ?? "";
      while (ours() === "" && child.exitCode === null) await sleep(20);
      const { HostConfig: host, Config: config } = (JSON.parse(docker("inspect", ours())) as [Inspected])[0];
      expect(host).toMatchObject({
        ...{ NetworkMode: "none", ReadonlyRootfs: true, Privileged: false, CapDrop: ["ALL"], PidsLimit: 64 },
        ...{ SecurityOpt: ["no-new-privileges"], Memory: 2 ** 30, MemorySwap: 2 ** 30, IpcMode: "none" },
        Ulimits: expect.arrayContaining([expect.objectContaining({ Name: "cpu", Hard: 120 })]),
      });
      expect(config.User).not.toMatch(/^(0|root)?(:|$)/);
      const writable = host.Binds.filter((bind) => !bind.endsWith(":ro"));
      expect(writable).toEqual([expect.stringMatching(/^(\S+\/run):\1$/)]);
      child.kill("SIGKILL");
      for (let tries = 0; tries < 500 && ours() !== ""; tries++) await sleep(50);
      expect(ours()).toBe("");
    } finally {
      child.kill("SIGKILL");
      rmSync(temporary, { recursive: true, force: true });
    }
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
