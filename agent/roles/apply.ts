import { networkInterfaces } from "node:os";
import { findHaproxy } from "../../compiler/haproxy/find.ts";
import { bad, good } from "../../compiler/release/fault.ts";
import { systemLookup } from "../apply/names/lookup.ts";
import { applyOnce, runApply } from "../apply/run.ts";
import { haproxyPort } from "../haproxy/port.ts";
import type { Readiness, RoleOptions } from "./role.ts";

export interface ApplyFlags {
  /** Path of haproxy; else $SIGNALBOX_HAPROXY, else PATH. */
  readonly haproxy?: string;
}

const ownAddresses = (): ReadonlySet<string> =>
  new Set(Object.values(networkInterfaces()).flatMap((all = []) => all.map(({ address }) => address)));

/** apply, from its options: the haproxy that checks is found; the one that runs need not be up. */
export async function readyApply(
  flags: ApplyFlags,
  { layout, env, clock, intervalMs }: RoleOptions,
): Promise<Readiness> {
  const given = flags.haproxy === undefined ? undefined : { path: flags.haproxy, flag: "--haproxy" };
  const found = await findHaproxy({ env, docker: false, ...(given && { given }) });
  if (found.kind !== "local")
    return bad("cannot", found.kind === "missing" ? found.message : "haproxy must be installed on this node.");
  const ports = { haproxy: haproxyPort(found, layout, clock), lookup: systemLookup(), ownAddresses, clock };
  return good({
    role: "apply",
    once: (reporter, retry) => applyOnce(layout, ports, retry, reporter),
    run: (reporter, signal) => runApply(layout, ports, { intervalMs }, reporter, signal),
  });
}
