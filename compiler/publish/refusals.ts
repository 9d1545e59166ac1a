import type { PublishFault } from "./apply.ts";
import type { PromoteFault } from "./promote.ts";

/** Of a directory that is to be published, before the store is asked. */
type DirectoryFault = "not-a-release" | "bad-record" | "unchecked";

/**
 * Every code that a command on releases and channels refuses with, and its exit code: 1 the release was judged, 2 the command line
 * names what is not there, 3 the store could not be used or believed. Each has its section in docs/refusals.md.
 */
export const REFUSALS = {
  "not-a-release": 1,
  "bad-record": 1,
  unchecked: 1,
  "bad-archive": 1,
  "bad-channel": 2,
  "no-channel": 2,
  "no-release": 2,
  "channel-moved": 3,
  "bad-store": 3,
  "store-failed": 3,
} as const satisfies Readonly<Record<PublishFault | PromoteFault | DirectoryFault, number>>;

export type RefusalCode = keyof typeof REFUSALS;
