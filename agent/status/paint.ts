export type Paint = Readonly<Record<"good" | "warn" | "bad" | "strong", (text: string) => string>>;

/** Colours of a terminal, or none: a file and a pipe get the bare words. */
export function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    // Each word on its own, for the text is broken between words.
    colour ? text.replaceAll(/[^ ]+/g, (word) => `\u001b[${open}m${word}\u001b[${close}m`) : text;
  return { good: code(32, 39), warn: code(33, 39), bad: code(31, 39), strong: code(1, 22) };
}
