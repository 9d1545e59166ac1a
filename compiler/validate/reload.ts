import type { PlatformFile } from "../generated/types.ts";
import type { Platform } from "../model/model.ts";
import { valueDuration } from "../rules/value.ts";
import { take, type Scope } from "./scope.ts";
import { durationBetween } from "./values/duration.ts";

/** What holds where the platform file says nothing; the first two are those of release/manifest.ts. */
const UNSAID = { atMostEvery: 10_000, keepServersFor: 600_000, endOldWorkersAfter: 300_000, keepOldWorkers: 5 };

/**
 * `reload:` and `keepServersFor:`. Old workers are HAProxy's own business and are always said; what the agent does is
 * said to it only where the platform file says something, so that the ids of other releases stay.
 */
export function buildReload(file: PlatformFile, scope: Scope): Pick<Platform, "reload" | "node"> {
  const said = file.reload ?? {};
  const every = take(scope, valueDuration, said, "atMostEvery", durationBetween("0s", "1h"));
  const end = take(scope, valueDuration, said, "endOldWorkersAfter", durationBetween("1s", "7d"));
  const keep = take(scope, valueDuration, file, "keepServersFor", durationBetween("0s", "1d"));
  const isSaid = said.atMostEvery !== undefined || file.keepServersFor !== undefined;
  return {
    reload: {
      endOldWorkersAfter: end?.value ?? UNSAID.endOldWorkersAfter,
      keepOldWorkers: said.keepOldWorkers ?? UNSAID.keepOldWorkers,
    },
    ...(isSaid && {
      node: {
        reloadAtMostEvery: every?.value ?? UNSAID.atMostEvery,
        keepServersFor: keep?.value ?? UNSAID.keepServersFor,
      },
    }),
  };
}
