import type { Instance, LeftOut } from "./instance.ts";

/** A numbered server of a backend, `s7`: filled with an instance, or spare. */
export interface Slot {
  readonly number: number;
  /** By its address, never by a name. */
  readonly instance?: Instance;
  /** Of a spare one: when it was freed, as a number that only grows; 0 for one that HAProxy loaded as spare. */
  readonly freed: number;
}

/** The servers of one backend as rendered, between the two comments of compiler/render/backends.ts. */
export interface GivenBlock {
  readonly backend: string;
  /** What every `server` line says after the address; begins with a blank, or is empty. */
  readonly options: string;
  /** Each once, in the order of the file. */
  readonly instances: readonly Instance[];
  /** Those that cannot be read. */
  readonly left: readonly LeftOut[];
  /** Lines that speak of no instance: from 1, in the whole file. */
  readonly bad: readonly BadLine[];
}

export interface BadLine {
  readonly line: number;
  readonly text: string;
}

/** The servers of one backend as HAProxy loads them. */
export interface SlotBlock {
  readonly backend: string;
  readonly options: string;
  readonly slots: readonly Slot[];
}

/** A configuration file: text that only a reload changes, and blocks of servers between. */
export type Parts<Block> = readonly (string | Block)[];

export const isText = (part: string | object): part is string => typeof part === "string";

/** The blocks of a file. */
export function blocksOf<Block extends object>(parts: Parts<Block>): Block[] {
  return parts.filter((part): part is Block => !isText(part));
}

/** HAProxy's name of a slot. */
export function slotName({ number }: Pick<Slot, "number">): string {
  return `s${number}`;
}

/** The backend's instances that have a slot, in the order of slots. */
export function instancesIn(slots: readonly Slot[]): Instance[] {
  const instances: Instance[] = [];
  for (const { instance } of slots) if (instance !== undefined) instances.push(instance);
  return instances;
}
