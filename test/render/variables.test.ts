import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programVariables } from "../../compiler/render/program/variables.ts";

const golden = ["filters", "matching", "secure"].map((name) =>
  readFileSync(join(import.meta.dirname, `../golden/${name}/expected/haproxy/00-platform.cfg`), "utf8"),
);

test("each variable of the rule program is in its table, once", () => {
  const names = programVariables.map(([name]) => name);
  expect(names).toEqual([...new Set(names)]);
  // `txn.up` is the harness's; the values of response headers are numbered.
  const known = new Set([...names, "txn.up"].map((name) => name.replace("txn.o0", "txn.o1")));
  const used = golden.flatMap((text) =>
    [...text.matchAll(/set-var(?:-fmt)?\(([a-z.0-9]+)\)/g)].map(([, name = ""]) => name),
  );
  expect(new Set([...used, "txn.up"].map((name) => name.replace(/txn\.o\d+/, "txn.o1")))).toEqual(known);
});
