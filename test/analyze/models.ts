import type { Span } from "../../compiler/diagnostic/diagnostic.ts";
import type {
  Action,
  Backend,
  Host,
  HostPath,
  Listener,
  Model,
  PathMatch,
  Route,
  TcpRoute,
  Team,
} from "../../compiler/model/model.ts";

/** A route in a few words; what is left out has the language's default. */
export interface RouteWords {
  readonly id: string;
  readonly host?: string | readonly string[];
  readonly listener?: string;
  readonly everyHost?: boolean;
  readonly path?: string;
  readonly prefix?: string;
  readonly regex?: string;
  readonly priority?: number;
  readonly methods?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly src?: readonly string[];
  readonly backend?: string;
  readonly redirect?: {
    readonly host?: string;
    readonly path?: string;
    readonly replacePrefix?: string;
    readonly scheme?: "https";
    readonly port?: number;
    readonly query?: string;
    readonly keepQuery?: boolean;
    readonly status?: 302 | 307;
  };
}

export interface ModelWords {
  readonly routes?: readonly RouteWords[];
  readonly listeners?: readonly (Pick<Listener, "name"> & {
    readonly mode?: Listener["mode"];
    readonly bind?: string;
  })[];
  readonly teams?: Readonly<
    Record<
      string,
      {
        readonly hosts: readonly string[];
        /** `a.test/pay`. */
        readonly paths?: readonly string[];
        readonly listeners?: readonly string[];
      } | null
    >
  >;
  readonly backends?: readonly (Partial<Backend> & Pick<Backend, "id">)[];
  readonly tcp?: readonly { readonly id: string; readonly listener: string; readonly backend: string }[];
  readonly maxconn?: number;
  readonly fileDescriptors?: number;
}

/** A model by hand. Every place is a span of its own in one file per team, in the order of the words. */
export function modelFrom(words: ModelWords): Model {
  let offset = 0;
  const place = (team: string): Span => ({ file: `routes/${team}/${team}.yaml`, start: offset, end: ++offset });
  const platform = () => place("platform");
  const declared: NonNullable<ModelWords["listeners"]> = words.listeners ?? [{ name: "public" }];
  const listeners = declared.map(({ name, mode = "http", bind = `:${8000 + offset}` }): Listener => ({
    name,
    mode,
    span: platform(),
    bind: { value: bind, span: platform() },
  }));
  const teams = Object.entries(words.teams ?? {}).map(([name, grant]): Team => {
    if (!grant) return { name };
    return {
      name,
      grant: {
        span: platform(),
        hosts: grant.hosts.map((host) => ({ value: hostFrom(host), span: platform() })),
        ...(grant.paths && { paths: grant.paths.map((text) => ({ value: hostPathFrom(text), span: platform() })) }),
        listeners: (grant.listeners ?? ["public"]).map((value) => ({ value, span: platform() })),
      },
    };
  });
  return {
    platform: {
      listeners,
      defaultListener: "public",
      timeout: {
        connect: 2e3,
        client: 3e4,
        server: 3e4,
        queue: 5e3,
        httpRequest: 1e4,
        httpKeepAlive: 1e4,
        tunnel: 3.6e6,
      },
      limits: {
        maxconn: words.maxconn ?? 1000,
        ...(words.fileDescriptors !== undefined && {
          fileDescriptors: { value: words.fileDescriptors, span: platform() },
        }),
      },
      requests: { upgrades: ["websocket"], headerNames: "delete" },
      userlists: [],
      reload: { endOldWorkersAfter: 300_000, keepOldWorkers: 5 },
    },
    teams,
    routes: (words.routes ?? []).map((route) => routeFrom(route, place)),
    backends: (words.backends ?? []).map((backend) => backendFrom(backend, place)),
    tcpRoutes: (words.tcp ?? []).map(({ id, listener, backend }): TcpRoute => {
      const [team = "", name = ""] = id.split(".");
      return {
        id,
        team,
        name,
        span: place(team),
        listener: { value: listener, span: place(team) },
        backend: { value: backend, span: place(team) },
      };
    }),
    tests: [],
    testsRequired: {},
    haproxyVersions: [],
  };
}

function hostPathFrom(text: string): HostPath {
  const slash = text.indexOf("/");
  return { host: hostFrom(text.slice(0, slash)), prefix: text.slice(slash) };
}

function hostFrom(text: string): Host {
  if (text === "*") return { kind: "any", name: "" };
  return text.startsWith("*.") ? { kind: "wildcard", name: text.slice(2) } : { kind: "exact", name: text };
}

function routeFrom(words: RouteWords, place: (team: string) => Span): Route {
  const [team = "", name = ""] = words.id.split(".");
  const span = place(team);
  const everyHost = words.everyHost ?? false;
  const hosts = everyHost ? [] : [words.host ?? "a.test"].flat();
  const pairs = (of: string, asked: Readonly<Record<string, string>> = {}) =>
    Object.entries(asked)
      .map(([key, value]) => ({ of, name: key, values: [value], span: place(team) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const src = words.src && { of: "src", name: "", values: words.src.toSorted(), span: place(team) };
  const methods = words.methods && { of: "methods", name: "", values: words.methods.toSorted(), span: place(team) };
  return {
    id: words.id,
    team,
    name,
    span,
    everyHost,
    hosts: hosts.map((host) => ({ value: hostFrom(host), span: place(team) })),
    listeners:
      everyHost && words.listener === undefined ? [] : [{ value: words.listener ?? "public", span: place(team) }],
    path: { ...pathFrom(words), span: place(team) },
    conditions: [methods ?? [], pairs("headers", words.headers), pairs("query", words.query), src ?? []].flat(),
    action: actionFrom(words, place(team)),
    filters: {},
  };
}

function pathFrom(words: RouteWords): Omit<PathMatch, "span"> {
  const { priority = 0 } = words;
  if (words.path !== undefined) return { kind: "exact", value: words.path, priority };
  if (words.regex !== undefined) return { kind: "regex", value: words.regex, priority };
  return { kind: "prefix", value: words.prefix ?? "/", priority };
}

function actionFrom({ redirect, backend }: RouteWords, span: Span): Action {
  if (redirect) return { kind: "redirect", span, status: 302, keepQuery: true, ...redirect };
  return { kind: "backend", legs: [{ backend: backend ?? "red.web", weight: 100, span }] };
}

function backendFrom(words: Partial<Backend> & Pick<Backend, "id">, place: (team: string) => Span): Backend {
  const [team = "", name = ""] = words.id.split(".");
  const span = place(team);
  return {
    team,
    name,
    span,
    implicit: false,
    mode: "http",
    check: { kind: "tcp" },
    timeout: {},
    haproxy: [],
    servers: { kind: "service", service: { value: name, span }, tags: [], withoutTags: [] },
    ...words,
  };
}
