import { runtime } from "../haproxy/master.ts";
import type { Program } from "../haproxy/find.ts";
import { Stopped } from "../io.ts";
import { chainOf, type Listener, type Model, type Route, type RouteTest, type ServerAddress } from "../model/model.ts";
import { renderCompiled, type Compiled } from "../pipeline.ts";
import { decide } from "../table/decide.ts";
import { cookiesOf } from "../words/cookies/cookies.ts";
import { valuesOf, http1Client, http2Client, type Answer, type Client } from "./client.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { placeFor, serve, type Serving } from "./serve.ts";
import { withStandIns, type WithStandIns } from "./stand-ins.ts";
import { startUpstream, type Received, type Upstream } from "./upstream.ts";
import { join } from "node:path";

export type Protocol = "HTTP/1.1" | "HTTP/2";

/** What came of a test's request. */
export type Seen =
  | {
      /** The route that answered; undefined where none did. */
      readonly route: string | undefined;
      /** The backend that got it, or would have where it has no instance. */
      readonly backend: string | undefined;
      /** What an instance received; undefined where none did. */
      readonly received: Received | undefined;
      readonly answer: Answer;
    }
  /** Half a sentence: `the connection was closed without an answer`. */
  | { readonly failed: string };

/** A test as it went over one protocol, to one side where chance decides among several. */
export interface Ran {
  readonly test: RouteTest;
  readonly protocol: Protocol;
  /** Of a split: the backend that got it. */
  readonly side?: string;
  readonly seen: Seen;
}

const ANSWER_MS = 10_000;

/** A side of a split that gets 1 %, the least there is, is missed by so many requests once in 500 million times. */
const TRIES = 2_000;

/**
 * Sends every test's request to one haproxy on the compiled configuration, over each protocol that its listener speaks: one after the
 * other, in their order as far as their `instances` allow, so that nothing that HAProxy keeps of requests mixes. Rejects with haproxy's
 * own words where it does not start, and with Stopped at the signal.
 */
export async function runTests(
  compiled: Compiled,
  sources: readonly SourceFile[],
  program: Program,
  stop?: AbortSignal,
): Promise<readonly Ran[]> {
  const { model } = compiled;
  const routes = new Map(model.routes.map((route) => [route.id, route]));
  const groups = groupsOf(compiled, routes);
  const counts = mostOf(groups);
  const haproxy = program.kind === "local" ? program.path : program;
  const place = await placeFor(haproxy);
  const upstream = await startUpstream(Math.max(1, ...counts.values()), place.run);
  const instancesOf = ({ id }: { id: string }) => upstream.instances.slice(0, counts.get(id) ?? 0);
  const ran: Ran[] = [];
  const clients = new Map<string, Client>();
  let serving: Serving | undefined;
  try {
    const rendered = renderCompiled(
      compiled,
      sources,
      { kind: "given", instancesOf },
      { showDecision: true, acceptProxy: true },
    );
    const [first] = upstream.instances;
    const { files, written } = withStandIns(rendered, first ? addressText(first) : "", upstream.at);
    serving = await serve(haproxy, model.platform, files, { place });
    const world: World = { compiled, serving, upstream, clients, routes };
    const states = new Instances(join(serving.run, "haproxy.sock"), counts, upstream, written);
    for (const { wanted, tests } of groups) {
      await states.set(wanted);
      for (const test of tests) {
        for (const protocol of protocolsOf(test, model)) {
          if (stop?.aborted) throw new Stopped();
          ran.push(...(await send(test, protocol, world)));
        }
      }
    }
    return ran;
  } finally {
    for (const client of clients.values()) client.close();
    await serving?.stop();
    await upstream.stop();
    await place.remove();
  }
}

interface World {
  readonly compiled: Compiled;
  readonly serving: Serving;
  readonly upstream: Upstream;
  readonly clients: Map<string, Client>;
  readonly routes: ReadonlyMap<string, Route>;
}

/** How many instances a test wants of each backend that its request can reach, or that it names; by id. */
function wantedOf(
  { request, instances }: RouteTest,
  routes: World["routes"],
  { table, model }: Compiled,
): Map<string, number> {
  const { outcome } = decide(table, request);
  const action = outcome.kind === "route" ? routes.get(outcome.route)?.action : undefined;
  const backends = new Map(model.backends.map((backend) => [backend.id, backend]));
  const legs = action?.kind === "backend" ? action.legs : [];
  return new Map([
    ...legs.flatMap(({ backend }) => chainOf(backend, backends).map((id) => [id, 1] as const)),
    ...instances.map(({ backend, count }) => [backend.value, count] as const),
  ]);
}

/** Tests that want the same of each backend, and what that is. */
interface Group {
  readonly wanted: Map<string, number>;
  readonly tests: RouteTest[];
}

/** As few groups as come of taking each test into the first that it fits. */
function groupsOf(compiled: Compiled, routes: World["routes"]): readonly Group[] {
  const groups: Group[] = [];
  for (const test of compiled.model.tests) {
    const wanted = [...wantedOf(test, routes, compiled)];
    let group = groups.find((one) => wanted.every(([id, count]) => (one.wanted.get(id) ?? count) === count));
    if (!group) groups.push((group = { wanted: new Map(), tests: [] }));
    for (const [id, count] of wanted) group.wanted.set(id, count);
    group.tests.push(test);
  }
  return groups;
}

/** The most instances that any test wants of a backend; those that no request can reach have none. */
function mostOf(groups: readonly Group[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const [id, count] of groups.flatMap(({ wanted }) => [...wanted]))
    most.set(id, Math.max(most.get(id) ?? 1, count));
  return most;
}

/** How many instances each backend has now: the others are in maintenance, as slots without an instance are on a node. */
class Instances {
  readonly #socket: string;
  readonly #servers: ReadonlyMap<string, readonly string[]>;
  readonly #written: WithStandIns["written"];
  readonly #now = new Map<string, number>();

  constructor(
    socket: string,
    counts: ReadonlyMap<string, number>,
    upstream: Upstream,
    written: WithStandIns["written"],
  ) {
    this.#socket = socket;
    this.#written = written;
    const names = upstream.instances.map(addressText);
    this.#servers = new Map([...counts].map(([backend, count]) => [backend, names.slice(0, count)]));
    for (const [backend, count] of counts) this.#now.set(backend, count);
  }

  async set(wanted: ReadonlyMap<string, number>): Promise<void> {
    const commands = [...this.#servers].flatMap(([backend, names]) => {
      const [before, after] = [this.#now.get(backend) ?? names.length, wanted.get(backend) ?? 1];
      if (before === after) return [];
      this.#now.set(backend, after);
      const written = (before === 0) === (after === 0) ? [] : (this.#written.get(backend) ?? []);
      const changed = [...names.slice(Math.min(before, after), Math.max(before, after)), ...written];
      return changed.map((name) => `set server ${backend}/${name} state ${after > before ? "ready" : "maint"}`);
    });
    // HAProxy takes 16 kB at once.
    for (let from = 0; from < commands.length; from += 50)
      await runtime(this.#socket, commands.slice(from, from + 50).join("; "), { timeoutMs: ANSWER_MS });
  }
}

function addressText({ address, port }: ServerAddress): string {
  return `${address}:${port}`;
}

/** The address of a listener that a URL means: where it speaks TLS for https, or the only one that there is. */
export function transportOf({ isSecure }: Pick<RouteTest, "isSecure">, listener: Listener): "plain" | "tls" {
  return listener.tls && (isSecure || !listener.bind) ? "tls" : "plain";
}

/** Where a test's client is that says nothing of it: of documentation (RFC 5737). */
const CLIENT = "192.0.2.1";

/**
 * What a test's connection begins with (PROXY protocol 1): it comes from a proxy whose X-Forwarded headers are believed, where the
 * listener has any, else from the client; to the port that the platform file says.
 */
function proxyLine(
  { trustForwarded: [trusted] = [], bind, tls }: Listener,
  transport: "plain" | "tls",
  client = CLIENT,
): string {
  const [source = ""] = (trusted ?? client).split("/");
  const port = (transport === "tls" ? tls?.bind : bind)?.value.split(",")[0]?.split(":").at(-1) ?? "80";
  const [family, address] = source.includes(":") ? ["TCP6", "2001:db8::2"] : ["TCP4", "192.0.2.2"];
  return `PROXY ${family} ${source} ${address} 50000 ${port}\r\n`;
}

function listenerOf({ request }: RouteTest, { platform }: Model): Listener | undefined {
  return platform.listeners.find(({ name }) => name === request.listener);
}

/** Without TLS HAProxy speaks both; inside it what ALPN offers. */
function protocolsOf(test: RouteTest, model: Model): readonly Protocol[] {
  const listener = listenerOf(test, model);
  if (!listener || transportOf(test, listener) === "plain") return ["HTTP/1.1", "HTTP/2"];
  const { alpn = [] } = listener.tls ?? {};
  return [
    ...(alpn.length === 0 || alpn.includes("http/1.1") ? (["HTTP/1.1"] as const) : []),
    ...(alpn.includes("h2") ? (["HTTP/2"] as const) : []),
  ];
}

/** Where chance decides which side gets a request, it is sent until each side of which the test speaks got it: the first answer of each. */
async function send(test: RouteTest, protocol: Protocol, world: World): Promise<readonly Ran[]> {
  let seen = await sendOnce(test, protocol, world);
  const sides = "failed" in seen || seen.backend === undefined ? [] : sidesOf(test, seen.route, world);
  if (sides.length === 0) return [{ test, protocol, seen }];
  const bySide = new Map<string, Seen>();
  let tries = 1;
  for (; ; tries++) {
    if ("failed" in seen) return [{ test, protocol, seen }];
    const { backend } = seen;
    if (backend !== undefined && !bySide.has(backend)) bySide.set(backend, seen);
    if (tries === TRIES || sides.every((side) => bySide.has(side))) break;
    seen = await sendOnce(test, protocol, world);
  }
  return sides.map((side): Ran => {
    const seenThere = bySide.get(side);
    if (seenThere) return { test, protocol, side, seen: seenThere };
    return { test, protocol, seen: { failed: `none of ${tries} requests came to the backend ${side}` } };
  });
}

/** The backends among which chance decides; the one alone that the test names, where it names one of them. */
function sidesOf({ expect, request }: RouteTest, route: string | undefined, { routes }: World): readonly string[] {
  const action = routes.get(route ?? "")?.action;
  if (action?.kind !== "backend" || action.legs.length < 2) return [];
  if (action.sticky && cookiesOf(request).some(([name]) => name === action.sticky?.value)) return [];
  const sides = action.legs.filter(({ weight }) => weight > 0).map(({ backend }) => backend);
  const named = sides.filter((side) => side === expect.backend?.value);
  return named.length > 0 ? named : sides;
}

async function sendOnce(test: RouteTest, protocol: Protocol, world: World): Promise<Seen> {
  const { compiled, serving, upstream, clients } = world;
  const listener = listenerOf(test, compiled.model);
  const transport = listener ? transportOf(test, listener) : "plain";
  const { src } = test.request;
  const hello = listener && proxyLine(listener, transport, src);
  const key = `${protocol} ${transport} ${test.request.listener} ${hello}`;
  const options = { tls: transport === "tls", timeout: ANSWER_MS, ...(hello !== undefined && { hello }) };
  const client = clients.get(key) ?? (protocol === "HTTP/1.1" ? http1Client(options) : http2Client(options));
  clients.set(key, client);
  upstream.take();
  try {
    const answer = await client.ask(
      serving.socketOf(test.request.listener, transport),
      sentBy(test, listener),
      test.body,
    );
    return { ...saidBy(answer, test, world), received: upstream.take(), answer };
  } catch (error) {
    return { failed: error instanceof Error ? closedText(error) : String(error) };
  }
}

/** Behind a proxy the client is who that says, last of what the test says itself. */
function sentBy({ request }: RouteTest, listener: Listener | undefined): RouteTest["request"] {
  if (request.src === undefined || !listener?.trustForwarded) return request;
  return { ...request, headers: [...request.headers, ["x-forwarded-for", request.src]] };
}

function closedText(error: Error & { readonly code?: string }): string {
  return error.message === "socket hang up" || error.code === "ECONNRESET"
    ? "the connection was closed without an answer"
    : error.message;
}

/**
 * Who answered, by HAProxy's own variables. It tells the route that it found before it refused the request, too: then it answered in
 * the listener's own section where only a backend, or another status, could have been the route's.
 */
function saidBy({ status, headers }: Answer, { request }: RouteTest, { compiled, routes }: World) {
  const [section = ""] = valuesOf(headers, "x-signalbox-backend");
  const [id = ""] = valuesOf(headers, "x-signalbox-decision");
  const route = routes.get(id);
  const backend = compiled.model.backends.some((one) => one.id === section) ? section : undefined;
  if (!route) return { route: undefined, backend };
  const { action, filters } = route;
  const isOwn = "status" in action && action.status === status;
  const isRefused = status === 400 && decide(compiled.table, request).outcome.kind === "refused";
  const answers =
    section !== request.listener ||
    (isOwn && !isRefused) ||
    (filters.auth !== undefined && status === 401) ||
    ((filters.allow ?? filters.deny) !== undefined && status === 403);
  return { route: answers ? id : undefined, backend };
}
