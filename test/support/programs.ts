import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";

/** A real program that tests run. */
export interface TestProgram {
  /** `2.6`, `3.0`; of consul-template `0.41.1`. */
  readonly version: string;
  /** Absolute. */
  readonly path: string;
}

/** The HAProxy versions that Signalbox promises to work with: Debian 12's and Debian 13's. */
const promised = ["2.6", "3.0"];
const toolsBin = join(import.meta.dirname, "../../.tools/bin");
/** What was missing, by test file. */
const reported = new Set<string>();
/** By path: files share this module, and a program stays what it is. */
const versions = new Map<string, string | undefined>();
const VERSION = /\bv(?:ersion )?(\d+\.\d+\.\d+)/;

/**
 * The HAProxy versions to test with, for `describe.each(haproxies())("… on haproxy $version", ({ path }) => …)`.
 * Call it while tests are collected (at the top of a file or in a `describe`), never inside a test.
 * A version that is missing is reported by `missing`.
 */
export function haproxies(): TestProgram[] {
  const found = [...onPath("haproxy"), join(toolsBin, "haproxy-2.6"), join(toolsBin, "haproxy-3.0")].flatMap((path) => {
    const version = versionOf(path);
    return version === undefined ? [] : [{ version: version.split(".").slice(0, 2).join("."), path }];
  });
  return promised.flatMap((version) => {
    const program = found.find((one) => one.version === version);
    if (program === undefined) missing(`haproxy ${version}`);
    return program === undefined ? [] : [program];
  });
}

/** consul-template, for `describe.each(consulTemplate())`; empty (and reported by `missing`) where it is not installed. */
export function consulTemplate(): TestProgram[] {
  return programs("consul-template");
}

/** A Consul server, for test/support/consul.ts; likewise. */
export function consul(): TestProgram[] {
  return programs("consul", ["version"]);
}

/** An S3 server, for test/support/s3.ts; likewise. Its own version is "git": it is built from a module (tools/go.mod). */
export function versitygw(): TestProgram[] {
  return programs("versitygw", ["--version"], /(git|\d+\.\d+\.\d+)/);
}

/** Prometheus' checker of metrics and alert rules; likewise. */
export function promtool(): TestProgram[] {
  return programs("promtool", ["--version"]);
}

/** nghttp2's load generator for h2; likewise. */
export function h2load(): TestProgram[] {
  return programs("h2load", ["--version"], /nghttp2\/(\d+\.\d+\.\d+)/);
}

/** Runs a workflow's jobs on this machine; likewise. */
export function act(): TestProgram[] {
  return programs("act", ["--version"], /\b(\d+\.\d+\.\d+)/);
}

/** Groovy's compiler, which reads a Jenkinsfile; likewise. */
export function groovyc(): TestProgram[] {
  return programs("groovyc", ["--version"], /version (\d+\.\d+\.\d+)/);
}

/** Kills a program at a system call of its; likewise. */
export function strace(): TestProgram[] {
  return programs("strace", ["-V"], /version (\d+\.\d+)/);
}

/** The checker of workflows; likewise. */
export function actionlint(): TestProgram[] {
  return programs("actionlint", ["-version"], /v(\d+\.\d+\.\d+)/);
}

/** The first of that name in .tools/bin or on PATH that tells its version. */
function programs(name: string, ask: readonly string[] = ["-v"], pattern = VERSION): TestProgram[] {
  for (const path of [join(toolsBin, name), ...onPath(name)]) {
    const version = versionOf(path, ask, pattern);
    if (version !== undefined) return [{ version, path }];
  }
  missing(name);
  return [];
}

/**
 * The image that tools/docker.sh builds, for `describe.each(checkImage())`, in the engine that answers or in the private one
 * of tools/docker.sh (DOCKER_HOST is then set for this process); empty (and reported by `missing`) without engine or image.
 */
export function checkImage(): { image: string }[] {
  const image = "signalbox-check:2.6";
  const ours = `unix://${join(toolsBin, "../docker/docker.sock")}`;
  for (const host of [process.env["DOCKER_HOST"], ours]) {
    const env = { ...process.env, ...(host !== undefined && { DOCKER_HOST: host }) };
    if (spawnSync("docker", ["image", "inspect", image], { stdio: "ignore", timeout: 10_000, env }).status !== 0)
      continue;
    if (host !== undefined) process.env["DOCKER_HOST"] = host;
    return [{ image }];
  }
  missing(`Docker with the image ${image}`, "tools/docker.sh");
  return [];
}

/** The right to mount a small disk, for tests that fill one; likewise. */
export function ownDisk(): { readonly name: string }[] {
  const at = mkdtempSync(join(tmpdir(), "sbd-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "signalbox-test", at], { stdio: "ignore" });
  if (mounted.status === 0) spawnSync("umount", [at], { stdio: "ignore" });
  rmdirSync(at);
  if (mounted.status === 0) return [{ name: "a disk of its own" }];
  missing("the right to mount a small disk", "the tests as root");
  return [];
}

/** Under STRICT=1 a missing program is a failed test, else a skipped one whose name says what to do. Once per file and program. */
function missing(name: string, script = "tools/install.sh"): void {
  const inFile = `${expect.getState().testPath} ${name}`;
  if (reported.has(inFile)) return;
  reported.add(inFile);
  const title = `needs ${name}, which is not here: run ${script}`;
  if (process.env["STRICT"] === "1") {
    test(title, () => {
      throw new Error(title);
    });
  } else test.skip(title);
}

/** Every file of that name on PATH; sbin is added because Debian keeps haproxy there and not every user has it on PATH. */
function onPath(name: string): string[] {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/local/sbin", "/usr/sbin"];
  return [...new Set(folders.filter((folder) => folder !== "").map((folder) => join(folder, name)))].filter((path) =>
    existsSync(path),
  );
}

function versionOf(path: string, ask: readonly string[] = ["-v"], pattern = VERSION): string | undefined {
  if (!versions.has(path) && existsSync(path)) {
    const { stdout, stderr } = spawnSync(path, ask, { encoding: "utf8", timeout: 10_000 });
    versions.set(path, pattern.exec(`${stdout}${stderr}`)?.[1]);
  }
  return versions.get(path);
}
