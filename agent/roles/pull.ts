import { isChannelName } from "../../compiler/publish/keys.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { readTrusted } from "../../compiler/publish/key-files.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { pull } from "../pull/round.ts";
import { runPull } from "../pull/run.ts";
import type { Readiness, RoleOptions } from "./role.ts";

export interface PullFlags {
  /** URL: `s3://bucket/prefix`, `file:///var/lib/signalbox/store`. */
  readonly store: string;
  readonly channel: string;
  /** A lower number of the channel is refused. */
  readonly atLeast?: number;
  /** Paths of public keys in PEM (`signalbox.pub`): any of them may have signed. */
  readonly trust?: readonly string[];
  /** Pointers that nobody signed are taken too. */
  readonly unsigned?: boolean;
}

/**
 * pull, from its options: the store is opened, nobody is asked yet. A node that was told neither keys nor `unsigned` is wrong usage:
 * nobody serves an unsigned store without having said so.
 */
export async function readyPull(flags: PullFlags, { layout, clock, intervalMs }: RoleOptions): Promise<Readiness> {
  const store = openStore(flags.store);
  if (!store.ok) return bad("usage", store.fault.message);
  if (!isChannelName(flags.channel))
    return bad("usage", `"${flags.channel}" is not a channel's name: small letters, digits and "-".`);
  const { channel, atLeast, trust = [], unsigned = false } = flags;
  if (trust.length === 0 && !unsigned)
    return bad(
      "usage",
      "Whose releases may this node serve? Give --trust FILE with the public key (signalbox.pub of `signalbox keys new`), or --unsigned to take releases that nobody signed.",
    );
  const keys = await readTrusted(trust);
  if (!keys.ok) return bad("usage", keys.fault.message);
  const ports = { store: store.value, clock };
  const options = { channel, trust: { keys: keys.value, unsigned }, atLeast, intervalMs };
  return good({
    role: "pull",
    once: (reporter) => pull(layout, ports, { ...options, thorough: true }, reporter),
    run: (reporter, signal) => runPull(layout, ports, options, reporter, signal),
  });
}
