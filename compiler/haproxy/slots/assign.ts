import type { Instance } from "./instance.ts";
import { instancesIn, type Slot } from "./slot.ts";
import { isSameServer } from "./weight.ts";

export interface AssignOptions {
  /** Greater than that of every assignment before: what is freed now is reused last. */
  readonly now: number;
  /** A reload comes anyway, so a block that is much too large may lose spare slots. */
  readonly shrink?: boolean;
  /** No more slots than there are: instances that find none are left out. */
  readonly fixed?: boolean;
  /** How many instances there may be without a reload: names that have no address yet are counted in. */
  readonly room?: number;
}

/** Slots for so many instances when a block is made: half as many again, at least four. */
export function slotsFor(instances: number): number {
  return instances + Math.max(4, Math.ceil(instances / 2));
}

/**
 * Gives every instance a slot. Who has one keeps it; a new one takes the spare slot that has been free longest, so that the
 * connections of the instance before are gone by then (docs/node.md, "Slots"). Where the slots do not suffice the block grows, which
 * only a reload can do. Pure; instances are distinct.
 */
export function assign(
  before: readonly Slot[] | undefined,
  instances: readonly Instance[],
  options: AssignOptions,
): readonly Slot[] {
  const wanted = new Map(instances.map((one) => [one.at, one]));
  const had = new Map((before ? instancesIn(before) : []).map((one) => [one.at, one]));
  // Of a thousand backends one has changed.
  const isSame = had.size === wanted.size && instances.every((one) => isSameServer(had.get(one.at), one));
  if (before !== undefined && options.fixed === true && isSame) return before;
  const slots = (before ?? []).map((slot): Slot => {
    if (slot.instance === undefined) return slot;
    const instance = wanted.get(slot.instance.at);
    if (instance === undefined) return { number: slot.number, freed: options.now };
    return isSameServer(slot.instance, instance) ? slot : { ...slot, instance };
  });
  const fresh = instances.filter(({ at }) => !had.has(at));
  const missing = fresh.length - slots.filter(({ instance }) => instance === undefined).length;
  const room = Math.max(instances.length, options.room ?? 0);
  if (options.fixed !== true && (before === undefined || missing > 0 || slots.length < room))
    grow(slots, slotsFor(room));
  const spare = slots
    .filter(({ instance }) => instance === undefined)
    .toSorted((a, b) => a.freed - b.freed || a.number - b.number);
  for (const [index, instance] of fresh.entries()) {
    const slot = spare[index];
    if (slot === undefined) break;
    slots[slots.indexOf(slot)] = { number: slot.number, instance, freed: 0 };
  }
  return options.shrink === true ? shrunk(slots, slotsFor(room)) : slots;
}

function grow(slots: Slot[], count: number): void {
  for (let number = (slots.at(-1)?.number ?? 0) + 1; slots.length < count; number++) slots.push({ number, freed: 0 });
}

/** Spare slots at the end go when there are twice as many as a new block would have: a service that breathes does not reload for it. */
function shrunk(slots: readonly Slot[], count: number): Slot[] {
  if (slots.length < 2 * count) return [...slots];
  const last = slots.findLastIndex(({ instance }) => instance !== undefined);
  return slots.slice(0, Math.max(count, last + 1));
}
