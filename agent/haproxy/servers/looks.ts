import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { runtime } from "../../../compiler/haproxy/master.ts";
import { parseServersState, type ServerState } from "../../../compiler/haproxy/servers.ts";
import type { Clock } from "../../support/clock.ts";
import { byName, isUsable, type Empty, type Fill, type ServerAction } from "./actions.ts";
import { tellServers } from "./tell.ts";

/** HAProxy's check of a backend's servers, where it is no more than a connection, or an answer to a request (2xx, 3xx). */
export interface Look {
  readonly timeoutMs: number;
  /** `fastinter`, `rise`: so many good ones at this distance. */
  readonly everyMs: number;
  readonly rise: number;
  /** On the instance's address; missing: its own. */
  readonly port?: number;
  readonly http?: { readonly method: string; readonly path: string; readonly host: string };
}

/** Further options say how a server is reached, TLS and the PROXY protocol among them: there HAProxy looks alone. */
const OPTIONS =
  /^ check inter \S+ fastinter (\d+)ms downinter \S+ fall \d+ rise (\d+)(?: port (\d+))?(?: maxconn \d+)?(?: slowstart \w+)?(?: weight 1)?$/;
const SECTION = /^backend \S+ from signalbox-(?:http|tcp)$/;
const SEND = /^http-check send meth (\S+) uri (\S+) ver HTTP\/1\.1 hdr Host (\S+)$/;
/** Of what `defaults` says (compiler/render/platform.ts); milliseconds. */
const TIMEOUT_MS = 2_000;

/**
 * The check of the backend whose section ends with this text, up to its servers with these options. Undefined where HAProxy makes none,
 * and where the section says more of checks or of how servers are reached than the compiler does. Pure.
 */
export function lookOf(above: string, options: string): Look | undefined {
  const [, everyMs, rise, port] = OPTIONS.exec(options) ?? [];
  const lines = above
    .slice(above.lastIndexOf("\nbackend ") + 1)
    .split("\n")
    .map((line) => line.trim());
  const [head = "", ...statements] = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (rise === undefined || !SECTION.test(head)) return undefined;
  let timeoutMs = TIMEOUT_MS;
  let isHttp = false;
  let http: Look["http"];
  for (const statement of statements) {
    const [, method, path = "", host = ""] = SEND.exec(statement) ?? [];
    const timeout = /^timeout check (\d+)ms$/.exec(statement)?.[1];
    if (statement === "option httpchk") isHttp = true;
    else if (method !== undefined && http === undefined) http = { method, path, host };
    else if (timeout !== undefined) timeoutMs = Number(timeout);
    else if (!/^timeout \w+ \d+ms$/.test(statement) && /["'\\]|chk|check|server|source/.test(statement))
      return undefined;
  }
  if (isHttp !== (http !== undefined)) return undefined;
  return {
    ...{ timeoutMs, everyMs: Number(everyMs), rise: Number(rise) },
    ...(port !== undefined && { port: Number(port) }),
    ...(http && { http }),
  };
}

/** What is said to HAProxy of its servers. */
export interface Teller {
  tell(actions: readonly ServerAction[], ending: readonly Fill[]): Promise<readonly Fill[]>;
  /** What HAProxy has, once those have left that wait for who comes: nobody else put them there. */
  asTold(ask: () => Promise<readonly ServerState[]>): Promise<readonly ServerState[]>;
  /** Another worker is to come: what is looked at now is HAProxy's own to check. Where none comes, the one from before is asked anew what it has. */
  forget(): Promise<void>;
}

/** So many instances are looked at at a time; the others wait for HAProxy's own check. */
const MOST = 100;
/** Longest that a backend's last usable servers stay after their instances, where others came at once; milliseconds. */
const HANDOVER_MS = 1_500;
/** An instance is looked at for so long: until then HAProxy's own check has come by; milliseconds. */
const LONGEST_MS = 3_000;

/**
 * Tells HAProxy of servers, and looks at each instance that came as HAProxy's check does: the check of a slot comes when its clock ticks,
 * up to a second later, and no command sets that clock. What is good is said to be up; HAProxy's own checks go on beside it. `isHere`:
 * whether HAProxy reaches what this process reaches; where it may not, HAProxy alone looks.
 */
export function tellerOf(statsSocket: string, clock: Clock, isHere: () => boolean): Teller {
  /** Who is looked at, by slot. What is not in here any more is said of nobody. */
  const looked = new Map<string, Fill>();
  /** Slots that are emptied once one that came is up: their backends have nobody else. By slot, with the address. */
  const leaving = new Map<string, Leaving>();
  /** Ends with the last command that is on its way beside `tell`: none may overtake what a slot is told next. */
  let saying: Promise<unknown> = Promise.resolve();

  async function look(fill: Fill, { rise, everyMs, ...how }: Look): Promise<void> {
    const key = keyOf(fill);
    const isCurrent = (): boolean => looked.get(key) === fill;
    const until = clock().ms + LONGEST_MS;
    let good = 0;
    while (isCurrent() && clock().ms < until) {
      good = (await isGood(fill.instance, how)) ? good + 1 : 0;
      if (good === rise) break;
      await sleep(everyMs, undefined, { ref: false });
    }
    if (!isCurrent()) return;
    looked.delete(key);
    if (good === rise)
      say(async () => {
        await sayUp(statsSocket, fill);
        await empty(leavingOf(fill.backend));
      });
  }

  /** Says something beside `tell`. Where HAProxy does not answer, the next round finds it out. */
  function say(what: () => Promise<unknown>): void {
    saying = Promise.all([saying, what().catch(() => undefined)]);
  }

  function leavingOf(backend: string): Leaving[] {
    return [...leaving.values()].filter((one) => one.empty.backend === backend);
  }

  async function empty(those: readonly Leaving[]): Promise<void> {
    const left = those.filter((one) => leaving.get(keyOf(one.empty)) === one);
    for (const one of left) leaving.delete(keyOf(one.empty));
    if (left.length > 0)
      await tellServers(
        statsSocket,
        clock,
        left.map((one) => one.empty),
      );
  }

  /** Whoever leaves and has no more time: the slot is told something else, or its address is another's now. */
  function takeLeaving(actions: readonly ServerAction[]): Empty[] {
    const slots = new Set(actions.map(keyOf));
    const taken = new Set(actions.flatMap((one) => (one.kind === "fill" ? [one.instance.at] : [])));
    const due = [...leaving].filter(([key, { at }]) => slots.has(key) || taken.has(at));
    for (const [key] of due) leaving.delete(key);
    return due.map(([, one]) => one.empty);
  }

  return {
    async tell(actions, ending) {
      for (const action of [...actions, ...ending]) looked.delete(keyOf(action));
      const due = takeLeaving(actions);
      await saying;
      const later = await handedOver(statsSocket, actions);
      for (const one of later) leaving.set(keyOf(one.empty), one);
      const emptied = new Set<ServerAction>(later.map((one) => one.empty));
      const now = [...due, ...actions.filter((one) => !emptied.has(one))];
      const waiting = await tellServers(statsSocket, clock, now, ending);
      const isUpNow = ({ backend }: Empty): boolean =>
        now.some((one) => one.kind === "fill" && one.backend === backend && !one.checked);
      await empty(later.filter((one) => isUpNow(one.empty)));
      if (later.length > 0) void sleep(HANDOVER_MS, undefined, { ref: false }).then(() => say(() => empty(later)));
      const filled = actions.filter((one): one is Fill => one.kind === "fill" && !waiting.includes(one));
      const seen = filled.filter(({ look }) => look !== undefined).slice(0, MOST - looked.size);
      if (seen.length > 0 && isHere()) {
        for (const fill of seen) {
          looked.set(keyOf(fill), fill);
          if (fill.look !== undefined) void look(fill, fill.look);
        }
      }
      return waiting;
    },
    async asTold(ask) {
      await saying;
      // One that leaves while HAProxy is asked may still be in its answer.
      const left = new Set(leaving.keys());
      const states = await ask();
      if (left.size === 0) return states;
      return states.map((one) => (left.has(keyOf(one)) ? { ...one, maintenance: true } : one));
    },
    async forget() {
      looked.clear();
      leaving.clear();
      await saying;
    },
  };
}

interface Leaving {
  readonly empty: Empty;
  /** Whose slot it is: `10.0.0.1:80`. */
  readonly at: string;
}

/**
 * The slots to be emptied whose backends would have nobody who may be asked until one that comes is up: all instances are replaced at
 * once. They may be asked so long, unless their slot or their address is another's now.
 */
async function handedOver(statsSocket: string, actions: readonly ServerAction[]): Promise<Leaving[]> {
  const fills = actions.filter((one) => one.kind === "fill");
  const taken = new Set(fills.flatMap((one) => [keyOf(one), one.instance.at]));
  const filled = new Set(fills.map(({ backend }) => backend));
  const empties = actions.filter((one) => one.kind === "empty" && filled.has(one.backend)) as readonly Empty[];
  const backends = [...new Set(empties.map(({ backend }) => backend))];
  const found = await Promise.all(
    backends.map(async (backend) => {
      const leaving = new Map(empties.flatMap((one) => (one.backend === backend ? [[one.server, one] as const] : [])));
      const states = byName(parseServersState(await runtime(statsSocket, `show servers state ${backend}`))).get(
        backend,
      );
      const usable = [...(states?.values() ?? [])].filter(isUsable);
      if (usable.some(({ server }) => !leaving.has(server))) return [];
      return usable.flatMap(({ server, address, port }): Leaving[] => {
        const empty = leaving.get(server);
        const at = `${address}:${port}`;
        return empty === undefined || taken.has(keyOf(empty)) || taken.has(at) ? [] : [{ empty, at }];
      });
    }),
  );
  return found.flat();
}

function keyOf({ backend, server }: Pick<Fill, "backend" | "server">): string {
  return `${backend}/${server}`;
}

/** Only of a slot that has this instance, and takes requests once that is up. */
async function sayUp(statsSocket: string, { backend, server, instance }: Fill): Promise<void> {
  const states = parseServersState(await runtime(statsSocket, `show servers state ${backend}`));
  const has = states.some(
    (one) =>
      one.server === server &&
      one.address === instance.address &&
      one.port === instance.port &&
      !(one.up || one.maintenance || one.drain),
  );
  if (has) await runtime(statsSocket, `set server ${backend}/${server} health up`);
}

/** One check. Nothing of it keeps the process from its end. */
async function isGood(
  { address, port: own }: Fill["instance"],
  { timeoutMs, http, port = own }: Pick<Look, "timeoutMs" | "http" | "port">,
): Promise<boolean> {
  return new Promise((resolve) => {
    let socket: Socket | undefined;
    const end = (isWell: boolean): void => {
      clearTimeout(late);
      socket?.destroy();
      resolve(isWell);
    };
    const late = setTimeout(() => end(false), timeoutMs).unref();
    const take = (taken: Socket): void => {
      socket = taken.unref();
      taken.on("error", () => end(false));
    };
    if (http === undefined) {
      take(connect({ host: address, port }, () => end(true)));
      return;
    }
    const { method, path, host } = http;
    const asked = request({
      host: address,
      port,
      method,
      path,
      headers: { Host: host, Connection: "close" },
      agent: false,
    });
    asked.on("socket", take);
    asked.on("error", () => end(false));
    asked.on("response", ({ statusCode = 0 }) => end(statusCode >= 200 && statusCode < 400));
    asked.end();
  });
}
