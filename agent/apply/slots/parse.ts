import { parseInstance, type Instance } from "./instance.ts";
import type { BadLine, GivenBlock, Parts, Slot, SlotBlock } from "./slot.ts";

/** `    # servers of shop.web: check inter 2s` */
const HEAD = /^ {4}# servers of ([A-Za-z0-9._-]+):((?: .*)?)$/;
export const END = "    # end of servers";

/** A file whose block has no end is not what the compiler made: no part of it can be trusted. */
export type Parsed<Block> =
  | { readonly ok: true; readonly parts: Parts<Block> }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** What render wrote: in each block a line per instance. Lines that are none are told, not taken. */
export function parseRendered(text: string): Parsed<GivenBlock> {
  return parse(text, (backend, options, lines, first) => {
    const instances = new Map<string, Instance>();
    const bad: BadLine[] = [];
    lines.forEach((line, index) => {
      const instance = instanceOf(line, options);
      if (instance === undefined) bad.push({ line: first + index, text: line });
      else if (!instances.has(instance.at)) instances.set(instance.at, instance);
    });
    return { backend, options, instances: [...instances.values()], bad };
  });
}

/** What apply wrote: in each block a line per slot. Text that apply did not write is not ok. */
export function parseSlots(text: string): Parsed<SlotBlock> {
  let wrong: BadLine | undefined;
  const parsed = parse(text, (backend, options, lines, first): SlotBlock => {
    const slots = lines.flatMap((line, index) => {
      const slot = slotOf(line, options);
      if (slot === undefined) wrong ??= { line: first + index, text: line };
      return slot === undefined ? [] : [slot];
    });
    return { backend, options, slots };
  });
  if (wrong === undefined) return parsed;
  return { ok: false, line: wrong.line, message: `"${wrong.text.trim()}" is no slot.` };
}

type Make<Block> = (backend: string, options: string, lines: readonly string[], first: number) => Block;

function parse<Block extends object>(text: string, make: Make<Block>): Parsed<Block> {
  const lines = text.split("\n");
  const parts: (string | Block)[] = [];
  let start = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = HEAD.exec(lines[at] ?? "");
    if (head === null) continue;
    const end = lines.indexOf(END, at + 1);
    if (end === -1) return { ok: false, line: at + 1, message: `The servers of ${head[1]} have no end.` };
    parts.push(joined(lines.slice(start, at)), make(head[1] ?? "", head[2] ?? "", lines.slice(at + 1, end), at + 2));
    start = end + 1;
    at = end;
  }
  parts.push(lines.slice(start).join("\n"));
  return { ok: true, parts };
}

function joined(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

/** `    server 10.0.0.1:80 10.0.0.1:80<options>`, and nothing else. */
function instanceOf(line: string, options: string): Instance | undefined {
  if (!line.startsWith("    server ") || !line.endsWith(options)) return undefined;
  const words = line.slice("    server ".length, line.length - options.length).split(" ");
  const [name = "", at] = words;
  return words.length === 2 && name === at ? parseInstance(name) : undefined;
}

/** `    server s1 10.0.0.1:80<options>`, or `    server s7 127.0.0.1:1<options> disabled`. */
function slotOf(line: string, options: string): Slot | undefined {
  const found = /^ {4}server s([1-9]\d*) (\S+)(.*)$/.exec(line);
  if (found === null) return undefined;
  const number = Number(found[1]);
  if (found[2] === SPARE && found[3] === `${options} disabled`) return { number, freed: 0 };
  const instance = found[3] === options ? parseInstance(found[2] ?? "") : undefined;
  return instance && { number, instance, freed: 0 };
}

/** The address of a spare slot: nobody listens there, and nobody asks, for it is disabled. */
export const SPARE = "127.0.0.1:1";
