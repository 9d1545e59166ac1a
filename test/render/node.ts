import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { layoutOf, type NodeLayout } from "../../agent/node/layout.ts";
import { systemClock } from "../../agent/support/clock.ts";
import type { MetricName } from "../../agent/metrics/definitions.ts";
import type { RenderPorts } from "../../agent/support/ports.ts";
import {
  isCurrent,
  isRenderState,
  readRecord,
  writeRecord,
  type Current,
  type RenderState,
  type Wanted,
} from "../../agent/node/records.ts";
import type { Reporter } from "../../agent/support/reporter.ts";
import { runRender } from "../../agent/render/run.ts";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease, type Release } from "../../compiler/release/release.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";
import { until } from "../support/until.ts";

/** A node of which only render is played. */
export interface RenderNode {
  readonly layout: NodeLayout;
  /** Puts a release there as pull does, and wants it. */
  want(release: Release, sequence?: number): Promise<void>;
  current(): Promise<Current | undefined>;
  state(): Promise<RenderState | undefined>;
  /** A file of the present rendering; "" where there is none. */
  file(path: string): Promise<string>;
  /** Waits until a file of the present rendering is as `holds` says. */
  fileIs(path: string, holds: (text: string) => boolean, ms?: number): Promise<string>;
  /** Waits until the state's fault has this code; "" means none. */
  faultIs(code: string, ms?: number): Promise<RenderState>;
  /** Waits until the state is as `holds` says. */
  stateIs(what: string, holds: (state: RenderState) => boolean, ms?: number): Promise<RenderState>;
  remove(): Promise<void>;
}

/** `own`: an empty directory to be the node's, which stays when the node is removed. */
export async function renderNode(own?: string): Promise<RenderNode> {
  const root = own ?? (await mkdtemp(join(tmpdir(), "sbr-")));
  const layout = layoutOf(root);
  for (const directory of [layout.rendered, layout.releases, dirname(layout.state.render)])
    await mkdir(directory, { recursive: true });
  const current = () => readRecord(layout.current, isCurrent);
  const state = () => readRecord(layout.state.render, isRenderState);
  async function file(path: string): Promise<string> {
    const now = await current();
    if (now === undefined) return "";
    return readFile(join(layout.rendered, now.wanted.release, now.rendering, path), "utf8").catch(() => "");
  }
  async function stateIs(what: string, holds: (state: RenderState) => boolean, ms = 30_000): Promise<RenderState> {
    let found: RenderState | undefined;
    const ask = async (): Promise<RenderState | false> => {
      found = await state();
      return found !== undefined && holds(found) && found;
    };
    return until(what, ask, { timeoutMs: ms }).catch((error: unknown) => {
      throw new Error(`the state is ${JSON.stringify(found)}`, { cause: error });
    });
  }
  let sequence = 0;
  return {
    layout,
    current,
    state,
    file,
    async want(release, number = ++sequence) {
      const written = await writeReleaseDirectory(release, join(layout.releases, release.id));
      if (!written.ok) throw new Error(written.fault.message);
      await writeRecord(layout.wanted, wantedOf(release.id, number));
    },
    async fileIs(path, holds, ms = 30_000) {
      let text = "";
      await until(`${path} is as it should be`, async () => holds((text = await file(path))), { timeoutMs: ms }).catch(
        (error: unknown) => {
          throw new Error(`${path} is:\n${text}`, { cause: error });
        },
      );
      return text;
    },
    stateIs,
    faultIs: (code, ms) => stateIs(`the fault is "${code}"`, ({ fault }) => (fault?.code ?? "") === code, ms),
    remove: async () => (own === undefined ? rm(root, { recursive: true, force: true }) : undefined),
  };
}

export function wantedOf(release: string, sequence: number): Wanted {
  return {
    ...{ format: 1, store: "file:///store", channel: "stable", sequence, release },
    ...{ sha256: "0".repeat(64), issued: "2026-01-01T00:00:00.000Z" },
  };
}

/** A release of templates: `team → text`, each at `haproxy/10-<team>.cfg.ctmpl`; `more` are static files. */
export function templateRelease(
  teams: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
  services: readonly string[] = [],
): Release {
  const files: RenderedFile[] = [
    ...Object.entries(teams).map(([team, text]): RenderedFile => ({
      ...{ path: `haproxy/10-${team}.cfg.ctmpl`, text, kind: "template", team },
    })),
    ...Object.entries(more).map(([path, text]): RenderedFile => ({ path, text, kind: "static" })),
  ];
  return buildRelease(files, { requires: [], secrets: [], services });
}

/** The servers of a service, a line each. */
export const loop = (service: string): string =>
  `{{ range service "${service}" }}server {{ .ID }} {{ .Address }}:{{ .Port }}\n{{ end }}`;

export interface Telling {
  readonly reporter: Reporter;
  readonly logs: { level: string; code: string; message: string }[];
  readonly counts: Map<string, number>;
  readonly gauges: Map<string, number>;
}

/** A reporter that remembers; keys are `metric{label=value}`. */
export function telling(): Telling {
  const logs: Telling["logs"] = [];
  const counts = new Map<string, number>();
  const gauges = new Map<string, number>();
  const key = (metric: MetricName, labels: Readonly<Record<string, string>> = {}): string => {
    const told = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
    return told.length === 0 ? metric : `${metric}{${told.join(",")}}`;
  };
  const reporter: Reporter = {
    log: (level, code, message) => void logs.push({ level, code, message }),
    count: (metric, labels, by = 1) =>
      void counts.set(key(metric, labels), (counts.get(key(metric, labels)) ?? 0) + by),
    gauge: (metric, value, labels) => void gauges.set(key(metric, labels), value),
    observe: () => undefined,
  };
  return { reporter, logs, counts, gauges };
}

export interface PlayedRender extends Telling {
  stop(): Promise<void>;
}

/** Plays render in this process. */
export function playRender(
  node: RenderNode,
  program: string,
  consul: string,
  env: NodeJS.ProcessEnv = {},
): PlayedRender {
  const told = telling();
  const stopping = new AbortController();
  const ports: RenderPorts = { templates: { program, consul: { address: consul, env } }, clock: systemClock };
  const running = runRender(node.layout, ports, { intervalMs: 2_000 }, told.reporter, stopping.signal);
  return {
    ...told,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
