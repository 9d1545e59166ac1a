import { backendUnused } from "./backend/unused.ts";
import { alert } from "./haproxy/alert.ts";
import { internal } from "./haproxy/internal.ts";
import { more } from "./haproxy/more.ts";
import { template } from "./haproxy/template.ts";
import { warning } from "./haproxy/warning.ts";
import { hostNotGranted } from "./host/not-granted.ts";
import { listenerNotGranted } from "./listener/not-granted.ts";
import { sameBind } from "./listener/same-bind.ts";
import { twoTargets } from "./listener/two-targets.ts";
import { listenerUnused } from "./listener/unused.ts";
import { fileDescriptorLimit } from "./platform/file-descriptors.ts";
import { redirectLoop } from "./redirect/loop.ts";
import { missingBackend } from "./render/missing-backend.ts";
import { conflict } from "./route/conflict.ts";
import { regexOverlap } from "./route/regex-overlap.ts";
import { regexTooComplex } from "./route/regex-too-complex.ts";
import { shadowed } from "./route/shadowed.ts";
import type { AnalysisRule, Rule } from "./rule.ts";
import { unknownGrant } from "./team/unknown-grant.ts";

/** Rules over the whole: what is wrong although each file alone is fine. Order makes no difference. */
export const analysisRules: readonly AnalysisRule[] = [
  backendUnused,
  conflict,
  fileDescriptorLimit,
  hostNotGranted,
  listenerNotGranted,
  listenerUnused,
  redirectLoop,
  regexOverlap,
  regexTooComplex,
  sameBind,
  shadowed,
  twoTargets,
  unknownGrant,
];

/** Rules that a stage reports itself, where it finds the fault. */
const stageRules: readonly Rule[] = [alert, internal, missingBackend, more, template, warning];

/** Every rule there is: each has a page under docs/rules/ and a fixture. */
export const allRules: readonly Rule[] = [...analysisRules, ...stageRules];
