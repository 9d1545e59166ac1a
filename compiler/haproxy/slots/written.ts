import type { AddressPolicy } from "../../language/address.ts";
import { serverIn } from "../../language/server-line.ts";
import { isLeftOut, leftOut, readInstance, type LeftOut } from "./instance.ts";
import { firstOf, type Judged } from "./judge.ts";
import { SPARE } from "./parse.ts";
import { isText, type GivenBlock, type Parts } from "./slot.ts";

export { readListening, type AddressPolicy, type Listening } from "../../language/address.ts";

/** What a team's file has instead of servers that its text names where none may be on this node, and those. */
export interface JudgedText {
  readonly parts: Parts<GivenBlock>;
  /** By backend, as Judged says it. */
  readonly left: readonly ({ readonly backend: string } & Pick<Judged, "count" | "some">)[];
}

/** What opens a backend, and what may be a server however it is quoted: in markers there is none. */
const LINES = /^(?:backend (\S+).*|[ \t]*(?=["'\\s]).*)$/gm;

/**
 * Servers with addresses that stand in the text between blocks: `servers:`, and HAProxy's words. One where none may be stays as a server
 * that is disabled, for other statements may name it. Pure.
 */
export function judgeWritten(parts: Parts<GivenBlock>, policy: AddressPolicy): JudgedText {
  const left = new Map<string, LeftOut[]>();
  let backend = "";
  const judged = parts.map((part) => {
    if (!isText(part)) return part;
    return part.replace(LINES, (line, opened: string | undefined) => {
      if (opened !== undefined) backend = opened;
      const server = opened === undefined ? serverIn(line) : undefined;
      if (server === undefined) return line;
      const read = readInstance(server.address, server.port);
      const one = isLeftOut(read) ? undefined : leftOut(read, policy);
      if (one === undefined) return line;
      left.set(backend, [...(left.get(backend) ?? []), one]);
      return `${line.slice(0, server.start)}${SPARE}${line.slice(server.end)} disabled`;
    });
  });
  const told = [...left].map(([name, out]) => ({ backend: name, count: out.length, some: firstOf(out) }));
  return { parts: told.length > 0 ? judged : parts, left: told };
}
