import { flow } from "./flow.ts";
import { walk } from "./pointer.ts";

/** A file that is written for another program. */
export interface ForeignFile {
  /** The key that gives it away. */
  readonly key: string;
  readonly what: string;
  /** Its first route as Signalbox reads it. */
  readonly route?: string;
}

/** Other programs' files by keys that stand in them at the top, all of which must be there. */
const PROGRAMS: readonly (readonly [what: string, ...keys: string[]])[] = [
  ["an object of Kubernetes", "apiVersion", "kind"],
  ["a file of Kong", "_format_version"],
  ["a file of Envoy", "static_resources"],
  ["a file of Traefik", "http", "http/routers"],
  ["a file of Caddy", "apps", "apps/http"],
  ["an OpenAPI document", "openapi", "paths"],
];

/** Whose file this is, if it is nothing of Signalbox's. */
export function foreignFile(value: object): ForeignFile | undefined {
  const found = PROGRAMS.find(([, ...keys]) => keys.every((key) => walk(value, key.split("/")) !== undefined));
  if (!found) return undefined;
  const [program, key = ""] = found;
  if (key !== "apiVersion") return { key, what: program };
  const kind = textAt(value, "kind") ?? "";
  const what = /^\w+$/.test(kind)
    ? `${/^(?:[AEIO]|[FHLMNRSX](?=[A-Z]))/.test(kind) ? "an" : "a"} ${kind} of Kubernetes`
    : program;
  const route = routeIn(value);
  return { key: "kind", what, ...(route !== undefined && { route }) };
}

/** Ingress, HTTPRoute of the Gateway API and Istio's VirtualService: where each says host, path and service. */
const PLACES = [
  {
    host: "spec/rules/0/host",
    path: "spec/rules/0/http/paths/0/path",
    kind: "spec/rules/0/http/paths/0/pathType",
    service: "spec/rules/0/http/paths/0/backend/service/name",
  },
  {
    host: "spec/hostnames/0",
    path: "spec/rules/0/matches/0/path/value",
    kind: "spec/rules/0/matches/0/path/type",
    service: "spec/rules/0/backendRefs/0/name",
  },
  {
    host: "spec/hosts/0",
    path: "spec/http/0/match/0/uri/prefix",
    kind: "",
    service: "spec/http/0/route/0/destination/host",
  },
];

/** The first route, since one line cannot hold them all. */
function routeIn(value: object): string | undefined {
  const places = PLACES.find(({ service }) => textAt(value, service) !== undefined);
  if (!places) return undefined;
  const name = textAt(value, places.service)?.split(".")[0] ?? "";
  const kind = textAt(value, places.kind);
  const key = kind === "Exact" ? "path" : kind === "RegularExpression" ? "pathRegex" : "pathPrefix";
  return flow({
    host: textAt(value, places.host) ?? "*",
    routes: { [name]: { [key]: textAt(value, places.path) ?? "/", service: name } },
  });
}

function textAt(value: object, path: string): string | undefined {
  const found = walk(value, path.split("/"));
  return typeof found === "string" ? found : undefined;
}
