import { addressesOf, type Catalogue } from "./catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Model } from "../model/model.ts";
import { noInstance } from "../rules/catalogue.ts";

/** One diagnostic for each backend that asks Consul and to which the catalogue gives nothing. */
export function checkCatalogue({ backends }: Model, catalogue: Catalogue): Diagnostic[] {
  return backends.flatMap(({ id, servers }) => {
    if (servers.kind === "fixed") return [];
    const { service, tags, withoutTags } = servers;
    if (addressesOf(catalogue, { service: service.value, tags, withoutTags }).length > 0) return [];
    const wanted = [
      ...tags.map((tag) => ` with the tag "${printable(tag)}"`),
      ...withoutTags.map((tag) => ` without the tag "${printable(tag)}"`),
    ].join(" and");
    return [
      noInstance.at(
        service.span,
        `The catalogue has no instance of "${printable(service.value)}"${wanted}, so the backend "${id}" has no server.`,
      ),
    ];
  });
}
