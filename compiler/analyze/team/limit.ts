import type { Span } from "../../diagnostic/diagnostic.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { byPlace } from "../site-routes.ts";

/** A team has no more routes and backends than the platform gives it: all of them are memory of one process. */
export const teamLimit = defineAnalysisRule({
  code: "team/limit",
  help: "Remove what is not needed, or ask the platform team for a higher number.",
  check({ model }, report) {
    const kinds = [
      { key: "routes", noun: "routes", all: [...model.routes, ...model.tcpRoutes] },
      { key: "backends", noun: "backends", all: model.backends },
    ] as const;
    for (const { key, noun, all } of kinds) {
      const places = new Map<string, Span[]>();
      for (const { team, span } of all) {
        const there = places.get(team);
        if (there) there.push(span);
        else places.set(team, [span]);
      }
      for (const { name, grant } of model.teams) {
        const limit = grant?.limits?.[key];
        const own = places.get(name) ?? [];
        if (!limit || own.length <= limit.value) continue;
        const first = own.toSorted(byPlace)[limit.value];
        if (!first) continue;
        report(
          first,
          `The team "${name}" has ${own.length.toLocaleString("en")} ${noun}, at most ${limit.value.toLocaleString("en")}.`,
          {
            related: [{ message: "the platform says so here", span: limit.span }],
            here: "this is the first one too many",
          },
        );
      }
    }
  },
});
