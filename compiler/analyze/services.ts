import type { Span } from "../diagnostic/diagnostic.ts";
import { isName, readAddress } from "../language/address.ts";
import { serviceKey, type Backend, type Located, type Team } from "../model/model.ts";

/** What a team's grant or its `private:` says of services: a name, or its beginning and `*`. */
export interface Word {
  readonly team: string;
  readonly service: Located<string>;
}

/** Of many places that say the same, so many are shown. */
export const MAX_RELATED = 5;

/** True where a pattern of a grant (`ledger-admin`, `ledger-*`, `*`) covers a service. */
export function covers(pattern: string, service: string): boolean {
  const [key, name] = [serviceKey(pattern), serviceKey(service)];
  return key.endsWith("*") ? name.startsWith(key.slice(0, -1)) : name === key;
}

/** Whose the services are: what grants and `private:` say (ADR 29). */
export class Services {
  readonly #granted = new Map<string, Word[]>();
  readonly #private = new Map<string, Word[]>();

  constructor(teams: readonly Team[]) {
    for (const { name: team, grant, private: own = [] } of teams) {
      for (const service of grant?.services ?? []) add(this.#granted, { team, service });
      for (const service of own) add(this.#private, { team, service });
    }
  }

  /** The grants that decide whose a service is: all that hold the most specific pattern which covers it. `*` is no word on any. */
  owners(service: string): readonly Word[] {
    for (const pattern of covering(serviceKey(service))) {
      const granted = this.#granted.get(pattern);
      if (granted) return granted;
    }
    return [];
  }

  /** The lines that make a service private, of those who may: its owners, where grants name any; the platform always. */
  privateTo(service: string): readonly Word[] {
    const claims = this.#private.get(serviceKey(service)) ?? [];
    if (claims.length === 0) return claims;
    const deciders = this.owners(service).map(({ team }) => team);
    const isPlatforms = claims.some(({ team }) => team === "platform");
    if (deciders.length === 0 && !isPlatforms) return claims;
    return claims.filter(({ team }) => team === "platform" || deciders.includes(team));
  }

  /** Services that two teams make private, each by its lines, where nothing decides. */
  disputed(): readonly (readonly Word[])[] {
    const claims = [...this.#private.values()].map(([first]) => (first ? this.privateTo(first.service.value) : []));
    return claims.filter(([first, second]) => first && second && this.owners(first.service.value).length === 0);
  }

  /** True where a team may route to a service that is private to `holders`. */
  mayUse(team: string, service: string, holders: readonly Word[]): boolean {
    return [...holders, ...this.owners(service)].some((one) => one.team === team);
  }
}

/** What a team says twice counts once. */
function add(to: Map<string, Word[]>, word: Word): void {
  const key = serviceKey(word.service.value);
  const known = to.get(key);
  if (!known) to.set(key, [word]);
  else if (!known.some(({ team }) => team === word.team)) known.push(word);
}

/** The patterns that cover a service, the most specific first: its name, then ever shorter beginnings; not `*`. */
function covering(service: string): readonly string[] {
  return [service, ...Array.from(service, (_, at) => `${service.slice(0, service.length - at)}*`)];
}

/** A service that a backend sends requests to. */
export interface Use {
  readonly service: string;
  readonly span: Span;
  /** The name of a server that says it, where no `service:` does. */
  readonly server?: string;
}

/** The service that a backend asks Consul for, and those that the names of its servers are in Consul's DNS. */
export function usesOf(servers: Backend["servers"]): readonly Use[] {
  if (servers.kind === "service") return [{ service: servers.service.value, span: servers.service.span }];
  return servers.servers.flatMap(({ value: { address }, span }) => {
    const read = readAddress(address);
    return read && isName(read) ? servicesNamed(read.text).map((service) => ({ service, span, server: address })) : [];
  });
}

/** Labels behind a service's name in Consul's DNS. A prepared query may lead to any service, and as a rule has the name of one. */
const KINDS = ["service", "connect", "virtual", "ingress", "query"];

/**
 * Services that a server's name may be: `web.service.consul`, `v2.web.service.dc1.consul`, `_web._tcp.service.consul`, under any domain,
 * for a Consul may have another one; `web` and `v2.web`, where a node's search domain is `service.consul`.
 */
function servicesNamed(name: string): readonly string[] {
  const labels = name.split(".");
  const ends = labels.flatMap((label, at) => (KINDS.includes(label) ? [at] : []));
  if (ends.length === 0 && labels.length <= 2) ends.push(labels.length);
  const services = ends.flatMap((end) => {
    const [before = "", last = ""] = ["", "", ...labels.slice(0, end)].slice(-2);
    return last.startsWith("_") && before.startsWith("_") ? before.slice(1) : last;
  });
  return [...new Set(services)].filter((service) => service !== "");
}
