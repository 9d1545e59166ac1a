import { hostText, type Host, type Team } from "../../model/model.ts";
import { defineAnalysisRule } from "../rule.ts";

/** A team claims only hosts that the platform granted it; it cannot grant itself (DESIGN 3). */
export const hostNotGranted = defineAnalysisRule({
  code: "host/not-granted",
  help: "Ask the platform team to add the host to the team's `hosts` in platform.yaml, or use a host that is listed there.",
  check({ model }, report) {
    const teams = new Map(model.teams.map((team) => [team.name, team]));
    const said = new Set<string>();
    for (const route of model.routes) {
      if (route.team === "platform") continue;
      const grant = teams.get(route.team)?.grant;
      for (const { value, span } of route.hosts) {
        if (isGranted(grant, value)) continue;
        // Routes that name no host share the place of the file's `host:`; it is said once.
        const place = `${span.file} ${span.start} ${hostText(value)}`;
        if (said.has(place)) continue;
        said.add(place);
        report(span, `Team "${route.team}" may not claim the host "${hostText(value)}".`, {
          ...(grant && { related: [{ message: `what "${route.team}" may claim`, span: grant.span }] }),
        });
      }
    }
  },
});

/** A granted `*.x` covers every host and wildcard below it, not `x`; a granted `*` is the default site and nothing else. */
function isGranted(grant: Team["grant"], host: Host): boolean {
  return (
    grant?.hosts.some(({ value: granted }) =>
      granted.kind === "wildcard" && host.kind !== "any"
        ? host.name.endsWith(`.${granted.name}`) || (host.kind === "wildcard" && host.name === granted.name)
        : granted.kind === host.kind && granted.name === host.name,
    ) ?? false
  );
}
