import type { Moment } from "../../agent/support/clock.ts";
import { mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";
import { Header } from "tar";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import { pull } from "../../agent/pull/round.ts";
import { isPullState, isWanted, readRecord } from "../../agent/node/records.ts";
import { publish } from "../../compiler/publish/apply.ts";
import { PAYLOAD_TYPE } from "../../compiler/publish/envelope.ts";
import { fileStore } from "../../compiler/publish/file-store.ts";
import { archiveKey, channelKey } from "../../compiler/publish/keys.ts";
import { decodePointer, encodePointer, type Pointer } from "../../compiler/publish/pointer.ts";
import { newKeyPair, signerOf, type Signer } from "../../compiler/publish/signing.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { archive, ARCHIVE_BYTES } from "../../compiler/release/archive.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import { recorder } from "./recorder.ts";
import { cpuSeconds } from "../support/cpu.ts";

const named = (name: string): Release =>
  buildRelease([{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }], {
    requires: [],
    secrets: [],
    services: [],
  });
const first = named("first");
const second = named("second");
const signer = newSigner();
const stranger = newSigner();
const trust = { keys: [signer.trusted], unsigned: false };
const identity = { signer, trust };

let root: string;
let store: Store;
let layout: NodeLayout;
let now: Date;
const clock = (): Moment => ({ ms: 0, date: now.getTime() });
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sb-"));
  store = fileStore("file:///store", join(root, "store"));
  layout = layoutOf(join(root, "n"));
  now = new Date("2026-01-02T00:00:00Z");
  await put(first);
  const fault = await round();
  if (fault !== undefined) throw new Error(fault.message);
  await symlink("generations/1", layout.live); // this node serves
});
afterEach(() => rm(root, { recursive: true, force: true }));

const said = recorder();
const round = (thorough = true) =>
  pull(layout, { store, clock }, { channel: "stable", trust, thorough, intervalMs: 10_000 }, said);
const at = (key: string): string => join(root, "store", key);

async function put(release: Release, expiresAfter?: number): Promise<Pointer> {
  const info = { compiler: "test", now, ...(expiresAfter !== undefined && { expiresAfter }) };
  const done = await publish(store, archive(release), "stable", info, identity);
  if (!done.ok) throw new Error(done.fault.message);
  return done.value.pointer;
}

/** The pointer of the second release, changed and signed anew, as a thief of the key or a broken tool would. */
async function forge(change: Partial<Pointer>, by: Signer | undefined = signer): Promise<void> {
  const read = decodePointer(await readFile(at(channelKey("stable"))), "stable", trust);
  if (!read.ok) throw new Error(read.fault.message);
  await writeFile(at(channelKey("stable")), encodePointer({ ...read.value.pointer, ...change }, by));
}

/** Another archive in the place of the second release's, and a pointer that means it. */
async function plant(bytes: Uint8Array): Promise<void> {
  await put(second);
  await writeFile(at(archiveKey(second.id)), bytes);
  await forge({ sha256: sha256(bytes) });
}

/** The archive of the second release with one more entry in it, or with another first one. */
function hostile(
  path: string,
  type: "File" | "Link" | "SymbolicLink" | "CharacterDevice" | "Directory" = "File",
): Buffer {
  const entry = (name: string, text: string, kind: typeof type): Buffer[] => {
    const header = Buffer.alloc(512);
    const linkpath = kind.endsWith("Link") ? { linkpath: "/etc/passwd" } : {};
    new Header({ path: name, mode: 0o644, size: text.length, mtime: new Date(0), type: kind, ...linkpath }).encode(
      header,
    );
    return [header, Buffer.from(text), Buffer.alloc(-text.length & 511)];
  };
  const manifest = canonicalJson(second.manifest);
  return gzipSync(
    Buffer.concat([...entry("manifest.json", manifest, "File"), ...entry(path, "", type), Buffer.alloc(1024)]),
  );
}

const BOMB = 400 * 1024 * 1024;

/** The header of a plain file of this size. */
function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(512);
  new Header({ path, mode: 0o644, size, mtime: new Date(0), type: "File" }).encode(header);
  return header;
}

/** These pieces and then 400 MB of zeros, packed piece by piece: the test itself must not need the memory. */
async function bomb(...pieces: readonly Buffer[]): Promise<Buffer> {
  const zeros = Buffer.alloc(1024 * 1024);
  const all = [...pieces, ...Array<Buffer>(BOMB / zeros.length).fill(zeros)];
  const packed: Buffer[] = [];
  for await (const part of Readable.from(all).pipe(createGzip({ level: 1 }))) packed.push(part as Buffer);
  return Buffer.concat(packed);
}

/** An entry that is whole. */
function wholeEntry(path: string, text: string): Buffer {
  return Buffer.concat([headerOf(path, text.length), Buffer.from(text), Buffer.alloc(-text.length & 511)]);
}

const manifestOf = (files: readonly { path: string; size: number }[]): Buffer => {
  const text = canonicalJson({
    ...second.manifest,
    files: files.map(({ path, size }) => ({ path, size, sha256: sha256(""), kind: "static" })),
  });
  const header = Buffer.alloc(512);
  new Header({ path: "manifest.json", mode: 0o644, size: text.length, mtime: new Date(0), type: "File" }).encode(
    header,
  );
  return gzipSync(Buffer.concat([header, Buffer.from(text), Buffer.alloc(-text.length & 511), Buffer.alloc(1024)]));
};

describe("what is refused changes nothing that is served", () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ["a pointer signed by a stranger", async () => (await put(second), forge({}, stranger)), "untrusted-key"],
    ["a pointer whose signature was taken off", async () => (await put(second), unsign()), "unsigned-pointer"],
    ["an envelope without a signature", async () => (await put(second), emptyEnvelope()), "unsigned-pointer"],
    ["a pointer changed after it was signed", async () => (await put(second), tamper()), "bad-signature"],
    ["an envelope of another kind of payload", async () => (await put(second), retype()), "bad-envelope"],
    [
      "a pointer signed for another channel",
      async () => (await put(second), forge({ channel: "canary" })),
      "other-channel",
    ],
    ["a pointer that is no JSON", async () => writeFile(at(channelKey("stable")), "{"), "bad-pointer"],
    ["a signed pointer that lacks a field", async () => (await put(second), forge({ release: "x" })), "bad-pointer"],
    ["a pointer of a later format", async () => (await put(second), forge({ format: 2 as 1 })), "newer-format"],
    [
      "a pointer without an end",
      async () => writeFile(at(channelKey("stable")), Buffer.alloc(65 * 1024, "x")),
      "bad-pointer",
    ],
    [
      "a lower number",
      async () => {
        await put(second);
        await round();
        await put(first); // number 3
        await round();
        await writeFile(at(channelKey("stable")), await readFile(at("channels/stable/2.json")));
      },
      "lower-sequence",
    ],
    [
      "another release under the same number",
      async () => {
        await put(second);
        await forge({ sequence: 1 });
      },
      "sequence-reused",
    ],
    [
      "a pointer that has expired",
      async () => (await put(second, 1_000), (now = new Date(now.getTime() + 2_000))),
      "expired",
    ],
    [
      "an archive that was changed",
      async () => (await put(second), writeFile(at(archiveKey(second.id)), archive(first))),
      "archive-digest",
    ],
    ["an archive that is cut off", async () => plant(archive(second).subarray(0, 60)), "not-gzip"],
    ["another release's archive", async () => plant(archive(first)), "other-release"],
    [
      "an archive without an end",
      async () => (await put(second), truncate(at(archiveKey(second.id)), ARCHIVE_BYTES + 1)),
      "too-large",
    ],
    ["a manifest of a zip bomb", async () => plant(manifestOf([{ path: "a", size: 600 * 1024 * 1024 }])), "too-large"],
    [
      "too many files",
      async () =>
        plant(manifestOf(Array.from({ length: 20_001 }, (_, index) => ({ path: `f${100_000 + index}`, size: 0 })))),
      "too-many-files",
    ],
    ["a name that climbs", async () => plant(hostile("../../live")), "parent-name"],
    ["an absolute name", async () => plant(hostile("/etc/cron.d/x")), "absolute-name"],
    ["a hidden name", async () => plant(hostile("maps/.x")), "bad-name"],
    ["a symbolic link", async () => plant(hostile("maps/x", "SymbolicLink")), "link"],
    ["a hard link", async () => plant(hostile("maps/x", "Link")), "link"],
    ["a device", async () => plant(hostile("maps/x", "CharacterDevice")), "entry-type"],
    ["a directory in a file's place", async () => plant(hostile("maps/x", "Directory")), "entry-type"],
    ["a file that the manifest does not name", async () => plant(hostile("maps/x")), "extra-file"],
  ])("%s", async (_name, attack, code) => {
    await attack();
    const wantedBefore = await readRecord(layout.wanted, isWanted);
    const before = said.counted[`signalbox_refused_total reason=${code}`] ?? 0;
    const fault = await round(false);
    expect({ kind: fault?.kind, code: fault?.code }).toEqual({ kind: "refused", code });
    expect(fault?.message).toMatch(/^["A-Z].*[.]$/s);
    expect(said.counted[`signalbox_refused_total reason=${code}`]).toBe(before + 1);
    expect((await readRecord(layout.state.pull, isPullState))?.fault?.code).toBe(code);
    expect(await readRecord(layout.wanted, isWanted)).toEqual(wantedBefore);
    const releases = await readdir(layout.releases);
    expect(releases.filter((name) => name.startsWith("."))).toEqual([]);
    expect(releases).toContain(first.id);
  });

  test.each<[string, readonly Buffer[], string]>([
    ["in the manifest", [headerOf("manifest.json", BOMB)], "too-large"],
    [
      "in a file",
      [wholeEntry("manifest.json", canonicalJson(second.manifest)), headerOf("maps/paths.map", BOMB)],
      "file-size",
    ],
    [
      "after the archive's end",
      [
        wholeEntry("manifest.json", canonicalJson(second.manifest)),
        wholeEntry("maps/paths.map", "second\n"),
        Buffer.alloc(1024),
      ],
      "bad-archive",
    ],
  ])("400 MB of zeros %s are refused at once, and take no memory", async (_name, pieces, code) => {
    const packed = await bomb(...pieces);
    expect(packed.length).toBeLessThan(2 * 1024 * 1024);
    await plant(packed);
    const wantedBefore = await readRecord(layout.wanted, isWanted);
    const [before, seconds] = [process.resourceUsage().maxRSS, cpuSeconds()];
    const fault = await round(false);
    const kB = process.resourceUsage().maxRSS - before;
    expect({ kind: fault?.kind, code: fault?.code }).toEqual({ kind: "refused", code });
    expect(seconds()).toBeLessThan(2);
    expect(kB).toBeLessThan(64 * 1024);
    expect(await readRecord(layout.wanted, isWanted)).toEqual(wantedBefore);
    expect((await readdir(layout.releases)).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("while a pointer stands refused it is counted once; a good one ends it", async () => {
    await put(second);
    const good = await readFile(at(channelKey("stable")));
    await forge({}, stranger);
    const counted = (): number => said.counted["signalbox_refused_total reason=untrusted-key"] ?? 0;
    const before = counted();
    for (let index = 0; index < 3; index++) expect((await round(false))?.code).toBe("untrusted-key");
    expect(counted()).toBe(before + 1);
    await writeFile(at(channelKey("stable")), good);
    expect(await round(false)).toBeUndefined();
    expect((await readRecord(layout.wanted, isWanted))?.release).toBe(second.id);
  });

  test("a pointer that expires while it is followed raises the alarm, and the node goes on; a renewed one ends it", async () => {
    await put(second, 60_000);
    expect(await round(false)).toBeUndefined();
    expect(said.gauges["signalbox_pointer_expires_timestamp_seconds"]).toBe(now.getTime() / 1000 + 60);
    now = new Date(now.getTime() + 61_000);
    expect((await round(false))?.code).toBe("expired");
    expect((await round(true))?.code).toBe("expired");
    expect((await readRecord(layout.wanted, isWanted))?.release).toBe(second.id);
    await put(second, 3_600_000);
    expect(await round(false)).toBeUndefined();
    expect((await readRecord(layout.wanted, isWanted))?.sequence).toBe(3);
  });

  test("what a clock that was ahead took for over is judged anew once it is right: a pointer that is followed, and a new one", async () => {
    const ahead = async (): Promise<void> => {
      now = new Date(now.getTime() + 61_000);
      expect((await round(false))?.code).toBe("expired");
      expect((await round(false))?.code).toBe("expired");
      now = new Date(now.getTime() - 61_000);
      expect(await round(false)).toBeUndefined();
    };
    await put(second, 60_000);
    expect(await round(false)).toBeUndefined();
    await ahead();
    await put(first, 60_000);
    await ahead();
    expect((await readRecord(layout.wanted, isWanted))?.release).toBe(first.id);
  });

  test("half of a pointer's time is over: told once, shown until it is renewed, and nothing is refused", async () => {
    const before = said.lines.length;
    const alarms = (): string[] => said.lines.slice(before).filter((line) => line.includes("pointer-half-over"));
    const halfOver = async (): Promise<unknown> => {
      expect(await round(false)).toBeUndefined();
      const { halfOver } = (await readRecord(layout.state.pull, isPullState)) ?? {};
      expect(said.gauges["signalbox_pointer_half_over"]).toBe(halfOver === true ? 1 : 0);
      return halfOver;
    };
    await put(second, 60_000);
    now = new Date(now.getTime() + 29_000);
    expect(await halfOver()).toBeUndefined();
    now = new Date(now.getTime() + 1_000);
    expect([await halfOver(), await halfOver()]).toEqual([true, true]);
    expect(alarms()).toEqual([
      "warn pointer-half-over The channel's pointer was issued at 2026-01-02T00:00:00.000Z and expires at 2026-01-02T00:01:00.000Z: more than half of that time is over. Publish or promote again; if that was done, this node's clock is wrong, or somebody keeps it from this node.",
    ]);
    await put(second, 60_000);
    expect(await halfOver()).toBeUndefined();
    now = new Date(now.getTime() + 30_000);
    expect([await halfOver(), alarms().length]).toEqual([true, 2]);
    await put(first); // for ever
    now = new Date(now.getTime() + 3_000_000);
    expect(await halfOver()).toBeUndefined();
  });

  test("a fresh node refuses an old pointer that still holds, where it was told the least number", async () => {
    const old = await readFile(at(channelKey("stable")));
    await put(second);
    await writeFile(at(channelKey("stable")), old);
    const elsewhere = layoutOf(join(root, "fresh"));
    const options = { channel: "stable", trust, thorough: true, intervalMs: 10_000 };
    const fault = await pull(elsewhere, { store, clock }, { ...options, atLeast: 2 }, said);
    expect(fault).toMatchObject({
      kind: "refused",
      code: "below-at-least",
      message:
        'Channel "stable" names number 1, and this node was told to take 2 or a higher one (--at-least). See `signalbox history`: where it shows a higher number, somebody keeps that from this node.',
    });
    expect(await readRecord(elsewhere.wanted, isWanted)).toBeUndefined();
    expect(await pull(elsewhere, { store, clock }, options, said)).toBeUndefined(); // what bounds it else: nothing
  });

  test("two keys while one replaces the other", async () => {
    const both = { keys: [signer.trusted, stranger.trusted], unsigned: false };
    const read = async (): Promise<string | undefined> => {
      await pull(
        layout,
        { store, clock },
        { channel: "stable", trust: both, thorough: false, intervalMs: 10_000 },
        said,
      );
      return (await readRecord(layout.state.pull, isPullState))?.signedBy;
    };
    await put(second);
    expect(await read()).toBe(signer.id);
    await forge({ sequence: 3 }, stranger);
    expect(await read()).toBe(stranger.id);
  });

  test("an unsigned store is taken where the node was told to, and that is kept in sight", async () => {
    await put(second);
    await unsign();
    const unsigned = { keys: [], unsigned: true };
    await pull(
      layout,
      { store, clock },
      { channel: "stable", trust: unsigned, thorough: true, intervalMs: 10_000 },
      said,
    );
    expect(await readRecord(layout.state.pull, isPullState)).toMatchObject({ unsigned: true });
    expect(said.gauges["signalbox_store_unsigned"]).toBe(1);
    expect((await readRecord(layout.wanted, isWanted))?.release).toBe(second.id);
  });
});

async function unsign(): Promise<void> {
  await forge({}, undefined);
  const envelope = JSON.parse(await readFile(at(channelKey("stable")), "utf8")) as { payload: string };
  await writeFile(at(channelKey("stable")), Buffer.from(envelope.payload, "base64"));
}

async function emptyEnvelope(): Promise<void> {
  await edit((envelope) => ({ ...envelope, signatures: [] }));
}

async function retype(): Promise<void> {
  await edit((envelope) => ({ ...envelope, payloadType: `${PAYLOAD_TYPE}.other` }));
}

async function tamper(): Promise<void> {
  await edit((envelope) => {
    const payload = JSON.parse(Buffer.from(envelope.payload, "base64").toString()) as Pointer;
    return { ...envelope, payload: Buffer.from(canonicalJson({ ...payload, author: "mallory" })).toString("base64") };
  });
}

async function edit(change: (envelope: { payload: string }) => object): Promise<void> {
  const path = at(channelKey("stable"));
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, "utf8")) as { payload: string })));
}

function newSigner(): Signer {
  const made = signerOf(newKeyPair().privatePem);
  if (!made.ok) throw new Error(made.fault.message);
  return made.value;
}
