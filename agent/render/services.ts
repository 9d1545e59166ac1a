import { nearest } from "../../compiler/diagnostic/did-you-mean.ts";
import { printable } from "../../compiler/diagnostic/printable.ts";
import { MOST_UNKNOWN, type UnknownService, type Wanted } from "../node/records.ts";
import { given } from "../support/given.ts";
import { splitName } from "../support/service-name.ts";

/** The services that Consul shows this node's token. */
export interface ServicesSeen {
  readonly names: readonly string[];
  /** True when it says that there are others. It never does to the anonymous token. */
  readonly isFiltered: boolean;
  /** Of the release's that it does not name, those of which it says that this token may not read them. */
  readonly hidden?: readonly string[];
  /** Datacentres of the release's services that could not be asked. */
  readonly lost?: readonly string[];
  /** X-Consul-Index of this answer. It only grows, as long as Consul keeps its data. */
  readonly index?: number;
}

const SHOWN = 3;

/** The services that a release names and Consul does not: the first of them. Pure, as all here. */
export function missingOf(named: readonly string[], { names }: Pick<ServicesSeen, "names">): string[] {
  const seen = new Set(names);
  return named.filter((name) => !seen.has(name)).slice(0, MOST_UNKNOWN);
}

/**
 * The services that a release names and Consul does not, each with the release that first did: a slip, one that is not registered yet
 * or no more, or one that the token may not read. `before`: what was unknown at the last look.
 */
export function unknownServices(
  named: readonly string[],
  { names, hidden = [], lost = [] }: ServicesSeen,
  { release, commit, author }: Wanted,
  before: readonly UnknownService[],
): UnknownService[] {
  return missingOf(named, { names }).map((name) => {
    const known = before.find((one) => one.name === name) ?? { release, commit, author };
    const first = { release: known.release, ...given({ commit: known.commit, author: known.author }) };
    const { datacenter = "" } = splitName(name);
    if (lost.includes(datacenter))
      return { ...first, name, hint: `Consul's datacentre ${datacenter} does not answer`, lost: true };
    if (hidden.includes(name)) return { ...first, name, hint: "the agent's token may not read it", hidden: true };
    return { ...first, name, ...given({ hint: hintOf(name, names) }) };
  });
}

/** Half a sentence. */
function hintOf(name: string, names: readonly string[]): string | undefined {
  const ports = names.filter((one) => one.startsWith(`${name}-`) && /^\d+$/.test(one.slice(name.length + 1)));
  if (ports.length > 0) {
    const [port] = ports.map((one) => one.slice(name.length + 1));
    return `Consul has ${ports.slice(0, SHOWN).map(printed).join(", ")}: Registrator names each port of a container that exposes several; set SERVICE_${port}_NAME=${name} there`;
  }
  const near = nearest(name, names);
  return near === undefined ? undefined : `did you mean ${printed(near)}?`;
}

/** Whoever may register a service names it. */
function printed(name: string): string {
  return printable(name, 60);
}
