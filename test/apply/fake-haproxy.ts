import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { blocksIn, liveView, type LiveFiles } from "../../agent/haproxy/files.ts";
import { entriesOf, type Entry } from "../../compiler/haproxy/maps/entries.ts";
import type { CheckVerdict, HaproxyPort, Problem, Pulse, Running, Stranger } from "../../agent/support/ports.ts";
import { readTree } from "../../agent/node/rendering.ts";
import { originOf } from "../../compiler/haproxy/origin.ts";
import type { ServerState } from "../../compiler/haproxy/servers.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import type { Instance } from "../../compiler/haproxy/slots/instance.ts";
import { slotName } from "../../compiler/haproxy/slots/slot.ts";
import { bad, good } from "../../compiler/release/fault.ts";

/** What a worker has; what the real one would have of it is held by contract.test.ts. */
interface Worker {
  readonly pid: number;
  readonly description: string;
  serves: number | undefined;
  readonly servers: Map<string, ServerState>;
  readonly maps: Map<string, string>;
}

export interface Loaded {
  readonly files: LiveFiles;
  readonly maps: ReadonlyMap<string, string>;
  readonly description: string;
  readonly serves: number | undefined;
}

/** HAProxy as far as apply knows it, in memory. */
export interface FakeHaproxy {
  readonly port: HaproxyPort;
  /** Without a worker it does not run. */
  worker: Worker | undefined;
  /** It runs, and answers nothing any more. */
  hangs: boolean;
  /** Another one has its master socket, or serves beside it. */
  stranger: Stranger["code"] | undefined;
  /** The next reload is not taken. */
  refusesReload: boolean;
  readonly workers: () => number;
  load(loaded: Loaded): void;
  checkFiles(files: LiveFiles): CheckVerdict;
}

/** `live`: the directory that a reload loads. A statement with the word `nonsense` is refused. */
export function fakeHaproxy(live: string): FakeHaproxy {
  let pids = 100;
  let servers: readonly ServerState[] = [];
  const silent = bad("haproxy-silent", "no answer within 2000 ms");
  const fake: FakeHaproxy = {
    worker: undefined,
    hangs: false,
    stranger: undefined,
    refusesReload: false,
    workers: () => pids - 100,
    load({ files, maps, description, serves }) {
      const servers = new Map<string, ServerState>();
      for (const { backend, slots } of blocksIn(files))
        for (const slot of slots) {
          const server = slotName(slot);
          servers.set(
            `${backend}/${server}`,
            stateOf(
              backend,
              server,
              slot.instance ?? { address: "127.0.0.1", port: 1, weight: 1 },
              slot.instance === undefined,
            ),
          );
        }
      fake.worker = { pid: ++pids, description, serves, servers, maps: new Map(maps) };
    },
    checkFiles(files) {
      const problems = [...files].flatMap(([path, file]) =>
        file.kind === "config" ? nonsenseIn(path, renderSlots(file.parts)) : [],
      );
      return good(problems);
    },
    port: {
      start: { program: "haproxy", env: {} },
      identity: async () => "fake",
      check: async (directory) => fake.checkFiles((await readLoaded(directory)).files),
      running: async () => ({ running: runningOf(fake), pulse: pulseOf(fake) }),
      hasExporter: async () => false,
      isSame: async ({ text }) => pulseOf(fake).text === text,
      async servers() {
        if (fake.worker === undefined || fake.hangs) return silent;
        const now = [...fake.worker.servers.values()];
        if (!isDeepStrictEqual(now, servers)) servers = now;
        return good(servers);
      },
      async tell(actions) {
        if (fake.worker === undefined || fake.hangs) return silent;
        const { servers } = fake.worker;
        for (const { backend, server } of actions)
          if (!servers.has(`${backend}/${server}`)) return bad("haproxy-silent", "HAProxy said: No such server.");
        for (const action of actions) {
          const key = `${action.backend}/${action.server}`;
          const had = servers.get(key);
          if (had !== undefined)
            servers.set(
              key,
              action.kind === "empty"
                ? stateOf(had.backend, had.server, had, true)
                : stateOf(had.backend, had.server, { weight: had.weight, ...action.instance }, false),
            );
        }
        return good([]);
      },
      async maps(paths) {
        const { maps } = fake.worker ?? {};
        if (maps === undefined || fake.hangs) return silent;
        return good(new Map([...maps].filter(([path]) => paths.includes(path))));
      },
      async changeMaps(phases) {
        if (fake.worker === undefined || fake.hangs) return silent;
        for (const { changes } of phases) for (const { path, to } of changes) fake.worker.maps.set(path, textOf(to));
        return good(phases.length);
      },
      async serve(generation) {
        if (fake.worker === undefined || fake.hangs) return silent;
        fake.worker.serves = generation;
        return good(undefined);
      },
      async reload({ description }) {
        if (fake.worker === undefined) return silent;
        const loaded = await readLoaded(live);
        if (fake.refusesReload) return bad("reload-failed", "HAProxy refused to load the new configuration.");
        fake.load(loaded);
        if (loaded.description !== description)
          return bad("reload-failed", `it describes itself as ${loaded.description}`);
        return good(undefined);
      },
      forget: async () => undefined,
    },
  };
  return fake;
}

function pulseOf({ worker, hangs, stranger }: FakeHaproxy): Pulse {
  return { text: worker === undefined || hangs ? "silent" : `${worker.pid} ${stranger ?? ""}`, pids: [] };
}

function runningOf({ worker, hangs, stranger }: FakeHaproxy): Running {
  const trouble = stranger && { code: stranger, message: "Another HAProxy is there." };
  if (trouble !== undefined && stranger !== "haproxy-twice") return { kind: "unknown", ...trouble };
  if (worker === undefined) return { kind: "not-running" };
  if (hangs) return { kind: "unknown", code: "haproxy-silent", message: "HAProxy's master socket does not answer." };
  const { pid, description, serves } = worker;
  return {
    ...{ kind: "running", pid, worker: String(pid), version: "2.6.12", description, oldWorkers: 0 },
    ...(serves !== undefined && { serves }),
    ...(trouble !== undefined && { beside: trouble }),
  };
}

/** A line of `show servers state`. */
function stateOf(
  backend: string,
  server: string,
  { address, port, weight = 1 }: Pick<Instance, "address" | "port" | "weight">,
  maintenance: boolean,
): ServerState {
  const fields =
    `1 ${backend} 1 ${server} ${address} 2 ${maintenance ? 1 : 0} ${weight} 1 0 1 0 0 6 0 0 0 - ${port} - 0 0 - - 0`.split(
      " ",
    );
  return { backend, server, address, port, maintenance, up: !maintenance, drain: false, weight, fields };
}

function textOf(entries: readonly Entry[]): string {
  return entries.map(({ key, value }) => `${key} ${value}\n`).join("");
}

function nonsenseIn(path: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, index): Problem[] => {
    if (!/^ *[^#]*\bnonsense\b/.test(line)) return [];
    const origin = originOf(text, index + 1);
    const place =
      origin === undefined ? { file: path, line: index + 1 } : { file: `routes/${origin.file}`, line: origin.line };
    return [{ ...place, message: "unknown argument 'nonsense'." }];
  });
}

/** What haproxy would load of a directory. */
export async function readLoaded(directory: string): Promise<Loaded> {
  const tree = await readTree(directory);
  const files = new Map(tree.map((file) => [file.path, liveView(file)]));
  const maps = tree.flatMap(({ path, bytes }) =>
    path.startsWith("maps/") ? [[path, textOf(entriesOf(Buffer.from(bytes).toString()))] as const] : [],
  );
  const node = await readFile(join(directory, "haproxy/05-node.cfg"), "utf8").catch(() => "");
  const serves = /^generation (\d+)/m.exec(new Map(maps).get("maps/signalbox-node.map") ?? "")?.[1];
  return {
    files,
    maps: new Map(maps),
    description: /description "([^"]*)"/.exec(node)?.[1] ?? "",
    serves: serves === undefined ? undefined : Number(serves),
  };
}
