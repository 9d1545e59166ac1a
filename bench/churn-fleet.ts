import type { RenderedFile } from "../compiler/render/target.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import type { ConsulServer } from "../test/support/consul.ts";
import { freePorts } from "../test/support/ports.ts";
import type { FleetRequest } from "./fleet-routes.ts";

export const SERVICES = 200;
export const INSTANCES = 5;
const HOST = "shop.example.com";
/** A move goes to a port that the service does not use; all of them answer all the time. */
const PORTS = INSTANCES + 3;

export const serviceOf = (k: number): string => `service-${String(k).padStart(3, "0")}`;
export const backendOf = (service: string): string => `shop.${service}`;

/** One team with a route to each service: its pools are one file, one template. */
export function churnFleet(): { readonly sources: readonly SourceFile[]; readonly requests: readonly FleetRequest[] } {
  const services = Array.from({ length: SERVICES }, (_, k) => serviceOf(k));
  const routes = services.map((service) => `  ${service}: { pathPrefix: /${service}, service: ${service} }\n`);
  const sources = [
    {
      path: "routes/platform/platform.yaml",
      text: `listeners:\n  public: { bind: "127.0.0.1:8080" }\nteams:\n  shop: { hosts: [${HOST}] }\ndefaults: { listener: public }\nlimits: { maxconn: 2000 }\n`,
    },
    { path: "routes/shop/shop.yaml", text: `host: ${HOST}\nroutes:\n${routes.join("")}` },
    { path: "routes/shop/team.yaml", text: `contact: "#shop"\nowners: ["@example/shop"]\n` },
  ];
  const requests = services.map((service) => ({
    kind: "plain" as const,
    method: "GET",
    host: HOST,
    path: `/${service}/index.html`,
  }));
  return { sources, requests };
}

/** HAProxy itself as all instances: it answers on each port, and costs next to nothing. */
export async function upstreams(): Promise<{ readonly ports: readonly number[]; readonly files: RenderedFile[] }> {
  const ports = await freePorts(PORTS);
  const binds = ports.map((port) => `    bind 127.0.0.1:${port}\n`).join("");
  const text = `global
    maxconn 9000
defaults
    mode http
    timeout client 60s
    timeout http-keep-alive 60s
    option idle-close-on-response
frontend public
    bind "\${SIGNALBOX_BIND_PUBLIC}"
${binds}    http-request return status 200 content-type text/plain string "ok"
`;
  return { ports, files: [{ path: "haproxy/00-upstream.cfg", kind: "static", text }] };
}

/** A change of the catalogue: what it is about, and how HAProxy shows that it has it. */
export interface Change {
  readonly kind: "comes" | "goes";
  readonly service: string;
  /** `127.0.0.1:8001`. */
  readonly at: string;
  /** Resolves with Consul's answer, which it gives when the change is committed. */
  make(): Promise<void>;
}

/** Fills Consul; gives the changes, one after another without end: an instance goes, then comes back on another port. */
export async function fillCatalogue(consul: ConsulServer, ports: readonly number[]): Promise<() => Change> {
  const used = Array.from({ length: SERVICES }, () => ports.slice(0, INSTANCES));
  const put = (service: string, port: number): Promise<void> =>
    consul.registerInCatalog({ id: `${service}-${port}`, service, port });
  for (const [k, ofService] of used.entries()) {
    for (const port of ofService) await put(serviceOf(k), port);
  }
  let n = 0;
  let gone: { readonly k: number; readonly port: number } | undefined;
  return () => {
    if (gone !== undefined) {
      const { k, port: left } = gone;
      const free = ports.filter((port) => port !== left && used[k]?.includes(port) === false);
      const port = free[n % free.length] ?? left;
      gone = undefined;
      used[k]?.push(port);
      const service = serviceOf(k);
      return { kind: "comes", service, at: `127.0.0.1:${port}`, make: () => put(service, port) };
    }
    // A step that shares no factor with their number goes through all services in a mixed order.
    const k = (n++ * 73) % SERVICES;
    const port = used[k]?.shift() ?? 0;
    gone = { k, port };
    const service = serviceOf(k);
    const make = (): Promise<void> => consul.deregisterFromCatalog({ id: `${service}-${port}` });
    return { kind: "goes", service, at: `127.0.0.1:${port}`, make };
  };
}
