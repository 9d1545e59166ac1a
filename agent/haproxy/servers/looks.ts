import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { runtime } from "../../../compiler/haproxy/master.ts";
import { parseServersState } from "../../../compiler/haproxy/servers.ts";
import type { Clock } from "../../support/clock.ts";
import type { Fill, ServerAction } from "./actions.ts";
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
  /** Another worker is to come: what is looked at now is HAProxy's own to check. */
  forget(): Promise<void>;
}

/** So many instances are looked at at a time; the others wait for HAProxy's own check. */
const MOST = 100;
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
  /** Ends with the last `health up` that is on its way: none may overtake what a slot is told next. */
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
    // Where HAProxy does not answer, the next round finds it out.
    if (good === rise) saying = Promise.all([saying, sayUp(statsSocket, fill).catch(() => undefined)]);
  }

  return {
    async tell(actions, ending) {
      for (const action of [...actions, ...ending]) looked.delete(keyOf(action));
      await saying;
      const waiting = await tellServers(statsSocket, clock, actions, ending);
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
    async forget() {
      looked.clear();
      await saying;
    },
  };
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
