import { printable } from "../diagnostic/printable.ts";
import { readCondition, readTest, type AclTest } from "../language/conditions.ts";
import { controlAt } from "../language/address.ts";
import { isOfConnection } from "../language/headers.ts";
import { readLogFormat } from "../language/log-format.ts";
import { readSample, type Names, type Sample } from "../language/samples.ts";
import { endOf, type Range, type Unreadable } from "../language/words.ts";
import type { Rule } from "../rules/rule.ts";
import { snippetArgument, snippetExpression, snippetName, snippetUnreadable } from "../rules/snippet.ts";
import { addressFault, isNetwork, type AddressFault } from "./address.ts";
import { judgeExpression } from "./expression.ts";
import type { FileUse } from "./file-content.ts";
import { STEPS, stepsOfExpression, stepsOfText, type Bounded } from "./bounds.ts";
import { matchCall, matchKind, matchType, refuse, type Check, type Reading, type Types } from "./match.ts";
import type { TypeName } from "./shape.ts";

/** What is wrong with one word. */
interface Wrong {
  readonly rule?: Rule;
  readonly message: string;
  readonly help?: string;
}

/** A type of one word, or of one argument between parentheses. */
function word(wrong: (text: string, reading: Reading, detail: string) => Wrong | undefined): Check {
  return (reading, detail) => {
    const at = reading.words[reading.at++];
    const found = at && wrong(at.text, reading, detail);
    return !found || refuse(reading, found.rule ?? snippetArgument, at, found.message, found.help);
  };
}

/** The address of a server or of a check, and with `machine` that of this machine. */
function ofServer(wrong: Parameters<typeof word>[0]): Check {
  const check = word(wrong);
  return (reading, detail) => {
    const at = reading.words[reading.at];
    if (at && detail !== "machine") reading.found.push({ kind: "address", start: at.start, end: at.end });
    return check(reading, detail);
  };
}

/** A word of a form. TEAM in it stands for the team's name. */
function formed(form: string, what: string, help?: string): Check {
  const expressions = new Map<string, RegExp>();
  const isOwn = (form + help).includes("TEAM");
  return word((text, { team }) => {
    const name = isOwn ? team() : "";
    let expression = expressions.get(name);
    if (!expression) {
      const written = form.replaceAll("TEAM", () => name.replace(/[^\w-]/g, "\\$&"));
      expressions.set(name, (expression = new RegExp(`^(?:${written})$`)));
    }
    if (expression.test(text)) return undefined;
    return {
      message: `"${printable(text)}" is not ${what}.`,
      ...(help !== undefined && { help: help.replaceAll("TEAM", () => printable(name)) }),
    };
  });
}

/** A word of a form, with a value between two bounds: `200ms..`, `1..10`. */
function bounded(form: RegExp, what: string, example: string, valueOf: (text: string) => number): Check {
  return word((text, _, detail) => {
    const [least = "", most = ""] = detail.split("..");
    if (!form.test(text)) {
      const within = `${least && `, at least ${least}`}${most && `, at most ${most}`}`;
      return { message: `"${printable(text)}" is not ${what}.`, help: `Write ${example}${within}.` };
    }
    if (least !== "" && valueOf(text) < valueOf(least))
      return { message: `"${text}" is too little.`, help: `Write ${least} at least.` };
    if (most !== "" && valueOf(text) > valueOf(most))
      return { message: `"${text}" is too much.`, help: `Write ${most} at most.` };
    return undefined;
  });
}

/** As another type, and of all of them together there may be so much. */
function counted(what: Bounded, check: Check, amountOf: (text: string) => number = () => 1): Check {
  return (reading, detail) => {
    const at = reading.words[reading.at];
    if (at) count(what, amountOf(at.text), at, reading);
    return check(reading, detail);
  };
}

function count(what: Bounded, amount: number, { start, end }: Range, { found }: Reading): void {
  found.push({ kind: "counted", what, amount, start, end });
}

/** Milliseconds of a unit (manual 2.5). */
const TIMES: Readonly<Record<string, number>> = { us: 0.001, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const SIZES: Readonly<Record<string, number>> = { k: 1 << 10, m: 1 << 20, g: 1 << 30 };

function inUnits(units: Readonly<Record<string, number>>): (text: string) => number {
  return (text) => Number.parseInt(text, 10) * (units[text.replace(/^\d+/, "").toLowerCase()] ?? 1);
}

const size = bounded(/^\d{1,12}[kKmMgG]?$/, "a size", "a number with k, m or g behind it, as 100k", inUnits(SIZES));
const number = bounded(/^-?\d{1,10}$/, "a number", "a whole number", Number);
const anything = word(() => undefined);

const VARIABLE = String.raw`(?:txn|req|check)\.x_\w+`;
const VARIABLE_HELP = "Write txn.x_NAME or req.x_NAME: the others are Signalbox's or may be another team's.";
const OWN_BACKEND = String.raw`TEAM\.[A-Za-z0-9][A-Za-z0-9_-]*`;
const OWN_HELP = "Write TEAM.NAME, where NAME is a backend of your own.";

const aclName = formed(String.raw`[\w.:-]+`, "the name of an ACL", 'Use letters, digits, "_", "-", "." and ":".');

const serverName = formed(
  String.raw`(?!s\d*$)[\w.:-]+`,
  "a name for a server",
  "Choose another name: s1, s2 and so on are those of the servers that Signalbox makes.",
);

/** What is said of an address, by what it is. */
const ADDRESSES: Readonly<Record<AddressFault, (text: string) => Wrong>> = {
  name: (text) => ({ rule: snippetName, message: `HAProxy would look up "${text}".` }),
  socket: (text) => ({
    message: `"${text}" is not an IP address.`,
    help: "Write an IP address: a socket of the machine may be the one that steers HAProxy.",
  }),
  loopback: (text) => ({
    message: `"${text}" is this machine itself.`,
    help: "Write a server that is on the machine under servers:. What else listens there may be what steers it.",
  }),
  "link-local": (text) => ({
    message: `"${text}" is the address of the machine's own network or of its metadata.`,
    help: "Write the address that other machines know the server by.",
  }),
  none: (text) => ({ message: `"${text}" is not the address of one server.`, help: "Write an IP address." }),
};

/** The types of arguments that the data file names: what each asks. */
export const TYPES: Types = {
  word: word((text) =>
    text.includes("%[")
      ? { message: `"${printable(text)}" is taken as it stands here.`, help: "Write a fixed text, without %[…]." }
      : undefined,
  ),
  alpn: formed(
    String.raw`(?:h2|http/1\.[01])(?:,(?:h2|http/1\.[01]))*`,
    "a list of h2, http/1.1 and http/1.0",
    "Write h2, http/1.1 or both, with a comma: other names HAProxy takes for protocols of its own.",
  ),
  label: formed(
    "[^<>&]*",
    "plain text",
    "Write it without <, > and &: HAProxy's page of statistics shows it as it stands, as HTML.",
  ),
  text: anything,
  plain: anything,
  replacement: anything,
  part: counted(
    "texts to look for",
    counted("steps of a request", anything, ({ length }) => stepsOfText(length)),
  ),
  substitution: word((text) =>
    /%|\\x/.test(text.replaceAll("%%", ""))
      ? {
          message: `"${printable(text)}" is not a fixed text.`,
          help: "Write text, with \\1 and the like for what is matched: anything else could hold the end of the header.",
        }
      : undefined,
  ),
  number,
  hex: formed(String.raw`\d{1,10}|0x[0-9A-Fa-f]{1,8}`, "a number, as 0x10"),
  status: bounded(/^[2-5]\d\d$/, "a status from 200 to 599", "a number, as 403", Number),
  port: word((text) => {
    if (!/^\d{1,5}$/.test(text))
      return { message: `"${printable(text)}" is not a port.`, help: "Write a number, as 8080." };
    const listens = controlAt(Number(text));
    return listens === undefined
      ? undefined
      : {
          message: `${listens} listens on port ${Number(text)} of each node, where servers may be, too.`,
          help: "Write another port of the servers.",
        };
  }),
  time: bounded(
    /^\d{1,10}(?:us|ms|s|m|h|d)?$/,
    "a time",
    "a number with ms, s, m, h or d behind it, as 30s",
    inUnits(TIMES),
  ),
  size,
  entries: counted("bytes of stick-tables", size, inUnits(SIZES)),
  length: (reading, detail) => {
    const at = reading.words[reading.at];
    if (at) reading.found.push({ kind: "entry", bytes: Number.parseInt(at.text, 10), start: at.start, end: at.end });
    return number(reading, detail);
  },
  range: counted("servers", formed(String.raw`\d{1,4}(?:-\d{1,4})?`, "how many servers, as 1-3"), (text) => {
    const [first = "", last = first] = text.split("-");
    return text.includes("-") ? Math.max(Number(last) - Number(first) + 1, 1) : Number(first);
  }),
  acl: (reading) => {
    const at = reading.words[reading.at++];
    if (at) reading.found.push({ kind: "acl", use: "asked", name: at.text, start: at.start, end: at.end });
    return true;
  },
  "acl-name": (reading, detail) => {
    const at = reading.words[reading.at];
    if (at) reading.found.push({ kind: "acl", use: "defined", name: at.text, start: at.start, end: at.end });
    return aclName(reading, detail);
  },
  method: formed("(?!(?:CONNECT|HEAD)$)[A-Z]+", "a method that may be written here"),
  header: word((text) => {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(text))
      return {
        message: `"${printable(text)}" cannot be the name of a header.`,
        help: "Use letters, digits and -, without : at the end.",
      };
    return isOfConnection(text.toLowerCase())
      ? { message: `"${text}" is a header of the connection, which is HAProxy's.`, help: "Remove the statement." }
      : undefined;
  }),

  var: formed(VARIABLE, "a variable of the team's own", VARIABLE_HELP),
  "check-var": formed(VARIABLE, "a variable of the team's own", "Write check.x_NAME."),
  value: formed(
    `${VARIABLE}|(?!(?:proc|sess|txn|req|res|check)\\.)[^]*`,
    "a variable of the team's own",
    VARIABLE_HELP,
  ),
  table: formed(OWN_BACKEND, "a table of the team's own", OWN_HELP),
  backend: formed(OWN_BACKEND, "a backend of the team's own", OWN_HELP),
  server: formed(
    String.raw`(?:${OWN_BACKEND}\/)?(?!s\d*$)[\w.:\[\]-]+`,
    "a server of the team's own",
    "Write a server that stands in this text, as TEAM.NAME/SERVER or alone: s1, s2 and so on are as many as each node has instances.",
  ),
  "server-name": counted("servers", serverName),
  "server-prefix": serverName,
  address: ofServer((text, _, detail) => {
    const fault = addressFault(text);
    if (fault && (fault !== "loopback" || detail !== "machine")) return ADDRESSES[fault](printable(text));
    if (detail !== "port" || /(?:^[^:]+|\]|:[^:]*):\d+$/.test(text)) return undefined;
    return {
      message: `"${text}" lacks a port.`,
      help: `Write ${text}:80: HAProxy would take the port that the client came to.`,
    };
  }),
  source: formed(String.raw`[\d.]+|\[[0-9A-Fa-f:.]+\]`, "an address of the machine"),
  network: word((text) =>
    isNetwork(text)
      ? undefined
      : {
          rule: snippetName,
          message: `HAProxy would look up "${printable(text)}".`,
          help: text.includes(",")
            ? `Write blanks between addresses: ${printable(text.replaceAll(",", " "))}.`
            : "Write an address or a network, as 10.0.0.0/8.",
        },
  ),
  file: (reading, use) => {
    const at = reading.words[reading.at++];
    if (at)
      reading.found.push({
        kind: "file",
        path: at.text,
        use: (use || "bytes") as FileUse,
        start: at.start,
        end: at.end,
      });
    return true;
  },
  regex: counted("regular expressions", (reading, detail) => {
    const at = reading.words[reading.at];
    const judged = judgeExpression(at?.text ?? "");
    if (at && "size" in judged) count("steps of a request", stepsOfExpression(judged.size), at, reading);
    return expression(reading, detail);
  }),

  sample: (reading) => {
    const read = readSample(reading.words, reading.at, namesOf(reading).isConverter);
    if ("fault" in read) return refuseUnreadable(read.fault, reading);
    reading.at = read.next;
    return fitsSample(read.sample, "sample fetches", reading);
  },
  format: fitsFormat,
  "text-format": fitsFormat,
  test: (reading) => {
    const read = readTest(reading.words, reading.at, namesOf(reading));
    if ("fault" in read) return refuseUnreadable(read.fault, reading);
    reading.at = endOf(reading.words, reading.at);
    return fitsTest(read.test, reading);
  },
  condition: (reading) => {
    const read = readCondition(reading.words, reading.at, namesOf(reading));
    if ("fault" in read) return refuseUnreadable(read.fault, reading);
    reading.at = read.next;
    return read.terms.every((term) => {
      if ("test" in term) return fitsTest(term.test, reading);
      reading.found.push({ kind: "acl", use: "asked", name: term.acl, start: term.start, end: term.end });
      return true;
    });
  },

  algorithm: (reading) => matchKind("balance algorithms", reading),
  parameters: (reading) => {
    while (reading.at < reading.words.length) if (!matchKind("server parameters", reading)) return false;
    return true;
  },
  store: (reading) => {
    const at = reading.words[reading.at++];
    if (!at) return true;
    const names = at.text.match(/[^,(]+(?:\([^)]*\)?)?/g) ?? [];
    return names.every((text) => {
      const [, several = 1] = /^gp[ct]\w*\((\d+)/.exec(text) ?? [];
      reading.found.push({ kind: "entry", bytes: 16 * Number(several), start: at.start, end: at.end });
      return matchKind("stick-table data", { ...reading, words: [{ ...at, text }], at: 0 });
    });
  },
};

const expression = word((text) => {
  const judged = judgeExpression(text);
  if (!("help" in judged)) return undefined;
  const message = `"${printable(text)}" cannot be a regular expression here.`;
  return { rule: snippetExpression, message, help: judged.help };
});

function namesOf({ table }: Reading): Names {
  return {
    isConverter: (name) => table.kind("converters").next.has(name),
    isAcl: (name) => table.kind("acl derivatives").next.has(name),
  };
}

function refuseUnreadable({ message, help, start, end }: Unreadable, reading: Reading): false {
  return refuse(reading, snippetUnreadable, { start, end }, message, help);
}

function fitsSample({ fetch, converters, start, end }: Sample, kind: string, reading: Reading): boolean {
  count("fetches and converters", 1 + converters.length, { start, end }, reading);
  const steps = converters.reduce((sum, { name }) => sum + (STEPS.get(name) ?? 1), STEPS.get(fetch.name) ?? 1);
  count("steps of a request", steps, { start, end }, reading);
  return matchCall(kind, fetch, reading) && converters.every((one) => matchCall("converters", one, reading));
}

/** Variables of nginx, Apache, Caddy and shells where HAProxy fills in nothing. */
const NGINX =
  /\$\{?(?:host|hostname|scheme|(?:binary_)?remote_\w+|request_\w+|uri|args|query_string|http_\w+|arg_\w+|cookie_\w+|proxy_add_\w+|server_\w+)\b\}?|\{(?:host|remote|remote_host|scheme|uri|path|query|http\.[^}]*)\}|%\{[A-Z_:]+\}\w?/;

function fitsFormat(reading: Reading, detail: string): boolean {
  const at = reading.words[reading.at++];
  const read = at ? readLogFormat(at) : { parts: [] };
  if ("fault" in read) return refuseUnreadable(read.fault, reading);
  return read.parts.every((part) => {
    if (part.kind === "alias") return matchCall("log-format aliases", { ...part, args: [] }, reading);
    if (part.kind === "sample") return fitsSample(part.sample, "sample fetches", reading);
    const [variable] = NGINX.exec(part.text) ?? (detail === "captures" ? /\$\d/.exec(part.text) : null) ?? [];
    if (variable === undefined) return true;
    const help =
      variable.startsWith("$") && /\d/.test(variable)
        ? `Write \\${variable.slice(1)} for what the expression captured.`
        : "Write a sample, as in %[src], %[path] or %[req.hdr(host)].";
    return refuse(reading, snippetArgument, part, `"${printable(variable)}" is sent as it stands.`, help);
  });
}

/** What a test compares is of the type that its `-m` says, or the last name of its sample; a derivative has an `-m` of its own. */
function fitsTest({ sample, flags, values }: AclTest, reading: Reading): boolean {
  const { table, found } = reading;
  const { fetch, converters } = sample;
  const isDerived = table.kind("acl derivatives").next.has(fetch.name);
  if (!fitsSample(sample, isDerived ? "acl derivatives" : "sample fetches", reading)) return false;
  const method = flags.findLast(({ word: flag }) => flag.text === "-m")?.argument?.text;
  const last = (converters.at(-1) ?? fetch).name;
  const names = method !== undefined ? [method] : new Set(isDerived ? [fetch.name, last] : [last]);
  const compared = [...names].flatMap(
    (name) => table.kind("comparisons").next.get(name)?.rows[0]?.shape.slice(1) ?? [],
  );
  const types = [TEXTUAL.has(method ?? "") ? TEXT : PLAIN, ...compared.filter((node) => node.kind === "type")];
  // Without letter case there is no index of the values either.
  const ignoresCase = flags.some(({ word: flag }) => flag.text === "-i");
  const isMap = flags.some(({ word: flag }) => flag.text === "-M");
  for (const { word: flag, argument } of flags) {
    if (!matchKind("acl flags", { ...reading, words: argument ? [flag, argument] : [flag], at: 0 })) return false;
    if (flag.text !== "-f" || !argument) continue;
    const lines = FILES[types.at(-1)?.types[0] ?? ""] ?? (ignoresCase ? "parts" : undefined);
    const use = isMap ? (lines ? (`map of ${lines}` as const) : "map") : (lines ?? "list");
    found.push({ kind: "file", path: argument.text, use, start: argument.start, end: argument.end });
  }
  const [first, second] = values;
  const operator = second && OPERATORS[first?.text ?? ""];
  if (first && operator !== undefined)
    return refuse(reading, snippetArgument, first, `"${first.text}" is compared as a text here.`, operator);
  return values.every((value) => types.every((type) => matchType(type, { ...reading, words: [value], at: 0 })));
}

/** Signs of other languages between what is compared, which HAProxy takes for values. */
const OPERATORS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ["=", "==", "===", "~", "=~"].map((sign) => [
      sign,
      "Remove it: what stands behind a fetch is what it is compared with, by -m beg, -m reg and the like.",
    ]),
  ),
  "!=": "Remove it, and write ! before the test, as in !{ path /a }.",
  ...{ ">": "Write gt.", ">=": "Write ge.", "<": "Write lt.", "<=": "Write le." },
};

const PLAIN: TypeName = { types: ["plain"], detail: "" };
/** What is compared as bytes may hold line ends: `"PING\r\n"`. HAProxy has nothing to say of it, as it has of a number that is none. */
const TEXT: TypeName = { types: ["text"], detail: "" };
const TEXTUAL: ReadonlySet<string> = new Set(["str", "beg"]);

/** What the lines of a file are, by the type of one value. */
const FILES: Readonly<Record<string, "expressions" | "addresses" | "parts">> = {
  regex: "expressions",
  network: "addresses",
  part: "parts",
};
