import { byText } from "../diagnostic/sort.ts";
import { consulName, type Model } from "../model/model.ts";
import type { Catalogue, Instance } from "./catalogue.ts";

/**
 * Two instances for every combination of tags that a backend asks of a service, so that `--check` sees server lines in every
 * backend. The addresses are of TEST-NET-1 (RFC 5737), which nobody has: a node must never serve them.
 */
export function sampleCatalogue(model: Model): Catalogue {
  const wanted = new Map<string, Map<string, readonly string[]>>();
  for (const { servers } of model.backends) {
    if (servers.kind !== "service") continue;
    const service = consulName(servers);
    const combinations = wanted.get(service) ?? new Map<string, readonly string[]>();
    const tags = servers.tags.toSorted(byText);
    combinations.set(JSON.stringify(tags), tags);
    wanted.set(service, combinations);
  }
  const services = new Map<string, readonly Instance[]>();
  for (const [service, combinations] of [...wanted].toSorted(([a], [b]) => byText(a, b))) {
    const sorted = [...combinations].toSorted(([a], [b]) => byText(a, b)).map(([, tags]) => tags);
    services.set(
      service,
      sorted.flatMap((tags, index) => [0, 1].map((twin) => sample(service, tags, index * 2 + twin))),
    );
  }
  return { services };
}

function sample(service: string, tags: readonly string[], number: number): Instance {
  return {
    id: `${service}-${String(number).padStart(5, "0")}`,
    node: "sample",
    // 254 addresses are enough: from there on the port tells instances apart.
    address: `192.0.2.${(number % 254) + 1}`,
    port: 8080 + Math.floor(number / 254),
    tags,
  };
}
