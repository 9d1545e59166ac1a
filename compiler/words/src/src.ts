import { byText } from "../../diagnostic/sort.ts";
import {
  beginningsOf,
  hexOf,
  isIn,
  isWithin,
  networkOf,
  sizeOf,
  someIn,
  type Network,
} from "../../language/network.ts";
import { valueNetwork } from "../../rules/value.ts";
import { takeAll } from "../../validate/scope.ts";
import { readSourceNetwork } from "../../validate/values/source.ts";
import type { ConditionWord, Ranges } from "../word.ts";

function networksOf(texts: readonly string[]): readonly Network[] {
  return texts.flatMap((text) => networkOf(text) ?? []);
}

const ranges: Ranges = {
  isWithin(inner, outer) {
    const [one, other] = networksOf([inner, outer]);
    return inner !== outer && one !== undefined && other !== undefined && isWithin(one, other);
  },
  somethingIn(value, without) {
    const [network] = networksOf([value]);
    return network && someIn(network, networksOf(without));
  },
  sizeOf: (values) => networksOf(values).reduce((sum, network) => sum + sizeOf(network), 0n),
};

/** `src: [10.0.0.0/8, 2001:db8::/32]`: one condition with all networks as values, none within another. */
export const src: ConditionWord = {
  kind: "condition",
  key: "src",
  noun: "source",
  called: "a smaller network",
  read({ src: said }, scope) {
    const values = takeAll(scope, valueNetwork, said, readSourceNetwork);
    const [first] = values;
    if (!first) return [];
    const texts = [...new Set(values.map(({ value }) => value))].toSorted(byText);
    const widest = texts.filter((text) => !texts.some((other) => ranges.isWithin(text, other)));
    return [{ of: "src", name: "", values: widest, span: first.span }];
  },
  whyNot({ values }, { src: client }) {
    const hex = client === undefined ? undefined : hexOf(client);
    if (hex !== undefined && networksOf(values).some((network) => isIn(hex, network))) return undefined;
    return `the source is ${client ?? "not known"}, not in ${values.join(" or ")}`;
  },
  fulfil: ({ values }, request) => ({ ...request, src: ranges.somethingIn(values[0] ?? "", []) ?? "" }),
  ranges,
  subject: "source",
  // Behind the query, before the headers, where no client can write.
  expression: ({ values }) => `(?=[^\\n]*\\n@(?:${networksOf(values).map(digits).join("|")}))`,
};

/** The beginning of addresses, the last digit as a class: one expression, however many digits. */
function digits(network: Network): string {
  const beginnings = beginningsOf(network);
  const [first = ""] = beginnings;
  return beginnings.length === 1 ? first : `${first.slice(0, -1)}[${beginnings.map((one) => one.at(-1)).join("")}]`;
}
