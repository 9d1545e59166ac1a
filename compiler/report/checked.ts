import type { Span } from "../diagnostic/diagnostic.ts";

/** What a run looked at: the facts behind the last line of a report. */
export interface Checked {
  readonly files: number;
  readonly teams: number;
  readonly routes: number;
  /** Missing where nothing is to be said of it. */
  readonly haproxy?: HaproxyVerdict;
  /** Of the route files. */
  readonly tests?: TestsVerdict;
  /** Diagnostics of other teams that `--team` left out. */
  readonly hidden?: number;
  /** Wall time; given only where nobody compares the text. */
  readonly seconds?: number;
}

/** Whether haproxy itself read the result, and if not, why. */
export type HaproxyVerdict =
  | {
      /** `haproxy 2.6.12 and 3.0.11`. */
      readonly by: string;
      /** `sample`: an address in each backend; `rendered`: by consul-template against a catalogue of samples; `given`: as they will be served. */
      readonly servers: "sample" | "rendered" | "given";
      /** Versions of the fleet that did not: sentences, the last of which says what to type. */
      readonly missing?: string;
      /** Seconds that went into containers: haproxy takes a tenth of one by itself. */
      readonly docker?: number;
    }
  /** Half a sentence: `haproxy is not on PATH`. */
  | { readonly notBecause: string };

/** What came of the tests of the route files, or why they were not run. */
export type TestsVerdict =
  | {
      /** `haproxy 2.6.12`, the oldest first. */
      readonly by: readonly string[];
      readonly cases: readonly TestCase[];
      /** Where it was asked for: routes that no test reaches, and the file and line of each. */
      readonly unreached?: readonly { readonly id: string; readonly at: string }[];
    }
  /** Half a sentence: `haproxy is not on PATH`. */
  | { readonly notBecause: string };

export interface TestCase {
  /** `GET https://shop.example.com/cart`. */
  readonly name: string;
  readonly span: Span;
  /** Its failure is told there. */
  readonly failedAt?: Span;
}
