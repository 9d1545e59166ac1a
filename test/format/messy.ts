/** A number from 0 up to and without `below`; the last of them where nothing is drawn any more, which is the tidiest. */
export type Draw = (below: number) => number;

/**
 * A value as YAML, written as carelessly as YAML allows: any indentation, blanks, quotes, line ends, and comments anywhere. `blocks`: a
 * text of several lines is always a block, and so is what holds it.
 */
export function messy(
  value: unknown,
  draw: Draw,
  { blocks = false } = {},
): { readonly text: string; readonly comments: readonly string[] } {
  const comments: string[] = [];
  let text = "";
  /** No comment may stand at this column or behind it: a block's text would take it. */
  let blockAt = Infinity;

  const blanks = (least = 1) => " ".repeat(least + (draw(3) === 0 ? draw(4) : 0));
  const comment = (): string => {
    const words = ["# why", "#why", "#  path: /old", "# - a", "# {", '# "', "#"][draw(7)] ?? "#";
    comments.push(words);
    return words + " ".repeat(draw(3));
  };
  const endOfLine = () => {
    if (draw(5) === 0) text += `${blanks()}${comment()}`;
    text += `${" ".repeat(draw(6) === 0 ? draw(3) : 0)}\n`;
    blockAt = Infinity;
  };
  const between = (least = 0) => {
    while (draw(5) === 0) {
      const column = Math.min(least + draw(9), blockAt - 1);
      text += draw(2) === 0 ? `${" ".repeat(draw(Math.min(3, blockAt)))}\n` : `${" ".repeat(column)}${comment()}\n`;
    }
  };
  const quoted = (one: string) =>
    draw(2) === 0 && !/[^ -~]/.test(one) ? `'${one.replaceAll("'", "''")}'` : JSON.stringify(one);
  const scalar = (one: unknown): string => {
    if (typeof one !== "string") return JSON.stringify(one);
    const isPlain = /^[a-z/][\w./ -]*$/.test(one) && !/ $|^(?:true|false|null)$/.test(one);
    return isPlain && draw(2) === 0 ? one : quoted(one);
  };
  const key = (one: string): string => (/^[a-z][\w-]*$/.test(one) && draw(4) > 0 ? one : quoted(one));
  const isBlock = (one: unknown): one is string => typeof one === "string" && /^[!-~](?:[^]*\S)?\n$/.test(one);

  /** The value behind `key:` or `-`: what is deeper than `column` belongs to it. */
  const below = (one: unknown, column: number, isItem: boolean) => {
    if (isBlock(one) && (blocks || draw(4) > 0)) {
      const inside = column + 1 + draw(4);
      text += `${blanks()}${draw(3) === 0 ? `|${inside - column}` : "|"}`;
      endOfLine();
      for (const line of one.slice(0, -1).split("\n")) text += line === "" ? "\n" : `${" ".repeat(inside)}${line}\n`;
      text += "\n".repeat(draw(3));
      blockAt = column + 1;
    } else if (typeof one === "object" && one !== null && Object.keys(one).length > 0 && (blocks || draw(3) > 0)) {
      if (isItem && draw(3) > 0) {
        const gap = 1 + draw(3);
        text += " ".repeat(gap);
        block(one, column + 1 + gap, true);
      } else {
        endOfLine();
        block(one, column + (Array.isArray(one) && !isItem ? draw(4) : 1 + draw(4)), false);
      }
    } else {
      if (draw(6) === 0) {
        endOfLine();
        between(column + 1);
        text += " ".repeat(column + 1 + draw(4));
      } else text += blanks();
      if (typeof one === "object" && one !== null) flow(one, column);
      else text += scalar(one);
      endOfLine();
    }
  };
  const block = (one: object, column: number, isOnLine: boolean) => {
    const items = Array.isArray(one) ? one.map((item: unknown) => [undefined, item] as const) : Object.entries(one);
    for (const [i, [name, item]] of items.entries()) {
      if (i > 0 || !isOnLine) {
        between();
        text += " ".repeat(column);
      }
      text += name === undefined ? "-" : `${key(name)}${draw(6) === 0 ? " " : ""}:`;
      below(item, column, name === undefined);
    }
  };
  const flow = (one: object, column: number) => {
    const space = () => {
      if (draw(6) > 0) text += " ".repeat(draw(3));
      else {
        endOfLine();
        between(column + 1);
        text += " ".repeat(column + 1 + draw(6));
      }
    };
    const items = Array.isArray(one) ? one.map((item: unknown) => [undefined, item] as const) : Object.entries(one);
    text += Array.isArray(one) ? "[" : "{";
    for (const [i, [name, item]] of items.entries()) {
      if (i > 0) text += ",";
      space();
      if (name !== undefined) text += `${key(name)}: `;
      if (typeof item === "object" && item !== null) flow(item, column);
      else text += scalar(item);
      space();
    }
    text += Array.isArray(one) ? "]" : "}";
  };

  text += "\n".repeat(draw(2));
  block(value as object, draw(2) * draw(3), false);
  between();
  return { text, comments: comments.map((one) => one.trimEnd()) };
}
