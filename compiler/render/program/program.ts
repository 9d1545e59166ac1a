import type { Listener, Model } from "../../model/model.ts";
import type { RouteTable } from "../../table/table.ts";
import { conditionWord } from "../../words/list.ts";
import type { Statements } from "../../words/word.ts";
import { bindLines, bindMarker, clientLines, errorPageLines, hstsLine } from "../binds.ts";
import { logsCapture, logsOf } from "../logs.ts";
import type { Origins } from "../origins.ts";
import type { Target } from "../target.ts";
import { traceFormat } from "../trace.ts";
import { blockClients } from "./block.ts";
import { compareDecoded } from "./compare-decoded.ts";
import { findRoute } from "./find-route.ts";
import { findSite } from "./find-site.ts";
import { refuseUnclear } from "./refuse-unclear.ts";
import { sayWhoAsks } from "./say-who-asks.ts";
import { runFilters } from "./run-filters.ts";
import { tryConditions } from "./try-conditions.ts";

/** What all frontends are made of. */
interface ProgramInput {
  readonly model: Model;
  readonly table: RouteTable;
  /** Of the maps of conditions. */
  readonly shards: Iterable<string>;
  readonly statements: readonly Statements[];
  readonly target: Target;
  readonly origins: Origins;
}

/**
 * The frontend of an HTTP listener and its rule program (docs/data-path.md): the same for every fleet but for the names that
 * HAProxy wants in rules: header and cookie names, statuses, label counts of wildcards, segment counts, shards. All else is in
 * the maps. variables.ts says what each variable holds.
 *
 * Maps change while requests are under way (docs/adr/0008): after the route's value is known, everything is looked up by names
 * that carry a hash of what they stand for.
 * Order of cost: a plain route with a clear path leaves after part 1; each later part is paid only by those who need it.
 */
export function renderProgram(
  listener: Listener,
  { model, table, shards, statements, target, origins }: ProgramInput,
): string {
  const logs = logsOf(model, target);
  // Clients of tests and of `signalbox try` ask for several hosts on one connection.
  const { misdirected: _, ...alone } = listener;
  return [
    `${bindMarker(listener, origins)}frontend ${listener.name} from signalbox-http-frontend
${bindLines(listener, origins, target)}
${clientLines(listener)}${errorPageLines(listener, origins)}${hstsLine(listener)}${target.trace ? traced(target.trace.log) : ""}${target.showDecision ? SHOW_DECISION : ""}`,
    logsCapture(logs),
    sayWhoAsks(listener, model.platform.requests),
    blockClients(model.platform),
    findRoute(
      target.showDecision || target.trace ? alone : listener,
      table,
      model.platform.requests.upgrades,
      logs !== undefined,
    ),
    refuseUnclear(),
    findSite(listener.name, table, logs !== undefined),
    compareDecoded(listener.name, table, logs !== undefined),
    tryConditions(shards, {
      isLogged: logs !== undefined,
      asksSource: asksSource(model.routes),
      hasPage: listener.errorPages?.["404"] !== undefined,
    }),
    runFilters(model, statements),
  ]
    .join("")
    .trimStart();
}

function asksSource(routes: Model["routes"]): boolean {
  return routes.some(({ conditions }) => conditions.some(({ of }) => conditionWord(of).subject === "source"));
}

function traced(log: string): string {
  return `    log ${log} local0
    log-format ${traceFormat}
`;
}

const SHOW_DECISION = `    http-after-response set-header x-signalbox-decision "%[var(txn.m),field(1,' '),field(1,~)]"
    http-after-response set-header x-signalbox-path "%[var(txn.up)]" if { var(txn.up) -m found }
    http-after-response set-header x-signalbox-backend "%[be_name]"
`;
