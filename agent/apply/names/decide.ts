/** What the system's resolver says of a name. */
export type Answer =
  | { readonly addresses: readonly string[] }
  /** `gone`: it is sure that there is no such name; else it could not tell. */
  | { readonly failed: string; readonly gone: boolean };

/** What is known of a name after its first answer. Times are milliseconds since 1970. */
export interface Known {
  /** The last address that an answer held. */
  readonly address?: string;
  /** The one before, until the next answer: the new one gets no request before its first good check. */
  readonly leaving?: string;
  /** Missing while it resolves. */
  readonly failing?: {
    readonly why: string;
    readonly since: number;
    /** Answers without an address, in a row. */
    readonly times: number;
    /** Since when each answer has been that there is no such name. */
    readonly goneSince?: number;
  };
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
  const kept = address !== undefined && { address };
  if ("failed" in answer) return { ...kept, failing: failing(before, answer.failed, answer.gone, now) };
  const usable = answer.addresses.filter(isUsable);
  const next = address !== undefined && usable.includes(address) ? address : usable[0];
  if (next === undefined)
    return { ...kept, failing: failing(before, `${answer.addresses.join(", ")} can be no server`, false, now) };
  return { address: next, ...(address !== undefined && address !== next && { leaving: address }) };
}

function failing(before: Known | undefined, why: string, gone: boolean, now: number): NonNullable<Known["failing"]> {
  const { since = now, times = 0, goneSince = now } = before?.failing ?? {};
  return { why, since, times: times + 1, ...(gone && { goneSince }) };
}

/** Milliseconds until it is asked for again: after failures in a row ever later, half a minute at most. Pure. */
export function pauseAfter({ failing }: Known): number {
  return failing === undefined ? GOOD_MS : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failing.times - 1, 10));
}

/**
 * The addresses that serve a name now; none where it does not resolve. One that is sure to be gone keeps its last one for `keepFor`
 * milliseconds, as a service does that the catalogue lost (`keepServersFor`): it may be another's by then. While nobody can tell it
 * keeps it for good. Pure.
 */
export function addressesOf({ address, leaving, failing }: Known, now: number, keepFor: number): string[] {
  const goneSince = failing?.goneSince;
  if (goneSince !== undefined && now - goneSince >= keepFor) return [];
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
