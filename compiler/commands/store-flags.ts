import { resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import { CouldNotRun, WrongUsage, type Io } from "../io.ts";
import type { Identity } from "../publish/move.ts";
import type { PromoteFault } from "../publish/promote.ts";
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
    .option("--key <file>", "the private key that signs, instead of $SIGNALBOX_KEY")
    .option("--trust <file>", "another public key to believe, while keys change", collect)
    .option("--unsigned", "without a key: sign nothing; with one: begin to sign what was unsigned");
}

/** `--expires 30d`, as milliseconds under `expires`. */
export function addExpiresOption(command: Command): Command {
  return command.addOption(
    new Option("--expires <duration>", "nodes follow the channel to nothing new after this time: 12h, 30d").argParser(
      duration,
    ),
  );
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
  const { signerOf } = await import("../publish/signing.ts");
  const path = flags.key ?? (io.env["SIGNALBOX_KEY"] || undefined);
  const unsigned = flags.unsigned === true;
  if (path === undefined) {
    if (!unsigned)
      throw new WrongUsage(
        "Who signs this? Give --key FILE (signalbox.key of `signalbox keys new`) or $SIGNALBOX_KEY, or --unsigned for a store that nobody signs.",
      );
    return { trust: { keys: await keysOf(flags.trust, io), unsigned } };
  }
  const signer = signerOf(await read(path, "key", io));
  if (!signer.ok) throw new WrongUsage(`The key "${path}" cannot sign: ${signer.fault.message}.`);
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

async function keysOf(paths: readonly string[] = [], io: Io): Promise<TrustedKey[]> {
  const { trustedKey } = await import("../publish/signing.ts");
  const keys: TrustedKey[] = [];
  for (const path of paths) {
    const key = trustedKey(await read(path, "trusted key", io));
    if (!key.ok) throw new WrongUsage(`"${path}" cannot be trusted: ${key.fault.message}.`);
    keys.push(key.value);
  }
  return keys;
}

async function read(path: string, what: string, io: Io): Promise<string> {
  const { readFile } = await import("node:fs/promises");
  return readFile(resolve(io.cwd, path), "utf8").catch((error: Error) => {
    throw new WrongUsage(`The ${what} "${path}" cannot be read: ${error.message}.`);
  });
}

/** A fault of the store as the exit that it means. */
export function thrown({ code, message }: { readonly code: PromoteFault; readonly message: string }): Error {
  return code === "bad-channel" || code === "no-release" ? new WrongUsage(message) : new CouldNotRun(message);
}

/** An option that may be given more than once. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `90m`, `12h`, `30d` in milliseconds. */
export function duration(text: string): number {
  const found = /^(\d{1,6})(s|m|h|d)$/.exec(text);
  const value = Number(found?.[1]) * ({ s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[found?.[2] ?? ""] ?? 0);
  if (value === 0) throw new InvalidArgumentError("Write more than 0.");
  if (Number.isNaN(value)) throw new InvalidArgumentError("Write a number with its unit: 90m, 12h, 30d.");
  return value;
}

/** A whole number from 1. */
export function count(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Write a whole number from 1.");
  return Number(text);
}
