import { byText } from "../diagnostic/sort.ts";
import { serviceKey, type WeighedAddress } from "../model/model.ts";

/** What Consul would say: the instances of each service, all of them healthy. */
export interface Catalogue {
  readonly services: ReadonlyMap<string, readonly Instance[]>;
}

export interface Instance extends WeighedAddress {
  /** Unique on its node. */
  readonly id: string;
  readonly node: string;
  readonly tags: readonly string[];
}

/** Which instances of a service a backend takes. */
export interface Selection {
  readonly service: string;
  /** All of these, */
  readonly tags: readonly string[];
  /** and none of these. */
  readonly withoutTags: readonly string[];
}

/** As Consul, which takes names that differ in letter case as one. */
export function instancesOf({ services }: Catalogue, name: string): readonly Instance[] {
  const exact = services.get(name);
  if (exact) return exact;
  const key = serviceKey(name);
  return [...services].find(([service]) => serviceKey(service) === key)?.[1] ?? [];
}

/**
 * The addresses of a backend as a node takes them from the shipped template: consul-template sorts by node, then by id, and the agent
 * takes each address and port once. A static release and a rendered one must be the same to a node.
 */
export function addressesOf(catalogue: Catalogue, selection: Selection): WeighedAddress[] {
  const seen = new Set<string>();
  return instancesOf(catalogue, selection.service)
    .filter(
      ({ tags }) =>
        selection.tags.every((tag) => tags.includes(tag)) && !selection.withoutTags.some((tag) => tags.includes(tag)),
    )
    .toSorted((a, b) => byText(a.node, b.node) || byText(a.id, b.id))
    .filter(({ address, port }) => {
      const key = `${address}:${port}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ address, port, weight }) => ({ address, port, ...(weight !== undefined && { weight }) }));
}
