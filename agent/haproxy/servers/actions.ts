import type { Instance } from "../../../compiler/haproxy/slots/instance.ts";
import { slotName, type Slot, type SlotBlock } from "../../../compiler/haproxy/slots/slot.ts";

/** One slot of the running HAProxy is emptied, or filled with an instance. */
export type ServerAction = { readonly kind: "empty"; readonly backend: string; readonly server: string } | Fill;

export interface Fill {
  readonly kind: "fill";
  readonly backend: string;
  readonly server: string;
  readonly instance: Instance;
  /** HAProxy checks the instance before it sends requests there. */
  readonly checked: boolean;
}

/** What turns a backend's slots into others of the same number; pure. Emptying comes first. */
export function actionsFor(before: readonly Slot[], { backend, options, slots }: SlotBlock): ServerAction[] {
  const was = new Map(before.map(({ number, instance }) => [number, instance]));
  const changed = slots.filter(({ number, instance }) => was.get(number)?.at !== instance?.at);
  const empties = changed.flatMap((slot): ServerAction[] =>
    was.get(slot.number) === undefined ? [] : [{ kind: "empty", backend, server: slotName(slot) }],
  );
  const fills = changed.flatMap((slot): ServerAction[] =>
    slot.instance === undefined ? [] : [fillOf(backend, options, slot, slot.instance)],
  );
  return [...empties, ...fills];
}

/** A slot of a block, filled. */
export function fillOf(backend: string, options: string, slot: Slot, instance: Instance): Fill {
  return { kind: "fill", backend, server: slotName(slot), instance, checked: isChecked(options) };
}

function isChecked(options: string): boolean {
  return options.split(" ").includes("check");
}
