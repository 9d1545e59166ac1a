import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { AnalysisInput, AnalysisRule } from "./analysis-rule.ts";
import { backendAddress } from "./backend/address.ts";
import { backendNoWeight } from "./backend/no-weight.ts";
import { backendNotGranted } from "./backend/not-granted.ts";
import { backendOnlyHttp } from "./backend/only-http.ts";
import { backendDatacenter } from "./backend/datacenter.ts";
import { backendSecret } from "./backend/secret.ts";
import { backendUnused } from "./backend/unused.ts";
import { conflict } from "./route/conflict.ts";
import { fileDescriptorLimit } from "./platform/file-descriptors.ts";
import { hidesWildcard } from "./host/hides-wildcard.ts";
import { hostCutOff } from "./host/cut-off.ts";
import { hostNotGranted } from "./host/not-granted.ts";
import { redirectedByTwo } from "./host/redirected-by-two.ts";
import { listenerNotGranted } from "./listener/not-granted.ts";
import { listenerUnused } from "./listener/unused.ts";
import { pathNotGranted } from "./path/not-granted.ts";
import { pathTaken } from "./path/taken.ts";
import { redirectChain } from "./redirect/chain.ts";
import { redirectLoop } from "./redirect/loop.ts";
import { redirectStar } from "./redirect/star.ts";
import { regexOverlap } from "./route/regex-overlap.ts";
import { regexTooComplex } from "./route/regex-too-complex.ts";
import { routeDroppedHeader } from "./route/dropped-header.ts";
import { routeNotLogged } from "./route/not-logged.ts";
import { routeSecret } from "./route/secret.ts";
import { sameBind } from "./listener/same-bind.ts";
import { serviceClaimedTwice } from "./service/claimed-twice.ts";
import { serviceNotGranted } from "./service/not-granted.ts";
import { serviceNotOwn } from "./service/not-own.ts";
import { servicePrivate } from "./service/private.ts";
import { shadowed } from "./route/shadowed.ts";
import { snippetNoEffect } from "./snippet/no-effect.ts";
import { teamLimit } from "./team/limit.ts";
import { testRequired } from "./test/required.ts";
import { testUnknownName } from "./test/unknown-name.ts";
import { unknownGrant } from "./team/unknown-grant.ts";
import { unusedGrant } from "./team/unused-grant.ts";
import { unusedPriority } from "./route/unused-priority.ts";
import { valueStar } from "./value/star.ts";

/** Rules over the whole: what is wrong although each file alone is fine. Order makes no difference. */
export const analysisRules: readonly AnalysisRule[] = [
  backendAddress,
  backendNoWeight,
  backendNotGranted,
  backendOnlyHttp,
  backendDatacenter,
  backendSecret,
  backendUnused,
  hidesWildcard,
  hostCutOff,
  hostNotGranted,
  redirectedByTwo,
  listenerNotGranted,
  sameBind,
  listenerUnused,
  pathNotGranted,
  pathTaken,
  fileDescriptorLimit,
  redirectChain,
  redirectLoop,
  redirectStar,
  routeDroppedHeader,
  routeNotLogged,
  routeSecret,
  conflict,
  regexOverlap,
  regexTooComplex,
  serviceClaimedTwice,
  serviceNotGranted,
  serviceNotOwn,
  servicePrivate,
  shadowed,
  unknownGrant,
  unusedGrant,
  unusedPriority,
  teamLimit,
  testRequired,
  testUnknownName,
  snippetNoEffect,
  valueStar,
];

/** Everything that is wrong although each file alone is fine. Pure. */
export function analyze(input: AnalysisInput, rules: readonly AnalysisRule[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const rule of rules) rule.check(input, (span, message, finding) => found.push(rule.at(span, message, finding)));
  return found;
}
