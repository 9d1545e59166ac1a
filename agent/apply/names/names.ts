import { isLeftOut, isNamed, leftOut, readInstance } from "../../../compiler/haproxy/slots/instance.ts";
import type { Clock } from "../../support/clock.ts";
import type { Policy } from "../state.ts";
import { addressesOf, answered, pauseAfter, type Answer, type Known } from "./decide.ts";
import { PLACES, type Lookup } from "./lookup.ts";

/** Addresses of names that servers are written with, kept true beside everything else. */
export interface Names {
  /** These are looked up from now on, each at its own pace, and no others, as the release's policy says. */
  follow(names: ReadonlySet<string>, policy: Policy): void;
  /** Of every name that had an answer. */
  known(): ReadonlyMap<string, Known>;
  /** Each name had its first answer, or the newest was asked for two seconds ago. */
  settled(): boolean;
  close(): void;
}

interface Entry {
  known: Known | undefined;
  /** When it is asked for next, by Moment.ms. */
  due: number;
  /** This process has asked for it and knows something. */
  answered: boolean;
  /** Its last answer took long. */
  slow: boolean;
  /** What was told of it last. */
  told: string;
}

/** A lookup that takes longer is slow; one that takes much longer has failed, though its answer counts when it comes; milliseconds. */
const SLOW_MS = 100;
const LATE_MS = 5_000;
/** Begun at once: of questions in a heap name servers lose some, which are asked again 5 s later only. */
const FRESH_PLACES = 16;
/** A generation waits so long for the addresses of its new names, which come within milliseconds as a rule. */
const FIRST_MS = 2_000;
/** Slow names never have all places. */
const SLOW_PLACES = PLACES / 2;

/**
 * `before`: what the last process knew. `changed` is called when an address is another one, a name begins or ends to fail, or all
 * are settled.
 */
export function followNames(
  lookup: Lookup,
  before: ReadonlyMap<string, Known>,
  changed: () => void,
  clock: Clock,
): Names {
  const entries = new Map<string, Entry>();
  /** Of entries that are not wanted any more too: their threads are busy all the same. */
  const busy = new Map<string, { readonly fresh: boolean; readonly slow: boolean }>();
  let policy: Pick<Policy, "keepServersFor" | "loopback"> = { keepServersFor: Infinity, loopback: "allowed" };
  let timer: NodeJS.Timeout | undefined;
  let settling: NodeJS.Timeout | undefined;

  function next(): void {
    clearTimeout(timer);
    const now = clock().ms;
    const idle = [...entries].filter(([name]) => !busy.has(name));
    const due = idle.filter(([, entry]) => entry.due <= now);
    const places = [...busy.values()];
    let fresh = places.filter((place) => place.fresh).length;
    let slow = places.filter((place) => place.slow).length;
    for (const [name, entry] of due.toSorted(([, a], [, b]) => Number(a.slow) - Number(b.slow) || a.due - b.due)) {
      if (fresh >= FRESH_PLACES || busy.size >= PLACES || (entry.slow && slow >= SLOW_PLACES)) break;
      fresh++;
      if (entry.slow) slow++;
      void look(name, entry);
    }
    const later = idle.reduce(
      (soonest, [, entry]) => (entry.due > now ? Math.min(soonest, entry.due) : soonest),
      Infinity,
    );
    if (later !== Infinity) timer = setTimeout(next, later - now);
  }

  async function look(name: string, entry: Entry): Promise<void> {
    const place = { fresh: true, slow: entry.slow };
    busy.set(name, place);
    const slow = setTimeout(() => {
      Object.assign(place, { fresh: false, slow: true });
      next();
    }, SLOW_MS);
    const late = setTimeout(
      () => take(entry, { failed: `no answer within ${LATE_MS / 1000} s`, gone: false }),
      LATE_MS,
    );
    const answer = await lookup.look(name);
    clearTimeout(slow);
    clearTimeout(late);
    busy.delete(name);
    entry.slow = !place.fresh;
    entry.due = clock().ms + pauseAfter(take(entry, answer));
    next();
  }

  function take(entry: Entry, answer: Answer): Known {
    const { date } = clock();
    const known = answered(entry.known, answer, date, (address) => isUsable(address, policy));
    entry.known = known;
    entry.answered = true;
    const told = JSON.stringify([addressesOf(known, date, policy.keepServersFor), known.failing?.why]);
    if (told !== entry.told) changed();
    entry.told = told;
    if (settling !== undefined && isSettled()) settle();
    return known;
  }

  const isSettled = (): boolean => settling === undefined || [...entries.values()].every((entry) => entry.answered);

  function settle(): void {
    clearTimeout(settling);
    settling = undefined;
    changed();
  }

  return {
    follow(names, said) {
      policy = said;
      for (const name of entries.keys()) if (!names.has(name)) entries.delete(name);
      for (const name of names) {
        if (entries.has(name)) continue;
        clearTimeout(settling);
        settling = setTimeout(settle, FIRST_MS);
        entries.set(name, { known: before.get(name), due: -Infinity, answered: false, slow: false, told: "" });
      }
      if (entries.size === 0) lookup.close();
      next();
    },
    known: () => new Map([...entries].flatMap(([name, { known }]) => (known === undefined ? [] : [[name, known]]))),
    settled: isSettled,
    close() {
      clearTimeout(timer);
      clearTimeout(settling);
      entries.clear();
      lookup.close();
    },
  };
}

/** Whether it may be a server's, whatever its port. */
function isUsable(address: string, policy: Pick<Policy, "loopback">): boolean {
  const found = readInstance(address, 1);
  return !isLeftOut(found) && !isNamed(found) && leftOut(found, policy) === undefined;
}
