import { Option, type Command } from "commander";
import { Refused, type ExitCode, type Io, type Finish } from "../io.ts";
import { addStoreOption, count, duration, storeOf, type StoreFlags } from "./store-flags.ts";

interface PruneFlags extends StoreFlags {
  readonly keep: number;
  readonly olderThan: number;
  readonly dryRun?: boolean;
}

/** `signalbox prune --store URL`. */
export function addPrune(root: Command, io: Io, finish: Finish): void {
  addStoreOption(
    root.command("prune").description("Remove the archives of releases that no channel needs; histories stay."),
  )
    .addOption(
      new Option("--keep <count>", "keep the releases of this many last numbers of each channel")
        .argParser(count)
        .default(20),
    )
    .addOption(
      new Option("--older-than <duration>", "younger archives stay, for publishers under way: 12h, 1d")
        .argParser(duration)
        .default(86_400_000, "1d"),
    )
    .option("--dry-run", "only say what would be removed")
    .action(async (flags: PruneFlags) => finish(await pruneStore(flags, io)));
}

async function pruneStore(flags: PruneFlags, io: Io): Promise<ExitCode> {
  const { prune } = await import("../publish/prune.ts");
  const { keep, olderThan, dryRun = false } = flags;
  const done = await prune(await storeOf(flags.store), { keep, olderThan, dryRun, now: new Date() });
  if (!done.ok) throw new Refused(done.fault);
  const { removed, kept } = done.value;
  for (const { key } of removed) io.stdout.write(`${key}\n`);
  const bytes = removed.reduce((sum, { size }) => sum + size, 0);
  const verb = dryRun ? "would be removed" : "removed";
  io.stderr.write(`${removed.length} ${verb} (${(bytes / 1024).toFixed(1)} KiB), ${kept} kept.\n`);
  return 0;
}
