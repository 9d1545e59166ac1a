import { addressesOf, type Catalogue, type Selection } from "../../compiler/catalogue/catalogue.ts";
import { consulName, type Backend, type Model, type ServiceServers } from "../../compiler/model/model.ts";
import { parseRendered } from "../../compiler/haproxy/slots/parse.ts";
import { isText } from "../../compiler/haproxy/slots/slot.ts";
import { renderTeam } from "../../compiler/render/backends.ts";
import type { RenderedFile, ServerSource } from "../../compiler/render/target.ts";

const span = { file: "routes/shop/shop.yaml", start: 0, end: 1 };

export type Asked = Selection & Pick<ServiceServers, "weights" | "datacenter">;

/** One team with a backend `shop.b<n>` for each selection. */
export function modelOf(selections: readonly Asked[]): Model {
  const backends = selections.map(({ service, tags, withoutTags, ...more }, index): Backend => ({
    ...{ id: `shop.b${index}`, team: "shop", name: `b${index}`, span, implicit: false, mode: "http" },
    ...{
      servers: { kind: "service", service: { value: service, span }, tags, withoutTags, ...more },
      check: { kind: "tcp" },
    },
    ...{ timeout: {}, haproxy: [] },
  }));
  const timeout = { connect: 1, client: 1, server: 1, queue: 1, httpRequest: 1, httpKeepAlive: 1, tunnel: 1 };
  const reload = { endOldWorkersAfter: 300_000, keepOldWorkers: 5 };
  const limits = { maxconn: 100 };
  const platform = {
    listeners: [],
    defaultListener: "public",
    timeout,
    limits,
    requests: { upgrades: ["websocket"], headerNames: "delete" as const },
    userlists: [],
    reload,
  };
  return {
    platform,
    teams: [],
    routes: [],
    backends,
    tcpRoutes: [],
    tests: [],
    testsRequired: {},
    haproxyVersions: [],
  };
}

/** The team's file, as the compiler renders it. */
export function rendered(model: Model, servers: ServerSource): RenderedFile {
  return renderTeam("shop", model.backends, [], { servers }, { lineOf: () => 1 });
}

/** What a node's agent reads of a team's file: the text around its blocks, and where the instances of each are. */
export function readByNode(text: string): unknown {
  const parsed = parseRendered(text);
  if (!parsed.ok) return parsed;
  return parsed.parts.map((part) =>
    isText(part)
      ? part
      : { ...part, instances: part.instances.map(({ at, weight }) => (weight === undefined ? at : `${at} ${weight}`)) },
  );
}

/** The servers of a static release. */
export const given = (catalogue: Catalogue): ServerSource => ({
  kind: "given",
  instancesOf: ({ servers }) =>
    servers.kind === "service" ? addressesOf(catalogue, { ...servers, service: consulName(servers) }) : [],
});
