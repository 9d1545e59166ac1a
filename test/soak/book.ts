/** A fault from its beginning to when the node was well again. */
export interface Span {
  readonly name: string;
  readonly from: number;
  to?: number;
  /** The node is not told who comes and goes meanwhile, or cannot follow. */
  readonly blinds: boolean;
  /** Requests may fail meanwhile. */
  readonly mayFail: boolean;
}

/** What is true of a soak at each moment, and what broke. Moments are milliseconds since 1970. */
export interface Book {
  readonly spans: readonly Span[];
  readonly breaks: readonly string[];
  /** Aborted at the first break. */
  readonly signal: AbortSignal;
  open(span: Omit<Span, "from">): Span;
  broke(what: string): void;
  /** True where requests between these moments may fail. */
  mayFail(from: number, to: number): boolean;
  /** The node follows the catalogue without a break since then; Infinity while it does not. */
  followsSince(): number;
  /** No fault was there since then; Infinity while there is one. */
  calmSince(): number;
  /** What is under way now. */
  now(): readonly string[];
}

const MOST_BREAKS = 5;

/** `begun`: when the run began. */
export function openBook(begun: number): Book {
  const spans: Span[] = [];
  const breaks: string[] = [];
  const stop = new AbortController();
  const since = (which: (span: Span) => boolean): number =>
    Math.max(begun, ...spans.filter(which).map(({ to }) => to ?? Infinity));
  return {
    spans,
    breaks,
    signal: stop.signal,
    open(span) {
      const opened = { ...span, from: Date.now() };
      spans.push(opened);
      return opened;
    },
    broke(what) {
      // What follows from the first is of no use to whoever reads it.
      if (breaks.length === MOST_BREAKS) return;
      const under = spans.filter(({ to }) => to === undefined).map(({ name }) => name);
      const meanwhile = under.length === 0 ? "" : ` (meanwhile: ${under.join(", ")})`;
      breaks.push(`after ${Math.round((Date.now() - begun) / 1_000)} s: ${what}${meanwhile}`);
      stop.abort();
    },
    mayFail: (from, to) => spans.some((span) => span.mayFail && span.from <= to && from <= (span.to ?? Infinity)),
    followsSince: () => since(({ blinds }) => blinds),
    calmSince: () => since(() => true),
    now: () => spans.filter(({ to }) => to === undefined).map(({ name }) => name),
  };
}
