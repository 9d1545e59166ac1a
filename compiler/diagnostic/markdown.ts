/** GitHub takes 65,536 characters of a comment; three blocks and what stands around them must fit. */
const MOST_OF_BLOCK = 16_000;
/** Of a text inside a line. */
const LONGEST_NAME = 100;

/** A code block whose fence is longer than any in it, cut where it is too long. */
export function block(text: string): string {
  const lines = text.trimEnd().split("\n");
  let length = 0;
  const fitting = lines.filter((line) => (length += line.length + 1) <= MOST_OF_BLOCK);
  const rest = lines.length - fitting.length;
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  const note = rest > 0 ? `\n\n${rest} more ${rest === 1 ? "line" : "lines"}: see the whole text.` : "";
  return `${fence}text\n${fitting.join("\n")}\n${fence}${note}`;
}

/** A text inside a line, in which nothing is read. */
export function code(text: string): string {
  const line = text.slice(0, LONGEST_NAME).replaceAll(/[\r\n]+/g, " ");
  const fence = "`".repeat(longestRun(line) + 1);
  return `${fence} ${line} ${fence}`.replace(/^` (?!`)(.*)(?<!`) `$/s, "`$1`");
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
