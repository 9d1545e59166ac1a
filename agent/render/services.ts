import { nearest } from "../../compiler/diagnostic/did-you-mean.ts";
import { printable } from "../../compiler/diagnostic/printable.ts";
import type { UnknownService, Wanted } from "../node/records.ts";
import { given } from "../support/given.ts";

/** The services that Consul shows this node's token. */
export interface ServicesSeen {
  readonly names: readonly string[];
  /** True when it says that there are others. It never does to the anonymous token. */
  readonly isFiltered: boolean;
}

/** A release may name thousands, and a record is read often. */
const MOST = 20;
const SHOWN = 3;

/**
 * The services that a release names and Consul does not, each with the release that first did: a slip, one that is not registered yet
 * or no more, or one that the token may not read. `before`: what was unknown at the last look. Pure.
 */
export function unknownServices(
  named: readonly string[],
  { names, isFiltered }: ServicesSeen,
  { release, commit, author }: Wanted,
  before: readonly UnknownService[],
): UnknownService[] {
  const seen = new Set(names);
  const missing = named.filter((name) => !seen.has(name));
  return missing.slice(0, MOST).map((name) => {
    const known = before.find((one) => one.name === name);
    const since = known ?? { release, ...given({ commit, author }) };
    return { ...since, name, ...given({ hint: hintOf(name, names, isFiltered) }) };
  });
}

/** Half a sentence. */
function hintOf(name: string, names: readonly string[], isFiltered: boolean): string | undefined {
  const ports = names.filter((one) => one.startsWith(`${name}-`) && /^\d+$/.test(one.slice(name.length + 1)));
  if (ports.length > 0) {
    const [port] = ports.map((one) => one.slice(name.length + 1));
    return `Consul has ${ports.slice(0, SHOWN).map(printed).join(", ")}: Registrator names each port of a container that exposes several; set SERVICE_${port}_NAME=${name} there`;
  }
  const near = nearest(name, names);
  if (near !== undefined) return `did you mean ${printed(near)}?`;
  return isFiltered ? "the agent's token may not read all services" : undefined;
}

/** Whoever may register a service names it. */
function printed(name: string): string {
  return printable(name, 60);
}
