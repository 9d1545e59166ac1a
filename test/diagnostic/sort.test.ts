import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { inOrder } from "../../compiler/diagnostic/sort.ts";

const at = (file: string | undefined, start: number, code: string, message = "x"): Diagnostic => ({
  code,
  severity: "error",
  message,
  ...(file !== undefined && { span: { file, start, end: start + 1 } }),
});

test("by file, place and code; what has no place comes last; each is said once", () => {
  const sorted = [
    at("routes/a/b.yaml", 2, "z/z"),
    at("routes/a/b.yaml", 10, "a/a"),
    at("routes/a/b.yaml", 10, "b/b"),
    at("routes/b/a.yaml", 1, "a/a"),
    at(undefined, 0, "a/a"),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...sorted, ...sorted], { minLength: 10 }), (mixed) => {
      expect(inOrder(mixed)).toEqual(sorted);
    }),
  );
});
