import type { LimitKey, Located } from "../model/model.ts";
import { BOUNDS, type Bound, type Bounded } from "./bounds.ts";

/** An entry of `policy:` of the platform file: what a team may say besides what everybody may. */
export interface Approval {
  readonly team: string;
  /** The first words of a statement, or the name of a parameter, a fetch or a converter. */
  readonly keyword: string;
}

type Limits = Readonly<Partial<Record<LimitKey, Located<number>>>>;

/** What the platform allows the teams, and what they have made use of so far. */
export class Allowance {
  /** Undefined where the platform file cannot be read: nobody is refused for that. */
  readonly #approvals: readonly Located<Approval>[] | undefined;
  readonly #needed = new Set<Located<Approval>>();
  readonly #counted = new Map<string, Map<Bounded, number>>();

  readonly #limits: ReadonlyMap<string, Limits>;

  constructor(approvals: readonly Located<Approval>[] | undefined, limits: ReadonlyMap<string, Limits> = new Map()) {
    this.#approvals = approvals;
    this.#limits = limits;
  }

  /** How much of something a team may have, or a backend of it. */
  most(team: string, what: Bounded): number {
    const { most, limit }: Bound = BOUNDS[what];
    return (limit && this.#limits.get(team)?.[limit]?.value) ?? most;
  }

  approves(team: string, keyword: string): boolean {
    if (this.#approvals === undefined) return true;
    const entry = this.#approvals.find(({ value }) => value.team === team && value.keyword === keyword);
    if (entry) this.#needed.add(entry);
    return entry !== undefined;
  }

  /** Entries that statements have asked for. */
  get needed(): readonly Located<Approval>[] {
    return [...this.#needed];
  }

  /** Entries that no statement has asked for; of several that say the same all but the first. */
  get unneeded(): readonly Located<Approval>[] {
    return this.#approvals?.filter((entry) => !this.#needed.has(entry)) ?? [];
  }

  /** Counts what a statement of an owner holds, a team or a backend; gives the sum where this makes it more than `most`. */
  exceeded(owner: string, what: Bounded, amount: number, most: number): number | undefined {
    let sums = this.#counted.get(owner);
    if (!sums) this.#counted.set(owner, (sums = new Map()));
    const before = sums.get(what) ?? 0;
    sums.set(what, before + amount);
    return before <= most && before + amount > most ? before + amount : undefined;
  }
}
