import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { layoutOf, type NodeLayout, type Role } from "../../agent/node/layout.ts";
import { startConsul, TOKEN, type ConsulServer } from "../support/consul.ts";
import { startFaultProxy, type FaultProxy } from "../support/fault-proxy.ts";
import { freePort } from "../support/ports.ts";
import { startS3 } from "../support/s3.ts";
import { until } from "../support/until.ts";
import { publishFleet, TEAMS, type Files, type FleetOptions, type Team } from "./fleet.ts";
import { supervise, type Supervised } from "./supervised.ts";
import { ask, startTraffic, type Traffic } from "./traffic.ts";
import { startUpstream, type Upstream } from "./upstream.ts";

export const ROLES = ["pull", "render", "apply"] as const satisfies readonly Role[];

export interface Programs {
  readonly haproxy: string;
  /** The other version of it that is here; the same where there is one. */
  readonly otherHaproxy: string;
  readonly consul: string;
  readonly consulTemplate: string;
  readonly versitygw: string;
}

/** A node with everything that it has to do with, all of it real. */
export interface World {
  readonly programs: Programs;
  readonly layout: NodeLayout;
  /** Where HAProxy listens. */
  readonly port: number;
  readonly s3: FaultProxy;
  readonly consul: ConsulServer;
  readonly consulWay: FaultProxy;
  readonly roles: Readonly<Record<Role, Supervised>>;
  readonly haproxy: Supervised;
  /** What its supervisor starts it with: its program and the environment. */
  readonly haproxyStart: { readonly program: string; readonly env: Readonly<Record<string, string | undefined>> };
  readonly traffic: Traffic;
  /** Two instances of each team's service, all registered. */
  readonly upstreams: Readonly<Record<Team, readonly Upstream[]>>;
  /** The folder for temporary files of the roles and what they start. */
  readonly temporary: string;
  /** While this file is there, consul-template ends at once. */
  readonly brokenTemplates: string;
  /** Another version is installed at the path of the node's HAProxy, or the first one again; what runs is not touched. */
  install(which: "first" | "other"): void;
  /** Arguments of a role's process, for a second one. */
  argumentsOf(role: Role): string[];
  /** The store's URL; what publishes goes to it directly. */
  readonly store: string;
  /** The version that was published last. */
  version(): string;
  /** Publishes a release with a version of its own; gives the version. Refused releases are not `version()`. */
  publish(more?: Partial<FleetOptions> & { readonly store?: string }, refused?: boolean): Promise<string>;
  register(team: Team, instance: Upstream): Promise<void>;
  /** Everything that belongs into Consul, once more. */
  registerAll(): Promise<void>;
  ask(team: Team): ReturnType<typeof ask>;
  /** Kills a role; in its next life it kills itself at `step`, once it is told (`arm`). */
  killAt(role: Role, step: object): Promise<void>;
  arm(): void;
  stop(): Promise<void>;
}

const bin = join(import.meta.dirname, "../../dist/bin/signalbox.js");
const preload = pathToFileURL(join(import.meta.dirname, "kill-at.mjs")).href;

/** The node's disk, where a small one can be had: a fault fills it. */
const DISK = "size=24m,nr_inodes=10k,mode=755";
/** That of `run/`, as on a node. */
const mountUnit = readFileSync(join(import.meta.dirname, "../../deploy/systemd/var-lib-signalbox-run.mount"), "utf8");
const RUN_DISK = /^Options=(.*)$/m.exec(mountUnit)?.[1] ?? "";

export interface WorldOptions {
  /** The fleet, where it is another one than that of the faults. */
  readonly files?: Files;
  /**
   * Each role runs as a user of its own, with a group that all share, and HAProxy as apply's, with process ids of its own: as in containers
   * (docs/operations.md, "Users" and "In containers").
   */
  readonly users?: boolean;
}

/** A group that no other user of a machine is in, and whom the roles become. */
export const GROUP = 64_100;
export const USERS = { pull: 64_101, render: 64_102, apply: 64_103 } as const satisfies Readonly<Record<Role, number>>;

/** True where this process may start others as those users, and they can read what a role is made of. */
export function canHaveUsers(): boolean {
  const [program, ...words] = asUser("pull", [process.execPath, bin, "--version"]);
  return process.getuid?.() === 0 && spawnSync(program ?? "", words, { stdio: "ignore" }).status === 0;
}

function asUser(role: Role, command: readonly string[]): string[] {
  return ["setpriv", `--reuid=${USERS[role]}`, `--regid=${GROUP}`, "--clear-groups", "--", ...command];
}

/** As apply's user, unless HAPROXY_USER is another one. It ends with its parent, which who becomes another user must ask for anew. */
function inContainer(command: readonly string[]): string[] {
  const become = `exec setpriv --pdeathsig KILL --reuid="\${HAPROXY_USER:-${USERS.apply}}" --regid=${GROUP} --clear-groups -- "$@"`;
  return ["unshare", "--pid", "--fork", "--", "sh", "-c", become, "sh", ...command];
}

/** What a person makes before the first start: the group's own, and so is all that comes below. */
function shareWithGroup({ root, run, state, metrics }: NodeLayout): void {
  for (const folder of [root, run, dirname(state.pull), metrics]) {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, 0, GROUP);
    chmodSync(folder, 0o2770);
  }
}

/** Starts all of a node. */
export async function startWorld(programs: Programs, { files, users = false }: WorldOptions = {}): Promise<World> {
  const root = mkdtempSync(join(tmpdir(), "sbf-"));
  const node = join(root, "n");
  const layout = layoutOf(node);
  const temporary = join(root, "tmp");
  mkdirSync(node);
  const unmount = smallDisk(node, DISK);
  mkdirSync(layout.run);
  const unmountRun = smallDisk(layout.run, RUN_DISK);
  chmodSync(root, 0o755);
  if (users) shareWithGroup(layout);
  const started: { stop(): Promise<void> | void }[] = [
    { stop: () => rmSync(root, { recursive: true, force: true }) },
    { stop: unmount },
    { stop: unmountRun },
  ];
  const stop = async (): Promise<void> => {
    for (const one of started.toReversed()) await one.stop();
  };
  try {
    const s3Server = await startS3(programs.versitygw);
    started.push(s3Server);
    const consul = await startConsul(programs.consul, { persistent: true, acl: true });
    started.push(consul);
    const s3 = await startFaultProxy(s3Server.port);
    started.push(s3);
    const consulWay = await startFaultProxy(consul.port);
    started.push(consulWay);

    const upstreams = Object.fromEntries(
      await Promise.all(
        TEAMS.map(async (team) => [team, [await startUpstream(`${team}-1`), await startUpstream(`${team}-2`)]]),
      ),
    ) as Record<Team, Upstream[]>;
    started.push(...Object.values(upstreams).flat());

    const port = await freePort();
    const store = `s3://${s3Server.bucket}/fleet`;
    let published = 0;
    let version = "";
    // One after the other: a fault and whoever else publishes may want to at the same time.
    let before: Promise<unknown> = Promise.resolve();
    const publish: World["publish"] = (more = {}, refused = false) => {
      const done = before.then(async () => {
        const next = `v${++published}`;
        // What publishes is this process: it goes to the store directly.
        const { store: place = store, ...options } = more;
        await publishFleet({ store: place, env: s3Server.env() }, { port, version: next, ...options }, files);
        if (!refused) version = next;
        return next;
      });
      before = done.catch(() => undefined);
      return done;
    };
    const register: World["register"] = (team, instance) =>
      consul.register({ id: instance.id, service: team, port: instance.port });
    const registerAll = async (): Promise<void> => {
      for (const team of TEAMS) for (const instance of upstreams[team]) await register(team, instance);
    };
    await registerAll();
    await publish();

    const installed = join(root, "haproxy");
    const install: World["install"] = (which) => {
      const next = `${installed}.new`;
      symlinkSync(which === "first" ? programs.haproxy : programs.otherHaproxy, next);
      renameSync(next, installed);
    };
    install("first");
    const brokenTemplates = join(root, "broken");
    const armed = join(root, "armed");
    const shim = join(root, "consul-template");
    const asksVersion = '[ "$1" = -v ] || [ "$1" = -version ]';
    writeFileSync(
      shim,
      `#!/bin/sh\n${asksVersion} || [ ! -e '${brokenTemplates}' ] || { echo broken >&2; exit 1; }\nexec '${programs.consulTemplate}' "$@"\n`,
      { mode: 0o755 },
    );
    const argumentsOf = (role: Role): string[] => [
      bin,
      "agent",
      role,
      ...["--node", node, "--every", "200ms", "--log-format", "json"],
      ...(role === "pull" ? ["--store", store, "--channel", "stable", "--unsigned"] : []),
      ...(role === "render" ? ["--consul", consulWay.url] : []),
      ...(role === "apply" ? ["--haproxy", installed] : []),
    ];
    mkdirSync(temporary);
    chmodSync(temporary, 0o1777);
    const env = {
      ...{ ...process.env, ...s3Server.env(s3.url), TMPDIR: temporary },
      ...{ SIGNALBOX_CONSUL_TEMPLATE: shim, CONSUL_HTTP_TOKEN: TOKEN },
    };
    const role = (name: Role): Supervised => {
      const command = [process.execPath, ...argumentsOf(name)];
      const [program = "", ...args] = users ? asUser(name, command) : command;
      return supervise({ program, args, env });
    };
    const roles = { pull: role("pull"), render: role("render"), apply: role("apply") };
    for (const one of Object.values(roles)) started.push(one);
    const haproxyStart = { program: installed, env: { ...process.env, SIGNALBOX_RUN: layout.run } };
    // Enough for the fleet, and too little for the release that wants more.
    const limited = ["prlimit", "--nofile=2000:2000", installed];
    const haproxyCommand = [...limited, "-W", "-S", layout.masterSocket, "-f", join(layout.live, "haproxy")];
    const [haproxyProgram = "", ...haproxyArgs] = users ? inContainer(haproxyCommand) : haproxyCommand;
    const haproxy = supervise({
      program: haproxyProgram,
      args: haproxyArgs,
      env: haproxyStart.env,
      after: layout.live,
      // Long enough for the agent to see that nothing serves, as behind systemd's RestartSec.
      pauseMs: 2_000,
    });
    started.push(haproxy);
    await until("HAProxy serves the first release", async () => (await ask(port, "shop")).version === version, {
      timeoutMs: 30_000,
    }).catch((error: unknown) => {
      const outputs = Object.entries({ ...roles, haproxy }).map(([name, one]) => `${name}:\n${one.output()}`);
      throw new Error(outputs.join("\n"), { cause: error });
    });
    const traffic = startTraffic(port);
    started.push(traffic);
    return {
      programs,
      layout,
      port,
      s3,
      consul,
      consulWay,
      roles,
      haproxy,
      haproxyStart,
      traffic,
      upstreams,
      temporary,
      brokenTemplates,
      install,
      argumentsOf,
      store,
      version: () => version,
      publish,
      register,
      registerAll,
      ask: (team) => ask(port, team),
      async killAt(name, step) {
        await until(`${name} runs`, () => roles[name].pid());
        rmSync(armed, { force: true });
        roles[name].set({ NODE_OPTIONS: `--import ${preload}`, KILL_AT: JSON.stringify({ ...step, armed }) });
        roles[name].kill();
      },
      arm: () => writeFileSync(armed, ""),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Mounts a small disk over the folder, where this process may; gives what takes it away again. */
function smallDisk(folder: string, options: string): () => void {
  if (process.getuid?.() !== 0) return () => undefined;
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "signalbox-test", folder], { stdio: "ignore" });
  if (mounted.status !== 0) return () => undefined;
  let there = true;
  const unmount = (): void => {
    if (there) spawnSync("umount", ["-l", folder], { stdio: "ignore" });
    there = false;
  };
  process.once("exit", unmount);
  return unmount;
}

/** True when the node's directory is a disk of its own, which may be filled. */
export function hasOwnDisk({ layout }: World): boolean {
  return readFileSync("/proc/mounts", "utf8").includes(` ${layout.root} tmpfs `);
}
