import type { Command } from "commander";
import { Refused, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";
import {
  addExpiresOption,
  addKeyOptions,
  addStoreOption,
  collect,
  expiresAfter,
  identityOf,
  storeOf,
  type Expires,
  type KeyFlags,
  type StoreFlags,
} from "./store-flags.ts";

interface RenewFlags extends StoreFlags, KeyFlags {
  readonly channel?: readonly string[];
  readonly expires?: Expires;
}

/** `signalbox renew --store URL [--channel NAME]`. */
export function addRenew(root: Command, io: Io, finish: Finish): void {
  const command = addStoreOption(
    root
      .command("renew")
      .description("Sign what channels name once more, before their time is over: nodes follow it on."),
  ).option("--channel <name>", "this one, and further ones; else every channel that expires", collect);
  addExpiresOption(addKeyOptions(command), "as long as before").action(async (flags: RenewFlags) =>
    finish(await renewChannels(flags, io)),
  );
}

async function renewChannels(flags: RenewFlags, io: Io): Promise<ExitCode> {
  const [{ renew }, { channelsIn }] = await Promise.all([
    import("../publish/promote.ts"),
    import("../publish/channels.ts"),
  ]);
  if (flags.expires === "none") throw new WrongUsage("A channel that never expires needs no renewal: --expires 30d.");
  const store = await storeOf(flags.store);
  const identity = await identityOf(flags, io);
  const found = flags.channel ? { ok: true as const, value: flags.channel } : await channelsIn(store);
  if (!found.ok) throw new Refused(found.fault);
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...(flags.expires !== undefined && expiresAfter(flags)),
  };
  let exit: ExitCode = 0;
  for (const channel of found.value) {
    const renewed = await renew(store, channel, info, identity);
    // One that cannot be renewed keeps no other from it.
    if (!renewed.ok) {
      const refused = new Refused(renewed.fault);
      io.stderr.write(`${refused.message}\n`);
      exit = exit > refused.exit ? exit : refused.exit;
      continue;
    }
    const { release, sequence, expires } = renewed.value.pointer;
    const until = expires === undefined ? "never expires" : `holds until ${expires.slice(0, 16).replace("T", " ")} UTC`;
    io.stdout.write(`Channel "${channel}" ${until}: release ${release} (number ${sequence}).\n`);
  }
  return exit;
}
