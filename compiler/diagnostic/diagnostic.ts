/** Half-open offsets (UTF-16 units) into one source; line and column are derived when printing. */
export interface Span {
  /** Path of the source relative to the checked directory, with `/`: `routes/shop/shop.yaml`. */
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export type Severity = "error" | "warning" | "info";

export interface RelatedPlace {
  /** Half a sentence that stands beside the underlined line: `"cart" is declared here`. */
  readonly message: string;
  readonly span: Span;
}

/** A text in place of another one. */
export interface Fix {
  readonly span: Span;
  readonly text: string;
}

/** What a stage found. Text for people is made only when printing. */
export interface Diagnostic {
  /** Stable: `route/overlap`. Also the path of its page under docs/rules/ and of its fixture. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that names the offending value in quotes and ends with a full stop. */
  readonly message: string;
  /** Missing only when no single place is at fault. */
  readonly span?: Span;
  readonly related?: readonly RelatedPlace[];
  /** Half a sentence beside `span` where the diagnostic is told from a related place; missing where only `span` can be at fault. */
  readonly here?: string;
  /** The next thing to do, in the imperative. */
  readonly help?: string;
  /** What `lint --fix` writes, where there is one exact repair. */
  readonly fix?: Fix;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
