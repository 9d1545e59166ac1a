import { isNetwork } from "./address.ts";
import { unfitExpression } from "./expression.ts";
import { BOUNDS } from "./found.ts";
import type { FileProblem } from "./team-files.ts";
import { printable } from "../diagnostic/printable.ts";
import type { TeamFile } from "../diagnostic/source-file.ts";

/**
 * What HAProxy makes of a file: bytes that it hands on, a list of values (`-f`), or a map. `addresses`: names among them would be
 * looked up; `expressions`: each value, or each key of the map, is a regular expression; `parts`: a text to
 * be found in another one. Of the last two HAProxy tries line by line.
 */
export type FileUse = "bytes" | `${"" | "map of "}${"addresses" | "expressions" | "parts"}` | "list" | "map";

/** HAProxy reads a line into a buffer of 16 KiB (`tune.bufsize`), and takes the rest of a longer one for another line. Bytes. */
const LONGEST_LINE = 8192;
/** Nobody reads more of one file at once. */
const MOST_PROBLEMS = 3;

/** What a check of haproxy would not say of a file's content, or would depend on the machine for. Pure. */
export function contentProblems({ path, text }: TeamFile, use: FileUse): readonly FileProblem[] {
  if (use === "bytes") return [];
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
  const most = use.endsWith("expressions") ? BOUNDS["regular expressions"] : Infinity;
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
  const value = line.replace(/^[ \t]+/, "").replace(use.startsWith("map") ? /[ \t].*/ : /$/, "");
  if (use.endsWith("addresses") && value !== "" && !isNetwork(value))
    return {
      message: `HAProxy would look up "${printable(value)}".`,
      help: "Write an address or a network without anything behind it, as in 10.0.0.0/8; a comment begins with # at the line's start.",
    };
  const help = use.endsWith("expressions") ? unfitExpression(value) : undefined;
  return help === undefined
    ? undefined
    : { message: `"${printable(value)}" cannot be a regular expression here.`, help };
}
