import { faultAt } from "./samples.ts";
import type { Unreadable, Word } from "./words.ts";

/** What `no` and `default` may stand before in a section of a proxy (readcfgfile in src/cfgparse.c). */
const MODIFIED = ["option", "log"];

/** The words of a statement without the `no` or `default` that it may have in front. */
export function readStatement(
  words: readonly Word[],
): { readonly modifier?: Word; readonly statement: readonly Word[] } | { readonly fault: Unreadable } {
  const [modifier, keyword] = words;
  if (modifier?.text !== "no" && modifier?.text !== "default") return { statement: words };
  if (!MODIFIED.includes(keyword?.text ?? "")) {
    return faultAt(modifier, 0, `HAProxy takes "${modifier.text}" only before option and log.`);
  }
  return { modifier, statement: words.slice(1) };
}
