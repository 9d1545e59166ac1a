import { byText } from "../../diagnostic/sort.ts";
import { valueMethod } from "../../rules/value.ts";
import { takeAll } from "../../validate/scope.ts";
import { readMethod } from "../../validate/values/name.ts";
import type { ConditionWord } from "../word.ts";

/** `methods: [GET, HEAD]`: one condition with all of them as values. */
export const methods: ConditionWord = {
  kind: "condition",
  key: "methods",
  noun: "method",
  called: "a method",
  read({ methods: said }, scope) {
    const values = takeAll(scope, valueMethod, said, readMethod);
    const [first] = values;
    if (!first) return [];
    const texts = [...new Set(values.map(({ value }) => value))].toSorted(byText);
    return [{ of: "methods", name: "", values: texts, span: first.span }];
  },
  whyNot: ({ values }, { method }) =>
    values.includes(method) ? undefined : `the method is ${method}, not ${values.join(" or ")}`,
  fulfil: ({ values: [method = "GET"] }, request) => ({ ...request, method }),
  subject: "method",
  expression: ({ values }) => (values.length === 1 ? values.join("") : `(?:${values.join("|")})`),
};
