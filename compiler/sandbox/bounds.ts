import type { LimitKey } from "../model/model.ts";

/** How much `haproxy:` texts may hold, and why no more. */
export interface Bound {
  readonly most: number;
  /** Counted in the texts of a whole team, or in the text of one backend. */
  readonly of: "team" | "backend";
  /** The key of a team's `limits` in the platform file that says another number. */
  readonly limit?: LimitKey;
  /** What it bounds, in a sentence. */
  readonly why: string;
  /** What to write instead of too much. */
  readonly instead?: string;
}

/**
 * What all teams' traffic shares: HAProxy's memory from its start on, its time for a request, and for health checks. docs/haproxy-text.md
 * shows this table.
 */
export const BOUNDS = {
  statements: { most: 2_000, of: "team", limit: "statements", why: "Each is memory from the start on." },
  "bytes of statements": {
    most: 500_000,
    of: "team",
    limit: "statementBytes",
    why: "They are memory from the start on.",
  },
  "fetches and converters": { most: 5_000, of: "team", limit: "fetches", why: "Each is memory from the start on." },
  "regular expressions": {
    most: 200,
    of: "team",
    limit: "regularExpressions",
    why: "Each is compiled, and judged by every lint.",
  },
  "texts to look for": {
    most: 10_000,
    of: "team",
    limit: "texts",
    why: "HAProxy has no index of what `-m sub`, `end`, `dom`, `dir` and `-i` compare with.",
  },
  "lines of files": {
    most: 500_000,
    of: "team",
    limit: "fileLines",
    why: "Each line of a list or a map takes up to 300 bytes of memory; of one file that is named again they count once.",
  },
  servers: { most: 200, of: "team", limit: "servers", why: "Each is checked, at most once a second." },
  "bytes of stick-tables": {
    most: 200_000_000,
    of: "team",
    limit: "stickTableBytes",
    why: "A table grows up to its `size`, times what an entry takes: some 150 bytes, its key and what it stores.",
    instead: "Give the tables a smaller size, or a shorter key.",
  },
  "steps of a request": {
    most: 2_000,
    of: "backend",
    why: "HAProxy serves nobody else on that thread meanwhile.",
    instead: "An ACL is asked wherever it is named: keep what it finds in a variable, and ask for that.",
  },
  "steps of a check": { most: 30, of: "backend", why: "They are taken for each server, at each of its checks." },
  "connections of a check": { most: 4, of: "backend", why: "They are opened for each server, at each of its checks." },
  filters: { most: 4, of: "backend", why: "Each takes memory of a request, and time for each part of a body." },
} as const satisfies Readonly<Record<string, Bound>>;

export type Bounded = keyof typeof BOUNDS;

/** Statements of which one backend or team may have only so many, by what they begin with. */
export const COUNTED: ReadonlyMap<string, readonly Bounded[]> = new Map([
  ...["bwlim-in", "bwlim-out", "compression"].map((name): [string, readonly Bounded[]] => [
    `filter ${name}`,
    ["filters"],
  ]),
  ...["http-check", "tcp-check"].flatMap((ruleset) =>
    ["comment", "connect", "expect", "send", "send-lf", "send-binary", "send-binary-lf", "set-var", "set-var-fmt"].map(
      (rule): [string, readonly Bounded[]] => [
        `${ruleset} ${rule}`,
        rule === "connect" ? ["steps of a check", "connections of a check"] : ["steps of a check"],
      ],
    ),
  ),
]);

/**
 * What takes longer than the one step of a fetch or a converter, or is none of these, in steps. A step takes 50 µs at most, as measured on
 * 2.6 and 3.0 with headers of 14 KB that are made for it: one value, or 7,000 of one letter, each of which a test is asked for.
 * `jwt_verify` was computed, of as many tokens as fit.
 */
export const STEPS: ReadonlyMap<string, number> = new Map([
  ["http-request replace-value", 5],
  ["http-response replace-value", 5],
  ...["req.", "res.", "s", ""].flatMap((side) =>
    ["hdr", "hdr_ip", "hdr_val", "cook", "cook_val"].map((name): [string, number] => [side + name, 8]),
  ),
  ...["s", ""].flatMap((side) =>
    ["beg", "dir", "dom", "end", "len", "reg", "sub"].flatMap((how): [string, number][] => [
      [`${side}hdr_${how}`, 8],
      [`${side}cook_${how}`, 8],
    ]),
  ),
  ["crc32", 5],
  ["regsub", 15],
  ["http_date", 25],
  ["sha1", 30],
  ["sha2", 100],
  ["digest", 100],
  ["hmac", 400],
  ["jwt_verify", 500],
]);

/** Steps of comparing with an expression: PCRE2 tries each of its letters at each place of a text. `size`: as it is unrolled. */
export function stepsOfExpression(size: number): number {
  return 1 + Math.floor(size / 10);
}

/** Steps of looking for a text in another one: HAProxy compares the whole of it at each place. */
export function stepsOfText(length: number): number {
  return 1 + Math.floor(length / 50);
}
