import { isAddress } from "./address.ts";

/** Where requests go in another program's words: a service that Consul knows, or a server by its address. */
export interface Target {
  readonly service?: string;
  /** Instead of a service, `host:port`, and a name for the backend that holds it. */
  readonly server?: string;
  readonly backend: string;
  readonly isTls: boolean;
  /** A path behind the address, which takes the place of the matched one. */
  readonly path?: string;
  /** What of the text has no place here: sentences. */
  readonly notes: readonly string[];
}

const ADDRESS =
  /^(?:(https?|h2c|grpcs?|tcp):\/\/)?(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9_][\w.-]*)(?::(\d+))?(?:@[a-z]+)?(\/[^\s?#]*)?$/;
/** Names that Consul, Kubernetes and Docker give a service. */
const SERVICE = /^([A-Za-z0-9][\w-]*)(?:\.service(?:\.[\w-]+)?\.consul|(?:\.[\w-]+)?\.svc(?:\.cluster\.local)?)?$/;

/**
 * `cart`, `http://cart:8080`, `cart.service.consul`, `cart.default.svc.cluster.local`, `cart@docker` are services; `10.0.0.1:80`
 * and `https://api.vendor.example` are servers. Undefined for any other text.
 */
export function targetOf(text: string): Target | undefined {
  const [, scheme, host = "", port, path] = ADDRESS.exec(text) ?? [];
  if (host === "") return undefined;
  const isTls = scheme?.endsWith("s") === true;
  const rest = { isTls, ...(path !== undefined && { path }) };
  const [, service] = SERVICE.exec(host) ?? [];
  if (service !== undefined && host !== "localhost" && !isAddress(host)) {
    const notes = port === undefined ? [] : ["The port of each instance comes from Consul."];
    return { service, backend: service, notes, ...rest };
  }
  return {
    server: `${host}:${port ?? (isTls ? "443" : "80")}`,
    backend: host.replaceAll(/[^\w-]+/g, "-").replace(/^-|-$/g, ""),
    notes: port === undefined && scheme === undefined ? ["Port 80 is a guess."] : [],
    ...rest,
  };
}

/** The backends that hold a target's servers. */
export function backendOf({ service, server = "", isTls }: Target): Readonly<Record<string, unknown>> {
  if (service !== undefined) return { service };
  const host = server.replace(/:\d+$/, "");
  return {
    servers: [server],
    ...(isTls && { tls: isAddress(host) ? { verify: "authority" } : { name: host } }),
  };
}
