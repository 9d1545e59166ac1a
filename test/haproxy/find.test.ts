import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findConsulTemplate, findHaproxy, versionIn } from "../../compiler/haproxy/find.ts";
import { consulTemplate, haproxies } from "../support/programs.ts";

let bin: string;
beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), "sb-find-"));
});
afterEach(() => rm(bin, { recursive: true, force: true }));

/** A stand-in for a program: these tests are about the search, not about what is found. */
async function put(name: string, script: string): Promise<string> {
  const path = join(bin, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

describe.each(haproxies())("the real haproxy $version", ({ version, path }) => {
  test("is found by $SIGNALBOX_HAPROXY, with its whole version", async () => {
    expect(await findHaproxy({ env: { SIGNALBOX_HAPROXY: path, PATH: bin } })).toEqual({
      kind: "local",
      path,
      version: expect.stringMatching(new RegExp(`^${version.replace(".", "\\.")}\\.\\d+$`)),
    });
  });
});

describe.each(consulTemplate())("the real consul-template $version", ({ version, path }) => {
  test("is found by $SIGNALBOX_CONSUL_TEMPLATE", async () => {
    expect(await findConsulTemplate({ env: { SIGNALBOX_CONSUL_TEMPLATE: path } })).toEqual({
      kind: "local",
      path,
      version,
    });
  });
});

test("the first on PATH that runs is taken", async () => {
  const path = await put("haproxy", 'echo "HAProxy version 9.8.7-1 2030/01/01"');
  expect(await findHaproxy({ env: { PATH: `/no/such/folder:${bin}` } })).toEqual({
    kind: "local",
    path,
    version: "9.8.7",
  });
});

test("what a person named and does not run is said, not replaced", async () => {
  const path = await put("haproxy", "exit 1");
  expect(await findHaproxy({ env: { SIGNALBOX_HAPROXY: path, PATH: process.env["PATH"] } })).toEqual({
    kind: "missing",
    message: `$SIGNALBOX_HAPROXY names "${path}", which is not a haproxy that runs. Type: unset SIGNALBOX_HAPROXY`,
  });
  expect(await findHaproxy({ env: process.env, given: { path, flag: "--haproxy" } })).toEqual({
    kind: "missing",
    message: `--haproxy names "${path}", which is not a haproxy that runs. Leave --haproxy away, or name another.`,
  });
});

describe("in Docker", () => {
  const found = (env: Record<string, string> = {}) =>
    findHaproxy({ docker: true, env: { PATH: `${bin}:/usr/bin:/bin`, ...env } });

  test("the image is asked for the version, and nothing is pulled", async () => {
    const client = await put(
      "docker",
      'case "$*" in image*) exit 0;; *"--pull never"*"--entrypoint haproxy mine:1 -v"*) echo "HAProxy version 3.0.1 x";; *) exit 9;; esac',
    );
    expect(await found({ SIGNALBOX_IMAGE: "mine:1" })).toEqual({
      kind: "docker",
      client,
      image: "mine:1",
      name: "haproxy",
      version: "3.0.1",
    });
  });

  test("no such image: the command that brings it", async () => {
    await put("docker", 'echo "Error response from daemon: No such image: mine:1" >&2; exit 1');
    expect(await found({ SIGNALBOX_IMAGE: "mine:1" })).toEqual({
      kind: "missing",
      message: 'Docker has no image "mine:1". Type: docker pull mine:1',
    });
  });

  test("no engine", async () => {
    await put("docker", 'echo "Cannot connect to the Docker daemon" >&2; exit 1');
    expect(await found()).toEqual({
      kind: "missing",
      message: "Docker's engine does not answer. Type: docker version",
    });
  });

  test("no docker", async () => {
    expect(await findHaproxy({ docker: true, env: { PATH: bin } })).toEqual({
      kind: "missing",
      message: expect.stringMatching(/^Docker is not installed\. Type: /),
    });
  });
});

test("versions", () => {
  expect(versionIn("HA-Proxy version 2.0.3-1 2019/07/23")).toBe("2.0.3");
  expect(versionIn("HAProxy version 3.3-dev2 2025")).toBe("3.3");
  expect(versionIn("consul-template v0.41.1 (abc)")).toBe("0.41.1");
  expect(versionIn("nothing of the kind")).toBeUndefined();
});
