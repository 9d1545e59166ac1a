import { setTimeout as sleep } from "node:timers/promises";
import type { ServerLimit } from "../../../compiler/haproxy/changes.ts";
import { runtime } from "../../../compiler/haproxy/master.ts";
import { parseServersConnections, parseServersState } from "../../../compiler/haproxy/servers.ts";
import type { Clock } from "../../support/clock.ts";
import { byName, type Fill, type ServerAction } from "./actions.ts";

/** A line of commands is bounded by `tune.bufsize`, 16,384 bytes unless set; measured, 15,500 work. */
const LINE_BYTES = 12_000;
/** How long a server's new address takes to be seen: 3.0 sets it a moment later (docs/node.md, "Slots"). */
const ADDRESS_MS = 1_000;

/**
 * Makes the changes in the running HAProxy, in two exchanges: empty slots and ask which are still in use; fill. The sequences are
 * those of docs/node.md, "Slots", by which no request reaches an instance before its first good check, and none one that is gone.
 * Before, connections to what `ending` names are ended, the last resort before a reload: their requests get a 502.
 * Each line has a connection of its own: it is 0.2 ms dearer than a kept one, and always reaches the worker that serves now.
 * Gives what was not filled, for its slot is still in use. Throws when HAProxy does not take a command.
 */
export async function tellServers(
  statsSocket: string,
  clock: Clock,
  actions: readonly ServerAction[],
  ending: readonly Fill[] = [],
): Promise<Fill[]> {
  const endings = ending.map(({ backend, server }) => `shutdown sessions server ${backend}/${server}`);
  await send(statsSocket, endings);
  const fills = actions.filter((action) => action.kind === "fill");
  const asked = [
    ...actions.flatMap((one) => (one.kind === "empty" ? [`set server ${one.backend}/${one.server} state maint`] : [])),
    ...[...new Set(fills.map(({ backend }) => backend))].map((backend) => `show servers conn ${backend}`),
  ];
  const used = parseServersConnections(await send(statsSocket, asked, isConnections));
  const isUsed = ({ backend, server }: Fill): boolean => (used.get(`${backend}/${server}`) ?? 0) > 0;
  const ready = fills.filter((fill) => !isUsed(fill));
  const weighs = actions.flatMap((one) => (one.kind === "weigh" ? [weightCommand(one)] : []));
  await send(statsSocket, [...ready.map(fillCommands), ...weighs]);
  const unchecked = ready.filter(({ checked }) => !checked);
  await wake(statsSocket, clock, unchecked);
  return fills.filter(isUsed);
}

/** More than HAProxy has connections. */
const ALL = 1_000_000;

/** Gives servers another `maxconn`; requests that wait go at once where there is room. Throws when HAProxy does not take a command. */
export async function limitServers(statsSocket: string, limits: readonly ServerLimit[]): Promise<void> {
  const commands = limits.flatMap(({ backend, servers, maxconn }) =>
    servers.map((server) => {
      const set = `set maxconn server ${backend}/${server}`;
      // Who waits for a server would wait on where it has no limit any more: HAProxy counts up to it.
      return maxconn === 0 ? `${set} ${ALL}; ${set} 0` : `${set} ${maxconn}`;
    }),
  );
  await send(statsSocket, commands);
}

function fillCommands({ backend, server, instance }: Fill): string {
  const set = `set server ${backend}/${server}`;
  const weight = instance.weight === undefined ? "" : `${weightCommand({ backend, server, instance })}; `;
  return `${weight}${set} addr ${instance.address} port ${instance.port}; ${set} state drain; ${set} health down; ${set} state ready`;
}

function weightCommand({ backend, server, instance }: Pick<Fill, "backend" | "server" | "instance">): string {
  return `set server ${backend}/${server} weight ${instance.weight ?? 1}`;
}

/** Where nothing is checked nobody says that a server is up: we do, once HAProxy has its new address. */
async function wake(statsSocket: string, clock: Clock, fills: readonly Fill[]): Promise<void> {
  const deadline = clock().ms + ADDRESS_MS;
  for (let left = fills; left.length > 0;) {
    const questions = [...new Set(left.map(({ backend }) => `show servers state ${backend}`))];
    const states = byName(parseServersState(await send(statsSocket, questions, isState)));
    const isThere = ({ backend, server, instance }: Fill): boolean => {
      const state = states.get(backend)?.get(server);
      return state?.address === instance.address && state.port === instance.port;
    };
    const there = left.filter(isThere);
    await send(
      statsSocket,
      there.map(({ backend, server }) => `set server ${backend}/${server} health up`),
    );
    left = left.filter((fill) => !there.includes(fill));
    if (left.length === 0) return;
    if (clock().ms > deadline) throw new Error(`${left[0]?.backend}/${left[0]?.server} did not take its address`);
    await sleep(5);
  }
}

/** What `set server … addr` says of a success, on 2.6 and 3.0. */
const DONE = /^(?:(?:IP changed|port changed|no need to change|nothing changed).*)?$/;
const isConnections = (line: string): boolean => line.startsWith("#") || / \d+\/\d+ \S+ \d+ - \d+ /.test(line);
const isState = (line: string): boolean => line === "1" || line.startsWith("#") || line.split(" ").length >= 25;

/** Sends commands, many in a line; gives all answers. Throws HAProxy's own words when an answer is neither a success nor expected. */
async function send(
  statsSocket: string,
  commands: readonly string[],
  expected: (line: string) => boolean = () => false,
): Promise<string> {
  let answers = "";
  for (let at = 0; at < commands.length;) {
    let line = commands[at++] ?? "";
    while (at < commands.length && line.length + (commands[at]?.length ?? 0) < LINE_BYTES)
      line += `; ${commands[at++]}`;
    answers += await runtime(statsSocket, line);
  }
  const wrong = answers.split("\n").find((line) => !DONE.test(line) && !expected(line));
  if (wrong !== undefined) throw new Error(`HAProxy said: ${wrong}`);
  return answers;
}
