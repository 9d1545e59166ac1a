import type { Range } from "../language/words.ts";
import type { Rule } from "../rules/rule.ts";
import type { Bounded } from "./bounds.ts";
import type { FileUse } from "./file-content.ts";

/** What is found in a statement: what is wrong with it, and what depends on the platform file and on the team's other statements. */
export type Found = Range & (Refused | NeedsApproval | Counted | TableEntry | NamesFile | NamesAcl | NamesAddress);

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

/** Something of which there may be so much. */
export interface Counted {
  readonly kind: "counted";
  readonly what: Bounded;
  readonly amount: number;
}

/** What an entry of a stick-table takes besides its own structure. */
export interface TableEntry {
  readonly kind: "entry";
  readonly bytes: number;
}

/** A file of the team's own folder, and what it is for. */
export interface NamesFile {
  readonly kind: "file";
  readonly path: string;
  readonly use: FileUse;
}

/** The name of an ACL that a statement defines or asks for. */
export interface NamesAcl {
  readonly kind: "acl";
  readonly name: string;
  readonly use: "defined" | "asked";
}

/** Where a server is, or what a check asks: a platform may forbid a team to say so itself. */
export interface NamesAddress {
  readonly kind: "address";
}
