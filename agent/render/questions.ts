import { isText, type Parts } from "../../compiler/haproxy/slots/slot.ts";

/** What a loop of a template asks Consul: the instances of a service, with tests of their tags. */
export interface Question {
  /** `cart`; of another datacentre `cart@east`. */
  readonly service: string;
  /** With those of whom checks warn, and the weight of each. */
  readonly isWeighed: boolean;
  /** The loop's head, as it stands in the template: `{{ range service "cart" }}{{ if .Tags | contains "v2" }}`. The same one has the same answer. */
  readonly head: string;
  /** What closes the tests. */
  readonly ends: string;
}

/** The lines of a rendered file that answer a question. */
export type Answer = string;

const TEST = String.raw`\{\{ if (?:\.Tags \| contains "[A-Za-z0-9._:/=-]+"|not \(\.Tags \| contains "[A-Za-z0-9._:/=-]+"\)) \}\}`;
/** What Consul says of an instance's weight: one while it passes, one while a check warns. */
const WEIGHT = '{{ if eq .Status "warning" }}{{ .Weights.Warning }}{{ else }}{{ .Weights.Passing }}{{ end }}';
const WEIGHED = "|passing,warning";
/** A loop as compiler/render/backends.ts writes it, to the letter; what stands around it is text to consul-template. */
const LOOP = new RegExp(
  String.raw`(\{\{ range service "([A-Za-z0-9_-]+(?:@[a-z0-9_-]+)?)(${literally(WEIGHED)})?" \}\}((?:${TEST})*)) {4}# \["\2",\{\{ printf "%\.128s" \.ID \| toJSON \}\},\{\{ printf "%\.254s" \.Address \| toJSON \}\},\{\{ \.Port \}\}(,${literally(WEIGHT)})?\]\n((?:\{\{ end \}\})*)\{\{ end \}\}`,
  "g",
);

/**
 * The questions of a template, between the texts that stand around them; undefined where it asks, or says, anything else: that is
 * consul-template's to execute as a whole. Pure, as all here.
 */
export function readQuestions(template: string): Parts<Question> | undefined {
  const parts: (string | Question)[] = [];
  let start = 0;
  for (const found of template.matchAll(LOOP)) {
    const [whole, head = "", service = "", weighed, tests = "", weight, ends = ""] = found;
    if (countOf(tests, "{{ if ") !== countOf(ends, "{{ end }}")) return undefined;
    const isWeighed = weighed !== undefined;
    if (isWeighed !== (weight !== undefined)) return undefined;
    parts.push(template.slice(start, found.index), { service, isWeighed, head, ends });
    start = found.index + whole.length;
  }
  parts.push(template.slice(start));
  return start > 0 && parts.every((part) => !isText(part) || !part.includes("{{")) ? parts : undefined;
}

/** Text as a regular expression. */
function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function countOf(text: string, word: string): number {
  return text.split(word).length - 1;
}

/**
 * A template of ours that asks them all. It is cheaper than those that it stands for: consul-template makes three hundred functions
 * anew for each template and each change, and calls one for each instance here instead of five. `%+q` quotes as Go does, in ASCII and
 * on one line, whatever it is that somebody registered; a text is cut at one more letter than an address may have.
 */
export function templateOf(questions: readonly Question[]): string {
  return questions
    .map(({ head, isWeighed, ends }) => {
      const told = isWeighed ? `%d," .ID .Address .Port }}${WEIGHT}]\n` : String.raw`%d]\n" .ID .Address .Port }}`;
      return `${head}{{ printf "[%+.128q,%+.254q,${told}${ends}{{ end }}#\n`;
    })
    .join("");
}

const QUOTED = String.raw`"(?:[^"\\]|\\.)*"`;
const INSTANCE = new RegExp(String.raw`^\[(${QUOTED}),(${QUOTED}),(-?\d+)(,-?\d+)?\]$`);
/** Escapes of Go's that JSON does not have. */
const ESCAPE = /\\(?:x([0-9a-f]{2})|U([0-9a-f]{8})|(a)|(v)|.)/g;

/** What consul-template made of such a template: an answer for each question; undefined when it is something else. */
export function readAnswers(text: string, questions: readonly Question[]): readonly Answer[] | undefined {
  const answers: Answer[] = [];
  let lines = "";
  const all = text.split("\n");
  if (all.pop() !== "") return undefined;
  for (const line of all) {
    const question = questions[answers.length];
    if (question === undefined) return undefined;
    if (line === "#") {
      answers.push(lines);
      lines = "";
      continue;
    }
    const [, id, address, port, weight = ""] = INSTANCE.exec(line) ?? [];
    if (id === undefined || address === undefined || (weight !== "") !== question.isWeighed) return undefined;
    lines += `    # ["${question.service}",${asJson(id)},${asJson(address)},${port}${weight}]\n`;
  }
  return answers.length === questions.length && lines === "" ? answers : undefined;
}

function asJson(quoted: string): string {
  if (!quoted.includes("\\")) return quoted;
  return quoted.replaceAll(ESCAPE, (same: string, byte?: string, rune?: string, a?: string, v?: string) => {
    if (byte !== undefined) return `\\u00${byte}`;
    if (a !== undefined) return String.raw`\u0007`;
    if (v !== undefined) return String.raw`\u000b`;
    return rune === undefined ? same : utf16(Number.parseInt(rune, 16));
  });
}

function utf16(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split("");
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
