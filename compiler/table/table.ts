import type { Condition, NetworkList, PathMatch, RedirectToHttps, RequestPolicy } from "../model/model.ts";

/**
 * The one routing decision, as data: rendering, `explain` and the conflict rules read it and none decides again.
 * It is plain data, made anew by buildTable wherever there is a model: of sources, or of a release's routes.json.
 */
export interface RouteTable {
  /** Sorted by listener, then site name. */
  readonly sites: readonly Site[];
  /**
   * The platform's routes before every site by the listener: keys sorted by key text; no conditions. The same list for all of them where
   * no route names listeners.
   */
  readonly everyHost: ReadonlyMap<string, readonly Key[]>;
  /** Names of the HTTP listeners. */
  readonly listeners: readonly string[];
  readonly requests: RequestPolicy;
  /** Those of the listeners on which some proxy's X-Forwarded headers are believed. */
  readonly trusting: readonly string[];
  /** What the listeners send to https, by their names. */
  readonly toHttps: ReadonlyMap<string, RedirectToHttps>;
  /** Clients that get 403 before any route is asked; missing where the platform blocks nobody. */
  readonly blocked?: { readonly blocked: readonly string[]; readonly lists: readonly ListOfNetworks[] };
}

export type ListOfNetworks = Pick<NetworkList, "name" | "networks">;

/** One listener and the hosts that share exactly the same routes there. */
export interface Site {
  /** Unique: the first host and the listener, `shop.example.com|public`, `*|public`. Holds no `/`. */
  readonly name: string;
  readonly listener: string;
  /** As `hostText` writes them; sorted. */
  readonly hosts: readonly string[];
  /** Exact and prefix keys, sorted by key text. In a site with regexes `/` is always among the prefix keys. */
  readonly keys: readonly Key[];
  /** All candidates with a regex path, in order of precedence. */
  readonly regexes: readonly Candidate[];
}

export interface Key {
  readonly kind: "exact" | "prefix";
  /** Decoded Unicode text; a prefix has no trailing slash except `/`. */
  readonly path: string;
  /** The routes of this very path, in order of precedence. Those of shorter prefixes follow: `candidatesOf`. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** Route id. */
  readonly route: string;
  readonly path: Omit<PathMatch, "span">;
  readonly conditions: TableConditions;
  /** Requests whose path holds `%2F` are a 400. */
  readonly refusesEncodedSlashes: boolean;
}

/** A condition of the model without its place in the source. */
export type TableCondition = Omit<Condition, "span">;

export type TableConditions = readonly TableCondition[];

export function isUnconditional(conditions: TableConditions): boolean {
  return conditions.length === 0;
}
