import { isChannelName } from "../../compiler/publish/keys.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { pull } from "../pull/perform.ts";
import { runPull } from "../pull/run.ts";
import { readTrust, type TrustOptions } from "../pull/trust.ts";
import type { Readiness, RoleOptions } from "./role.ts";

export interface PullFlags extends TrustOptions {
  /** URL: `s3://bucket/prefix`, `file:///var/lib/signalbox/store`. */
  readonly store: string;
  readonly channel: string;
}

/** pull, from its options: the store is opened, nobody is asked yet. */
export async function readyPull(flags: PullFlags, { layout, now, intervalMs }: RoleOptions): Promise<Readiness> {
  const store = openStore(flags.store);
  if (!store.ok) return bad("usage", store.fault.message);
  if (!isChannelName(flags.channel))
    return bad("usage", `"${flags.channel}" is not a channel's name: small letters, digits and "-".`);
  const trust = await readTrust(flags);
  if (!trust.ok) return bad("usage", trust.fault.message);
  const ports = { store: store.value, now };
  const options = { channel: flags.channel, trust: trust.value };
  return good({
    role: "pull",
    once: (reporter) => pull(layout, ports, { ...options, thorough: true }, reporter),
    run: (reporter, signal) => runPull(layout, ports, { ...options, intervalMs }, reporter, signal),
  });
}
