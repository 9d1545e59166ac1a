import { decide } from "./decide.ts";
import type { RouteTable } from "./table.ts";
import type { RouteTest } from "../model/model.ts";

/** Routes, by id, that a request of a test reaches. */
export function reachedBy(tests: readonly RouteTest[], table: RouteTable): ReadonlySet<string> {
  return new Set(
    tests.flatMap(({ request }) => {
      const { outcome } = decide(table, request);
      return outcome.kind === "route" ? [outcome.route] : [];
    }),
  );
}
