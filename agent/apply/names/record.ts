import { namedIn } from "../../../compiler/haproxy/slots/judge.ts";
import type { NameRecord } from "../../node/records.ts";
import { blocksIn, type RenderedFiles } from "../../haproxy/files.ts";
import type { Known } from "./decide.ts";

/** The names that a rendering's servers have, each with its backends. Pure. */
export function namesIn(files: RenderedFiles): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { backend, instances } of blocksIn(files))
    for (const { address } of namedIn(instances)) {
      const backends = found.get(address) ?? [];
      if (!backends.includes(backend)) backends.push(backend);
      found.set(address, backends);
    }
  return found;
}

export function recordOf(name: string, backends: readonly string[], { address, failing }: Known): NameRecord {
  return {
    name,
    backends,
    ...(address !== undefined && { address }),
    ...(failing && {
      failing: {
        why: failing.why,
        since: iso(failing.since),
        ...(failing.goneSince !== undefined && { goneSince: iso(failing.goneSince) }),
      },
    }),
  };
}

/** What the last process knew: a node that starts while nobody answers goes on with the addresses that it had. */
export function knownBefore(records: readonly NameRecord[]): Map<string, Known> {
  return new Map(
    records.map(({ name, address, failing }): [string, Known] => [
      name,
      {
        ...(address !== undefined && { address }),
        ...(failing && {
          failing: {
            why: failing.why,
            since: Date.parse(failing.since),
            times: 1,
            ...(failing.goneSince !== undefined && { goneSince: Date.parse(failing.goneSince) }),
          },
        }),
      },
    ]),
  );
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
