import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { areOverrides, type Override } from "../diagnostic/override.ts";
import { CouldNotRun, Refused, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import type { Change } from "../release/change.ts";
import { errorText } from "../release/disk.ts";
import { isRecord } from "../release/verify.ts";
import { VERSION } from "../version.ts";
import { changeInCi } from "./change.ts";
import { progressLine } from "./progress.ts";
import {
  addExpiresOption,
  addKeyOptions,
  expiresAfter,
  identityOf,
  storeOf,
  type Expires,
  type KeyFlags,
} from "./store-flags.ts";

interface PublishFlags extends KeyFlags {
  readonly to?: string;
  readonly store?: string;
  readonly channel: string;
  readonly commit?: string;
  readonly author?: string;
  readonly expires?: Expires;
  readonly unchecked?: boolean;
  readonly overrides?: string;
}

/** `signalbox publish <release> --to URL --channel NAME`. */
export function addPublish(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("publish")
    .description("Put a release into a store and make a channel name it.")
    .argument("<dir>", "the release: the directory that `signalbox build` wrote")
    .option("--to <url>", "the store: s3://bucket/prefix or file:///dir")
    .option("--store <url>", "the same, under the name that the other commands give it")
    .requiredOption("--channel <name>", "small letters, digits and -")
    .option("--commit <id>", "where the release came from, if not from what git or the CI said")
    .option("--author <name>", "who made that change, likewise")
    .option("--overrides <file>", "who allowed what guards found, as approvals --out and review write it")
    .option("--unchecked", "also a release that no haproxy has read; status and history go on saying so");
  addExpiresOption(addKeyOptions(command)).action(async (dir: string, flags: PublishFlags) =>
    finish(await publishRelease(dir, flags, io)),
  );
}

async function publishRelease(dir: string, flags: PublishFlags, io: Io): Promise<ExitCode> {
  const url = flags.to ?? flags.store;
  if (url === undefined)
    throw new WrongUsage("Publish into which store? Give --to s3://bucket/prefix or --to file:///dir");
  const [{ readReleaseDirectory }, { readBuildRecord }, { archive }, { publish }] = await Promise.all([
    import("../release/directory.ts"),
    import("../release/build-record.ts"),
    import("../release/archive.ts"),
    import("../publish/apply.ts"),
  ]);
  const store = await storeOf(url);
  const identity = await identityOf(flags, io);
  const release = readReleaseDirectory(resolve(io.cwd, dir));
  if (!release.ok)
    throw new Refused({ code: "not-a-release", message: `"${dir}" is not a release: ${release.fault.message}` });

  const record = await readBuildRecord(resolve(io.cwd, dir), release.value.id);
  if (!record.ok)
    throw new Refused({ code: record.fault.code, message: `"${dir}" is refused: ${record.fault.message}` });
  const { checked, ...built } = record.value ?? {};
  if (checked === undefined && flags.unchecked !== true)
    throw new Refused({
      code: "unchecked",
      message: `"${dir}" is refused: ${record.value ? "no haproxy has read this release" : 'there is no "release.json" that tells which haproxy has read this release'}. Build it where haproxy is, or give --unchecked.`,
    });

  const { channel } = flags;
  const { overrides, live } = flags.overrides === undefined ? {} : overridesIn(flags.overrides, io);
  if (live && live.channel !== channel)
    throw new WrongUsage(
      `"${flags.overrides}" is of a review for the channel "${live.channel}", not for "${channel}".`,
    );
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...changeInCi(io.env),
    ...changeOf(built),
    ...changeOf(flags),
    ...(checked && { checked }),
    ...(overrides && { overrides }),
    ...(live && { follows: live }),
    ...expiresAfter(flags),
  };
  const progress = progressLine(io);
  const published = await publish(store, archive(release.value), channel, info, identity, progress.tell).finally(
    progress.end,
  );
  if (!published.ok) throw new Refused(published.fault);
  const { kind, pointer } = published.value;
  const verb = kind === "moved" ? "now names" : "already named";
  io.stdout.write(`Channel "${channel}" ${verb} release ${pointer.release} (number ${pointer.sequence}).\n`);
  return 0;
}

function changeOf({ commit, author }: Change): Change {
  return { ...(commit !== undefined && { commit }), ...(author !== undefined && { author }) };
}

interface Allowed {
  readonly overrides: readonly Override[];
  /** What guards were asked about: what comes after this release of this channel, or after none. */
  readonly live?: { readonly channel: string; readonly release?: string };
}

function overridesIn(file: string, io: Io): Allowed {
  const path = resolve(io.cwd, file);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new CouldNotRun(`"${path}" cannot be read: ${errorText(error)}.`);
  }
  if (isAllowed(value)) return value;
  throw new CouldNotRun(`"${path}" holds no overrides that this version of Signalbox reads.`);
}

function isAllowed(value: unknown): value is Allowed {
  if (!isRecord(value) || value["format"] !== 1 || !areOverrides(value["overrides"])) return false;
  const { live } = value;
  if (live === undefined) return true;
  if (!isRecord(live) || typeof live["channel"] !== "string") return false;
  return live["release"] === undefined || typeof live["release"] === "string";
}
