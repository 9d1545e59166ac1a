import { Document } from "yaml";
import { isOfConnection } from "../language/headers.ts";
import type { Platform } from "../model/model.ts";
import { locationOf } from "../words/redirect/redirect.ts";
import { passes } from "../words/sources.ts";
import { rewritten } from "../words/rewrite/rewrite.ts";
import type { Explanation } from "./explain.ts";

/** What was found out of a URL as a test, for the file of any team: names are whole. `url`: as typed. */
export function asTest(found: Explanation, url: string, platform: Platform): string {
  const { listeners, defaultListener } = platform;
  const { method, listener, headers } = found.request;
  const { tls, redirectToHttps } = listeners.find(({ name }) => name === listener) ?? {};
  const scheme = tls || redirectToHttps ? "https" : "http";
  const sent = headers.filter(([name]) => !isOfConnection(name.toLowerCase()));
  const document = new Document({});
  const inOneLine = (value: object) => document.createNode(value, { flow: true });
  const test = {
    request: `${method} ${/^https?:/i.test(url) ? url : `${scheme}://${url}`}`,
    ...(listener !== defaultListener && { listener }),
    ...(sent.length > 0 && { headers: inOneLine(linesByName(sent)) }),
    ...(found.request.src !== undefined && { from: found.request.src }),
    expect: inOneLine(expectationOf(found, platform)),
  };
  document.set("tests", [test]);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A name's line, or a list of its lines. */
function linesByName(headers: Explanation["request"]["headers"]): Record<string, string | string[]> {
  const lines = new Map<string, string[]>();
  for (const [name, value] of headers) lines.set(name, [...(lines.get(name) ?? []), value]);
  return Object.fromEntries([...lines].map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? "")]));
}

function expectationOf(
  { route, backends, decision: { outcome }, request }: Explanation,
  platform: Pick<Platform, "lists">,
): object {
  if (outcome.kind === "redirect") return { status: outcome.status, location: outcome.location };
  if (!route) return outcome.kind === "refused" ? { status: outcome.status } : {};
  const { id, action, filters } = route;
  if (filters.allow ?? filters.deny) {
    const mayPass = passes(filters, request.src, platform);
    if (mayPass !== true) return { route: id, ...(mayPass === false && { status: 403 }) };
  }
  if (filters.auth) {
    const isAsked = !request.headers.some(([header]) => header.toLowerCase() === "authorization");
    return { route: id, ...(isAsked && { status: 401 }) };
  }
  if (action.kind === "redirect") {
    const answer = locationOf(route, action, request);
    return { route: id, ...("location" in answer ? { status: action.status, ...answer } : { status: answer.status }) };
  }
  if (action.kind === "return") return { route: id, status: action.status };
  const path = rewritten(route, request.path);
  if (typeof path !== "string") return { route: id, status: path.status };
  const [only, ...others] = backends;
  return {
    route: id,
    ...(only && others.length === 0 && { backend: only.backend.id }),
    ...(path !== request.path && { path }),
  };
}
