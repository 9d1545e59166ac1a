import { keywordTable, type Branch, type Row } from "../../../compiler/sandbox/table.ts";
import type { Node, Parameter, Shape } from "../../../compiler/sandbox/shape.ts";
import { escapes, goodCases } from "../cases.ts";
import type { Random } from "../../support/random.ts";

/** What stands for an argument of each type: what a team may write, and what reaches for a probe. `{own}` is the team's backend. */
const ARGUMENTS: Readonly<Record<string, readonly [fit: readonly string[], unfit: readonly string[]]>> = {
  word: [
    [
      "a",
      "text/plain",
      "conn-failure",
      "gzip",
      "X-A",
      "GET",
      "/healthz",
      "HTTP/1.1",
      "0",
      "example.org",
      "a b",
      "h2,http/1.1",
      "h2",
      "fcgi",
      "quic",
    ],
    ["a\r\nx: y", "%[env(SIGNALBOX_CANARY)]", "$SIGNALBOX_CANARY", "secrets/canary.pem", "", "%[var(proc.secret)]"],
  ],
  text: [
    ["hello", "PING\\r\\n", "a b", "GET / HTTP/1.0\r\n\r\n", "+PONG"],
    ["add map maps/every.map {id} x\n", "a\r\n\r\nHTTP/1.1 200 OK\r\n\r\nSTOLEN", "\0"],
  ],
  plain: [["a", "10.0.0.0/8", "1", "/x", "found"], ["secrets/canary.pem"]],
  part: [["a", "/api", ".example.com"], ["\n"]],
  replacement: [
    ["x", "\\1", "/\\1"],
    ["\\x0d\\x0a", "a\r\n"],
  ],
  substitution: [
    ["x", "\\1", "\\1; Secure", "100%%"],
    ["\\1\\x0d\\x0aX: y", "a\r\n", "%[src]", "%ci"],
  ],
  alpn: [
    ["h2", "http/1.1", "h2,http/1.1"],
    ["fcgi", "h2,fcgi", "h1", "none", "quic"],
  ],
  label: [["a", "our shop"], ["<b>"]],
  hex: [["16", "0x10"], ["-1"]],
  status: [
    ["200", "204", "304", "403", "503"],
    ["100", "101", "199", "600"],
  ],
  port: [
    ["80", "8080"],
    ["{port}", "8500", "0", "+1"],
  ],
  time: [
    ["1s", "200ms", "10s", "5000"],
    ["0", "1us", "25d"],
  ],
  size: [
    ["1k", "100", "100k"],
    ["0", "100g"],
  ],
  entries: [["1k", "100"], ["10g"]],
  range: [
    ["2", "1-3"],
    ["0", "3-1", "9999"],
  ],
  acl: [
    ["a", "b", "office"],
    ["TRUE", "a b", "rival.a"],
  ],
  method: [
    ["GET", "POST", "OPTIONS", "PATCH"],
    ["HEAD", "CONNECT", "get", "GET /x", "A\r\nB"],
  ],
  header: [
    ["X-A", "X-B", "Cache-Control", "Set-Cookie", "Host", "Location", "Vary", "Server", "Date", "Authorization"],
    [
      "Content-Length",
      "Transfer-Encoding",
      "Connection",
      "Upgrade",
      "X-Signalbox-A",
      "X: y",
      "a\r\nb",
      "TE",
      "content-LENGTH",
    ],
  ],
  var: [
    ["txn.x_a", "req.x_b", "txn.x_c"],
    ["txn.m", "proc.secret", "sess.secret", "txn.X_a", "txn.x_a\0", "res.x_a", "check.x_a"],
  ],
  "check-var": [["check.x_a"], ["proc.secret", "txn.m"]],
  value: [
    ["1", "7", "txn.x_a", "abc"],
    ["proc.number", "sess.secret", "txn.m"],
  ],
  table: [["{own}"], ["rival.api", "{id}x.api", "public"]],
  backend: [["{own}"], ["rival.api", "public"]],
  server: [
    ["c", "{own}/c"],
    ["s1", "rival.api/c", "%[src]"],
  ],
  "server-name": [
    ["c", "d", "web-1"],
    ["s1", "s", "a b"],
  ],
  address: [
    ["10.0.0.9:80", "10.0.0.9:8080", "10.0.0.9"],
    [
      "127.0.0.1:{port}",
      "unix@haproxy.sock",
      "[::1]:{port}",
      "localhost:{port}",
      "0.0.0.0:{port}",
      "::ffff:127.0.0.1:{port}",
      "*:{port}",
    ],
  ],
  source: [["10.0.0.1"], ["0.0.0.0", "unix@x"]],
  network: [
    ["10.0.0.0/8", "10.1.2.3", "2001:db8::/32"],
    ["rival.example.com", "localhost"],
  ],
  file: [
    ["lists/own.lst", "lists/own.map", "pages/own.http"],
    ["secrets/canary.pem", "maps/every.map", "../{id}/lists/own.lst", "/etc/passwd"],
  ],
  regex: [
    ["^/a", "[0-9]+", "^(.*)$", "^/(a|b)/(.*)", "a{1,3}", "\\.png$", "^.*x", "a.c", "(?i)abc"],
    ["(a+)+$", "^(a|a)*$", "(.*)(.*)x", ".*a.*b.*c"],
  ],
};

/** Arguments of names whose arguments the table leaves open: they are to name nothing. */
const OPEN = [
  ...[
    "0",
    "1",
    "-1",
    "2",
    "64",
    "x",
    "x-a",
    "x-b",
    "host",
    "cookie",
    "a",
    "ms",
    "hex",
    "all",
    "base64",
    "HS256",
    ".",
    ",",
  ],
  ...[
    "txn.x_a",
    "proc.secret",
    "sess.secret",
    "txn.m",
    "rival.api",
    "rival.api/c",
    "public",
    "{own}",
    "{own}/c",
    "ops",
  ],
  ...["secrets/canary.pem", "maps/every.map", "/etc/passwd", "SIGNALBOX_CANARY", "a b", "$.a", "99999999999", "\\r\\n"],
];

/** Texts that change how a line is read, put in anywhere. */
const STRANGE = [
  ...[
    '"',
    "'",
    "\\",
    "#",
    "$",
    "${SIGNALBOX_CANARY}",
    "$SIGNALBOX_CANARY",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ",",
    "%",
    "%[",
    "%%",
    "!",
  ],
  ...[
    " ",
    "\t",
    "\v",
    "\f",
    "\r",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\ufeff",
    "\0",
    "\\x00",
    "\\x0a",
    "\\x20",
    "\\x",
    "\\n",
    "é",
    "\ud83d\ude00",
  ],
  ...[
    "if",
    "unless",
    "or",
    "||",
    "--",
    "-f",
    "-m",
    "-M",
    "-i",
    "table",
    "{{",
    "}}",
    "<%",
    "<$",
    "/*",
    "no ",
    "default ",
  ],
];

const COMMON_FETCHES = [
  "src",
  "path",
  "req.hdr(x-a)",
  "str(a)",
  "int(1)",
  "var(txn.x_a)",
  "url_param(x)",
  "req.hdr(x-b)",
  "method",
];

/** What tests know, with the names of nobody in particular. */
const KNOWN = [...goodCases(), ...escapes()].flatMap(({ id, text }) =>
  text
    .split("\n")
    .filter((line) => line.length < 400)
    .map((line) => line.replaceAll(`${id}.api`, "{own}").replaceAll(id, "{id}")),
);

/** Statements as teams may write them and as they may not, drawn from the table of words and from what tests know. */
export class Statements {
  readonly #random: Random;
  readonly #kinds = new Map<string, readonly Row[]>();

  constructor(random: Random) {
    this.#random = random;
  }

  /** A line, with the names that a team has in it. */
  line(id: string): string {
    const random = this.#random;
    let line = random.chance(0.7) ? this.#written() : random.pick(KNOWN);
    if (random.chance(0.15)) line = this.#spliced(line, random.pick(KNOWN));
    if (random.chance(0.15)) for (const _ of random.times(1, 3, () => 0)) line = this.#strange(line);
    return line.replaceAll("{own}", `${id}.api`).replaceAll("{id}", id);
  }

  #written(): string {
    return this.#shape(this.#row("statements").shape).join(" ");
  }

  /** Words of two lines in one. */
  #spliced(line: string, other: string): string {
    const words = line.split(" ");
    const from = other.split(" ");
    const at = this.#random.between(0, words.length);
    const most = this.#random.between(0, 2);
    words.splice(at, most, ...from.slice(this.#random.between(0, from.length)).slice(0, this.#random.between(0, 3)));
    return words.join(" ");
  }

  #strange(line: string): string {
    const random = this.#random;
    const at = random.between(0, line.length);
    const to = random.chance(0.5) ? at : Math.min(at + random.between(1, 4), line.length);
    return line.slice(0, at) + (random.chance(0.8) ? random.pick(STRANGE) : line.slice(at, at + 8)) + line.slice(to);
  }

  /** A row that is safe, most of the time. */
  #row(kind: string): Row {
    let rows = this.#kinds.get(kind);
    if (!rows) this.#kinds.set(kind, (rows = rowsOf(keywordTable().kind(kind))));
    const row = this.#random.pick(rows);
    return row.class === "safe" || this.#random.chance(0.1) ? row : this.#row(kind);
  }

  #shape(shape: Shape): string[] {
    return shape.flatMap((node) => this.#node(node));
  }

  #node(node: Node): string[] {
    const random = this.#random;
    switch (node.kind) {
      case "words": {
        const { name, parameters } = random.pick(node.words);
        return [parameters ? `${name}(${this.#arguments(parameters)})` : name];
      }
      case "type":
        return random.times(1, node.many ? 3 : 1, () => this.#type(random.pick(node.types), node.detail)).flat();
      case "optional":
        return random.chance(0.5) ? this.#shape(node.shape) : [];
      case "choice":
        return random
          .times(node.repeated ? 0 : 1, node.repeated ? 4 : 1, () => this.#shape(random.pick(node.shapes)))
          .flat();
      case "condition":
        return random.chance(0.4) ? [random.pick(["if", "unless"]), ...this.#condition()] : [];
    }
  }

  #arguments(parameters: readonly Parameter[]): string {
    const random = this.#random;
    const given = parameters.filter(({ optional }) => !optional || random.chance(0.5));
    return given.map(({ types, detail }) => this.#argument(random.pick(types), detail)).join(",");
  }

  #argument(type: string, detail: string): string {
    return this.#plain(type, detail).replaceAll(/[,)"'\\ ]/g, (sign) =>
      this.#random.chance(0.5) ? `\\${sign}` : sign,
    );
  }

  #type(type: string, detail: string): string[] {
    switch (type) {
      case "sample":
        return [this.#quoted(this.#sample())];
      case "format":
      case "text-format":
        return [this.#quoted(this.#format())];
      case "test":
        return this.#test();
      case "parameters":
        return this.#random.times(1, 4, () => this.#shape(this.#row("server parameters").shape)).flat();
      case "algorithm":
        return this.#shape(this.#row("balance algorithms").shape);
      case "store":
        return [this.#random.times(1, 3, () => this.#shape(this.#row("stick-table data").shape)).join(",")];
      default:
        return [this.#quoted(this.#plain(type, detail))];
    }
  }

  #plain(type: string, detail: string): string {
    const random = this.#random;
    if (type === "number") {
      const [least = "", most = ""] = detail.split("..");
      const [low, high] = [Number(least || 0), Number(most || 100)];
      return `${random.chance(0.9) ? random.between(low, high) : random.pick([low - 1, high + 1, -1, 2 ** 31])}`;
    }
    const [fit, unfit] = ARGUMENTS[type] ?? [OPEN, OPEN];
    return random.pick(random.chance(0.9) ? fit : unfit);
  }

  #sample(): string {
    const random = this.#random;
    const fetch = random.chance(0.4) ? random.pick(COMMON_FETCHES) : this.#call("sample fetches");
    return [fetch, ...random.times(0, 2, () => this.#call("converters"))].join(",");
  }

  #call(kind: string): string {
    const random = this.#random;
    const [node] = this.#row(kind).shape;
    if (node?.kind !== "words") return "src";
    const { name, parameters } = random.pick(node.words);
    if (parameters) return `${name}(${this.#arguments(parameters)})`;
    return random.chance(0.5) ? name : `${name}(${random.times(0, 2, () => random.pick(OPEN)).join(",")})`;
  }

  #format(): string {
    const random = this.#random;
    const part = () =>
      random.chance(0.4)
        ? random.pick(["a", " ", "x-", "/", "100%%", ";", "\\", "STOLEN"])
        : random.chance(0.8)
          ? `%${random.chance(0.1) ? "{+Q}" : ""}[${this.#sample()}]`
          : `%${this.#call("log-format aliases")}`;
    return random.times(1, 3, part).join("");
  }

  #test(): string[] {
    const random = this.#random;
    const isDerived = random.chance(0.3);
    const sample = isDerived ? this.#call("acl derivatives") : this.#sample();
    const flags = random.chance(0.5) ? random.times(1, 2, () => this.#flag()).flat() : [];
    const type =
      flags.includes("reg") || /_reg\b/.test(sample) ? "regex" : random.pick(["plain", "word", "network", "number"]);
    return [this.#quoted(sample), ...flags, ...random.times(0, 3, () => this.#type(type, "")).flat()];
  }

  #flag(): string[] {
    const random = this.#random;
    const flag = random.pick(["-m", "-m", "-m", "-i", "-f", "-n", "-M", "--", "-u"]);
    if (flag === "-m")
      return [
        flag,
        random.pick(["str", "beg", "end", "sub", "reg", "found", "int", "ip", "len", "bin", "bool", "dir", "dom"]),
      ];
    return flag === "-f" ? [flag, this.#plain("file", "")] : flag === "-u" ? [flag, "7"] : [flag];
  }

  #condition(): string[] {
    const random = this.#random;
    const term = () => [
      ...(random.chance(0.2) ? ["!"] : []),
      ...(random.chance(0.2) ? [random.pick(["TRUE", "METH_GET", "HTTP_1.1", "a"])] : ["{", ...this.#test(), "}"]),
    ];
    return random.times(1, 3, () => [...term(), ...(random.chance(0.2) ? ["or", ...term()] : [])]).flat();
  }

  /** A word as it is written in a line. */
  #quoted(text: string): string {
    const random = this.#random;
    const plain = /^[^\s"'\\#$]+$/.test(text) && !random.chance(0.1);
    if (plain) return text;
    const lineEnds = text.replaceAll(/[\r\n\0]/g, (sign) => ({ "\r": "\\r", "\n": "\\n" })[sign] ?? "\\x00");
    const style = random.between(0, 2);
    if (style === 0 && !text.includes("'")) return `'${text.replaceAll(/[\r\n\0]/g, "")}'`;
    if (style === 1 && text !== "")
      return lineEnds.replaceAll(/[ \t"'#]/g, (sign) => `\\${sign === "\t" ? "t" : sign}`);
    return `"${lineEnds.replaceAll(/["$]/g, (sign) => `\\${sign}`)}"`;
  }
}

function rowsOf({ rows, next }: Branch): readonly Row[] {
  return [...rows, ...[...next.values()].flatMap(rowsOf)];
}
