import { answering, nextRequest, overHttps, requestsTo, shown, sitesByRoute, type Target } from "../redirect.ts";
import { byPlace } from "../site-routes.ts";
import { byClaim, type Route } from "../../model/model.ts";
import { decide, type Decision, type RoutedRequest } from "../../table/decide.ts";
import { defineAnalysisRule, type AnalysisInput } from "../analysis-rule.ts";

/** Browsers give up after 20. */
const MAX_HOPS = 20;

interface Hop {
  /** Missing where the listener itself sends on (`redirectToHttps`). */
  readonly route?: Route;
  readonly at: Target;
}

const BOTH_ADDRESSES =
  "All addresses of a listener have the same routes. To send to https what comes without TLS, write redirectToHttps: true at the listener, in the platform file.";

/** Redirects that lead back to themselves, or on and on: followed as a client does that sends the same headers again. */
export const redirectLoop = defineAnalysisRule({
  code: "redirect/loop",
  help: "Send one of them elsewhere, or narrow its path so that it does not match its own target.",
  check(input, report) {
    const { model, table } = input;
    const claims = byClaim(model.routes);
    const sitesOf = sitesByRoute(input);
    const seen = new Set<string>();
    for (const route of claims.values()) {
      if (route.action.kind !== "redirect") continue;
      for (const request of requestsTo(route, sitesOf.get(route) ?? [], table.listeners)) {
        const loop = loopFrom(request, input, (made) => {
          const decision = decide(table, made, true);
          return decision.outcome.kind === "redirect" ? decision.outcome : answering(claims, decision);
        });
        // The routes on the way into a loop are not at fault; each loop is said once.
        const members = [...new Set(loop?.flatMap((hop) => hop.route ?? []) ?? [])].toSorted((a, b) =>
          byPlace(a.span, b.span),
        );
        const id = members.map((member) => member.id).join(" ");
        const [first] = members;
        if (!loop || !first || seen.has(id) || !members.includes(route)) continue;
        seen.add(id);
        const chain = loop.map(({ at }) => shown(at)).join(" → ");
        report(first.action.kind === "redirect" ? first.action.span : first.span, `A redirect never ends: ${chain}.`, {
          related: members.slice(1).map((member) => ({
            message: `"${member.id}" redirects on`,
            span: member.action.kind === "redirect" ? member.action.span : member.span,
          })),
          here: `"${first.id}" redirects on`,
          ...(loop.some(({ at }) => at.scheme) && { help: BOTH_ADDRESSES }),
        });
        break;
      }
    }
  },
});

type ToHttps = Extract<Decision["outcome"], { kind: "redirect" }>;

/** The hops of a loop from its first to the same again, or the first few of a chain that grows; undefined when it ends. */
function loopFrom(
  request: RoutedRequest,
  input: AnalysisInput,
  answer: (request: RoutedRequest) => Route | ToHttps | undefined,
): readonly Hop[] | undefined {
  const hops: Hop[] = [];
  const places = new Map<string, number>();
  let made = request;
  while (hops.length <= MAX_HOPS) {
    const answered = answer(made);
    const route = answered && "action" in answered ? answered : undefined;
    if (answered === undefined || (route && route.action.kind !== "redirect")) return undefined;
    const { host, path, query, scheme } = made;
    const at = { host, path, query, ...(scheme && { scheme }) };
    const place = `${made.method} ${shown(at)}`;
    const before = places.get(place);
    hops.push({ at, ...(route && { route }) });
    if (before !== undefined) return hops.slice(before);
    places.set(place, hops.length - 1);
    const next = route?.action.kind === "redirect" ? nextRequest(route.action, route, made, input) : overHttps(made);
    if (!next) return undefined;
    made = next;
  }
  return hops.slice(0, 3);
}
