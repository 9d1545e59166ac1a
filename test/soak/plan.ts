import { Random } from "../support/random.ts";
import { TEAMS, type Team } from "../faults/fleet.ts";
import { SOAK_FAULTS } from "./faults.ts";

/** Something to do, so many milliseconds after the one before of its kind is over. */
export type Step<T> = T & { readonly afterMs: number };

export type Release = { readonly extra: boolean };
/** `come`, `leave`: an instance is registered, deregistered. `fail`, `heal`: its check in Consul. `die`: it listens no more, and leaves a moment later. */
export type Change = { readonly kind: "come" | "leave" | "fail" | "heal" | "die"; readonly team: Team };
/** `shown`: it lasts until the status shows it, else `lastsMs`. `seed`: of what it draws itself. */
export type Trouble = {
  readonly name: string;
  readonly lastsMs: number;
  readonly shown: boolean;
  readonly seed: number;
};
export type Kill = { readonly who: "pull" | "render" | "apply"; readonly signal: "SIGKILL" | "SIGTERM" | "SIGSTOP" };

/** What a soak does, each list on its own beside the others. */
export interface Plan {
  readonly releases: readonly Step<Release>[];
  readonly changes: readonly Step<Change>[];
  readonly troubles: readonly Step<Trouble>[];
  readonly kills: readonly Step<Kill>[];
}

/** Everything of a run, long enough for `lengthMs`: the same seed gives the same plan, and a longer one begins with the shorter. Pure. */
export function planOf(seed: number, lengthMs: number): Plan {
  const list = <T>(salt: number, shortestMs: number, longestMs: number, make: (random: Random) => T): Step<T>[] => {
    const random = new Random(seed * 31 + salt);
    const steps: Step<T>[] = [];
    for (let at = 0; at < lengthMs;) {
      const afterMs = random.between(shortestMs, longestMs);
      steps.push({ ...make(random), afterMs });
      at += afterMs;
    }
    return steps;
  };
  // Each fault once, in another order each time, before one comes again.
  let deck: string[] = [];
  const draw = (random: Random): string => {
    if (deck.length === 0) deck = shuffled([...SOAK_FAULTS.keys()], random);
    return deck.pop() ?? "";
  };
  return {
    releases: list(1, 200, 6_000, (random) => ({ extra: random.chance(0.3) })),
    changes: list(2, 20, 800, (random) => ({
      kind: random.pick(["come", "come", "leave", "leave", "fail", "heal", "die"] as const),
      team: random.pick(TEAMS),
    })),
    troubles: list(3, 1_000, 7_000, (random) => ({
      name: draw(random),
      lastsMs: random.between(100, 6_000),
      shown: random.chance(0.5),
      seed: random.between(1, 1e9),
    })),
    kills: list(4, 2_000, 18_000, (random) => ({
      who: random.pick(["pull", "render", "apply"] as const),
      signal: random.pick(["SIGKILL", "SIGKILL", "SIGTERM", "SIGSTOP"] as const),
    })),
  };
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(random.between(0, left.length - 1), 1));
  return out;
}
