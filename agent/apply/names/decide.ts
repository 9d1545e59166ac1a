import type { NameRecord } from "../../node/records.ts";
import { given } from "../../support/given.ts";

/** What the system's resolver says of a name. */
export type Answer =
  | { readonly addresses: readonly string[] }
  /** `gone`: it is sure that there is no such name; else it could not tell. */
  | { readonly failed: string; readonly gone: boolean };

/** What is known of a name after its first answer: what is recorded, and what only its next answers need. */
export interface Known extends Pick<NameRecord, "address" | "failing"> {
  /** The address before, until the next answer: the new one gets no request before its first good check. */
  readonly leaving?: string;
  /** Answers without an address, in a row. */
  readonly failures?: number;
}

/** What is recorded of a name, and outlives the process. */
export function lasting({ address, failing }: Known): Pick<Known, "address" | "failing"> {
  return given({ address, failing });
}

/** How old an address becomes. The system's resolver tells no time to live; HAProxy's own resolvers hold an answer so long (`hold valid`). */
const GOOD_MS = 10_000;
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/**
 * One address serves a name: the present one as long as answers hold it, so that answers in another order move nothing; else the
 * first that can be served. A name that does not resolve any more keeps its last one. Pure.
 */
export function answered(
  before: Known | undefined,
  answer: Answer,
  now: number,
  isUsable: (address: string) => boolean,
): Known {
  const address = before?.address;
  if ("failed" in answer) return failing(before, answer.failed, answer.gone, now);
  const usable = answer.addresses.filter(isUsable);
  const next = address !== undefined && usable.includes(address) ? address : usable[0];
  if (next === undefined) return failing(before, `${answer.addresses.join(", ")} can be no server`, false, now);
  return { address: next, ...(address !== undefined && address !== next && { leaving: address }) };
}

function failing(
  { address, failing, failures = failing ? 1 : 0 }: Known = {},
  why: string,
  gone: boolean,
  now: number,
): Known {
  const { since, goneSince } = { since: iso(now), goneSince: iso(now), ...failing };
  return { ...given({ address }), failing: { why, since, ...(gone && { goneSince }) }, failures: failures + 1 };
}

/** Milliseconds until it is asked for again: after failures in a row ever later, half a minute at most. Pure. */
export function pauseAfter({ failures = 0 }: Known): number {
  return failures === 0 ? GOOD_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
}

/**
 * The addresses that serve a name now; none where it does not resolve. One that is sure to be gone keeps its last one for `keepFor`
 * milliseconds, as a service does that the catalogue lost (`keepServersFor`): it may be another's by then. While nobody can tell it
 * keeps it for good. Pure.
 */
export function addressesOf({ address, leaving, failing }: Known, now: number, keepFor: number): string[] {
  const goneSince = failing?.goneSince;
  if (goneSince !== undefined && now - Date.parse(goneSince) >= keepFor) return [];
  return [address, leaving].filter((one) => one !== undefined);
}

/** The same of every name that had an answer. Pure. */
export function addressesIn(
  known: ReadonlyMap<string, Known>,
  now: number,
  keepFor: number,
): ReadonlyMap<string, readonly string[]> {
  return new Map([...known].map(([name, one]) => [name, addressesOf(one, now, keepFor)]));
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
