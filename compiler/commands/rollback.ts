import type { Command } from "commander";
import { Refused, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";
import { actorInCi } from "./change.ts";
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

interface RollbackFlags extends StoreFlags, KeyFlags {
  readonly channel: string;
  readonly to?: string;
  readonly author?: string;
  readonly expires?: Expires;
}

/** `signalbox rollback --store URL --channel NAME [--to RELEASE|NUMBER]`. */
export function addRollback(root: Command, io: Io, finish: Finish): void {
  const command = addStoreOption(
    root.command("rollback").description("Make a channel name an earlier release again, without building anything."),
  )
    .requiredOption("--channel <name>", "the channel that moves")
    .option("--to <release>", "a number of the history, or 6 or more letters of a release; else the one before")
    .option(
      "--author <name>",
      "who does this, if not who started the CI's job; named beside the author of that release",
    );
  addExpiresOption(addKeyOptions(command)).action(async (flags: RollbackFlags) =>
    finish(await rollbackChannel(flags, io)),
  );
}

async function rollbackChannel(flags: RollbackFlags, io: Io): Promise<ExitCode> {
  const { rollback } = await import("../publish/promote.ts");
  const store = await storeOf(flags.store);
  const identity = await identityOf(flags, io);
  const author = flags.author ?? actorInCi(io.env);
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...(author !== undefined && { author }),
    ...expiresAfter(flags),
  };
  const moved = await rollback(store, flags.channel, flags.to, info, identity);
  if (!moved.ok) throw new Refused(moved.fault);
  const { kind, pointer } = moved.value;
  const verb = kind === "moved" ? "is back on" : "already named";
  io.stdout.write(`Channel "${flags.channel}" ${verb} release ${pointer.release} (number ${pointer.sequence}).\n`);
  return 0;
}
