import { outdated, outdatedText, type Outdated } from "../../compiler/haproxy/at-least.ts";
import { shortCommit } from "../../compiler/release/change.ts";
import type { Moment } from "../support/clock.ts";
import { leftOutText, type RoleState } from "../node/records.ts";
import { isStranger, problemText, troubleOf, type Said } from "../support/ports.ts";
import type { Reporter } from "../support/reporter.ts";
import {
  countRounds,
  faultLine,
  standingFault,
  tellChanges,
  type Gauge,
  type Line,
  type Standing,
} from "../support/standing.ts";
import { blocksIn } from "../haproxy/files.ts";
import { addressesOf } from "./names/decide.ts";
import { UNSEEN, type Event, type State } from "./state.ts";

/** What goes on is told of these. How long a name's last address is kept depends on the time too: each look makes `seen` anew. */
const TOLD = ["fault", "gone", "drift", "down", "memory", "seen", "valid"] as const satisfies readonly (keyof State)[];
type Told = Pick<State, (typeof TOLD)[number]>;

/** Tells what happened between two states, in logs and as numbers. `left`: by the process before. */
export function reportTo(
  reporter: Reporter,
  left: RoleState | undefined,
): (before: State, event: Event, after: State, now: Moment) => void {
  const tell = tellChanges<State>(reporter);
  const countRound = countRounds(reporter, left);
  return (before, event, after, now) => {
    countRound(after.written);
    tellEvent(reporter, before, event, after);
    if (after.seen === UNSEEN || TOLD.every((part) => before[part] === after[part])) return;
    tell({ standing: standingIn(after, now), gauges: gaugesIn(after) }, after);
  };
}

/** Half a sentence: why servers stay for more than `keepServersFor`. */
const KEPT_UNTIL = {
  held: "while the node is held",
  most: "until fewer are without",
  hidden: "until this node's token may read its service",
  lost: "until its datacentre answers",
} as const;

/** True where the newest rendering names an instance for a backend, or has no such backend. */
function namesSome({ seen }: State, backend: string): boolean {
  if (seen.rendered === undefined) return true;
  const block = blocksIn(seen.rendered.files).find((one) => one.backend === backend);
  return block === undefined || block.instances.length + block.left.length > 0;
}

function standingIn({ fault, gone, drift, down, memory, seen }: Told, now: Moment): Map<string, Standing<State>> {
  const stands = new Map<string, Standing<State>>(standingFault("apply", fault));
  const add = (key: string, line: Line, over?: Standing<State>["over"], text: string = line[2]): void =>
    void stands.set(key, { text, begins: line, ...(over && { over }) });
  for (const { generation, path } of seen.damaged) {
    const message = `"${path}" of generation ${generation} is not what was written: the generation is made anew.`;
    add(`damaged ${generation}`, ["warn", "generation-damaged", message, { generation }]);
  }
  for (const { backend, stays } of memory.kept ?? []) {
    const message = `The catalogue names no instance for ${
      stays === "most" ? `most backends, ${backend} among them` : `backend ${backend}`
    }: it keeps the ones it had ${stays === undefined ? "for a while" : KEPT_UNTIL[stays]}.`;
    const over = (later: State): Line =>
      namesSome(later, backend)
        ? ["info", "servers-kept-no-more", `Backend ${backend} follows the catalogue again.`, { backend }]
        : [
            "warn",
            "servers-gone",
            `Backend ${backend} keeps its servers no more: the catalogue names none.`,
            { backend },
          ];
    add(`backend ${backend}`, ["warn", "servers-kept", message, { backend }], over);
  }
  for (const { team, problem } of memory.lastGood ?? []) {
    const message = `Team ${team} stays on its last good data: ${problemText(problem)}`;
    const over: Line = ["info", "team-well-again", `Team ${team}'s newest data is used again.`, { team }];
    add(`team ${team}`, ["error", "team-on-last-good", message, { team }], () => over);
  }
  for (const one of memory.leftOut ?? []) {
    const { backend, count } = one;
    const message = `Backend ${backend} is served without ${leftOutText(one)}.`;
    const over: Line = ["info", "instances-taken", `Backend ${backend} has all of its instances.`, { backend }];
    // Whoever registers a hundred more writes no hundred lines.
    const text = JSON.stringify(one.some);
    add(`left out ${backend}`, ["warn", "instances-left-out", message, { backend, count }], () => over, text);
  }
  const keepFor = seen.rendered?.policy.keepServersFor ?? 0;
  for (const one of memory.names ?? []) {
    const { name, backends, failing } = one;
    if (failing === undefined) continue;
    const fields = { backend: backends.join(", ") };
    const [kept] = addressesOf(one, now.date, keepFor);
    const served = kept === undefined ? "is served without it" : `keeps its last address, ${kept}`;
    const message = `"${name}" does not resolve (${failing.why}): ${fields.backend} ${served}.`;
    const over = (later: State): Line | undefined =>
      later.memory.names?.some((other) => other.name === name) === true
        ? ["info", "name-resolves", `"${name}" resolves again.`, fields]
        : undefined;
    add(`name ${name}`, ["warn", "name-unresolved", message, fields], over, served);
  }
  for (const backend of down) {
    const message = `Backend ${backend} has no usable server: its requests are answered 503.`;
    const over: Line = ["info", "backend-up", `Backend ${backend} has a usable server.`, { backend }];
    add(`down ${backend}`, ["warn", "backend-down", message, { backend }], () => over);
  }
  if (gone) {
    const message = "HAProxy does not run any more: nothing is served until it is started.";
    add("haproxy", ["warn", "haproxy-gone", message], () => ["info", "haproxy-back", "HAProxy runs again."]);
  }
  const old = outdatedIn(seen);
  if (old !== undefined) {
    const { version, atLeast } = old;
    const over: Line = ["info", "haproxy-current", "HAProxy is not older any more than the platform file asks for."];
    add(
      "outdated",
      ["warn", "haproxy-outdated", `${outdatedText(old)}: it serves on.`, { version, atLeast }],
      () => over,
    );
  }
  if (drift !== undefined) add("drift", ["error", "drift", `HAProxy's maps are not those of the files, and ${drift}.`]);
  return stands;
}

function outdatedIn({ running, asks }: Told["seen"]): Outdated | undefined {
  return running.kind === "running" ? outdated(running.version, asks.atLeast) : undefined;
}

function gaugesIn({ seen, valid, down, memory }: Told): Gauge[] {
  const gauges: Gauge[] = [];
  const add = (...gauge: Gauge): void => void gauges.push(gauge);
  const isUp = seen.running.kind === "running";
  add("signalbox_haproxy_up", isUp ? 1 : 0);
  const trouble = troubleOf(seen.running);
  add("signalbox_haproxy_foreign", trouble && isStranger(trouble) ? 1 : 0);
  if (isUp) add("signalbox_old_workers", seen.running.oldWorkers);
  const old = outdatedIn(seen);
  if (old !== undefined) add("signalbox_haproxy_outdated", 1, { version: old.version, at_least: old.atLeast });
  add("signalbox_held", seen.hold === undefined ? 0 : 1);
  if (valid !== undefined) add("signalbox_config_valid", valid ? 1 : 0);
  for (const { backend } of memory.kept ?? []) add("signalbox_servers_kept", 1, { backend });
  for (const backend of down) add("signalbox_backend_down", 1, { backend });
  for (const { team } of memory.lastGood ?? []) add("signalbox_backends_on_last_good", 1, { team });
  for (const { backend, count } of memory.leftOut ?? []) add("signalbox_instances_left_out", count, { backend });
  const unresolved = (memory.names ?? []).flatMap(({ failing, backends }) => (failing === undefined ? [] : backends));
  for (const backend of unresolved)
    add("signalbox_names_unresolved", unresolved.filter((one) => one === backend).length, { backend });
  if (seen.live === undefined) return gauges;
  const { generation, wanted } = seen.live.generation;
  const { release, channel, commit = "" } = wanted;
  add("signalbox_generation", generation);
  add("signalbox_release_info", 1, { release, channel, commit: shortCommit(commit) });
  const [change] = memory.changes ?? [];
  if (change?.release !== release) return gauges;
  const since = Date.parse(change.at) / 1000;
  add("signalbox_live_since_timestamp_seconds", since);
  add("signalbox_merge_to_live_seconds", Math.max(0, since - Date.parse(wanted.issued) / 1000));
  return gauges;
}

function tellEvent(reporter: Reporter, before: State, event: Event, { memory, waiting }: State): void {
  const updated = (kind: "servers" | "maps", { ms, gave }: { ms: number; gave: Said<unknown> }): void => {
    reporter.observe("signalbox_runtime_update_duration_seconds", ms / 1000, { kind });
    reporter.count("signalbox_runtime_updates_total", { kind, result: gave.ok ? "done" : "failed" });
  };
  switch (event.kind) {
    case "look":
      for (const { generation } of event.gave.damaged)
        if (before.seen.damaged.every((one) => one.generation !== generation))
          reporter.count("signalbox_drift_repaired_total", { kind: "files" });
      break;
    case "servers":
      if (event.gave.ok || !event.effect.adopting) break;
      reporter.log("warn", "haproxy-silent", `HAProxy does not say which servers it has: ${event.gave.fault.message}.`);
      break;
    case "tell": {
      const { code, actions } = event.effect;
      if (code === "waiting") break;
      updated("servers", event);
      if (code === "drift") {
        const slots = new Set(actions.map(({ backend, server }) => `${backend}/${server}`)).size;
        reporter.count("signalbox_drift_repaired_total", { kind: "servers" }, slots);
      }
      if (event.gave.ok) {
        const fields = { changes: actions.length, ms: Math.round(event.ms * 10) / 10 };
        const what = code === "servers" ? "Servers changed without a reload" : "Servers were put right";
        reporter.log("info", code, `${what}: ${named(actions)}.`, fields);
      } else {
        const message = `HAProxy did not take a change of servers: ${event.gave.fault.message}.`;
        reporter.log("warn", "runtime-failed", message);
      }
      break;
    }
    case "check":
      reporter.observe("signalbox_check_duration_seconds", event.gave.seconds);
      break;
    case "change-maps": {
      const { phases, to } = event.effect;
      updated("maps", event);
      if (to !== undefined || !event.gave.ok) break;
      const paths = [...new Set(phases.flatMap(({ changes }) => changes.map(({ path }) => path)))];
      reporter.count("signalbox_drift_repaired_total", { kind: "maps" }, paths.length);
      reporter.log("warn", "drift", `Maps that were changed by another hand were put right: ${paths.join(", ")}.`);
      break;
    }
    case "switch":
      if (event.effect.ready === undefined)
        reporter.log("warn", "go-back", `Generation ${event.effect.generation.generation} is live again.`);
      break;
    case "reload": {
      const { generation, why } = event.effect;
      reporter.count("signalbox_reloads_total", { result: event.gave.ok ? "done" : "failed" });
      if (event.gave.ok) {
        const fields = { generation: generation.generation, ms: Math.round(event.ms) };
        reporter.observe("signalbox_reload_duration_seconds", event.ms / 1000);
        reporter.log("info", "reload", `HAProxy was reloaded: ${why}.`, fields);
      } else if (memory.refused !== undefined) reporter.log(...faultLine(memory.refused.fault));
      break;
    }
    case "broke":
      if (event.effect === before.talk) reporter.log(...faultLine(event.fault));
      break;
    default:
  }
  const slots = [...waiting].filter(([key, { ended }]) => ended && before.waiting.get(key)?.ended !== true).length;
  if (slots > 0) {
    const message = "Connections to instances that left were ended: their slots are needed.";
    reporter.log("warn", "connections-ended", message, { slots });
  }
  const [change] = memory.changes ?? [];
  if (change === undefined || change === before.memory.changes?.[0]) return;
  const how = { reload: "by a reload", live: "without a reload", start: "with HAProxy's start" }[change.how];
  const release = change.release.slice(0, 12);
  const fields = { release, generation: change.generation };
  reporter.log("info", "live", `Release ${release} went live ${how}: ${change.why}.`, fields);
}

/** `shop.web, shop.api, id.web and 2 more`. */
function named(actions: readonly { readonly backend: string }[]): string {
  const backends = [...new Set(actions.map(({ backend }) => backend))];
  return `${backends.slice(0, 3).join(", ")}${backends.length > 3 ? ` and ${backends.length - 3} more` : ""}`;
}
