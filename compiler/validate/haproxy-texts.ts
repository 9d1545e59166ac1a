import { printable } from "../diagnostic/printable.ts";
import { EXAMPLES } from "../sandbox/examples.ts";
import { keywordTable, type Branch, type Row } from "../sandbox/table.ts";
import { plainKey } from "./meaning/meaning.ts";

/**
 * The statements by which a team's text says what an unknown key means: of the examples, or the keyword of HAProxy's with this
 * name. A sentence where no team's text may say it.
 */
export function statementsOf(key: string, value: unknown): readonly string[] | string | undefined {
  const plain = plainKey(key);
  const row = EXAMPLES.find(([keys]) => keys.split(" ").some((one) => plainKey(one) === plain));
  if (row) return row.slice(1);
  const statements = keywordTable().kind("statements");
  const args = typeof value === "string" || typeof value === "number" ? ` ${printable(String(value))}` : "";
  if (args !== "" && statements.next.get(key)?.rows.length === 0) return [`${key}${args}`];
  const keyword = rowsUnder(statements).find((one) => namesOf(one).includes(plain));
  if (keyword === undefined) return undefined;
  if (keyword.class === "never") return keyword.could;
  return [args === "" ? keyword.written : `${keyword.keyword}${args}`];
}

/** What a keyword is called where it is a key: `redispatch` for `option redispatch`. */
function namesOf({ keyword }: Row): string[] {
  return [keyword, keyword.replace(/^option /, "")].map(plainKey);
}

function rowsUnder({ rows, next }: Branch): Row[] {
  return [...rows, ...[...next.values()].flatMap(rowsUnder)];
}
