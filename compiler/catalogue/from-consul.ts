import { weightOf } from "../haproxy/slots/weight.ts";
import { serviceKey } from "../model/model.ts";
import type { Catalogue, Instance } from "./catalogue.ts";

/** Asks Consul's API for a path below `/v1/` and gives the JSON of its answer. Throws where there is none. */
export type AskConsul = (path: string) => Promise<unknown>;

/** Requests at one time. */
const AT_ONCE = 8;

/** What Consul has of these services: the names of all, and of these all instances, whatever their health. */
export async function catalogueFromConsul(wanted: readonly string[], ask: AskConsul): Promise<Catalogue> {
  const names = Object.keys(recordOf(await ask("catalog/services")));
  const others = new Set(wanted.flatMap((name) => datacenterOf(name) ?? []));
  const known = others.size === 0 ? [] : await ask("catalog/datacenters");
  for (const datacenter of others)
    if (Array.isArray(known) && known.includes(datacenter))
      for (const name of Object.keys(recordOf(await ask(`catalog/services?dc=${datacenter}`))))
        names.push(`${name}@${datacenter}`);
  const services = new Map<string, readonly Instance[]>(names.map((name) => [name, []]));
  const keys = new Set(wanted.map(serviceKey));
  const asked = names.filter((name) => keys.has(serviceKey(name)));
  const next = async (): Promise<void> => {
    for (let name = asked.pop(); name !== undefined; name = asked.pop()) {
      const datacenter = datacenterOf(name);
      const of = datacenter === undefined ? "" : `?dc=${datacenter}`;
      const entries = await ask(`health/service/${encodeURIComponent(name.replace(/@.*/, ""))}${of}`);
      services.set(name, Array.isArray(entries) ? entries.map(instanceOf) : []);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return { services };
}

/** `east` of `cart@east`. */
function datacenterOf(name: string): string | undefined {
  return /@(.*)/.exec(name)?.[1];
}

/** Of an entry of `/v1/health/service/NAME` what a backend's selection looks at. */
function instanceOf(entry: unknown): Instance {
  const { Service, Node } = recordOf(entry);
  const [service, node] = [recordOf(Service), recordOf(Node)];
  const weight = weightOf(recordOf(service["Weights"])["Passing"]);
  const tags = Array.isArray(service["Tags"]) ? service["Tags"].map(String) : [];
  return {
    id: textOf(service["ID"]),
    node: textOf(node["Node"]),
    address: textOf(service["Address"]) || textOf(node["Address"]),
    port: Number(service["Port"]),
    tags,
    ...(weight !== undefined && weight !== 1 && { weight }),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
