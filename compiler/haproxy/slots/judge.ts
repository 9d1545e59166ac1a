import type { AddressPolicy } from "../../language/address.ts";
import { isLeftOut, isNamed, leftOut, readInstance, shownAt, type Instance, type LeftOut } from "./instance.ts";
import type { GivenBlock } from "./slot.ts";
import { scaled } from "./weight.ts";

/** So many instances of a backend are served: whoever registers a service must not fill HAProxy, nor ask a resolver without end. */
const MOST = 1_000;
/** So many of those that are left out are named. */
const SHOWN = 3;

/** What of a block is served, and what is not. */
export interface Judged {
  /** Each by its address, and once, with a weight as HAProxy takes it. */
  readonly instances: readonly Instance[];
  /** Those that the backend had, without what may not be any more. */
  readonly had: readonly Instance[];
  /** Slots that it needs once all its names have addresses. */
  readonly room: number;
  /** How many are left out, and some of them: one of each reason first. */
  readonly count: number;
  readonly some: readonly LeftOut[];
}

/** The instances whose names are looked up. Pure, as all here. */
export function namedIn(instances: readonly Instance[]): Instance[] {
  return instances.filter(isNamed).slice(0, MOST);
}

/**
 * A block's instances where `policy` holds. `had`: what the backend had. `addresses`: of names; missing while one waits for its first
 * answer, none when it does not resolve. `isPlatforms`: the platform's own `servers:` may be anywhere; what they resolve to may not.
 *
 * Names that resolve to the same address are one server. While one waits the backend keeps what it had as well, for that may be it.
 * Where there are too many those that serve stay.
 */
export function judge(
  block: Pick<GivenBlock, "instances" | "left">,
  before: readonly Instance[],
  addresses: ReadonlyMap<string, readonly string[]>,
  policy: AddressPolicy,
  isPlatforms: boolean,
): Judged {
  const wrongOf = (one: Instance): LeftOut | undefined =>
    isPlatforms && one.from === undefined ? undefined : leftOut(one, policy);
  const out = [...block.left];
  const found = new Map<string, Instance>();
  const named = new Set(namedIn(block.instances));
  const had = before.filter((one) => wrongOf(one) === undefined);
  let waits = false;
  for (const one of block.instances) {
    const wrong = wrongOf(one) ?? (isNamed(one) && !named.has(one) ? tooMany(one) : undefined);
    if (wrong !== undefined) out.push(wrong);
    else if (!isNamed(one)) found.set(one.at, one);
    else {
      const known = addresses.get(one.address);
      waits ||= known === undefined;
      for (const each of known ?? []) {
        const read = readInstance(each, one.port, one.from, one.weight);
        const bad = isLeftOut(read) ? read : leftOut(read, policy, `${one.at} (${each})`);
        if (bad !== undefined) out.push(bad);
        else if (!isLeftOut(read)) found.set(read.at, read);
      }
    }
  }
  if (waits) for (const one of had) found.set(one.at, one);
  const serving = new Set(had.map(({ at }) => at));
  const all = [...found.values()];
  if (all.length > MOST) all.sort((a, b) => Number(serving.has(b.at)) - Number(serving.has(a.at)));
  out.push(...all.splice(MOST).map(tooMany));
  const room = block.instances.filter((one) => isNamed(one) || found.has(one.at)).length;
  const stays = new Set(waits ? had : []);
  const instances = [...all.filter((one) => stays.has(one)), ...scaled(all.filter((one) => !stays.has(one)))];
  return { instances, had, room: Math.min(MOST, room), count: out.length, some: firstOf(out) };
}

function tooMany({ address, port, from }: Instance): LeftOut {
  return { ...from, at: shownAt(address, port), why: `is one more than the ${MOST} that a backend may have` };
}

/** Those that are named: one of each reason first. */
export function firstOf(out: readonly LeftOut[]): LeftOut[] {
  const reasons = new Map(out.toReversed().map((one) => [one.why, one]));
  return [...new Set([...[...reasons.values()].toReversed(), ...out])].slice(0, SHOWN);
}
