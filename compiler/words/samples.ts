import type { Asked } from "./word.ts";

/** What tests make generated routes and requests of (test/decision): `samples` of `samples.ts` in each condition's folder. */
export interface Samples {
  /** What a route may say: texts of its list, or names with the texts that each may have; `a…` is { startsWith: a }, `∅` { absent: true }. */
  readonly said: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** What requests have that fulfil it, nearly do, or look as if. */
  readonly near: {
    readonly methods?: readonly string[];
    readonly headers?: readonly (readonly [name: string, value: string])[];
    readonly query?: readonly string[];
    readonly sources?: readonly string[];
  };
  /** What a request has of that name, written a second time and in another way than the word does. */
  sent(name: string, request: Asked): string | undefined;
  /** Whether that is among what a route says; missing: it is one of these texts, or begins as one says, or is not there. */
  isAmong?(sent: string, values: readonly string[]): boolean;
}
