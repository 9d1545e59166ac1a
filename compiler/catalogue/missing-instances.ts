import { addressesOf, type Catalogue } from "./catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { didYouMean } from "../diagnostic/did-you-mean.ts";
import { printable } from "../diagnostic/printable.ts";
import { consulName, serviceKey, type Model } from "../model/model.ts";
import { noInstance, unknownPrivate } from "../rules/catalogue.ts";

/** What the model names and the catalogue lacks: a backend's instances, a service that a team makes private. */
export function checkCatalogue({ backends, teams }: Model, catalogue: Catalogue): Diagnostic[] {
  const known = [...catalogue.services.keys()];
  const keys = new Set(known.map(serviceKey));
  const unknown = teams.flatMap(({ private: own = [] }) => own.filter(({ value }) => !keys.has(serviceKey(value))));
  const found = unknown.map(({ value, span }) => {
    const help = didYouMean(value, known);
    return unknownPrivate.at(
      span,
      `The catalogue has no service "${printable(value)}", which is to be private.`,
      help === undefined ? {} : { help },
    );
  });
  const empty = backends.flatMap(({ id, servers }) => {
    if (servers.kind === "fixed") return [];
    const { service, tags, withoutTags } = servers;
    const name = consulName(servers);
    if (addressesOf(catalogue, { service: name, tags, withoutTags }).length > 0) return [];
    const wanted = [
      ...tags.map((tag) => ` with the tag "${printable(tag)}"`),
      ...withoutTags.map((tag) => ` without the tag "${printable(tag)}"`),
    ].join(" and");
    const help = keys.has(serviceKey(name)) ? undefined : didYouMean(name, known);
    return [
      noInstance.at(
        service.span,
        `The catalogue has no instance of "${printable(name)}"${wanted}, so the backend "${id}" has no server.`,
        help === undefined ? {} : { help },
      ),
    ];
  });
  return [...found, ...empty];
}
