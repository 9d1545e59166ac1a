import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { printable } from "../../diagnostic/printable.ts";
import type { Located } from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** A test can only be of what there is. */
export const testUnknownName = defineAnalysisRule({
  code: "test/unknown-name",
  check({ model }, report) {
    const routes = new Set(model.routes.map(({ id }) => id));
    const backends = new Set(model.backends.flatMap(({ id, mode }) => (mode === "http" ? [id] : [])));
    for (const { team, expect, instances } of model.tests) {
      const check = (what: string, name: Located<string> | undefined, known: ReadonlySet<string>): void => {
        if (!name || known.has(name.value)) return;
        const own = `${team}.`;
        const short = (id: string): string => (id.startsWith(own) ? id.slice(own.length) : id);
        const help = didYouMean(short(name.value), [...known].map(short));
        const message = `There is no ${what} "${printable(short(name.value))}".`;
        report(name.span, message, help === undefined ? {} : { help });
      };
      check("route", expect.route, routes);
      check("backend", expect.backend, backends);
      for (const { backend } of instances) check("backend", backend, backends);
    }
  },
});
