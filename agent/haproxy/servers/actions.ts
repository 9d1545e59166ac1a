import type { ServerState } from "../../../compiler/haproxy/servers.ts";
import { slotName, type Slot, type SlotBlock } from "../../../compiler/haproxy/slots/slot.ts";
import type { Look } from "./looks.ts";
import { isSameServer, isWeighed } from "../../../compiler/haproxy/slots/weight.ts";
import { parseInstance, type Instance } from "../../../compiler/haproxy/slots/instance.ts";

/** One slot of the running HAProxy is emptied, filled with an instance, or its instance gets another weight. */
export type ServerAction =
  | Empty
  | { readonly kind: "weigh"; readonly backend: string; readonly server: string; readonly instance: Instance }
  | Fill;

export interface Empty {
  readonly kind: "empty";
  readonly backend: string;
  readonly server: string;
}

export interface Fill {
  readonly kind: "fill";
  readonly backend: string;
  readonly server: string;
  readonly instance: Instance;
  /** HAProxy checks the instance before it sends requests there. */
  readonly checked: boolean;
  /** How, where this is all of it. */
  readonly look?: Look;
}

/** What turns a backend's slots into others of the same number; pure. Emptying comes first. */
export function actionsFor(before: readonly Slot[], { backend, options, slots }: SlotBlock): ServerAction[] {
  if (slots === before) return [];
  const was = new Map(before.map(({ number, instance }) => [number, instance]));
  const changed = slots.filter(({ number, instance }) => was.get(number)?.at !== instance?.at);
  const empties = changed.flatMap((slot): ServerAction[] =>
    was.get(slot.number) === undefined ? [] : [{ kind: "empty", backend, server: slotName(slot) }],
  );
  const fills = changed.flatMap((slot): ServerAction[] =>
    slot.instance === undefined ? [] : [fillOf(backend, options, slot, slot.instance)],
  );
  const weighs = slots.flatMap((slot): ServerAction[] => {
    const { instance } = slot;
    const old = was.get(slot.number);
    if (instance === undefined || old?.at !== instance.at || isSameServer(old, instance)) return [];
    return [{ kind: "weigh", backend, server: slotName(slot), instance }];
  });
  return [...empties, ...fills, ...weighs];
}

/** A slot of a block, filled. */
function fillOf(backend: string, options: string, slot: Slot, instance: Instance): Fill {
  return { kind: "fill", backend, server: slotName(slot), instance, checked: isChecked(options) };
}

export function isChecked(options: string): boolean {
  return options.split(" ").includes("check");
}

/** Lines of `show servers state` by backend and server. */
export type Servers = ReadonlyMap<string, ReadonlyMap<string, ServerState>>;

/** HAProxy may send requests there. */
export function isUsable({ up, maintenance, drain, weight }: ServerState): boolean {
  return up && !maintenance && !drain && weight > 0;
}

/** Backends of which no server may be used: HAProxy answers 503 for them. In alphabetical order. Pure. */
export function backendsDown(servers: Servers): string[] {
  return [...servers].flatMap(([backend, states]) => ([...states.values()].some(isUsable) ? [] : [backend])).toSorted();
}

/** States by backend, then by server. */
export function byName(states: readonly ServerState[]): Servers {
  const found = new Map<string, Map<string, ServerState>>();
  for (const state of states) {
    const backend = found.get(state.backend) ?? new Map<string, ServerState>();
    found.set(state.backend, backend.set(state.server, state));
  }
  return found;
}

/**
 * What brings HAProxy's servers to what they should be; nothing when they are. The address of a spare slot does not count: the file
 * says 127.0.0.1:1, and a slot that was emptied at run time still has its last one. A block of which HAProxy lacks a slot is
 * left alone: another configuration runs. Pure.
 */
export function repairs(blocks: Iterable<SlotBlock>, servers: Servers): ServerAction[] {
  return [...blocks].flatMap(({ backend, options, slots }) => {
    const states = servers.get(backend);
    if (states === undefined || slots.some((slot) => !states.has(slotName(slot)))) return [];
    return slots.flatMap((slot): ServerAction[] => {
      const state = states.get(slotName(slot));
      if (state === undefined) return [];
      const empty: ServerAction = { kind: "empty", backend, server: slotName(slot) };
      if (slot.instance === undefined) return state.maintenance ? [] : [empty];
      const same = state.address === slot.instance.address && state.port === slot.instance.port;
      const { weight = state.weight } = slot.instance;
      if (same && !state.maintenance && !state.drain)
        return weight === state.weight
          ? []
          : [{ kind: "weigh", backend, server: slotName(slot), instance: slot.instance }];
      const fill = fillOf(backend, options, slot, slot.instance);
      return state.maintenance ? [fill] : [empty, fill];
    });
  });
}

/** Slots as HAProxy has them: what an agent that was killed told it and wrote to no file. Undefined when it lacks one of them. */
export function slotsThatRun({ backend, options, slots }: SlotBlock, servers: Servers): Slot[] | undefined {
  const states = servers.get(backend);
  const seen = new Set<string>();
  const running: Slot[] = [];
  for (const slot of slots) {
    const state = states?.get(slotName(slot));
    if (state === undefined) return undefined;
    const instance = parseInstance(`${state.address}:${state.port}`);
    const spare = state.maintenance || instance === undefined || seen.has(instance.at);
    if (!spare) seen.add(instance.at);
    const weight = isWeighed(options) ? { weight: state.weight } : {};
    running.push({ number: slot.number, freed: 0, ...(!spare && { instance: { ...instance, ...weight } }) });
  }
  return running;
}
