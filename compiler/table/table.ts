import type { Conditions, PathMatch } from "../model/model.ts";

/**
 * The one routing decision, as data (DESIGN 2.2): rendering, `explain` and the conflict rules read it and none decides again.
 * It is plain JSON and is shipped as routes.json.
 */
export interface RouteTable {
  /** Sorted by listener, then site name. */
  readonly sites: readonly Site[];
  /** The platform's routes before every site: keys sorted by key text; no conditions. */
  readonly everyHost: readonly Key[];
  /** Names of the HTTP listeners. */
  readonly listeners: readonly string[];
}

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
  /**
   * All exact and prefix routes that can answer a request whose longest key this is, in order of precedence,
   * down to the first unconditional one (included; then it is the last). Shorter prefixes are among them.
   */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  /** Route id. */
  readonly route: string;
  readonly path: Omit<PathMatch, "span">;
  readonly conditions: TableConditions;
  readonly encodedSlashes: boolean;
}

/** The model's conditions without their places in the source. */
export interface TableConditions {
  readonly methods: Conditions["methods"];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly query: readonly { readonly name: string; readonly value: string }[];
}

export function isUnconditional(conditions: TableConditions): boolean {
  return conditions.methods.length + conditions.headers.length + conditions.query.length === 0;
}
