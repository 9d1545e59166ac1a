import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PREDEFINED_ACLS, readCondition, type AclTest, type Term } from "../../compiler/language/conditions.ts";
import { readLogFormat, type FormatPart } from "../../compiler/language/log-format.ts";
import { readSample, type Sample } from "../../compiler/language/samples.ts";
import type { Unreadable, Word } from "../../compiler/language/words.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { startChild } from "../support/child.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { answers, quoted } from "./answers.ts";

/** Of each kind: `SIGNALBOX_STATEMENTS=50000 npx vitest run test/language/agrees.test.ts`. */
const numRuns = Number(process.env["SIGNALBOX_STATEMENTS"] ?? 400);
const seed = Number(process.env["SIGNALBOX_SEED"] ?? 14);

/** What haproxy says; nothing where it takes the statement. */
type Said = RegExp | undefined;
interface Asked {
  readonly statement: string;
  readonly said: Said;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
/** Words that stand as they are, each for itself: ranges are places in its text. */
const wordsOf = (texts: readonly string[]): Word[] => texts.map((text) => ({ text, start: 0, end: text.length }));
const isConverter = (name: string) => name === "lower" || name === "upper";
const NAMES = { isConverter, isAcl: (name: string) => name === "path" };
/** How many arguments each fetch that we use has. */
const FETCHES: Readonly<Record<string, number>> = { src: 0, path: 0, str: 1 };

/** What haproxy finds in a sample that we read: names that there are not, and arguments where none belong. */
function saidOfSample({ fetch, converters }: Sample): Said {
  const most = FETCHES[fetch.name];
  if (most === undefined) return new RegExp(`unknown fetch method '${escaped(fetch.name)}'`);
  if (fetch.args.length > most) return new RegExp(`fetch method '${fetch.name}' : expected '\\)'`);
  for (const { name, args } of converters) {
    if (!isConverter(name)) return new RegExp(`unknown converter '${escaped(name)}'`);
    if (args.length > 0) return new RegExp(`invalid arg 1 in converter '${name}' : expected '\\)'`);
  }
  return undefined;
}

const EARLIER =
  "unknown (?:fetch|converter|matching)|expected '\\)'|no such ACL|no such format|failed to open|not a (?:valid )?number|may not be reliably";

/** What haproxy says of what we cannot read; or what it finds before that. */
function saidOfFault({ message }: Unreadable): RegExp {
  const said = Object.entries(FAULTS).find(([ours]) => message.startsWith(ours))?.[1] ?? "nothing";
  return new RegExp(`${said}|${EARLIER}`);
}

const FAULTS = {
  "The name of a sample fetch": "missing fetch method|expects a fetch method",
  "The name of a converter": "unknown converter ''",
  "A comma": "missing comma",
  "The closing parenthesis": "expected '\\)'|failed to parse",
  "The closing bracket": "expected '\\]'|missing '\\]'",
  'Behind "%"': "truncated line|unexpected (?:variable|alias) name|argument modifier without",
  "The closing brace": "missing closing '}'",
  "The sample that is tested": "missing fetch method",
  "Before a value": "is not a valid ACL option",
  "What belongs": "unknown matching method ''|failed to open pattern file <>",
};

/** `http-check send` takes a format of any sample and goes on to the next line. */
const askFormat = (text: string): Asked => {
  const read = readFormat(text);
  const said = "fault" in read ? saidOfFault(read.fault) : first(read.parts, saidOfPart);
  return { statement: `http-check send uri-lf ${quoted(text)}`, said };
};

const readFormat = (text: string) => readLogFormat({ text, start: 0, end: text.length });
const ALIASES: Readonly<Record<string, string>> = { ci: "127.0.0.1", o: "", f: "web" };

function saidOfPart(part: FormatPart): Said {
  if (part.kind === "sample") {
    return saidOfSample(part.sample) ?? (part.sample.fetch.name === "path" ? /may not be reliably used/ : undefined);
  }
  if (part.kind === "text" || part.name in ALIASES) return undefined;
  return new RegExp(`no such format (?:variable|alias) '${part.name}'`);
}

function first<T>(all: readonly T[], said: (one: T) => Said): Said {
  for (const one of all) {
    const found = said(one);
    if (found) return found;
  }
  return undefined;
}

/** What haproxy makes of a format for a client of this machine. */
function written(part: FormatPart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "alias") return ALIASES[part.name] ?? "";
  const { fetch, converters } = part.sample;
  const [argument] = fetch.args;
  return converters.reduce(
    (value, { name }) =>
      value.replaceAll(/[A-Za-z]/g, (sign) => (name === "lower" ? sign.toLowerCase() : sign.toUpperCase())),
    fetch.name === "src" ? "127.0.0.1" : (argument?.text ?? ""),
  );
}

const askSample = (texts: readonly string[]): Asked[] => {
  const words = wordsOf(texts);
  const read = readSample(words, 0, isConverter);
  const statement = ["stick on", ...texts.map(quoted)].join(" ");
  if ("fault" in read) return [{ statement, said: saidOfFault(read.fault) }];
  const behind = texts[read.next] ?? "";
  const said =
    saidOfSample(read.sample) ??
    (behind === "" ? undefined : new RegExp(`'stick': unknown keyword '${escaped(behind)}'`));
  // What we take for an argument haproxy shows where a number belongs.
  const { fetch } = read.sample;
  const shown = fetch.args.map(({ text, start }): Asked => ({
    statement: `stick on ${quoted(`req.payload(x${texts[0]?.slice(start) ?? ""}`)}`,
    said: new RegExp(`failed to parse 'x${escaped(text)}' as type`),
  }));
  return [{ statement, said }, ...shown];
};

const askCondition = (texts: readonly string[]): Asked => {
  const read = readCondition(wordsOf(["if", ...texts]), 0, NAMES);
  const said = "fault" in read ? saidOfFault(read.fault) : first(read.terms, saidOfTerm);
  return { statement: `redirect prefix / if ${texts.map(quoted).join(" ")}`, said };
};

function saidOfTerm(term: Term): Said {
  if ("test" in term) return saidOfTest(term.test);
  return PREDEFINED_ACLS.has(term.acl) ? undefined : new RegExp(`no such ACL : '${escaped(term.acl)}'`);
}

function saidOfTest({ sample, flags, values }: AclTest): Said {
  const sampleSaid = saidOfSample(sample);
  if (sampleSaid) return sampleSaid;
  const file = flags.some(({ word }) => word.text === "-f");
  const methods = flags.filter(({ word }) => word.text === "-m").map(({ argument }) => argument?.text ?? "");
  const unknown = methods.find((method) => method !== "str" && method !== "int");
  if (unknown !== undefined || file) return /unknown matching method|failed to open pattern file/;
  if (methods.at(-1) !== "int") return undefined;
  const value = values.find(({ text }) => !/^(?:\d+|eq|gt)$/.test(text));
  return value && new RegExp(`'${escaped(value.text)}' is (?:not a (?:valid )?number|neither a number)`);
}

const anyOf = (pieces: string) => fc.constantFrom(...pieces.split(" "), " ");
const inAWord = (pieces: string, maxLength: number) =>
  fc.array(anyOf(pieces), { minLength: 1, maxLength }).map((some) => some.join(""));
const ARGUMENT = String.raw`a b é , ) ( " ' \ \\ \n \t \" \' \, \) \x ] "," 'b)' "\"" '\'`;
const argument = inAWord(ARGUMENT, 6);
const call = fc.oneof(
  fc.constantFrom("src", "lower", "upper", "lower()", "str(a)", "zz", "y:+.z", "path", "str", ""),
  argument.map((text) => `str(${text})`),
  argument.map((text) => `zz(${text})`),
  inAWord(`src str( lower( ( ) , "`, 3),
);
const calls = (maxLength: number) =>
  fc
    .array(fc.tuple(call, fc.constantFrom(",", ",", ",", ",,", "", ")")), { minLength: 1, maxLength })
    .map((all) => all.map(([text, sign]) => text + sign).join(""));
const sample = fc.oneof(
  calls(3),
  calls(3).map((text) => text.replace(/,+$/, "")),
);
const samples = fc.array(sample, { minLength: 1, maxLength: 4 });
const format = fc
  .array(
    fc.oneof(
      anyOf("a b % %% %ci %o %f %zz %{-Q}ci %{}1 %{+E,-X}f %{+Q % {-Q} [ ] %[ % é : %- ci"),
      sample.map((text) => `%[${text}]`),
      sample.map((text) => `%{-Q}[${text}`),
      fc.constantFrom("%[str(a),lower]", "%[src]", "%[str(\"a]\",')')]"),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((some) => some.join(""));
const condition = fc.array(
  fc.oneof(
    anyOf(
      "TRUE FALSE METH_GET ! !! !TRUE zz || Or { } !{ !!{ -i -n -M -m -f -- -x str 1 12 eq gt b lower lower( upper,zz } }",
    ),
    sample,
    fc.constantFrom(["{", "path"], ["{", "str(a)"], ["{", "path", "-m", "int"], ["{", "str(1)", "-m", "int"]),
    fc.constant(""),
  ),
  { minLength: 1, maxLength: 8 },
);

const formats = fc.sample(format, { numRuns, seed });
const generated = <T>(arbitrary: fc.Arbitrary<T>) => fc.sample(arbitrary, { numRuns, seed });
const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  samples: generated(samples).flatMap(askSample),
  "log formats": formats.map(askFormat),
  // Where nothing stands behind the last flag haproxy reads on in what is not its own.
  conditions: generated(condition)
    .map((some) => askCondition(some.flat()))
    .filter(({ said }) => !said?.source.startsWith(FAULTS["What belongs"])),
};

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test.each(Object.entries(ASKED))("reads %s the same", async (_, asked) => {
    const statements = asked.map(({ statement }) => statement);
    const said = await answers(path, statements, (file) => [`backend b${file}`, "mode http"]);
    const wrong = asked
      .map(({ statement, said: ours }, index) => ({ statement, ours, theirs: said[index] }))
      .filter(({ ours, theirs }) => (ours ? !ours.test(theirs ?? "") : theirs !== undefined));
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test("writes log formats as we read them", async () => {
    const texts = [...new Set(formats.slice(0, 400))].filter((text) => askFormat(text).said === undefined);
    const port = await freePort();
    await withWorkspace(async (dir) => {
      const answers = texts.map(
        (text, at) => `http-request return content-type text/plain lf-string ${quoted(text)} if { path /${at} }`,
      );
      const text = ["frontend web", "mode http", `bind 127.0.0.1:${port}`, "timeout client 10s", ...answers, ""].join(
        "\n",
      );
      writeFiles(dir, [{ path: "haproxy.cfg", text }]);
      const haproxy = await startChild(path, ["-db", "-f", `${dir}/haproxy.cfg`]);
      const got = async (at: number) => (await fetch(`http://127.0.0.1:${port}/${at}`)).text();
      await until("haproxy answers", () => got(0).then(() => true));
      for (const [at, text] of texts.entries()) {
        const read = readFormat(text);
        expect([text, await got(at)]).toEqual([text, "parts" in read && read.parts.map(written).join("")]);
      }
      await haproxy.end();
    });
  });
});
