import { ROUTE } from "../keys.ts";
import { byEachPath, type Model, type Route } from "../../model/model.ts";
import { segments } from "../../table/new-path.ts";
import { captureStatements } from "../../words/captures.ts";
import { happeningWords } from "../../words/list.ts";
import type { Statements } from "../../words/word.ts";
import { fallbackStatements } from "../fallbacks.ts";
import { statementsAt } from "./statements.ts";

/** Those that most fleets use are always there: a route that is the first with one of them needs no reload. */
const COMMON_SEGMENTS = [0, 1, 2, 3];

/** Part 6: what words do, at the moments of `Statements`. Only routes with a flag come here. */
export function runFilters(model: Model, statements: readonly Statements[]): string {
  const { routes } = model;
  const at = (moment: Parameters<typeof statementsAt>[1]) => statementsAt(statements, moment);
  const marks = statements.flatMap((one) => one.marks ?? []).join(" or ");
  const captured = captureStatements(routes);
  const dropped = droppedSegments(routes).map(
    (count) => `    http-request set-var(txn.rest) path,field(${count + 2},/,0) if { var(txn.rw) -m beg ${count}| }\n`,
  );
  return `    # 6. filters: only routes that have one come here. Field 3: frequent kinds, field 4: rare ones.
    # A flag whose parameter is missing fails closed.
    http-request set-var(txn.r) ${ROUTE}
    http-request set-var(txn.f) var(txn.m),field(3," ")
    http-request set-var(txn.g) var(txn.m),field(4," ")
${at("limits")}${at("pool")}${fallbackStatements(model)}    http-request set-var(txn.o) var(txn.r) if ${marks}
${at("newPath")}${captured.looked}${dropped.join("")}    http-request set-var(txn.np) var(txn.rw),field(2,|) if { var(txn.rw) -m found }
    http-request set-var(txn.np) path if { var(txn.rw) -m beg k| }
    http-request set-var(txn.np) var(txn.np),concat(/,txn.rest) if { var(txn.rest) -m found } { var(txn.rest) -m len gt 0 } or { var(txn.rest) -m found } { path -m end / }
    http-request set-var(txn.np) str(/) if { var(txn.np) -m found } { var(txn.np) -m len 0 }
${captured.newPath}    # no // at the beginning: in a Location it names a host
    http-request set-var(txn.np) var(txn.np),"regsub('^//+',/)" if { var(txn.np) -m beg // }
${at("setPath")}    http-request allow if { var(txn.m) -m end " ." }
${at("access")}${at("keep")}${at("answer")}${at("redirect")}${at("request")}
${at("always")}    http-after-response allow if !{ var(txn.o) -m found }
${at("response")}
    use_backend %[var(txn.be)] if { var(txn.be) -m found }
    use_backend %[var(txn.m),field(2," ")]
`;
}

/** Numbers of segments that a prefix to replace has: HAProxy wants each in a rule. */
function droppedSegments(routes: readonly Route[]): readonly number[] {
  const dropping = routes
    .flatMap(byEachPath)
    .filter((route) => happeningWords.some((word) => word.replacesPrefix?.(route)));
  const counts = [...COMMON_SEGMENTS, ...dropping.map(({ path }) => segments(path.value))];
  return [...new Set(counts)].toSorted((a, b) => a - b);
}
