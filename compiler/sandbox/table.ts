import { HARMS } from "./harms.ts";
import { KEYWORDS } from "./keywords.ts";
import { readShape, tokensOf, type Shape } from "./shape.ts";

/** A row of the data file, for one of the heads that it has: what may be written, and what is thought of it. */
export interface Row {
  readonly class: "safe" | "approval" | "never";
  /** The words it begins with, by which `policy:` names it: `http-request set-src`. */
  readonly keyword: string;
  /** How it is written, as the manual does. */
  readonly written: string;
  /** What it could do, and what to write instead. */
  readonly could: string;
  readonly shape: Shape;
}

/** Rows by the words that they begin with. */
export interface Branch {
  /** Those that begin with the words up to here, and with no more. */
  readonly rows: Row[];
  readonly next: Map<string, Branch>;
}

/** The rows of all kinds, each kind read when somebody asks for it. */
export class Table {
  readonly #sections: ReadonlyMap<string, string>;
  readonly #harms: Readonly<Record<string, string>>;
  readonly #kinds = new Map<string, Branch>();

  constructor(text: string, harms: Readonly<Record<string, string>>) {
    const [, ...sections] = text.split(/^== (.*)$/m);
    this.#sections = new Map(
      sections.flatMap((name, at) => (at % 2 === 0 ? [[name.trim(), sections[at + 1] ?? ""]] : [])),
    );
    this.#harms = harms;
  }

  kinds(): readonly string[] {
    return [...this.#sections.keys()];
  }

  kind(name: string): Branch {
    let branch = this.#kinds.get(name);
    if (!branch) this.#kinds.set(name, (branch = this.#read(name)));
    return branch;
  }

  #read(kind: string): Branch {
    const root: Branch = { rows: [], next: new Map() };
    for (const line of (this.#sections.get(kind) ?? "").split("\n")) {
      if (line === "" || line.startsWith("#")) continue;
      const [judgement = "", written = "", instead = ""] = columnsOf(line);
      const [name, harm] = judgement.split(" ");
      const could = harm === undefined ? "" : `It ${this.#harms[harm]}. ${instead}`.trimEnd();
      for (const tokens of OF_NAMES.includes(kind) ? tokensOf(written).map((token) => [token]) : [tokensOf(written)])
        plant(root, tokens, "", (keyword, all) => rowOf(name as Row["class"], keyword, all, could));
    }
    return root;
  }
}

function rowOf(judged: Row["class"], keyword: string, written: string, could: string): Row {
  let shape: Shape | undefined;
  return {
    ...{ class: judged, keyword, written, could },
    get shape() {
      return (shape ??= readShape(written));
    },
  };
}

/** Kinds of names whose arguments stand in parentheses: a row of theirs holds several. */
const OF_NAMES = [
  ...["sample fetches", "converters", "acl derivatives", "log-format aliases"],
  ...["global settings", "bind parameters", "crt-list parameters"],
];

/** A row for each head that tokens have: of the words up to the first type, bracket or brace, or to arguments. */
function plant(
  branch: Branch,
  [token, ...rest]: readonly string[],
  before: string,
  row: (keyword: string, written: string) => Row,
): void {
  if (token === undefined || /^[[{<]/.test(token)) {
    branch.rows.push(row(before, [before, token, ...rest].filter((part) => part !== undefined).join(" ")));
    return;
  }
  const [names = "", ...args] = token.split(/(?=\()/);
  for (const name of names.split("|")) {
    const keyword = before === "" ? name : `${before} ${name}`;
    let next = branch.next.get(name);
    if (!next) branch.next.set(name, (next = { rows: [], next: new Map() }));
    if (args.length === 0) plant(next, rest, keyword, row);
    else next.rows.push(row(keyword, [keyword + args.join(""), ...rest].join(" ")));
  }
}

/** A line's columns, divided by ` | ` outside of braces and brackets. */
function columnsOf(line: string): string[] {
  const columns: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if ("{[".includes(sign)) depth++;
    if ("}]".includes(sign)) depth--;
    if (sign !== "|" || depth > 0 || line.charAt(at - 1) !== " " || line.charAt(at + 1) !== " ") continue;
    columns.push(line.slice(from, at).trim());
    from = at + 1;
  }
  return [...columns, line.slice(from).trim()];
}

let loaded: Table | undefined;

/** The table of the data file. */
export function keywordTable(): Table {
  return (loaded ??= new Table(KEYWORDS, HARMS));
}
