import { printable } from "../../diagnostic/printable.ts";
import { isLeftOut, isNamed, parseInstance, readInstance, type Instance, type LeftOut } from "./instance.ts";
import { isWeighed, weightBehind, weightOf } from "./weight.ts";
import type { BadLine, GivenBlock, Parts, Slot, SlotBlock } from "./slot.ts";

/** What opens a section stands in the first column; everything else is indented, or a comment. */
const SECTION = /^[a-z]/;
const BACKEND = /^backend (\S+)/;
/** `    # servers of shop.web: check inter 2s` */
const HEAD = /^ {4}# servers of ([A-Za-z0-9._-]+):((?: .*)?)$/;
const BEGIN = "    # servers of ";
const SAID = "    # [";
export const END = "    # end of servers";

/** A file whose blocks are not each in its own backend's section, or have no end, is not what the compiler made: no part of it can be trusted. */
export type Parsed<Block> =
  | { readonly ok: true; readonly parts: Parts<Block> }
  | { readonly ok: false; readonly line: number; readonly message: string };

/** What render wrote: in each block a line per instance, read and not judged. Lines that speak of none are told, not taken. */
export function parseRendered(text: string): Parsed<GivenBlock> {
  return parse(text, (backend, options, lines, first) => {
    const instances = new Map<string, Instance>();
    const left: LeftOut[] = [];
    const bad: BadLine[] = [];
    lines.forEach((line, index) => {
      const read = line.startsWith(SAID) ? instanceSaid(line, options) : instanceWritten(line, options);
      if (read === undefined) bad.push({ line: first + index, text: line });
      else if (isLeftOut(read)) left.push(read);
      else if (!instances.has(read.at)) instances.set(read.at, read);
    });
    return { backend, options, instances: [...instances.values()], left, bad };
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
  let offset = 0;
  /** The backend whose section this is, as long as its servers have not come. */
  let open: string | undefined;
  const bad = (at: number, message: string): Parsed<Block> => ({ ok: false, line: at + 1, message });
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const here = offset;
    offset += line.length + 1;
    if (!line.startsWith("    ")) {
      if (SECTION.test(line)) open = BACKEND.exec(line)?.[1];
      continue;
    }
    if (line === END) return bad(at, "An end of servers has no beginning.");
    const head = line.startsWith(BEGIN) ? HEAD.exec(line) : null;
    if (head === null) continue;
    const [, backend = "", options = ""] = head;
    if (backend !== open) return bad(at, `The servers of ${backend} are not the only ones of its own section.`);
    const end = lines.indexOf(END, at + 1);
    if (end === -1) return bad(at, `The servers of ${backend} have no end.`);
    const inside = lines.slice(at + 1, end);
    parts.push(text.slice(start, here), make(backend, options, inside, at + 2));
    open = undefined;
    offset = inside.reduce((sum, one) => sum + one.length + 1, offset) + END.length + 1;
    start = offset;
    at = end;
  }
  parts.push(text.slice(start));
  return { ok: true, parts };
}

/** `    # ["cart","cart-1","10.0.0.1",80]`: what Consul says of an instance, by compiler/render/backends.ts. JSON in a comment is nobody's syntax. */
function instanceSaid(line: string, options: string): Instance | LeftOut | undefined {
  try {
    const said: unknown = JSON.parse(line.slice(SAID.length - 1));
    const isWith = isWeighed(options);
    if (!Array.isArray(said) || said.length !== (isWith ? 5 : 4)) return undefined;
    const [service, id, address, port, last] = said as readonly unknown[];
    const weight = isWith ? weightOf(last) : undefined;
    if (isWith && weight === undefined) return undefined;
    if (typeof service !== "string" || typeof id !== "string" || typeof address !== "string") return undefined;
    return typeof port === "number"
      ? readInstance(address, port, { service, id: printable(id, 60) }, weight)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `    server 10.0.0.1:80 10.0.0.1:80<options>`, with a weight behind it or none, and nothing else: a catalogue's, or `servers:`. */
function instanceWritten(line: string, options: string): Instance | LeftOut | undefined {
  const [, name = "", at, said = ""] = /^ {4}server (\S+) (\S+)(.*)$/.exec(line) ?? [];
  const weight = weightBehind(options, said);
  const [, address = "", port] = /^(.*):(0|[1-9]\d{0,8})$/.exec(name) ?? [];
  if (name !== at || port === undefined || weight === undefined) return undefined;
  return readInstance(address, Number(port), undefined, weight === "none" ? undefined : weight);
}

/** `    server s1 10.0.0.1:80<options>`, or `    server s7 127.0.0.1:1<options> disabled`. */
function slotOf(line: string, options: string): Slot | undefined {
  const found = /^ {4}server s([1-9]\d*) (\S+)(.*)$/.exec(line);
  if (found === null) return undefined;
  const number = Number(found[1]);
  if (found[2] === SPARE && found[3] === `${options} disabled`) return { number, freed: 0 };
  const weight = weightBehind(options, found[3] ?? "");
  const instance = weight === undefined ? undefined : parseInstance(found[2] ?? "");
  if (instance === undefined || isNamed(instance)) return undefined;
  return { number, instance: weight === "none" ? instance : { ...instance, weight: weight ?? 1 }, freed: 0 };
}

/** The address of a spare slot: nobody listens there, and nobody asks, for it is disabled. */
export const SPARE = "127.0.0.1:1";
