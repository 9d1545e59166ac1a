import type { Command } from "commander";
import { Refused, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";
import {
  addExpiresOption,
  addKeyOptions,
  addStoreOption,
  expiresAfter,
  identityOf,
  storeOf,
  type Expires,
  type KeyFlags,
  type StoreFlags,
} from "./store-flags.ts";

interface PromoteFlags extends StoreFlags, KeyFlags {
  readonly from: string;
  readonly to: string;
  readonly release?: string;
  readonly expires?: Expires;
}

/** `signalbox promote --store URL --from canary --to stable`. */
export function addPromote(root: Command, io: Io, finish: Finish): void {
  const command = addStoreOption(
    root.command("promote").description("Make one channel name what another one names, without building anything."),
  )
    .requiredOption("--from <channel>", "the channel whose release is taken")
    .requiredOption("--to <channel>", "the channel that moves")
    .option("--release <id>", "only while --from names this release; after a wait it may name a newer one");
  addExpiresOption(addKeyOptions(command)).action(async (flags: PromoteFlags) =>
    finish(await promoteChannel(flags, io)),
  );
}

async function promoteChannel(flags: PromoteFlags, io: Io): Promise<ExitCode> {
  const { promote } = await import("../publish/promote.ts");
  const store = await storeOf(flags.store);
  const identity = await identityOf(flags, io);
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...expiresAfter(flags),
  };
  const { from, to, release: only } = flags;
  const moved = await promote(store, { from, to, ...(only !== undefined && { only }) }, info, identity);
  if (!moved.ok) throw new Refused(moved.fault);
  const { kind, pointer } = moved.value;
  if (kind === "other") {
    io.stdout.write(`Channel "${from}" names release ${pointer.release} by now: "${to}" stays as it is.\n`);
    return 0;
  }
  const verb = kind === "moved" ? "now names" : "already named";
  io.stdout.write(`Channel "${flags.to}" ${verb} release ${pointer.release} (number ${pointer.sequence}).\n`);
  return 0;
}
