import { backendDuplicateName } from "./backend/duplicate-name.ts";
import { backendImplicit } from "./backend/implicit.ts";
import { backendMode } from "./backend/mode.ts";
import { backendServers } from "./backend/servers.ts";
import { backendUnknown } from "./backend/unknown.ts";
import { backendUnused } from "./backend/unused.ts";
import { invalid as catalogueInvalid } from "./catalogue/invalid.ts";
import { noInstance as catalogueNoInstance } from "./catalogue/no-instance.ts";
import { alert as haproxyAlert } from "./haproxy/alert.ts";
import { internal as haproxyInternal } from "./haproxy/internal.ts";
import { more as haproxyMore } from "./haproxy/more.ts";
import { template as haproxyTemplate } from "./haproxy/template.ts";
import { warning as haproxyWarning } from "./haproxy/warning.ts";
import { hostNotGranted } from "./host/not-granted.ts";
import { listenerMode } from "./listener/mode.ts";
import { listenerNotGranted } from "./listener/not-granted.ts";
import { sameBind } from "./listener/same-bind.ts";
import { listenerSeveralTcpRoutes } from "./listener/several-tcp-routes.ts";
import { listenerUnknown } from "./listener/unknown.ts";
import { listenerUnused } from "./listener/unused.ts";
import { fileDescriptorLimit } from "./platform/file-descriptors.ts";
import { platformMisplaced } from "./platform/misplaced.ts";
import { platformMissing } from "./platform/missing.ts";
import { redirectLoop } from "./redirect/loop.ts";
import { missingBackend } from "./render/missing-backend.ts";
import { conflict } from "./route/conflict.ts";
import { routeDuplicateName } from "./route/duplicate-name.ts";
import { routeMisplacedKey } from "./route/misplaced-key.ts";
import { routeNoAction } from "./route/no-action.ts";
import { routeNoHost } from "./route/no-host.ts";
import { routeNoPath } from "./route/no-path.ts";
import { regexOverlap } from "./route/regex-overlap.ts";
import { regexTooComplex } from "./route/regex-too-complex.ts";
import { routeSeveralActions } from "./route/several-actions.ts";
import { routeSeveralPaths } from "./route/several-paths.ts";
import { shadowed } from "./route/shadowed.ts";
import { routeTooManyConditions } from "./route/too-many-conditions.ts";
import { routeWeights } from "./route/weights.ts";
import { schemaMissingKey } from "./schema/missing-key.ts";
import { schemaNotAllowed } from "./schema/not-allowed.ts";
import { schemaOutOfRange } from "./schema/out-of-range.ts";
import { schemaUnknownKey } from "./schema/unknown-key.ts";
import { schemaWrongType } from "./schema/wrong-type.ts";
import { snippetBlock } from "./snippet/block.ts";
import { snippetContinuation } from "./snippet/continuation.ts";
import { snippetDirective } from "./snippet/directive.ts";
import { snippetSection } from "./snippet/section.ts";
import { snippetTemplate } from "./snippet/template.ts";
import { sourceExtension } from "./source/extension.ts";
import { sourceName } from "./source/name.ts";
import { sourceNoRoutes } from "./source/no-routes.ts";
import { sourceNotText } from "./source/not-text.ts";
import { sourceSymlink } from "./source/symlink.ts";
import { sourceTooLarge } from "./source/too-large.ts";
import { sourceUnexpected } from "./source/unexpected.ts";
import { teamNotInPlatform } from "./team/not-in-platform.ts";
import { unknownGrant } from "./team/unknown-grant.ts";
import { userlistUnknown } from "./userlist/unknown.ts";
import { valueBalance } from "./value/balance.ts";
import { valueBind } from "./value/bind.ts";
import { valueBody } from "./value/body.ts";
import { valueCheck } from "./value/check.ts";
import { valueContentType } from "./value/content-type.ts";
import { valueCookie } from "./value/cookie.ts";
import { valueDuration } from "./value/duration.ts";
import { valueHeaderManaged } from "./value/header-managed.ts";
import { valueHeaderName } from "./value/header-name.ts";
import { valueHeaderText } from "./value/header-text.ts";
import { valueHost } from "./value/host.ts";
import { valueMethod } from "./value/method.ts";
import { valueName } from "./value/name.ts";
import { valuePathRegex } from "./value/path-regex.ts";
import { valuePath } from "./value/path.ts";
import { valueQuery } from "./value/query.ts";
import { valueRedirectHost } from "./value/redirect-host.ts";
import { valueReservedName } from "./value/reserved-name.ts";
import { valueSecret } from "./value/secret.ts";
import { valueServer } from "./value/server.ts";
import { valueService } from "./value/service.ts";
import { valueTag } from "./value/tag.ts";
import { yamlAlias } from "./yaml/alias.ts";
import { yamlBom } from "./yaml/bom.ts";
import { yamlCommentSwallowed } from "./yaml/comment-swallowed.ts";
import { yamlControlCharacter } from "./yaml/control-character.ts";
import { yamlCrlf } from "./yaml/crlf.ts";
import { yamlDirective } from "./yaml/directive.ts";
import { yamlDuplicateKey } from "./yaml/duplicate-key.ts";
import { yamlEmpty } from "./yaml/empty.ts";
import { yamlKey } from "./yaml/key.ts";
import { yamlNoValue } from "./yaml/no-value.ts";
import { yamlSeveralDocuments } from "./yaml/several-documents.ts";
import { yamlSyntax } from "./yaml/syntax.ts";
import { yamlTab } from "./yaml/tab.ts";
import { yamlTag } from "./yaml/tag.ts";
import { yamlTooDeep } from "./yaml/too-deep.ts";
import { yamlUnquotedStar } from "./yaml/unquoted-star.ts";
import type { AnalysisRule, Rule } from "./rule.ts";

/** Rules over the whole: what is wrong although each file alone is fine. Order makes no difference. */
export const analysisRules: readonly AnalysisRule[] = [
  backendUnused,
  hostNotGranted,
  listenerNotGranted,
  sameBind,
  listenerUnused,
  fileDescriptorLimit,
  redirectLoop,
  conflict,
  regexOverlap,
  regexTooComplex,
  shadowed,
  unknownGrant,
];

/** Rules that a stage reports itself, where it finds the fault. */
const stageRules: readonly Rule[] = [
  backendDuplicateName,
  backendImplicit,
  backendMode,
  backendServers,
  backendUnknown,
  catalogueInvalid,
  catalogueNoInstance,
  haproxyAlert,
  haproxyInternal,
  haproxyMore,
  haproxyTemplate,
  haproxyWarning,
  listenerMode,
  listenerSeveralTcpRoutes,
  listenerUnknown,
  platformMisplaced,
  platformMissing,
  missingBackend,
  routeDuplicateName,
  routeMisplacedKey,
  routeNoAction,
  routeNoHost,
  routeNoPath,
  routeSeveralActions,
  routeSeveralPaths,
  routeTooManyConditions,
  routeWeights,
  schemaMissingKey,
  schemaNotAllowed,
  schemaOutOfRange,
  schemaUnknownKey,
  schemaWrongType,
  snippetBlock,
  snippetContinuation,
  snippetDirective,
  snippetSection,
  snippetTemplate,
  sourceExtension,
  sourceName,
  sourceNoRoutes,
  sourceNotText,
  sourceSymlink,
  sourceTooLarge,
  sourceUnexpected,
  teamNotInPlatform,
  userlistUnknown,
  valueBalance,
  valueBind,
  valueBody,
  valueCheck,
  valueContentType,
  valueCookie,
  valueDuration,
  valueHeaderManaged,
  valueHeaderName,
  valueHeaderText,
  valueHost,
  valueMethod,
  valueName,
  valuePathRegex,
  valuePath,
  valueQuery,
  valueRedirectHost,
  valueReservedName,
  valueSecret,
  valueServer,
  valueService,
  valueTag,
  yamlAlias,
  yamlBom,
  yamlCommentSwallowed,
  yamlControlCharacter,
  yamlCrlf,
  yamlDirective,
  yamlDuplicateKey,
  yamlEmpty,
  yamlKey,
  yamlNoValue,
  yamlSeveralDocuments,
  yamlSyntax,
  yamlTab,
  yamlTag,
  yamlTooDeep,
  yamlUnquotedStar,
];

/** Every rule there is: each has a page under docs/rules/ and a fixture. */
export const allRules: readonly Rule[] = [...analysisRules, ...stageRules];
