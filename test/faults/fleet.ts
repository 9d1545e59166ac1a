import { publish } from "../../compiler/publish/apply.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { compile } from "../../compiler/pipeline.ts";
import { archive } from "../../compiler/release/archive.ts";
import { releaseOf } from "../../compiler/ship.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** The small fleet of the faults: three teams with a host and a service each. */
export const TEAMS = ["shop", "blog", "gone"] as const;
export type Team = (typeof TEAMS)[number];

/** A backend keeps its servers so long; short, so that a test can wait for it. */
export const KEEP_SERVERS_MS = 5_000;
/** Longer than any machine needs for what a fault does meanwhile. */
export const KEEP_SERVERS_LONG_MS = 300_000;

export interface FleetOptions {
  /** Where HAProxy listens. */
  readonly port: number;
  /** Every answer carries it in `x-version`. */
  readonly version: string;
  /** One backend more: between a release that has it and one that has not lies a reload. */
  readonly extra?: boolean;
  /** HAProxy's own words in the backend of team blog. */
  readonly words?: string;
  /** A second listener, on this port. */
  readonly another?: number;
  readonly maxconn?: number;
  /** The platform asks for a HAProxy that nobody has. */
  readonly newerHaproxy?: boolean;
  /** A backend with a service of Consul's datacentre east. */
  readonly elsewhere?: boolean;
  /** KEEP_SERVERS_MS unless said. */
  readonly keepServersMs?: number;
  /** How long the pointer holds; milliseconds. */
  readonly expiresAfter?: number;
  /** Where it is published, unless in channel stable. */
  readonly channel?: string;
}

/** The route files. */
export function fleetFiles(options: FleetOptions): Record<string, string> {
  const {
    port,
    version,
    extra = false,
    words,
    another,
    maxconn = 200,
    newerHaproxy = false,
    elsewhere = false,
    keepServersMs = KEEP_SERVERS_MS,
  } = options;
  const listeners = [
    `  public: { bind: "127.0.0.1:${port}" }`,
    ...(another === undefined ? [] : [`  another: { bind: "127.0.0.1:${another}" }`]),
  ];
  const onAnother = another === undefined ? "" : ", listeners: [public, another]";
  const platform = `listeners:
${listeners.join("\n")}
teams:
${TEAMS.map((team) => `  ${team}: { hosts: [${team}.example.com]${onAnother} }`).join("\n")}
defaults: { listener: public, timeout: { connect: 1s, server: 5s, client: 10s } }
limits: { maxconn: ${maxconn} }
reload: { atMostEvery: 300ms, endOldWorkersAfter: 5s }
keepServersFor: ${keepServersMs}ms
${newerHaproxy ? 'haproxy: { atLeast: { "2.6": "2.6.999", "3.0": "3.0.999" } }\n' : ""}${
    elsewhere ? "servers: { datacenters: [east] }\n" : ""
  }`;
  const file = (team: Team): string => `host: ${team}.example.com
routes:
  all:
    pathPrefix: /
    responseHeaders: { set: { X-Version: "${version}" } }
    backend: main
${another === undefined || team !== "shop" ? "" : `  another: { pathPrefix: /, listener: another, backend: main }\n`}${
    extra && team === "shop" ? `  extra: { pathPrefix: /extra, service: extra }\n` : ""
  }${elsewhere && team === "shop" ? `  far: { pathPrefix: /far, backend: far }\n` : ""}backends:
${elsewhere && team === "shop" ? `  far: { service: far, datacenter: east }\n` : ""}  main:
    service: ${team}
${words === undefined || team !== "blog" ? "" : `    haproxy: |\n      ${words}\n`}`;
  return {
    "routes/platform/platform.yaml": platform,
    ...Object.fromEntries(TEAMS.map((team) => [`routes/${team}/${team}.yaml`, file(team)])),
  };
}

/** Route files of a fleet. */
export type Files = (options: FleetOptions) => Record<string, string>;

/** Where a fleet is published to. */
export interface Place {
  readonly store: string;
  /** What the store's client finds in its environment, which all of a process share. */
  readonly env: Readonly<Record<string, string>>;
}

let before: Promise<unknown> = Promise.resolve();

/** Compiles and publishes; gives the release's id. What the store says must be good: a test publishes around the faults. */
export function publishFleet(place: Place, options: FleetOptions, files: Files = fleetFiles): Promise<string> {
  const done = before.then(() => publishOne(place, options, files));
  before = done.catch(() => undefined);
  return done;
}

async function publishOne({ store, env }: Place, options: FleetOptions, files: Files): Promise<string> {
  Object.assign(process.env, env);
  const sources = sourcesFromFiles(files(options));
  const { compiled, diagnostics } = compile(sources);
  if (compiled === undefined) throw new Error(`the fleet does not compile: ${JSON.stringify(diagnostics)}`);
  const opened = openStore(store);
  if (!opened.ok) throw new Error(opened.fault.message);
  const release = releaseOf(compiled, sources);
  const { version: commit, expiresAfter, channel = "stable" } = options;
  const about = { compiler: "signalbox test", author: "the fleet", commit, now: new Date() };
  const info = { ...about, ...(expiresAfter !== undefined && { expiresAfter }) };
  const done = await publish(opened.value, archive(release), channel, info);
  if (!done.ok) throw new Error(done.fault.message);
  return release.id;
}
