/** Three of them fit into a comment. */
const MOST_OF_BLOCK = 16_000;
/** Of a text inside a line. */
const LONGEST_NAME = 100;

/** A code block whose fence is longer than any in it, cut where it has more than so many characters, fences included. */
export function block(text: string, most = MOST_OF_BLOCK): string {
  const lines = text.trimEnd().split("\n");
  let [fitting, length, fence] = [0, 0, "```"];
  for (const line of lines) {
    length += line.length + 1;
    const longer = length > most ? fence : fenceOf(line, fence.length);
    if (length + 2 * longer.length > most) break;
    [fitting, fence] = [fitting + 1, longer];
  }
  const rest = lines.length - fitting;
  const note = rest > 0 ? `\n\n${rest} more ${rest === 1 ? "line" : "lines"}: see the whole text.` : "";
  return `${fence}text\n${lines.slice(0, fitting).join("\n")}\n${fence}${note}`;
}

/** A text inside a line, in which nothing is read. No name of ours has more than a backtick or two. */
export function code(text: string): string {
  const line = text
    .slice(0, LONGEST_NAME)
    .replaceAll(/[\r\n]+/g, " ")
    .replaceAll(/`{3,}/g, "``");
  const fence = fenceOf(line, 1);
  return `${fence} ${line} ${fence}`.replace(/^` (?!`)(.*)(?<!`) `$/s, "`$1`");
}

/** At least so long, and longer than any run of backticks in the text. */
function fenceOf(text: string, least: number): string {
  let longest = least - 1;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return "`".repeat(longest + 1);
}
