import { reachedBy } from "../../table/reached.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** The platform file asks for a test of each route, lists of redirects aside. Of a team that has none it is said once. */
export const testRequired = defineAnalysisRule({
  code: "test/required",
  help: "Write it below tests: in a route file. signalbox explain URL --as-test does it for you.",
  check({ model, table }, report) {
    const { tests, testsRequired } = model;
    if (Object.keys(testsRequired).length === 0) return;
    const reached = reachedBy(tests, table);
    const testing = new Set(tests.map(({ team }) => team));
    const said = new Set<string>();
    for (const { id, team, span, listed } of model.routes) {
      const place = testsRequired[team];
      if (!place || listed || reached.has(id) || said.has(team)) continue;
      if (!testing.has(team)) said.add(team);
      const message = testing.has(team)
        ? `No test reaches "${id}".`
        : `The team "${team}" has no tests: none reaches "${id}", nor any other of its routes.`;
      report(span, message, { related: [{ message: "a test of each route is required here", span: place }] });
    }
  },
});
