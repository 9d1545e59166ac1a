import { execFileSync, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { load } from "../agent/load.ts";
import { instance, type Instance } from "../apply/config.ts";
import { runCli } from "../support/cli.ts";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { freePort } from "../support/ports.ts";
import { checkImage, consul } from "../support/programs.ts";
import { until } from "../support/until.ts";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/operations.md"), "utf8");
const written = /^## In containers\n[^]*?```sh\n([^]*?)```/m.exec(page)?.[1] ?? "";
const NAMES = ["pull", "render", "apply", "haproxy"] as const;

const LOCKED = [
  "--network",
  "none",
  "--read-only",
  "--tmpfs",
  "/tmp",
  "--cap-drop",
  "ALL",
  "--security-opt",
  "no-new-privileges",
];

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

const images = checkImage();
beforeAll(() => {
  const built = images.length > 0 ? run("bash", ["tools/docker.sh", "package", "2.6"]) : undefined;
  if (built !== undefined && built.status !== 0) throw new Error(built.stderr);
}, 240_000);

// What tools/docker.sh package makes of this clone, on the image for checks.
describe.each(images)("the image with Node and this package, on $image", () => {
  const signalbox = (...words: string[]) =>
    run("docker", ["run", "--rm", ...LOCKED, "-v", `${root}:/repo:ro`, "signalbox:2.6", ...words]);

  test("checks routes with its haproxy, without a network, and nobody's right", () => {
    expect(signalbox("lint", "/repo")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: expect.stringMatching(/^No problems: .*\nChecked by haproxy 2\.6\.\d+ with sample servers\.\n$/),
    });
  });

  test("runs their tests", () => {
    expect(signalbox("test", "/repo")).toEqual({
      ...{ status: 0, stderr: "" },
      stdout: expect.stringMatching(/ tests passed, on haproxy 2\.6\.\d+\.\n$/),
    });
  });

  test("renders with its consul-template what is shipped", () => {
    const { stdout } = signalbox("lint", "/repo", "--check", "full");
    expect(stdout).toMatch(/Checked by haproxy 2\.6\.\d+ as consul-template renders it, with sample servers\./);
  });
});

// What docs/operations.md says, typed: three users, four containers, each with processes of its own.
describe.each(images.length > 0 ? consul() : [])(
  "a node in containers of that image, and Consul $version",
  ({ path }) => {
    const own = `test-${randomBytes(4).toString("hex")}`;
    let at: string;
    let node: string;
    let port: number;
    let server: ConsulServer;
    let instances: Instance[];

    function docker(...args: readonly string[]): string {
      return execFileSync("docker", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
    }
    const cli = async (...words: readonly string[]): Promise<void> => {
      const { exit, stdout, stderr } = await runCli(words, { cwd: at });
      if (exit !== 0) throw new Error(stdout + stderr);
    };
    async function publish(version: string, retries: number): Promise<void> {
      writeFileSync(
        join(at, "routes/shop/shop.yaml"),
        `host: 127.0.0.1\nroutes:\n  all: { pathPrefix: /, backend: web, responseHeaders: { set: { x-version: ${version} } } }\n` +
          `backends:\n  web: { service: web, check: GET /health, retries: ${retries} }\n`,
      );
      await cli("build", "--out", "release");
      await cli(
        "publish",
        "release",
        "--to",
        `file://${at}/store`,
        "--channel",
        "production",
        "--key",
        "keys/signalbox.key",
      );
    }
    const status = (name: string): { exit: number | null; text: string } => {
      const words = ["exec", `${own}-${name}`, "/usr/bin/node", "/usr/lib/signalbox/dist/bin/signalbox.js"];
      const { status: exit, stdout } = spawnSync("docker", [...words, "agent", "status", "--node", node], {
        encoding: "utf8",
      });
      return { exit, text: stdout };
    };

    beforeAll(async () => {
      at = mkdtempSync(join(tmpdir(), "sbn-"));
      node = join(at, "n");
      port = await freePort();
      server = await startConsul(path);
      instances = [await instance("one"), await instance("two")];
      for (const file of ["routes/platform/platform.yaml", "routes/shop/shop.yaml"])
        mkdirSync(dirname(join(at, file)), { recursive: true });
      writeFileSync(
        join(at, "routes/platform/platform.yaml"),
        `listeners: { public: { bind: "127.0.0.1:${port}" } }\nteams: { shop: { hosts: ["127.0.0.1"] } }\nuserlists: [ops]\n`,
      );
      await cli("keys", "new", "--out", "keys");
      await publish("v1", 1);
      await server.register({ id: "web-1", service: "web", port: instances[0]?.port ?? 0 });
      // Passwords are for apply's user alone.
      const list = "anna:$5$rounds=1000$signalbox$585YcA9jSpX.X/Ri6uq3tg.2vFe7sSQ9pGCl0Gq7Ef6\n";
      mkdirSync(join(node, "secrets"), { recursive: true });
      writeFileSync(join(node, "secrets/ops.users"), list);
      for (const [name, mode] of [
        ["secrets", 0o700],
        ["secrets/ops.users", 0o600],
      ] as const) {
        chmodSync(join(node, name), mode);
        chownSync(join(node, name), 64_103, 64_100);
      }
    }, 240_000);
    afterAll(async () => {
      spawnSync("docker", ["rm", "--force", ...NAMES.map((name) => `${own}-${name}`)], { stdio: "ignore" });
      spawnSync("docker", ["volume", "rm", `${own}-run`], { stdio: "ignore" });
      await server?.stop();
      for (const one of instances ?? []) await one.die();
      rmSync(at, { recursive: true, force: true });
    });

    test("serves, follows Consul and the channel, outlives each of its containers, and ends when it is told to", async () => {
      const typed = written
        .replace("N=/var/lib/signalbox", `N=${node}`)
        .replaceAll(/signalbox-(\$name|run)/g, `${own}-$1`)
        .replaceAll("signalbox:3.0", "signalbox:2.6")
        .replace("/etc/signalbox:/etc/signalbox:ro", `${at}/keys:/etc/signalbox:ro --volume ${at}/store:${at}/store:ro`)
        .replace("s3://example-releases/edge", `file://${at}/store --every 1s`)
        .replace("http://127.0.0.1:8500", server.url)
        .replace("127.0.0.1:8406 --drain 30s", `127.0.0.1:${await freePort()} --drain 1s`);
      const { status: exit, stderr } = spawnSync("sh", ["-euc", typed], { encoding: "utf8", timeout: 60_000 });
      expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
      const ask = async (): Promise<string> =>
        fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } }).then(
          ({ status: code, headers }) => `${code} ${headers.get("x-version") ?? ""} ${headers.get("x-instance") ?? ""}`,
          String,
        );
      await until("the first release is served", async () => (await ask()) === "200 v1 one");
      // All sockets are in memory.
      expect(readdirSync(join(node, "run"))).toEqual([]);

      const traffic = load(port);
      await server.register({ id: "web-2", service: "web", port: instances[1]?.port ?? 0 });
      await until("the second instance is asked", async () => (await ask()).endsWith("two"));
      await publish("v2", 2);
      await traffic.seen("v2", 20);
      for (const name of ["pull", "render", "apply"]) docker("kill", `${own}-${name}`);
      for (const name of ["pull", "render", "apply"]) docker("start", `${own}-${name}`);
      await publish("v3", 1);
      await traffic.seen("v3", 20);
      expect((await traffic.stop()).failures).toEqual([]);

      docker("restart", "--time", "5", `${own}-haproxy`);
      await until("HAProxy is back", async () => (await ask()).startsWith("200 v3"));
      await server.deregister("web-1");
      await until("the first instance is asked no more", async () => {
        const answers = await Promise.all(Array.from({ length: 10 }, ask));
        return answers.every((answer) => answer === "200 v3 two");
      });
      for (const name of ["pull", "render", "apply"]) {
        const { exit, text } = await until("all is well", () => {
          const said = status(name);
          return said.exit === 0 && said;
        });
        expect({ exit, text }).toEqual({
          exit: 0,
          text: expect.stringMatching(/^haproxy +serving the live generation/m),
        });
      }
      docker("stop", ...NAMES.map((name) => `${own}-${name}`));
      const ends = NAMES.map((name) => docker("inspect", "--format", "{{.State.ExitCode}}", `${own}-${name}`));
      expect(ends).toEqual(["0", "0", "0", "0"]);
    }, 120_000);
  },
);
