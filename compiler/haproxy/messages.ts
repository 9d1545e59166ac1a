/** A line of a file as haproxy names it: absolute, or relative to the directory above `haproxy/`. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** One `[ALERT]` or `[WARNING]` of `haproxy -c`, without what belongs to the machine (pid, directories). */
export interface HaproxyMessage {
  readonly severity: "alert" | "warning";
  /** One sentence in haproxy's own words, ending with a full stop. */
  readonly text: string;
  /** What haproxy adds as advice: `Did you mean 'balance'?` */
  readonly advice?: string;
  /** Missing for what is found after parsing: unknown tables, servers, resolvers. */
  readonly place?: Place;
  /** The backend or frontend that the text names. */
  readonly proxy?: string;
  /** Other configuration lines that the text names: the first of two with one name. */
  readonly also: readonly Place[];
  /** The line of a map or list that holds the bad value; `place` is then the rule that reads it. */
  readonly map?: Place;
  /** The words that haproxy quotes, in order, without repetitions; advice not included. */
  readonly quoted: readonly string[];
}

const HEAD = /^\[(ALERT|WARNING|NOTICE|DIAG)\]\s*(?:\d+\/\d+ )?\(\d+\)\s*:\s?(.*)$/;
const PLACE = /^(?:parsing )?\[([^\]]+):(\d+)\]\s*:?\s*/i;
/** Lines that only say that there were other lines. */
const SUMMARY =
  /^(?:Error\(s\) found in configuration file|Fatal errors found in configuration|Some warnings were found and|Failed to initialize server\(s\) addr)/;
const OTHER_PLACE = /\s*\(?(?:declared )?at (?:([^\s():']+\.cfg):|line )(\d+)(?! of file)\b\)?/g;

/**
 * Reads what `haproxy -c` prints; pure. The forms are the same in 2.6 and 3.0 (docs/data-path.md; test/haproxy/messages.test.ts holds them).
 * What is not a message of haproxy's is left out, and so are notices and the lines that sum up.
 */
export function parseMessages(output: string): HaproxyMessage[] {
  return blocks(output).flatMap(({ level, lines }) => {
    if (level !== "ALERT" && level !== "WARNING") return [];
    const message = readMessage(level === "ALERT" ? "alert" : "warning", lines);
    return message === undefined ? [] : [message];
  });
}

/** A message goes on over the lines that have no head of their own. */
function blocks(output: string): { level: string; lines: string[] }[] {
  const found: { level: string; lines: string[] }[] = [];
  for (const line of output.split(/\r?\n/)) {
    const head = HEAD.exec(line);
    if (head?.[1] !== undefined) found.push({ level: head[1], lines: [head[2] ?? ""] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}

function readMessage(severity: "alert" | "warning", lines: readonly string[]): HaproxyMessage | undefined {
  const whole = withoutEcho(lines)
    .map((line) => line.replace(/^\s*\| /, "").trim())
    .filter((line) => line !== "")
    .join(" ")
    .replace(/^config\s*: /, "");
  if (SUMMARY.test(whole)) return undefined;
  const placed = PLACE.exec(whole);
  const body = placed === null ? whole : whole.slice(placed[0].length);
  const also = [...body.matchAll(OTHER_PLACE)].map((found) => ({
    file: found[1] ?? placed?.[1] ?? "",
    line: Number(found[2]),
  }));
  const map = /\bat line (\d+) of file '([^']+)'/.exec(body);
  const proxy =
    /'server ([^'/]+)\//.exec(body)?.[1] ?? /\b(?:proxy|backend|frontend|listen) '([^']+)'/i.exec(body)?.[1];
  const { text, advice } = sentence(withoutPlaces(body));
  return {
    severity,
    text,
    ...(advice !== undefined && { advice }),
    ...(placed !== null && { place: { file: placed[1] ?? "", line: Number(placed[2]) } }),
    ...(proxy !== undefined && { proxy }),
    also,
    ...(map !== null && { map: { file: map[2] ?? "", line: Number(map[1]) } }),
    quoted: [...new Set([...text.matchAll(QUOTED)].map((found) => found.slice(1).find(Boolean) ?? ""))],
  };
}

/** Of a `ca-file` it quotes the keyword and not the path: `'ca-file': unable to load x.pem`. */
const QUOTED = /(?<![a-z])'([^']+)'|<([^>]+)>|\bunable to load (\S+)(?=\.$)/g;

/** haproxy repeats the offending line with a caret below it; our own frame shows the team's line instead. */
function withoutEcho(lines: readonly string[]): readonly string[] {
  const caret = lines.findIndex((line) => /^\s*\^\s*$/.test(line));
  return caret < 2 ? lines : [...lines.slice(0, caret - 1), ...lines.slice(caret + 1)];
}

/** Directories of a check mean nothing to the reader, and lines of rendered files little: `also` and `map` keep them. */
function withoutPlaces(body: string): string {
  return body
    .replace(OTHER_PLACE, "")
    .replace(/ at position \d+[:.]?(?=\s|$)/, "")
    .replace(/(^|[\s'"<(])\/[^\s'"<>]*\/(haproxy|maps|bodies|files)\//g, "$1$2/");
}

/** The list of all words that haproxy knows, up to 1,500 characters, before the one that it was given. */
const LONG_LIST = /(?:expects|supports) (?:'[^']+'(?:, | and | or )?){9,}[^']*\bgot ('[^']*')\)?/;

function sentence(body: string): { text: string; advice?: string } {
  const clean = body
    .replace(LONG_LIST, "does not know $1")
    .replace(/\s+:(?=\s)/g, ":")
    .replace(/\s+/g, " ")
    .replace(/[;.] did you mean '([^']+)' maybe \?/i, ". Did you mean '$1'?")
    .replace(/[\s.:]*$/, (end) => (end.includes("?") ? end : ""));
  const end = /[.?] (?=[A-Z])/.exec(clean);
  const first = end === null ? clean : clean.slice(0, end.index);
  const text = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}${/[?!]$/.test(first) ? "" : "."}`;
  if (end === null) return { text };
  const rest = clean.slice(end.index + 2);
  return { text, advice: /[.?!]$/.test(rest) ? rest : `${rest}.` };
}
