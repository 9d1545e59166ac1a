import fc from "fast-check";

const letters = fc.constantFrom(
  "a",
  "/x",
  "b c",
  "# d",
  "*",
  "{",
  "it's",
  '"',
  "\\",
  "é",
  "- ",
  ": ",
  "if { x }\n",
  "  deeper\n",
  "\n",
  "0",
  "true",
);
const text = fc.array(letters, { maxLength: 5 }).map((parts) => parts.join(""));

/** Any value that YAML can hold, of the forms that route files have. */
export const { tree } = fc.letrec<{ tree: unknown; value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    text,
    fc.nat(99),
    fc.boolean(),
    tie("tree"),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
  tree: fc.dictionary(fc.constantFrom("a", "bb", "c-c", "404", "a b", "x*", "tests", "haproxy"), tie("value"), {
    minKeys: 1,
    maxKeys: 4,
    noNullPrototype: true,
  }),
}));
