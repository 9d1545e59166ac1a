import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** For each datacentre that backends name nodes run one consul-template more: the platform says which there are. */
export const backendDatacenter = defineAnalysisRule({
  code: "backend/datacenter",
  help: "Ask the platform team to add it to servers: in routes/platform/platform.yaml.",
  check({ model }, report) {
    const { datacenters = [] } = model.platform.servers ?? {};
    const seen = new Set<unknown>();
    for (const { servers } of model.backends) {
      const said = servers.kind === "service" ? servers.datacenter : undefined;
      // A backend's backup has it from there.
      if (!said || datacenters.includes(said.value) || seen.has(said)) continue;
      seen.add(said);
      const asked = `Ask the platform team to add it to routes/platform/platform.yaml: servers: { datacenters: [${said.value}] }.`;
      report(said.span, `The platform has no datacentre "${said.value}".`, {
        help: didYouMean(said.value, datacenters) ?? asked,
      });
    }
  },
});
