import type { EveryHostEntry } from "../generated/types.ts";
import type { Filters } from "../model/model.ts";
import type { Scope } from "../validate/scope.ts";
import { readHeaders, type HeaderLevel } from "./header-changes.ts";
import { readSources } from "./sources.ts";

/** What a file, a team or the platform says of all its routes; of clients only files and teams. */
export interface Level extends HeaderLevel {
  /** `open`: for all its routes that say nothing themselves nobody is asked, whatever a level above says. */
  readonly allow?: Filters["allow"] | "open";
  readonly deny?: Filters["deny"] | "open";
}

/** `lists`: lists of networks that `allow` and `deny` may name; undefined where they cannot be known. */
export function readLevel(
  said: Pick<EveryHostEntry, "requestHeaders" | "responseHeaders" | "allow" | "deny"> | undefined,
  scope: Scope,
  lists: readonly string[] | undefined,
): Level {
  const at = { scope, lists };
  const [allow, deny] = said ? [readSources("allow", said, at), readSources("deny", said, at)] : [];
  return { ...readHeaders(said, scope), ...(allow && { allow }), ...(deny && { deny }) };
}
