import { byEachPath, hostText, type Route } from "../../model/model.ts";
import { pathsIn } from "../../regex/language.ts";
import { shapeOf } from "../../regex/shape.ts";
import { toBytes } from "../../table/path.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";
import { Grants, holderOf, isIn, type Area, type Ground } from "../grants.ts";
import { mayBegin, pathSource, pathText } from "../path-source.ts";

const MAX_RELATED = 5;

/** On a host that was granted in parts, a team claims only paths of its own parts: a longer prefix is exclusive against a shorter one. */
export const pathNotGranted = defineAnalysisRule({
  code: "path/not-granted",
  help: "Ask the platform team to add the host and the path to the team's `paths` in platform.yaml, or use a path that is listed there.",
  check({ model }, report) {
    const teams = new Map(model.teams.map((team) => [team.name, team]));
    const grants = new Grants(model.teams);
    const inParts = new Map<Route["hosts"], readonly Part[]>();
    for (const route of model.routes.flatMap(byEachPath)) {
      const { team, hosts, path } = route;
      if (team === "platform") continue;
      let parts = inParts.get(hosts);
      if (!parts) inParts.set(hosts, (parts = partsOf(hosts, team, grants)));
      for (const { host, ground } of parts) {
        const foreign = foreignArea(route, ground);
        if (!foreign) continue;
        const { area, example } = foreign;
        const owners = area?.holders ?? [];
        const names = owners.map((owner) => `"${owner.team}"`).join(" and ");
        const what = `Team "${team}" may not claim ${pathText(route)} on ${host}`;
        const whose = owners.length === 0 ? "" : example === "" ? `, which is granted to ${names}` : "";
        const where = example === "" ? "" : `: ${example} is granted to ${names === "" ? "nobody" : names}`;
        const grant = teams.get(team)?.grant;
        report(path.span, `${what}${whose}${where}.`, {
          here: `"${team}" claims it here`,
          ...(owners.length > 0
            ? {
                related: owners.slice(0, MAX_RELATED).map((one) => ({
                  message: `"${one.grant.value}" is granted to "${one.team}" here`,
                  span: one.grant.span,
                })),
                help: "Use a path outside of it, or ask the platform team to name it in the `paths` of both.",
              }
            : grant && { related: [{ message: `what "${team}" may claim`, span: grant.span }] }),
        });
        break;
      }
    }
  },
});

interface Part {
  /** As a person writes it. */
  readonly host: string;
  readonly ground: Ground;
}

/** Of a list of hosts those on which the team does not hold all paths, but some. */
function partsOf(hosts: Route["hosts"], team: string, grants: Grants): readonly Part[] {
  return hosts.flatMap(({ value }): Part[] => {
    const host = hostText(value);
    const ground = grants.of(host);
    const held = ground.areas.filter((area) => holderOf(area, team));
    const isWhole = held.length === ground.areas.length && ground.areas.at(-1)?.prefix === "/";
    return held.length === 0 || isWhole ? [] : [{ host, ground }];
  });
}

/** The first area that a route reaches into and its team does not hold; of an expression with a path there, quoted. */
function foreignArea({ team, path }: Route, { areas }: Ground): { area?: Area; example: string } | undefined {
  if (path.kind !== "regex") {
    const area = areas.find((one) => isIn(path.value, one));
    return holderOf(area, team) ? undefined : { ...(area && { area }), example: "" };
  }
  const source = pathSource(path);
  const beginning = shapeOf(source).prefix;
  const sources = areas.map(({ prefix }) => pathSource({ kind: "prefix", value: prefix }));
  const nowhere = areas.at(-1)?.prefix === "/" ? [] : [undefined];
  for (const [at, area] of [...areas, ...nowhere].entries()) {
    if (holderOf(area, team) || (area && !mayBegin(beginning, toBytes(area.prefix)))) continue;
    const own = sources[at];
    const found = pathsIn(own === undefined ? [source] : [source, own], sources.slice(0, at), "arriving");
    // What cannot be told is not granted.
    if (typeof found === "symbol")
      return { ...(area && { area }), example: `what it matches of "${area?.prefix ?? "/"}"` };
    if (found[0] !== undefined)
      return { ...(area && { area }), example: `"${Buffer.from(found[0], "latin1").toString()}"` };
  }
  return undefined;
}
