import { mkdir, mkdtemp, readFile, readlink, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { blocksIn, liveView, type LiveFiles } from "../../agent/haproxy/files.ts";
import { generationDirectory, OWN_FILES } from "../../agent/node/generations.ts";
import { systemLookup, type Lookup } from "../../agent/apply/names/lookup.ts";
import { applyOnce, runApply } from "../../agent/apply/run.ts";
import { byName, repairs } from "../../agent/haproxy/servers/actions.ts";
import { haproxyPort } from "../../agent/haproxy/port.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import type { RoleFault } from "../../agent/support/fault.ts";
import { isApplyState, readRecord, writeRecord, type ApplyState, type Wanted } from "../../agent/node/records.ts";
import { digestOf, readTree } from "../../agent/node/rendering.ts";
import type { Reporter } from "../../agent/support/reporter.ts";
import { showServers } from "../../compiler/haproxy/servers.ts";
import { startHaproxy, type RunningHaproxy } from "../../compiler/haproxy/start.ts";
import { canonicalJson, sha256 } from "../../compiler/release/canonical.ts";
import { buildRelease } from "../../compiler/release/release.ts";
import type { NodePolicy } from "../../compiler/release/manifest.ts";

export const OPTIONS = " check inter 2s fastinter 500ms fall 2 rise 2";

/** What a test renders: a release of a frontend, a map and backends, and the instances that a catalogue has now. */
export interface Content {
  /** Every answer carries it in `x-version`; another one needs a reload. */
  readonly version?: string;
  /** By backend, `shop.web`; its team is what stands before the dot. */
  readonly backends: Readonly<Record<string, readonly string[]>>;
  /** Lines of maps/paths.map. */
  readonly paths?: readonly string[];
  /** Of the instances of a backend, as they are registered. */
  readonly weights?: Readonly<Record<string, readonly number[]>>;
  /** Of the servers of a backend. */
  readonly maxconn?: Readonly<Record<string, number>>;
  /** Raw lines among a backend's servers. */
  readonly raw?: Readonly<Record<string, string>>;
  /** Statements of a backend. */
  readonly words?: Readonly<Record<string, string>>;
  readonly policy?: NodePolicy;
  readonly seen?: string;
  /** Where the frontend listens besides. An address that this node has not passes the check, and fails the reload. */
  readonly alsoOn?: string;
}

export interface ApplyNode {
  readonly layout: NodeLayout;
  readonly port: number;
  /** Lines of the log, `code message`. */
  readonly log: string[];
  /** Counters and gauges by name and labels, `name{result="done"}`. */
  readonly metrics: Map<string, number>;
  /** As render leaves it; gives the release's id. */
  render(content: Content): Promise<string>;
  once(retry?: boolean): Promise<RoleFault | undefined>;
  /** Runs apply until the function that it gives is called; it looks and compares this often, in milliseconds. */
  run(intervalMs?: number, repairEveryMs?: number): () => Promise<void>;
  startHaproxy(): Promise<RunningHaproxy>;
  state(): Promise<ApplyState | undefined>;
  /** Number and files of the live generation. */
  live(): Promise<{ generation: number; files: LiveFiles }>;
  /** Differences between the live file and `show servers state`. */
  difference(): Promise<string[]>;
  remove(): Promise<void>;
}

/** Release ids in the order of their first rendering. */
const published: string[] = [];

/** A node without pull and render: the test plays them. */
export async function applyNode(haproxy: string, port: number, lookup: Lookup = systemLookup()): Promise<ApplyNode> {
  const root = await mkdtemp(join(tmpdir(), "sb-"));
  const layout = layoutOf(join(root, "n"));
  for (const path of [layout.rendered, layout.generations, layout.run, layout.releases, dirname(layout.state.apply)])
    await mkdir(path, { recursive: true });
  const log: string[] = [];
  const metrics = new Map<string, number>();
  const key = (name: string, labels: Readonly<Record<string, string>> = {}): string =>
    `${name}${Object.keys(labels).length === 0 ? "" : JSON.stringify(labels)}`;
  const reporter: Reporter = {
    log: (_level, code, message) => void log.push(`${code} ${message}`),
    count: (name, labels, by = 1) => void metrics.set(key(name, labels), (metrics.get(key(name, labels)) ?? 0) + by),
    gauge: (name, value, labels) => void metrics.set(key(name, labels), value),
    observe: (name, seconds, labels) => void metrics.set(key(name, labels), seconds),
  };
  const program = { kind: "local", path: haproxy, version: "test" } as const;
  const ports = {
    haproxy: haproxyPort(program, layout, systemClock),
    lookup,
    ownAddresses: () => new Set<string>(),
    clock: systemClock,
  };
  const started: RunningHaproxy[] = [];
  const runs: (() => Promise<void>)[] = [];
  const live = async (): Promise<{ generation: number; files: LiveFiles }> => {
    const generation = Number((await readlink(layout.live)).replace("generations/", ""));
    const files = (await readTree(generationDirectory(layout, generation))).filter(
      ({ path }) => !OWN_FILES.includes(path),
    );
    return { generation, files: new Map(files.map((file) => [file.path, liveView(file)])) };
  };
  return {
    layout,
    port,
    log,
    metrics,
    render: (content) => render(layout, port, content),
    once: (retry = false) => applyOnce(layout, ports, retry, reporter),
    run(intervalMs = 200, repairEveryMs = 200) {
      const stop = new AbortController();
      const ended = runApply(layout, ports, { intervalMs, repairEveryMs }, reporter, stop.signal);
      const end = async (): Promise<void> => {
        stop.abort();
        await ended;
      };
      runs.push(end);
      return end;
    },
    async startHaproxy() {
      const running = await startHaproxy(haproxy, {
        dir: layout.live,
        masterSocket: layout.masterSocket,
        env: { SIGNALBOX_RUN: layout.run },
      });
      started.push(running);
      return running;
    },
    state: () => readRecord(layout.state.apply, isApplyState),
    live,
    async difference() {
      const [{ files }, states] = await Promise.all([live(), showServers(layout.statsSocket)]);
      return repairs(blocksIn(files), byName(states)).map(
        ({ kind, backend, server }) => `${kind} ${backend}/${server}`,
      );
    },
    async remove() {
      for (const end of runs) await end();
      for (const one of started) await one.stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function render(layout: NodeLayout, port: number, content: Content): Promise<string> {
  const text = renderedFiles(port, content);
  const template = renderedFiles(port, {
    ...content,
    raw: {},
    backends: Object.fromEntries(Object.keys(content.backends).map((name) => [name, []])),
  });
  const meta = { requires: [], secrets: [], services: [], ...(content.policy && { node: content.policy }) };
  const release = buildRelease(
    Object.entries(template).map(([path, text]) => ({
      ...{ path, text, kind: "static" },
      ...(path === "maps/paths.map" && { map: "paths" }),
    })),
    meta,
  );
  const files: Record<string, string> = { ...text, "manifest.json": canonicalJson(release.manifest) };
  const digests = Object.entries(files)
    .map(([path, bytes]): [string, string] => [path, sha256(Buffer.from(bytes))])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rendering = digestOf(digests);
  await writeAll(join(layout.releases, release.id), template);
  await writeAll(join(layout.rendered, release.id, rendering), files);
  if (!published.includes(release.id)) published.push(release.id);
  const wanted: Wanted = {
    format: 1,
    store: "file:///s",
    channel: "stable",
    sequence: published.indexOf(release.id) + 1,
    release: release.id,
    sha256: "0".repeat(64),
    issued: new Date().toISOString(),
  };
  await writeRecord(layout.current, {
    format: 1,
    rendering,
    wanted,
    files: digests,
    ...(content.seen !== undefined && { seen: content.seen }),
  });
  return release.id;
}

async function writeAll(directory: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
}

function renderedFiles(
  port: number,
  { version = "1", backends, paths, weights = {}, maxconn = {}, raw = {}, words = {}, alsoOn }: Content,
): Record<string, string> {
  const names = Object.keys(backends).toSorted();
  const teams = [...new Set(names.map((name) => name.split(".")[0] ?? ""))];
  const platform = `global
    default-path parent
    stats socket "\${SIGNALBOX_RUN-/run/signalbox}/haproxy.sock" mode 600 level admin expose-fd listeners
    maxconn 500
    hard-stop-after 20s
    mworker-max-reloads 2
defaults signalbox-base
    mode http
    timeout client 20s
    timeout server 20s
    timeout connect 1s
    timeout queue 20s
    timeout check 1s
    retries 20
    option redispatch 1
    default-server init-addr last,libc,none
    load-server-state-from-file "\${SIGNALBOX_SERVER_STATE-none}"
defaults signalbox-http from signalbox-base
    retry-on conn-failure empty-response
    http-request disable-l7-retry unless { method GET HEAD OPTIONS }
frontend public from signalbox-base
    bind 127.0.0.1:${port}
${alsoOn === undefined ? "" : `    bind ${alsoOn}\n`}    option idle-close-on-response
    http-after-response set-header x-version ${version}
    http-request set-var(txn.b) path,map_beg(maps/paths.map)
    use_backend %[var(txn.b)]
`;
  const files: Record<string, string> = {
    "haproxy/00-platform.cfg": platform,
    "maps/paths.map": `${(paths ?? names.map((name) => `/${name} ${name}`)).join("\n")}\n`,
  };
  for (const team of teams)
    files[`haproxy/10-${team}.cfg`] = names
      .filter((name) => name.startsWith(`${team}.`))
      .map((name) => {
        const own = weights[name];
        const limit = maxconn[name] === undefined ? "" : ` maxconn ${maxconn[name]}`;
        const options = `${OPTIONS}${limit}${own === undefined ? "" : " weight 1"}`;
        const lines = (backends[name] ?? [])
          .map((at, index) => `    server ${at} ${at}${options}${own === undefined ? "" : ` weight ${own[index]}`}\n`)
          .join("");
        return `    # @${team}/${team}.yaml:1\nbackend ${name} from signalbox-http\n    option httpchk GET /health\n${words[name] ?? ""}    # @${team}/${team}.yaml:3\n    # servers of ${name}:${options}\n${lines}${raw[name] ?? ""}    # end of servers\n`;
      })
      .join("\n");
  return files;
}

/** The text of a file of the live generation. */
export function liveText({ layout }: ApplyNode, path: string): Promise<string> {
  return readFile(join(layout.live, path), "utf8");
}
