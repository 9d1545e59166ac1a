/** What a run looked at: the facts behind the last line of a report. */
export interface Checked {
  readonly files: number;
  readonly teams: number;
  readonly routes: number;
  readonly haproxy: HaproxyVerdict;
  /** Diagnostics of other teams that `--team` left out. */
  readonly hidden?: number;
  /** Wall time; given only where nobody compares the text. */
  readonly seconds?: number;
}

/** Whether haproxy itself read the result, and if not, why. */
export type HaproxyVerdict =
  /** `sample`: an address in each backend; `rendered`: by consul-template against a catalogue of samples; `given`: as they will be served. */
  | { readonly by: string; readonly servers: "sample" | "rendered" | "given" }
  /** Half a sentence: `haproxy is not on PATH`. */
  | { readonly notBecause: string };
