import { hostPathText, hostText, type Located, type Team } from "../model/model.ts";

/** A prefix of the paths on hosts, and the teams that hold it together. */
export interface Area {
  /** Decoded, without trailing slash except for `/` itself. */
  readonly prefix: string;
  readonly holders: readonly Holder[];
}

export interface Holder {
  readonly team: string;
  /** As it is written: `*.example.com`, `shop.example.com/pay`. */
  readonly grant: Located<string>;
  /** By `paths`: it may take requests there that other teams' routes would have. */
  readonly mayTake: boolean;
}

/** What grants say of a host. */
export interface Ground {
  /**
   * What is granted there, in the order in which it decides: the area of the most specific host comes first, of one host that with the
   * longest prefix. The first that a path is in is whose it is. Those behind an area of all paths decide nothing and are left out.
   */
  readonly areas: readonly Area[];
}

/** Which team holds what: the grants of hosts and of paths (ADR 32). */
export class Grants {
  readonly #areas = new Map<string, Area[]>();
  readonly #grounds = new Map<string, Ground>();
  readonly #redirects = new Map<string, ReadonlySet<string>>();

  constructor(teams: readonly Team[]) {
    for (const { name: team, grant } of teams) {
      if (grant?.redirects) this.#redirects.set(team, new Set(grant.redirects.map(({ value }) => hostText(value))));
      for (const { value, span } of grant?.paths ?? [])
        this.#add(hostText(value.host), value.prefix, {
          ...{ team, mayTake: true },
          grant: { value: hostPathText(value), span },
        });
      for (const { value, span } of grant?.hosts ?? [])
        this.#add(hostText(value), "/", { team, grant: { value: hostText(value), span }, mayTake: false });
    }
    for (const areas of this.#areas.values()) areas.sort((a, b) => b.prefix.length - a.prefix.length);
  }

  #add(host: string, prefix: string, holder: Holder): void {
    const areas = this.#areas.get(host) ?? [];
    this.#areas.set(host, areas);
    const at = areas.findIndex((area) => area.prefix === prefix);
    const area = areas[at];
    if (!area) areas.push({ prefix, holders: [holder] });
    else if (!area.holders.some(({ team }) => team === holder.team))
      areas[at] = { prefix, holders: [...area.holders, holder] };
  }

  /** What grants say of a host, or of all hosts below one (`*.example.com`). */
  of(host: string): Ground {
    let ground = this.#grounds.get(host);
    if (!ground) {
      const areas = coveringHosts(host).flatMap((covering) => this.#areas.get(covering) ?? []);
      const whole = areas.findIndex(({ prefix }) => prefix === "/");
      ground = { areas: whole === -1 ? areas : areas.slice(0, whole + 1) };
      this.#grounds.set(host, ground);
    }
    return ground;
  }

  /**
   * By which pattern of its `redirects` a team may have them on a host; undefined where it may not. It may where no grant of another team
   * says anything of the host, and the most specific pattern under anybody's `redirects` that covers it is (also) its own, `*` the least of
   * them. `platforms`: hosts on which the platform itself has routes, which need no grant; on them, and on those that its wildcards
   * answer for, a pattern must name the host as exactly, and `*` does not.
   */
  redirectsBy(team: string, host: string, platforms: Pick<ReadonlySet<string>, "has">): string | undefined {
    if (!this.of(host).areas.every((area) => area.holders.every((holder) => holder.team === team))) return undefined;
    const covering = coveringHosts(host).filter((one) => one !== "*");
    const platformsAt = [...covering, "*"].findIndex((one) => platforms.has(one) && (one !== "*" || host === "*"));
    const patterns = platformsAt === -1 ? [...covering, "*"] : covering.slice(0, platformsAt + 1);
    const granted = [...this.#redirects.values()];
    const decides = patterns.find((pattern) => granted.some((some) => some.has(pattern)));
    return decides !== undefined && this.#redirects.get(team)?.has(decides) === true ? decides : undefined;
  }

  /** All hosts that grants name. */
  get hosts(): Iterable<string> {
    return this.#areas.keys();
  }

  /** What is written of a host in a team's grant, though a more specific grant is exclusive. */
  widerOf(team: string, host: string): Holder | undefined {
    return coveringHosts(host)
      .flatMap((covering) => this.#areas.get(covering) ?? [])
      .flatMap(({ holders }) => holders)
      .find((holder) => holder.team === team);
  }
}

/** The holder of that name among those of an area. */
export function holderOf(area: Area | undefined, team: string): Holder | undefined {
  return area?.holders.find((holder) => holder.team === team);
}

/** The area that decides whose all paths are, which no longer prefix of it names. */
export function wholeOf({ areas }: Ground): Area | undefined {
  const last = areas.at(-1);
  return last?.prefix === "/" ? last : undefined;
}

/** Whether a path, or all that is below a prefix, is in an area. */
export function isIn(path: string, { prefix }: Pick<Area, "prefix">): boolean {
  return prefix === "/" || path === prefix || path.startsWith(`${prefix}/`);
}

/**
 * The hosts whose grant covers a host, the most specific first: `*.x` covers every host and wildcard below it, not `x`; `*` is the
 * default site and nothing else.
 */
export function coveringHosts(host: string): readonly string[] {
  const covering = [host];
  if (host === "*") return covering;
  const name = host.startsWith("*.") ? host.slice(2) : host;
  for (let dot = name.indexOf("."); dot !== -1; dot = name.indexOf(".", dot + 1)) covering.push(`*${name.slice(dot)}`);
  return covering;
}
