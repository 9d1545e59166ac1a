import { chmod, chown, lstat, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layoutOf } from "../../agent/node/layout.ts";
import { claim } from "../../agent/node/lock.ts";
import { agentHold } from "../../agent/commands/hold-resume.ts";
import { smallRelease, testNode, type TestNode } from "../agent/node.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";

interface Found {
  readonly path: string;
  readonly mode: string;
  readonly isDirectory: boolean;
}

/** Everything in a node's directory, itself included, links aside. */
async function everything(root: string): Promise<Found[]> {
  const below = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = below.filter((entry) => !entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    [root, ...paths].map(async (path) => {
      const found = await lstat(path);
      return {
        path: path.slice(root.length),
        mode: (found.mode & 0o7777).toString(8),
        isDirectory: found.isDirectory(),
      };
    }),
  );
}

describe.each(haproxies().slice(0, 1))("a node's files are for its user and group (haproxy $version)", ({ path }) => {
  const umask = process.umask();
  let ours: TestNode;
  beforeEach(async () => {
    ours = await testNode();
    await ours.publish(smallRelease(await freePort(), await freePort(), "one"));
  });
  afterEach(async () => {
    process.umask(umask);
    await ours.remove();
  });
  const held = { stdout: { write: () => undefined }, stderr: { write: () => undefined }, env: {} };

  test.each([0o000, 0o022, 0o077])("started with umask %o", async (mask) => {
    process.umask(mask);
    expect((await ours.once(path)).exit).toBe(0);
    process.umask(mask);
    await agentHold({ node: ours.node }, held);
    const found = await everything(ours.node);
    expect(found.map(({ path }) => path)).toEqual(expect.arrayContaining(["/hold", "/releases/wanted", "/state.json"]));
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(({ mode, isDirectory }) => mode !== (isDirectory ? "750" : "640"))).toEqual([]);
  });

  test("directories that pass on their group go on doing so", async () => {
    await mkdir(ours.node);
    await chmod(ours.node, 0o2770);
    expect((await ours.once(path)).exit).toBe(0);
    const directories = (await everything(ours.node)).filter(({ isDirectory }) => isDirectory);
    expect(directories.filter(({ path, mode }) => mode !== (path === "" ? "2770" : "2750"))).toEqual([]);
    expect(directories.length).toBeGreaterThan(10);
  });

  test.skipIf(process.geteuid?.() !== 0)("what root types, the group of the node's directory can read", async () => {
    const own = process.getegid?.() ?? 0;
    await mkdir(ours.node);
    await chown(ours.node, 0, 12_345);
    expect((await ours.once(path)).exit).toBe(0);
    process.setegid?.(own);
    await agentHold({ node: ours.node }, held);
    process.setegid?.(own);
    expect((await lstat(join(ours.node, "hold"))).gid).toBe(12_345);
    expect((await lstat(join(ours.node, "releases/wanted"))).gid).toBe(12_345);
  });

  test("what an earlier agent left open is closed when a role starts", async () => {
    expect((await ours.once(path)).exit).toBe(0);
    await mkdir(join(ours.node, "metrics"));
    for (const { path, isDirectory } of await everything(ours.node))
      await chmod(join(ours.node, path), isDirectory ? 0o755 : 0o644);
    expect((await ours.once(path)).exit).toBe(0);
    expect((await everything(ours.node)).filter(({ mode }) => !mode.endsWith("0"))).toEqual([]);
  });

  test("whoever is in the group can ask which roles are played", async () => {
    const layout = layoutOf(ours.node);
    const lock = await claim(layout.locks.pull);
    expect((await lstat(layout.locks.pull)).mode & 0o777).toBe(0o660);
    await lock?.release();
  });
});
