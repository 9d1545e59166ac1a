import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/** What a backend's tls names is a file on every node: the platform says which there are, and who may show which certificate. */
export const backendSecret = defineAnalysisRule({
  code: "backend/secret",
  help: "Ask the platform team to add it to servers: in routes/platform/platform.yaml.",
  check({ model }, report) {
    const { ca: authorities, certificates } = model.platform.servers ?? { ca: [], certificates: [] };
    for (const { team, tls } of model.backends) {
      const { ca, certificate } = tls ?? {};
      if (ca && !authorities.includes(ca.value)) {
        const near = didYouMean(ca.value, [...authorities, "system"]);
        report(ca.span, `The platform has no authority "${ca.value}".`, near === undefined ? {} : { help: near });
      }
      if (!certificate) continue;
      const known = certificates.find(({ name }) => name === certificate.value);
      if (known && (team === "platform" || known.teams.includes(team))) continue;
      const own = certificates.filter(({ teams }) => team === "platform" || teams.includes(team));
      const near = didYouMean(
        certificate.value,
        own.map(({ name }) => name),
      );
      report(
        certificate.span,
        `The platform has no certificate "${certificate.value}" for servers of the team "${team}".`,
        near === undefined ? {} : { help: near },
      );
    }
  },
});
