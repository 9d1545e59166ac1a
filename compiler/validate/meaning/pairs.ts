import { isObject } from "../pointer.ts";
import { readErrorStatus } from "../values/error-status.ts";
import { readHeaderCondition, readHeaderName, readHeaderText } from "../values/header.ts";
import { readSecret } from "../values/name.ts";
import { readQueryName, readQueryValue } from "../values/query.ts";
import { wordOf } from "./texts.ts";
import type { Findings, Keys } from "./types.ts";

/** Names with values: of headers, of a query, of backends with weights; statuses with files. */
export function pairsIn(value: unknown, path: readonly string[], to: Findings): Keys | undefined {
  const key = path.at(-1) ?? "";
  const [name, text] =
    key === "errorPages"
      ? [readErrorStatus, (file: string) => ({ value: file })]
      : key === "query"
        ? [readQueryName, readQueryValue]
        : [readHeaderName, { headers: readHeaderCondition, secrets: readSecret }[key] ?? readHeaderText];
  if (key === "headers" && typeof value === "string" && !value.includes(":"))
    to.notes.add("That is a condition: a header of the answer is responseHeaders: { set: … }.");
  const made = new Map<string, string>();
  for (const [one, inner] of pairsOf(value, key === "query")) {
    const plain = isObject(inner) && Object.keys(inner).length === 1 ? exactIn(inner as Keys) : inner;
    if (isObject(plain) || plain === undefined) return undefined;
    for (const reading of [name(one), text(wordOf(plain))]) {
      if ("wrong" in reading) {
        to.refused ??= reading.help ?? "";
        return undefined;
      }
    }
    if (made.has(one)) return undefined;
    made.set(one, wordOf(plain));
  }
  return made.size === 0 ? undefined : Object.fromEntries(made);
}

function exactIn(value: Keys): unknown {
  return value["exact"] ?? value["value"];
}

/** `X-A: b`, `X-A b`, `v=1&w=2`, `{ name: X-A, value: b }`, `{ header: { key: X-A, value: b } }`, a list of these, or an object. */
function pairsOf(value: unknown, isQuery: boolean): (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item) => pairsOf(item, isQuery));
  if (isObject(value)) {
    const { name, key = name, header, type = "Exact", ...rest } = value as Keys;
    const named = key ?? header;
    if (isObject(named)) return pairsOf(named, isQuery);
    const [[, own] = []] = Object.entries(rest);
    if (typeof named !== "string" || own === undefined) return Object.entries(value);
    const isExact = type === "Exact" && Object.keys(rest).every((one) => /^(?:value|exact(?:_?match)?)$/i.test(one));
    return [[named, isExact ? own : undefined]];
  }
  if (typeof value !== "string") return [["", undefined]];
  const pairs = isQuery ? value.replace(/^\?/, "").split("&") : [value];
  const split = isQuery ? /^([^=]+)=(.*)$/ : /^([\w-]+)(?:\s*[:=]\s*|\s+)(.+?)(?: always)?;?$/;
  return pairs.map((pair) => {
    const [, name = "", text] = split.exec(pair) ?? [];
    return [name, text?.replace(/^(["'])(.*)\1;?$/, "$2")];
  });
}
