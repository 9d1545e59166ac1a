import { isOfConnection } from "../language/headers.ts";
import { isNetwork } from "./address.ts";
import { BOUNDS, stepsOfExpression, stepsOfText } from "./bounds.ts";
import { judgeExpression } from "./expression.ts";
import type { FileProblem } from "./team-files.ts";
import { printable } from "../diagnostic/printable.ts";
import type { TeamFile } from "../diagnostic/source-file.ts";

/**
 * What HAProxy makes of a file: bytes that it hands on, a whole answer (`errorfile`), a list of values (`-f`), or a map. `addresses`: names among them would be
 * looked up; `expressions`: each value, or each key of the map, is a regular expression; `parts`: a text to
 * be found in another one. Of the last two HAProxy tries line by line.
 */
export type FileUse = "bytes" | "answer" | `${"" | "map of "}${"addresses" | "expressions" | "parts"}` | "list" | "map";

/** HAProxy reads a line into a buffer of 16 KiB (`tune.bufsize`), and takes the rest of a longer one for another line. Bytes. */
const LONGEST_LINE = 8192;
/** Nobody reads more of one file at once. */
const MOST_PROBLEMS = 3;

/** What a check of haproxy would not say of a file's content, or would depend on the machine for. Pure. */
export function contentProblems({ path, text }: TeamFile, use: FileUse): readonly FileProblem[] {
  // Source maps, to lib/linguist/generated.rb.
  if (path.endsWith(".map") && /^(?:\{"version":|\/\*\* Begin line maps)/.test(text))
    return [
      {
        message: `GitHub takes the file "${path}" for a generated one, and does not show its changes to reviewers.`,
        help: "Begin it with another line.",
      },
    ];
  if (use === "bytes") return [];
  if (use === "answer") return answerProblems(path, text);
  if (text === "")
    return [
      { message: `The file "${path}" is empty.`, help: "Write a line that begins with # where no value is meant." },
    ];
  if (text.startsWith("\ufeff"))
    return [
      {
        message: `The file "${path}" begins with a byte order mark.`,
        help: "Save it as UTF-8 without one: HAProxy takes it for a part of the first value.",
      },
    ];
  const problems: FileProblem[] = [];
  // Of more expressions than a team may have none has to be judged.
  const most = use.endsWith("expressions") ? BOUNDS["regular expressions"].most : Infinity;
  for (let start = 0, read = 0; start < text.length && problems.length < MOST_PROBLEMS && read <= most; read++) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end).replace(/\r$/, "");
    const problem = lineProblem(line, use);
    if (problem) problems.push({ ...problem, span: { file: path, start, end: start + line.length } });
    start = end + 1;
  }
  return problems;
}

/** One line as pat_ref_read_from_file and pat_ref_read_from_file_smp of src/pattern.c read it. */
function lineProblem(line: string, use: FileUse): FileProblem | undefined {
  if (Buffer.byteLength(line) > LONGEST_LINE)
    return {
      message: `The line has ${Buffer.byteLength(line)} bytes.`,
      help: `Use at most ${LONGEST_LINE}: HAProxy would take the rest of it for another line.`,
    };
  if (/[^\P{C}\t]/u.test(line))
    return {
      message: `"${printable(line)}" holds a character that nobody sees.`,
      help: "Remove it: HAProxy compares it too, or reads no further.",
    };
  if (line.startsWith("#")) return undefined;
  const value = valueOf(line, use);
  if (use.endsWith("addresses") && value !== "" && !isNetwork(value))
    return {
      message: `HAProxy would look up "${printable(value)}".`,
      help: "Write an address or a network without anything behind it, as in 10.0.0.0/8; a comment begins with # at the line's start.",
    };
  const judged = use.endsWith("expressions") ? judgeExpression(value) : undefined;
  return judged && "help" in judged
    ? { message: `"${printable(value)}" cannot be a regular expression here.`, help: judged.help }
    : undefined;
}

/** A line without what stands behind its key in a map. */
function valueOf(line: string, use: FileUse): string {
  return line.replace(/^[ \t]+/, "").replace(use.startsWith("map") ? /[ \t].*/ : /$/, "");
}

/** What a file takes of a request that is compared with it, in steps (bounds.ts): nothing where HAProxy has an index of its values. */
export function contentSteps({ text }: TeamFile, use: FileUse): number {
  const stepsOf = (value: string): number => {
    if (use.endsWith("parts")) return stepsOfText(value.length);
    const judged = use.endsWith("expressions") ? judgeExpression(value) : { size: 0 };
    return "size" in judged && judged.size > 0 ? stepsOfExpression(judged.size) : 0;
  };
  if (!/parts$|expressions$/.test(use)) return 0;
  return text.split("\n").reduce((sum, line) => sum + (line.startsWith("#") ? 0 : stepsOf(valueOf(line, use))), 0);
}

/**
 * An answer in raw HTTP that HAProxy would send as it stands, though it says where it ends, and so where the client's next answer
 * begins, which may be another team's. All else that can be wrong with one HAProxy says itself (http_str_to_htx of src/http_htx.c).
 */
function answerProblems(path: string, text: string): readonly FileProblem[] {
  const [, head, body = ""] = /^((?:[^\r\n]+\r?\n)+)\r?\n([^]*)$/.exec(text) ?? [];
  if (head === undefined)
    return [
      {
        message: `The file "${path}" is no answer in raw HTTP.`,
        help: "Begin with HTTP/1.1 503 Service Unavailable, then lines of headers, then an empty line, then the body.",
      },
    ];
  const problems: FileProblem[] = [];
  for (const { 0: line, index } of head.matchAll(/[^\r\n]+/g)) {
    const problem = index === 0 ? firstLineProblem(line) : headerProblem(line, Buffer.byteLength(body));
    if (problem && problems.length < MOST_PROBLEMS)
      problems.push({ ...problem, span: { file: path, start: index, end: index + line.length } });
  }
  return problems;
}

function firstLineProblem(line: string): FileProblem | undefined {
  if (/^HTTP\/1\.[01] [2-5]\d\d(?: \P{C}*)?$/u.test(line)) return undefined;
  return {
    message: `"${printable(line)}" cannot be the first line of an answer.`,
    help: "Write it as HTTP/1.1 503 Service Unavailable, with a status from 200 to 599.",
  };
}

/** `length`: of the body, in bytes. */
function headerProblem(line: string, length: number): FileProblem | undefined {
  const [, name = "", value = ""] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*((?:\P{C}|\t)*?)[ \t]*$/u.exec(line) ?? [];
  if (name === "") return { message: `"${printable(line)}" is no header.`, help: "Write a name, a colon and a value." };
  switch (name.toLowerCase()) {
    case "content-length":
      if (value === `${length}`) return undefined;
      return { message: `The body has ${length} bytes, not ${value}.`, help: `Write ${length}, or remove the line.` };
    case "connection":
      if (/^(?:close|keep-alive)$/i.test(value)) return undefined;
  }
  if (!isOfConnection(name.toLowerCase())) return undefined;
  return { message: `"${line}" is a header of the connection, which is HAProxy's.`, help: "Remove the line." };
}
