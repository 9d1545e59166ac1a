import { areAllowed, areNearLimit } from "../node/connections.ts";
import { overrideText } from "../../compiler/diagnostic/override.ts";
import { inert } from "../../compiler/diagnostic/inert.ts";
import { shortCommit, type Change } from "../../compiler/release/change.ts";
import type { Role } from "../node/layout.ts";
import { problemText } from "../support/ports.ts";
import {
  leftOutText,
  unknownText,
  type ConsulConnections,
  type LastGood,
  type RoleState,
  type Wanted,
} from "../node/records.ts";
import { someOf } from "../support/words.ts";
import { ROLES } from "../roles/role.ts";
import { effectiveWanted, isAsked, isPointerOver, strangerOf, type NodeStatus } from "./status.ts";
import { age as ageOf, clock, moment } from "./time.ts";

export interface TextOptions {
  /** Ages are told from here. */
  readonly now: Date;
  readonly colour?: boolean;
}

const INDENT = 9;
const WIDTH = 80;
/** More belongs into state.json: this is one screen. */
const SHOWN_CHANGES = 4;
const SHOWN_LINES = 4;
const SHOWN_TEAMS = 2;
const SHOWN_NAMES = 2;

/** One screen for a person at night, 80 columns where words allow it. Times are UTC. */
export function statusText(status: NodeStatus, options: TextOptions): string {
  const p = paint(options.colour === true);
  const rows = [
    ...liveRows(status, options, p),
    ...haproxyRows(status, p),
    ...downRows(status, p),
    ...logsRows(status),
    ...diskRows(status, p),
    ...holdRows(status, options, p),
    ...wantedRows(status, p),
    ...changeRows(status),
    ...dataRows(status, options, p),
    ...lastGoodRows(status.lastGood, options, p),
    ...unknownRows(status, p),
    ...keptRows(status, options, p),
    ...leftOutRows(status, p),
    ...nameRows(status, options, p),
    ...ROLES.flatMap((role) => roleRows(role, status.roles[role], options, p)),
    ...(status.broken ?? []).flatMap((why) => row("record", p.bad(why))),
    ...playingRows(status, p),
    ...nextRows(status, p),
  ];
  // What programs and a store said stands in it; the file is read by `cat`, too.
  return inert(`${rows.join("\n")}\n`);
}

type Paint = Readonly<Record<"good" | "warn" | "bad" | "strong", (text: string) => string>>;

/** Colours of a terminal, or none: a file and a pipe get the bare words. */
function paint(colour: boolean): Paint {
  const code = (open: number, close: number) => (text: string) =>
    // Each word on its own, for the text is broken between words.
    colour ? text.replaceAll(/[^ ]+/g, (word) => `\u001b[${open}m${word}\u001b[${close}m`) : text;
  return { good: code(32, 39), warn: code(33, 39), bad: code(31, 39), strong: code(1, 22) };
}

/** Stays on one line. */
const TIED = "\u00a0";
const age = (iso: string, now: Date): string => ageOf(iso, now).replaceAll(" ", TIED);

/** What stays the same is recorded now and then only: a young time says that it is no longer ago. */
function ago(iso: string, now: Date): string {
  const ms = now.getTime() - Date.parse(iso);
  return ms < 60_000 ? `in the last${TIED}${age(iso, now)}` : `${age(iso, now)}${TIED}ago`;
}

function liveRows({ live, wanted, changes }: NodeStatus, { now }: TextOptions, p: Paint): string[] {
  if (live === undefined) return row("live", p.bad("nothing yet"));
  // Instances that come and go make generations, not releases.
  const [last] = changes;
  const from = last?.release === live.wanted.release ? last.at : live.made;
  const since = `since ${moment(from)} (${age(from, now)})`;
  return [
    ...row("live", `${p.strong(`release ${short(live.wanted.release)}`)} ${since}`),
    ...row("from", origin(live.wanted)),
    ...(live.wanted.overrides ?? []).flatMap((one) => row("", p.warn(`allowed: ${overrideText(one)}`))),
    ...againRows(live.wanted, wanted),
    ...(live.wanted.insteadOf === undefined
      ? []
      : row("", p.warn(`instead of release ${short(live.wanted.insteadOf)}, which could not be used`))),
  ];
}

/** A pointer that was renewed names what is live already: its number tells that this node has seen it. */
function againRows(live: Wanted, wanted: Wanted | undefined): string[] {
  const isAgain = wanted?.release === live.release && wanted.channel === live.channel;
  return isAgain && wanted.sequence > live.sequence ? row("", `named again by number ${wanted.sequence}`) : [];
}

function haproxyRows(status: NodeStatus, p: Paint): string[] {
  const { oldWorkers = 0, looked } = status;
  const stranger = strangerOf(status);
  // What follows from it is apply's to say.
  if (stranger !== undefined) return row("haproxy", p.bad(stranger.message.replace(/\. .*$/s, "")));
  const old = oldWorkers === 0 ? "" : `; ${count(oldWorkers, "old worker")} still busy with connections`;
  if (looked?.silent !== undefined) {
    const silent = looked.silent.replace(/^HAProxy /, "").replace(/^is /, "");
    return row("haproxy", p.bad(silent.replace(/\.$/, "")));
  }
  const { version, atLeast } = status.outdated ?? {};
  const age =
    version === undefined ? [] : row("version", p.warn(`${version}, older than ${atLeast}, the least wanted here`));
  const denied = looked?.denied ? "; as apply saw it, for HAProxy does not let this user ask it" : "";
  return [...row("haproxy", `${haproxySaid(status, p)}${old}${denied}`), ...age];
}

function haproxySaid(status: NodeStatus, p: Paint): string {
  const { live, haproxy, confirmed } = status;
  // An answer just now outranks what the agent saw last.
  if (haproxy === "not-running" && !isAsked(status)) return p.bad("not running");
  if (haproxy === "unknown" && !isAsked(status)) return p.warn("not known: it was not asked, or did not answer");
  if (live === undefined) return p.warn("running, with a configuration that is not Signalbox's");
  return confirmed
    ? p.good(`serving the live generation, ${live.generation}`)
    : p.warn("running, not seen serving the live generation");
}

function downRows({ looked }: NodeStatus, p: Paint): string[] {
  const down = someOf(looked?.down ?? [], SHOWN_LINES);
  return down === "" ? [] : row("down", p.warn(`no usable server, answered with 503: ${down}`));
}

function logsRows({ looked }: NodeStatus): string[] {
  return looked?.unlogged ? row("logs", "none: the platform file has no logs:, so no request is logged") : [];
}

function diskRows({ looked }: NodeStatus, p: Paint): string[] {
  const { directory, why } = looked?.disk ?? {};
  const since = "nothing new is taken, and what the roles say below may be old";
  return why === undefined ? [] : row("disk", p.bad(`${directory} is on a disk that ${why}: ${since}`));
}

function holdRows({ hold }: NodeStatus, { now }: TextOptions, p: Paint): string[] {
  if (hold === undefined) return [];
  const word = hold.by === "rollback" ? "by a rollback on" : "on";
  return row(
    "held",
    p.warn(
      `${word} release ${short(hold.wanted.release)} (number ${hold.wanted.sequence}) since ${moment(hold.since)} (${age(hold.since, now)})`,
    ),
  );
}

function wantedRows(status: NodeStatus, p: Paint): string[] {
  const { wanted, hold, live } = status;
  if (wanted === undefined || wanted.release === (hold?.wanted ?? live?.wanted)?.release) return [];
  const waits = hold === undefined ? "" : ", which waits";
  return row(
    hold === undefined ? "wanted" : "channel",
    p.warn(`release ${short(wanted.release)}${waits}; ${origin(wanted)}`),
  );
}

function changeRows({ changes, kept, lastGood, catalogue, leftOut = [], unresolved = [] }: NodeStatus): string[] {
  const how = { reload: "reload", live: "no reload", start: "start" } as const;
  const busy = [kept, lastGood, leftOut, unresolved, catalogue.unknown ?? []].some((all) => all.length > 0);
  return changes
    .slice(0, busy ? 2 : SHOWN_CHANGES)
    .flatMap(({ at, sequence, here, release, how: kind, why, ...change }, index) =>
      row(
        index === 0 ? "changes" : "",
        `${clock(at)} number ${sequence} ${here === undefined ? "" : `generation ${here} `}${short(release)}${made(change, " (", ")")} ${how[kind]}: ${why}`,
      ),
    );
}

function dataRows({ store, catalogue, ...status }: NodeStatus, { now }: TextOptions, p: Paint): string[] {
  const url = effectiveWanted(status)?.store;
  const rows: string[] = [];
  if (store.at !== undefined || store.unsigned || store.expires !== undefined) {
    const answered = store.at === undefined ? "never answered" : `answered ${ago(store.at, now)}`;
    rows.push(
      ...row(
        "store",
        `${answered}${url === undefined ? "" : `, ${url}`}${store.signedBy === undefined ? "" : `, key ${short(store.signedBy)}`}`,
      ),
    );
    if (store.unsigned) rows.push(...row("", p.bad("UNSIGNED: this node takes releases that nobody signed")));
    if (store.expires !== undefined && isPointerOver(store, now))
      rows.push(...row("", p.bad(`EXPIRED: the channel's pointer was good until ${moment(store.expires)}`)));
    else if (store.expires !== undefined && store.halfOver === true)
      rows.push(...row("", p.warn(`HALF OVER: the channel's pointer is good until ${moment(store.expires)}`)));
  }
  const { at, connections, restarts = 0 } = catalogue;
  if (at !== undefined || connections !== undefined) {
    const answered = at === undefined ? p.bad("never answered") : `answered ${ago(at, now)}`;
    const over = connections !== undefined && !areAllowed(connections.needed, connections.limit);
    const near = connections !== undefined && areNearLimit(connections.needed, connections.limit);
    const needed = connections === undefined ? "" : `, ${connectionsText(connections, over)}`;
    rows.push(
      ...row(
        "consul",
        `${answered}${over ? p.bad(needed) : near ? p.warn(needed) : needed}${restarts === 0 ? "" : `, consul-template restarted ${count(restarts, "time")}`}`,
      ),
    );
  }
  return rows;
}

function unknownRows({ catalogue: { unknown = [] } }: NodeStatus, p: Paint): string[] {
  const rows = unknown
    .slice(0, SHOWN_NAMES)
    .flatMap((one) => row("unknown", p.warn(`to Consul is ${unknownText(one)}`)));
  return [...rows, ...moreRows(unknown.length - SHOWN_NAMES, "services")];
}

function connectionsText({ needed, limit }: ConsulConnections, over: boolean): string {
  if (over) return `needs ${needed} connections and is allowed ${limit}`;
  return limit === undefined ? `${needed} connections` : `${needed} of ${limit} connections`;
}

function lastGoodRows(lastGood: readonly LastGood[], { now }: TextOptions, p: Paint): string[] {
  const rows = lastGood
    .slice(0, SHOWN_TEAMS)
    .flatMap(({ team, since, problem }) => [
      ...row("team", p.warn(`${team} is on its last good data since ${moment(since)} (${age(since, now)})`)),
      ...row("", problemText(problem)),
    ]);
  return [...rows, ...moreRows(lastGood.length - SHOWN_TEAMS, "teams")];
}

/** That a person holds the node is said elsewhere. */
const WHY_KEPT = [
  ["most", "; they stay: most backends lost theirs at once"],
  ["hidden", "; they stay: the agent's token may not read their service"],
  ["lost", "; they stay: the datacentre of their service does not answer"],
] as const;

function keptRows({ kept }: NodeStatus, { now }: TextOptions, p: Paint): string[] {
  const names = kept.map(({ backend, since }) => `${backend} for${TIED}${age(since, now)}`);
  if (names.length === 0) return [];
  const why = WHY_KEPT.find(([stays]) => kept.some((one) => one.stays === stays))?.[1] ?? "";
  return row("kept", p.warn(`servers that the catalogue does not name any more: ${someOf(names, SHOWN_LINES)}${why}`));
}

function leftOutRows({ leftOut = [] }: NodeStatus, p: Paint): string[] {
  const rows = leftOut
    .slice(0, SHOWN_NAMES)
    .flatMap((one) => row("left out", p.warn(`of ${one.backend} ${leftOutText(one)}`)));
  return [...rows, ...moreRows(leftOut.length - SHOWN_NAMES, "backends")];
}

function nameRows({ unresolved = [] }: NodeStatus, { now }: TextOptions, p: Paint): string[] {
  const rows = unresolved.slice(0, SHOWN_NAMES).flatMap(({ name, backends, failing }) => {
    const since = failing === undefined ? "" : ` for${TIED}${age(failing.since, now)} (${failing.why})`;
    return row("name", p.warn(`${name} of ${backends.join(", ")} does not resolve${since}`));
  });
  return [...rows, ...moreRows(unresolved.length - SHOWN_NAMES, "names")];
}

function moreRows(more: number, what: string): string[] {
  return more > 0 ? row("", `and ${more} more ${what} in state.json`) : [];
}

function roleRows(role: Role, state: RoleState | undefined, { now }: TextOptions, p: Paint): string[] {
  if (state === undefined) return row(role, "has not run");
  const { fault } = state;
  if (fault === undefined) return row(role, `good ${ago(state.at, now)}`);
  const good = state.goodAt === undefined ? "never good so far" : `last good ${age(state.goodAt, now)} ago`;
  const shown = fault.problems.slice(0, SHOWN_LINES).flatMap((problem) => row("", problemText(problem)));
  return [
    ...row(role, `${p.bad(`${fault.kind}:`)} ${fault.message} (${good})`),
    ...shown,
    ...moreRows(fault.problems.length - SHOWN_LINES, "lines"),
  ];
}

function playingRows({ looked }: NodeStatus, p: Paint): string[] {
  if (looked === undefined) return [];
  const { playing, hanging = [], died = [], rivals = [] } = looked;
  const missing = ROLES.filter((role) => !playing.includes(role));
  const ended = died.length === 0 ? "" : `; that of ${died.join(", ")} ended without being told to`;
  const paintMissing = missing.length === ROLES.length && died.length === 0 ? p.warn : p.bad;
  const none = missing.length === ROLES.length ? "a role" : missing.join(" or ");
  const two = `a second process wants to play ${rivals.join(", ")} beside the one that does`;
  return [
    ...(missing.length === 0 ? [] : row("agent", paintMissing(`no process plays ${none} on this node now${ended}`))),
    ...(hanging.length === 0 ? [] : row("agent", p.bad(`the process that plays ${hanging.join(", ")} does not work`))),
    ...(rivals.length === 0 ? [] : row("agent", p.bad(two))),
  ];
}

function nextRows({ nextAction }: NodeStatus, p: Paint): string[] {
  if (nextAction === undefined) return [];
  // A command is to be copied: it stands on a line of its own, whole.
  return nextAction
    .split("\n")
    .flatMap((line, index) =>
      line.startsWith("$ ")
        ? [`${" ".repeat(INDENT)}${line.slice(2)}`]
        : row(index === 0 ? "next" : "then", p.strong(line)),
    );
}

function origin({ channel, sequence, checked, insteadOf, ...change }: Wanted): string {
  // Of an earlier release that was taken in place of the newest the pointer does not tell.
  const read = checked === undefined && insteadOf === undefined ? "; UNCHECKED by HAProxy before it was published" : "";
  return `channel ${channel}, number ${sequence}${made(change, ", ")}${read}`;
}

/** `commit 9f8e7d6c5b4a by Jane Doe` between the two, as far as it is known. */
function made({ commit, author }: Change, before: string, after = ""): string {
  const words = [commit && `commit ${shortCommit(commit)}`, author && `by ${author}`].filter(Boolean);
  return words.length === 0 ? "" : `${before}${words.join(" ")}${after}`;
}

/** `name` in its column, the text beside it, broken between words at 80 columns. Colours take no room. */
function row(name: string, text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]/)) {
    if (line !== "" && visible(line) + 1 + visible(word) > WIDTH - INDENT) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((text, index) => `${(index === 0 ? name : "").padEnd(INDENT)}${text.replaceAll(TIED, " ")}`);
}

function visible(text: string): number {
  return text.replaceAll(/\u001b\[\d+m/g, "").length;
}

function short(id: string): string {
  return id.slice(0, 12);
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
