import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { tokensOf } from "../../compiler/sandbox/shape.ts";
import { keywordTable, type Branch, type Row } from "../../compiler/sandbox/table.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** What stands for an argument, by the type that the table names. */
const ARGUMENTS: readonly (readonly [type: RegExp, text: string])[] = [
  [/<file map>/, "lists/own.map"],
  [/<file[^>]*>/, "lists/own.lst"],
  [/<(?:number|hex)[^>]*>/, "1"],
  [/<time[^>]*>/, "2s"],
  [/<port>/, "80"],
  [/<sample>/, "src"],
  [/<(?:address|source)[^>]*>/, "10.0.0.9"],
  [/<regex>/, "^x-"],
  [/<[^>]+>…?/, "a"],
];

/** The statement in which a thing of a kind stands. */
const WITHIN: Readonly<Record<string, (text: string) => string>> = {
  statements: (text) => text,
  "server parameters": (text) => `default-server ${text}`,
  "sample fetches": (text) => `http-request set-header X-A %[${text}]`,
  converters: (text) => `http-request set-header X-A %[str(a),${text}]`,
  "log-format aliases": (text) => `http-request set-header X-A %${text}`,
};

/** A row as it may be written: the first of what may be chosen, nothing of what may be left out. */
function written(row: Row): string {
  let depth = 0;
  let isSkipped = false;
  const kept = tokensOf(row.written).filter((token) => {
    if (token === "[if]") return false;
    if (token === "[" || token === "{") depth++;
    if (token === "|") isSkipped = true;
    const keeps = depth === 0 || (!isSkipped && !"[{|".includes(token));
    if (/^[\]}]/.test(token)) [depth, isSkipped] = [depth - 1, isSkipped && depth > 1];
    return keeps && !/^[\]}]/.test(token);
  });
  const words = kept.map((token) => (token.startsWith("<") ? token : token.replace(/\|[^(]*/, "")));
  return ARGUMENTS.reduce((text, [type, value]) => text.replaceAll(new RegExp(type, "g"), value), words.join(" "));
}

const rowsOf = ({ rows, next }: Branch): readonly Row[] => [...rows, ...[...next.values()].flatMap(rowsOf)];

/** Every word that asks for an approval, in a statement. */
const ASKING = keywordTable()
  .kinds()
  .flatMap((kind) =>
    rowsOf(keywordTable().kind(kind))
      .filter((row) => row.class === "approval")
      .map((row) => ({ keyword: row.keyword, statement: WITHIN[kind]?.(written(row)) ?? kind })),
  );

/** What `lint` says of a team with a statement, where the platform file has these lines, too. */
function lint(statement: string, policy = ""): readonly { readonly message: string; readonly help?: string }[] {
  return compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml": `listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.example.com] }\n${policy}`,
      "routes/shop/shop.yaml":
        "host: shop.example.com\nroutes:\n  all: { pathPrefix: /, backend: api }\n" +
        `backends:\n  api:\n    service: shop\n    haproxy: |\n      ${statement}\n`,
      ...(statement.includes("own.lst") && { "routes/shop/lists/own.lst": "a\n" }),
      ...(statement.includes("own.map") && { "routes/shop/lists/own.map": "a b\n" }),
    }),
  ).diagnostics;
}

test.each(ASKING)(
  "$keyword is refused, and taken once the platform file has the lines that the refusal names",
  (one) => {
    const [refusal, ...more] = lint(one.statement);
    expect(more).toEqual([]);
    expect(refusal?.message).toBe(`"${one.keyword}" needs the platform team's approval.`);
    const [, lines = ""] = (refusal?.help ?? "").replaceAll("\n  ", "\n").split("routes/platform/platform.yaml:\n");
    expect(lint(one.statement, lines)).toEqual([]);
    // An entry is for its own word.
    const others = lines.replace(/keyword: [^,]*/, "keyword: http-request silent-drop");
    if (one.keyword !== "http-request silent-drop") expect(lint(one.statement, others)).toContainEqual(refusal);
  },
);

test("an entry is for all statements of the team with its word", () => {
  const policy = "policy:\n  haproxy:\n    - { team: shop, keyword: http-request set-nice, reason: batch jobs }\n";
  const two = "http-request set-nice 5\n      http-request set-nice 6 if METH_GET";
  expect(lint(two)).toHaveLength(2);
  expect(lint(two, policy)).toEqual([]);
});
