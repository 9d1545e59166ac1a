import { InvalidArgumentError, Option, type Command } from "commander";
import { WrongUsage, type Io } from "../io.ts";
import { parseDuration } from "../model/duration.ts";
import type { Identity } from "../publish/move.ts";
import type { Trust, TrustedKey } from "../publish/signing.ts";
import type { Store } from "../publish/store.ts";

/** What every command over a store is told. */
export interface StoreFlags {
  readonly store: string;
}

/** `--store URL`. */
export function addStoreOption(command: Command): Command {
  return command.requiredOption("--store <url>", "where releases are: s3://bucket/prefix or file:///dir");
}

/** Who writes: `--key` or $SIGNALBOX_KEY, or nobody in particular. */
export interface KeyFlags {
  readonly key?: string;
  readonly trust?: readonly string[];
  readonly unsigned?: boolean;
}

/** Adds `--key`, `--trust` and `--unsigned`. */
export function addKeyOptions(command: Command): Command {
  return command
    .option("--key <file>", "the private key that signs, instead of $SIGNALBOX_KEY (a path, or the key itself)")
    .option("--trust <file>", "another public key to believe, while keys change", collect)
    .option("--unsigned", "without a key: sign nothing; with one: begin to sign what was unsigned");
}

/** Milliseconds, or never. */
export type Expires = number | "none";

const EXPIRES_MS = 30 * 24 * 3_600_000;

/** `--expires 30d`, as milliseconds under `expires`: 30 days unless `unlessSaid` tells otherwise. */
export function addExpiresOption(command: Command, unlessSaid = "default: 30d"): Command {
  return command.addOption(
    new Option(
      "--expires <duration>",
      `nodes follow the channel to nothing new after this time: 12h, 30d, none (${unlessSaid})`,
    ).argParser((text): Expires => (text === "none" ? text : duration(text))),
  );
}

/** What `--expires` says as part of a publication. */
export function expiresAfter({ expires = EXPIRES_MS }: { readonly expires?: Expires }): {
  readonly expiresAfter?: number;
} {
  return expires === "none" ? {} : { expiresAfter: expires };
}

/** A store by its URL; a wrong one is wrong usage. */
export async function storeOf(url: string): Promise<Store> {
  const { openStore } = await import("../publish/open-store.ts");
  const store = openStore(url);
  if (!store.ok) throw new WrongUsage(store.fault.message);
  return store.value;
}

/** The flags → who signs and who is believed. Neither a key nor `--unsigned` is wrong usage: nobody forgets to sign. */
export async function identityOf(flags: KeyFlags, io: Io): Promise<Identity> {
  const { readSigner } = await import("../publish/key-files.ts");
  const given = flags.key ?? (io.env["SIGNALBOX_KEY"] || undefined);
  const unsigned = flags.unsigned === true;
  if (given === undefined) {
    if (!unsigned)
      throw new WrongUsage(
        "Who signs this? Give --key FILE (signalbox.key of `signalbox keys new`) or $SIGNALBOX_KEY, or --unsigned for a store that nobody signs.",
      );
    return { trust: { keys: await keysOf(flags.trust, io), unsigned } };
  }
  const signer = await readSigner(flags.key === undefined ? "$SIGNALBOX_KEY" : "--key", given, io.cwd);
  if (!signer.ok) throw new WrongUsage(signer.fault.message);
  return {
    signer: signer.value,
    trust: { keys: [signer.value.trusted, ...(await keysOf(flags.trust, io))], unsigned },
  };
}

/** Public keys for commands that only read. */
export async function trustOf(flags: KeyFlags, io: Io): Promise<Trust> {
  const keys = await keysOf(flags.trust, io);
  return { keys, unsigned: keys.length === 0 || flags.unsigned === true };
}

async function keysOf(paths: readonly string[] | undefined, io: Io): Promise<readonly TrustedKey[]> {
  const { readTrusted } = await import("../publish/key-files.ts");
  const keys = await readTrusted(paths, io.cwd);
  if (!keys.ok) throw new WrongUsage(keys.fault.message);
  return keys.value;
}

/** An option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** An option's duration, in milliseconds. */
export function duration(text: string): number {
  const value = parseDuration(text);
  if (value === 0) throw new InvalidArgumentError("Write more than 0.");
  if (value === undefined) throw new InvalidArgumentError("Write a number with its unit: 500ms, 10s, 5m, 12h, 30d.");
  return value;
}

/** A whole number from 1. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(text);
}
