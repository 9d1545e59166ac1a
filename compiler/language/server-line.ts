import { readWords, type Range } from "./words.ts";

/** The address of a `server` or `server-template` statement, and where its port stands with it in the line. */
export interface WrittenServer extends Range {
  readonly address: string;
  readonly port: number;
}

/** Undefined for any other line, and where something else than an address with its port stands there. */
export function serverIn(line: string): WrittenServer | undefined {
  if (!/^[ \t]*(?:["'\\]|server)/.test(line)) return undefined;
  const { words } = readWords(line);
  const [first] = words;
  const word = first?.text === "server" ? words[2] : first?.text === "server-template" ? words[3] : undefined;
  const [, address, port] = /^(?:ipv[46]@)?\[?(.*?)\]?:(\d+)$/.exec(word?.text ?? "") ?? [];
  return word && address !== undefined ? { address, port: Number(port), start: word.start, end: word.end } : undefined;
}
