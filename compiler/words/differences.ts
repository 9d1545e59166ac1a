import type { Route } from "../model/model.ts";
import { happeningWords } from "./list.ts";
import { shownValue } from "./texts.ts";
import type { Fact } from "./word.ts";

/** One thing that two versions of a route say differently; `before` or `after` is missing where only the other says it. */
export interface Difference {
  /** `header x-beta`, `timeout server`, `backend shop.cart`. */
  readonly of: string;
  readonly before?: string;
  readonly after?: string;
}

/** How the words of two versions of a route differ, in the order of the list. Pure. */
export function differences(before: Route, after: Route): readonly Difference[] {
  const [old, now] = [new Map(factsOf(before)), new Map(factsOf(after))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((of) => {
    const [was, is] = [old.get(of), now.get(of)];
    if (was === is) return [];
    return [{ of, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}

/** All that a route says in words, places left out. */
function factsOf(route: Route): readonly Fact[] {
  const conditions = route.conditions.map(({ of, name, values }): Fact => [
    `${of} ${name}`.trim(),
    values.map(shownValue).join(", "),
  ]);
  return [...conditions, ...happeningWords.flatMap((word) => word.facts(route))];
}
