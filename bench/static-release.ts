import type { Instance } from "../compiler/catalogue/catalogue.ts";
import type { Release } from "../compiler/release/release.ts";
import { releaseOf } from "../compiler/ship.ts";
import type { SourceFile } from "../compiler/diagnostic/source-file.ts";
import { compileFleet } from "./stack.ts";

/** A release that needs no Consul: each service has one instance, on the port that `portOf` names. */
export function staticRelease(sources: readonly SourceFile[], portOf: (service: string) => number): Release {
  const compiled = compileFleet(sources);
  const services = new Map<string, Instance[]>();
  for (const { servers } of compiled.model.backends) {
    if (servers.kind !== "service") continue;
    const service = servers.service.value;
    services.set(service, [
      // Tags as backends ask for them: a canary is the same instance.
      { id: service, node: "bench", address: "127.0.0.1", port: portOf(service), tags: ["canary"] },
    ]);
  }
  return releaseOf(compiled, sources, { services });
}
