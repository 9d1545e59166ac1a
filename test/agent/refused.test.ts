import { readdir, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { archiveKey, channelKey } from "../../compiler/publish/keys.ts";
import { TRUST_ANYONE } from "../../compiler/publish/signing.ts";
import { decodePointer, encodePointer, type Pointer } from "../../compiler/publish/pointer.ts";
import { archive } from "../../compiler/release/archive.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import type { Release } from "../../compiler/release/release.ts";
import { haproxies } from "../support/programs.ts";
import { smallRelease, testNode, type TestNode } from "./node.ts";

/** The release with one byte of a team's file changed, and the manifest left as it was. */
function tampered(release: Release): Release {
  const files = release.files.map((file) =>
    file.path === "haproxy/10-shop.cfg"
      ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace("s1", "s2")) }
      : file,
  );
  return { ...release, files };
}

describe.each(haproxies().slice(0, 1))("what a node refuses changes nothing (haproxy $version)", ({ path }) => {
  let node: TestNode;
  const first = smallRelease(18080, 18081, "one");
  const second = smallRelease(18080, 18081, "two");

  beforeEach(async () => {
    node = await testNode();
    await node.publish(first);
    await node.once(path);
  });
  afterEach(() => node.remove());

  const pointerFile = (): string => join(node.storeDir, channelKey("stable"));
  async function pointer(): Promise<Pointer> {
    const decoded = decodePointer(await readFile(pointerFile()), "stable", TRUST_ANYONE);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    return decoded.value.pointer;
  }
  async function forge(change: Partial<Pointer>): Promise<void> {
    await writeFile(pointerFile(), encodePointer({ ...(await pointer()), ...change }));
  }
  async function expectRefused(exit: number, words: string): Promise<void> {
    const { exit: got, err } = await node.once(path);
    expect(err).toContain(words);
    expect(got).toBe(exit);
    expect(await readlink(join(node.node, "live"))).toBe("generations/1");
    expect((await readdir(join(node.node, "releases"))).toSorted()).toEqual([first.id, "wanted"].toSorted());
    expect(await readFile(join(node.node, "releases/wanted"), "utf8")).toContain(first.id);
  }

  test("an archive that is not the pointer's", async () => {
    await node.publish(second);
    await writeFile(join(node.storeDir, archiveKey(second.id)), archive(tampered(second)));
    await expectRefused(1, "the archive is not the one whose digest the pointer names");
  });

  test("a file in the archive that is not the manifest's, though the pointer fits", async () => {
    await node.publish(second);
    const forged = archive(tampered(second));
    await writeFile(join(node.storeDir, archiveKey(second.id)), forged);
    await forge({ sha256: sha256(forged) });
    await expectRefused(1, `"haproxy/10-shop.cfg" is not the file whose digest the manifest names`);
  });

  test("another release's archive under this name", async () => {
    await node.publish(second);
    const other = archive(smallRelease(18080, 18081, "three"));
    await writeFile(join(node.storeDir, archiveKey(second.id)), other);
    await forge({ sha256: sha256(other) });
    await expectRefused(1, "the archive holds release");
  });

  test("an archive that is cut off", async () => {
    await node.publish(second);
    const torn = archive(second).subarray(0, 200);
    await writeFile(join(node.storeDir, archiveKey(second.id)), torn);
    await forge({ sha256: sha256(torn) });
    await expectRefused(1, "The archive is not gzip, or is cut off");
  });

  test("a lower number", async () => {
    const old = await readFile(pointerFile());
    await node.publish(second);
    expect((await node.once(path)).exit).toBe(0);
    await writeFile(pointerFile(), old);
    const { exit, err } = await node.once(path);
    expect(err).toContain(`Channel "stable" went back from number 2 to 1`);
    expect(exit).toBe(1);
    expect(await readlink(join(node.node, "live"))).toBe("generations/2");
  });

  test("another release under the same number", async () => {
    await node.publish(second, "other");
    await forge({ release: second.id });
    await expectRefused(1, "names another release under the same number 1");
  });

  test("a pointer that is none, or is another channel's", async () => {
    await writeFile(pointerFile(), "{}");
    await expectRefused(1, `The pointer of channel "stable" lacks a field or has a wrong one`);
    await node.publish(second, "other");
    await writeFile(pointerFile(), await readFile(join(node.storeDir, channelKey("other"))));
    await expectRefused(1, `belongs to channel "other"`);
  });

  test("a store that is gone keeps what there is, exit 3; the node goes on when it is back", async () => {
    await rm(pointerFile());
    await expectRefused(3, `has no channel "stable". Its pointer was removed: copy its last good number`);
    const { err } = await node.once(path, { channel: "stabel" });
    expect(err).toContain(`has no channel "stabel". Did you mean "stable"?\n`);
    await rm(node.storeDir, { recursive: true });
    await node.publish(second);
    await node.publish(first);
    await node.publish(second);
    const back = await node.once(path);
    expect({ exit: back.exit, err: back.err }).toEqual({ exit: 0, err: "" });
    expect(await readlink(join(node.node, "live"))).toBe("generations/2");
  });

  test("a release that was damaged on the node's disk is fetched anew", async () => {
    const file = join(node.node, "releases", first.id, "haproxy/10-shop.cfg");
    const before = await readFile(file);
    await writeFile(file, "global\n");
    const done = await node.once(path);
    expect({ exit: done.exit, err: done.err }).toEqual({ exit: 0, err: "" });
    expect(await readFile(file)).toEqual(before);
    expect(await readlink(join(node.node, "live"))).toBe("generations/1");
  });

  test("a rendering that was damaged on the node's disk is made anew", async () => {
    const [rendering = ""] = await readdir(join(node.node, "rendered", first.id));
    const file = join(node.node, "rendered", first.id, rendering, "maps/paths.map");
    await writeFile(file, "/ nowhere\n");
    expect((await node.once(path)).exit).toBe(0);
    expect(await readFile(file, "utf8")).toBe("/ shop.web\n");
  });
});
