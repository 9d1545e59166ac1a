import type { Range } from "../language/words.ts";
import type { Rule } from "../rules/rule.ts";
import type { FileUse } from "./file-content.ts";

/** What is found in a statement: what is wrong with it, and what depends on the platform file and on the team's other statements. */
export type Found = Range & (Refused | NeedsApproval | Counted | NamesFile);

export interface Refused {
  readonly kind: "refused";
  readonly rule: Rule;
  readonly message: string;
  readonly help?: string;
}

/** A row that `policy:` has to allow, and the keyword by which it does. */
export interface NeedsApproval {
  readonly kind: "approval";
  readonly keyword: string;
  /** What it could do, and what to write instead. */
  readonly could: string;
}

/** Something of which a team may have so much. */
export interface Counted {
  readonly kind: "counted";
  readonly what: Bounded;
  readonly amount: number;
}

/** A file of the team's own folder, and what it is for. */
export interface NamesFile {
  readonly kind: "file";
  readonly path: string;
  readonly use: FileUse;
}

/** How much all `haproxy:` texts of a team may hold together. */
export const BOUNDS = {
  statements: 2_000,
  "fetches and converters": 5_000,
  "regular expressions": 200,
  "texts to look for": 10_000,
  servers: 200,
  "entries of stick-tables": 1_000_000,
} as const;

export type Bounded = keyof typeof BOUNDS;
