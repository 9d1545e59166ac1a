import { addressesOf, type Catalogue } from "./catalogue/catalogue.ts";
import { consulName, secretFiles, type Backend, type Model, type Platform } from "./model/model.ts";
import { routesFile } from "./model/routes-file.ts";
import { ROUTES_FILE } from "./model/routes-format.ts";
import { renderCompiled, type Compiled } from "./pipeline.ts";
import { HEADER_SECRETS, INSTANCES_AS_DATA, SERVER_WEIGHTS, type AtLeast } from "./release/manifest.ts";
import { buildRelease, type Release } from "./release/release.ts";
import { originsOf } from "./render/origins.ts";
import type { RenderedFile, ServerSource } from "./render/target.ts";
import type { SourceFile } from "./diagnostic/source-file.ts";

/**
 * A release out of compiled routes. Without a catalogue it holds templates and names the services that they ask Consul for;
 * with one it is static: the catalogue's addresses are written out and the node needs no Consul.
 */
export function releaseOf(compiled: Compiled, sources: readonly SourceFile[], catalogue?: Catalogue): Release {
  const origins = originsOf(sources);
  const text = routesFile(compiled.model, (span) => origins.lineOf(span));
  const routes: RenderedFile = { path: ROUTES_FILE, text, kind: "static" };
  const files = renderCompiled(compiled, sources, catalogue ? serversOf(catalogue) : { kind: "template" });
  const services = catalogue ? [] : servicesOf(compiled.model);
  const { platform } = compiled.model;
  return buildRelease([...files, routes], {
    requires: [
      ...(platform.secrets ? [HEADER_SECRETS] : []),
      ...(services.length > 0 ? [INSTANCES_AS_DATA] : []),
      ...(compiled.model.backends.some(isWeighed) ? [SERVER_WEIGHTS] : []),
    ],
    secrets: secretFiles(platform),
    services,
    ...(platform.node && { node: platform.node }),
    ...(platform.addresses && { addresses: platform.addresses }),
    ...(platform.haproxy && { haproxy: { atLeast: atLeastOf(platform.haproxy) } }),
  });
}

/** By branch the oldest HAProxy that nodes should run. */
export function atLeastOf({ atLeast }: NonNullable<Platform["haproxy"]>): AtLeast {
  return Object.fromEntries(Object.entries(atLeast).map(([branch, { value }]) => [branch, value]));
}

/** The servers that a catalogue gives to each backend; a backend of written servers keeps those. */
export function serversOf(catalogue: Catalogue): ServerSource {
  return {
    kind: "given",
    instancesOf({ servers }) {
      if (servers.kind === "fixed") return undefined;
      const { tags, withoutTags } = servers;
      return addressesOf(catalogue, { service: consulName(servers), tags, withoutTags });
    },
  };
}

function isWeighed({ servers }: Backend): boolean {
  return servers.kind === "service" && servers.weights !== undefined;
}

function servicesOf({ backends }: Model): string[] {
  return backends.flatMap(({ servers }) => (servers.kind === "service" ? [consulName(servers)] : []));
}
