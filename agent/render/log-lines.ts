/** What a line of consul-template's log (0.41, level `warn`) tells. */
export type LogLine =
  /** A template could not be executed. `source` is its path, `line` its line, `at` milliseconds since 1970. */
  | {
      readonly kind: "template";
      readonly source: string;
      readonly line: number;
      readonly message: string;
      readonly at: number;
    }
  /** A result could not be written, and is not tried again before Consul's data change. `full`: the disk has no room. */
  | { readonly kind: "unwritten"; readonly full: boolean; readonly message: string }
  /** Consul refuses connections of this node: `limits.http_max_conns_per_client`. */
  | { readonly kind: "throttled" }
  /** Anything that may explain an end: `message` is one line. */
  | { readonly kind: "other"; readonly message: string };

const STAMPED = /^(\d{4}-\S+) \[(?:WARN|ERR)\] (.*)$/s;
/** `(runner) /in/haproxy/10-shop.cfg.ctmpl: execute: template: :4:16: executing "" at <.Nope>: nil data`; `(cli)` where it is fatal. */
const TEMPLATE = /^\((?:runner|cli)\) (\S+): (?:parse|execute): template: [^:]*:(\d+)(?::\d+)?: (.*)$/s;
/** `(runner) error rendering: "/in/a.ctmpl" => "/out/a": failed writing file: write /out/117: no space left on device`. */
const UNWRITTEN = /^\((?:runner|cli)\) error rendering:? "[^"]*" => "[^"]*": (.*)$/s;
const FULL = /no space left on device|disk quota exceeded/;
const THROTTLED = /Unexpected response code: 429\b/;
const LONGEST_MESSAGE = 300;

/** One line of the log; pure. Undefined for what tells nothing. */
export function readLogLine(line: string): LogLine | undefined {
  const [, stamp, text] = STAMPED.exec(line) ?? [];
  if (stamp === undefined || text === undefined) {
    if (line.includes("429 Too Many Requests")) return { kind: "throttled" };
    return /^(?:panic|fatal error|setpriv): /.test(line) ? { kind: "other", message: bounded(line) } : undefined;
  }
  const found = TEMPLATE.exec(text);
  if (found?.[1] !== undefined)
    return {
      kind: "template",
      source: found[1],
      line: Number(found[2]),
      message: sentence(found[3] ?? ""),
      at: Date.parse(stamp.replace(/([+-]\d\d)(\d\d)$/, "$1:$2")),
    };
  const unwritten = UNWRITTEN.exec(text)?.[1];
  if (unwritten !== undefined)
    return { kind: "unwritten", full: FULL.test(unwritten), message: bounded(withoutPaths(unwritten)) };
  if (THROTTLED.test(text)) return { kind: "throttled" };
  if (/sending server error back|DDoS/.test(text)) return undefined;
  return { kind: "other", message: bounded(text) };
}

function sentence(text: string): string {
  const told = bounded(text.replace(/^executing "[^"]*" at /, "at "));
  return `${told.slice(0, 1).toUpperCase()}${told.slice(1)}.`;
}

/** `failed writing file: write /out/1748746586: …`: the name is another each time, and what is said once is not to be said anew. */
function withoutPaths(text: string): string {
  return text.replace(/ \/\S+:/g, ":");
}

function bounded(text: string): string {
  // What Consul holds stands in such a message; a line of a log is one line.
  const plain = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return plain.length > LONGEST_MESSAGE ? `${plain.slice(0, LONGEST_MESSAGE)}…` : plain;
}
