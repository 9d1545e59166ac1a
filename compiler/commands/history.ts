import { Option, type Command } from "commander";
import { overrideText } from "../diagnostic/override.ts";
import { printable } from "../diagnostic/printable.ts";
import { Refused, type ExitCode, type Io, type Finish } from "../io.ts";
import { shortCommit } from "../release/change.ts";
import type { HistoryEntry } from "../publish/history.ts";
import { addStoreOption, collect, count, storeOf, trustOf, type KeyFlags, type StoreFlags } from "./store-flags.ts";

interface HistoryFlags extends StoreFlags, KeyFlags {
  readonly channel: string;
  readonly last: number;
  readonly format: "pretty" | "json";
}

/** `signalbox history --store URL --channel NAME`. */
export function addHistory(root: Command, io: Io, finish: Finish): void {
  addStoreOption(root.command("history").description("What a channel named, newest first."))
    .requiredOption("--channel <name>", "the channel")
    .addOption(new Option("--last <count>", "how many numbers").argParser(count).default(20))
    .option("--trust <file>", "a public key: what it did not sign is marked", collect)
    .addOption(new Option("--format <format>", "of the answer").choices(["pretty", "json"]).default("pretty"))
    .action(async (flags: HistoryFlags) => finish(await showHistory(flags, io)));
}

async function showHistory(flags: HistoryFlags, io: Io): Promise<ExitCode> {
  const { readHistory } = await import("../publish/history.ts");
  const store = await storeOf(flags.store);
  const read = await readHistory(store, flags.channel, flags.last, await trustOf(flags, io));
  if (!read.ok) throw new Refused(read.fault);
  const { entries, damaged } = read.value;
  if (flags.format === "json") {
    const { canonicalJson } = await import("../release/canonical.ts");
    io.stdout.write(canonicalJson({ format: 1, channel: flags.channel, ...read.value }));
    return damaged === undefined ? 0 : 3;
  }
  io.stdout.write(
    table([HEAD, ...entries.map(cells)])
      .map((line) => `${printable(line)}\n`)
      .join(""),
  );
  if (damaged === undefined) return 0;
  io.stderr.write(`${printable(damaged)}\n`);
  return 3;
}

const HEAD = ["number", "release", "issued (UTC)", "commit", "author", ""] as const;

function cells(entry: HistoryEntry): readonly string[] {
  if (entry.kind === "unreadable")
    return [String(entry.sequence), "?", "", "", "", `not to be believed: ${entry.message}`];
  const { release, issued, commit = "", author = "", checked, overrides = [], expires } = entry.pointer;
  const live = {
    current: "current",
    was: "",
    never: "never live",
    unknown: "the last that can be read",
    perhaps: "perhaps never live",
  }[entry.live];
  const notes = [
    live,
    checked === undefined ? "unchecked" : "",
    ...overrides.map((one) => `allowed: ${overrideText(one)}`),
    expires === undefined ? "" : `expires ${minutes(expires)}`,
  ].filter((note) => note !== "");
  return [String(entry.sequence), release.slice(0, 12), minutes(issued), shortCommit(commit), author, notes.join(", ")];
}

function minutes(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
