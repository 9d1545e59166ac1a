import fc from "fast-check";
import type { Changed } from "../../compiler/diff/compare.ts";
import { PATH } from "../../compiler/analyze/satisfy.ts";
import { sideOf, type Side } from "../../compiler/diff/side.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { inOrder, keyOf, siteOf, type RoutedRequest } from "../../compiler/table/decide.ts";
import { hostName } from "../../compiler/table/host.ts";
import { decodePath, hasRefusedEscape, isHost, isTarget, isUnclear, rawPath } from "../../compiler/table/path.ts";
import { receivedHeaders } from "../../compiler/table/received.ts";
import type { TableConditions } from "../../compiler/table/table.ts";
import { conditionWord } from "../../compiler/words/list.ts";
import { filesOf, type GeneratedRoute } from "../decision/tables.ts";
import { modelOf } from "../support/model.ts";

/** What becomes of a table: a route goes, comes, or says what another one says. */
export const edits = fc.array(
  fc.record({ how: fc.constantFrom("drop", "add", "path", "action", "conditions", "hosts"), at: fc.nat(30) }),
  {
    minLength: 0,
    maxLength: 3,
  },
);

export function edited(
  routes: readonly GeneratedRoute[],
  others: readonly GeneratedRoute[],
  made: readonly { readonly how: string; readonly at: number }[],
): readonly GeneratedRoute[] {
  let next = [...routes];
  for (const { how, at } of made) {
    const other = others[at % others.length];
    const place = at % Math.max(1, next.length);
    const here = next[place];
    if (!other || !here) continue;
    // Names of routes are their places: one that goes leaves a gap that never answers.
    if (how === "drop") next = next.with(place, { ...here, path: { kind: "path", value: "/gone" }, conditions: {} });
    else if (how === "add") next = [...next, other];
    else if (here.everyHost || other.everyHost) continue;
    else if (how === "path") next = next.with(place, { ...here, path: other.path });
    else if (how === "action") next = next.with(place, { ...here, action: other.action });
    else if (how === "conditions") next = next.with(place, { ...here, conditions: other.conditions });
    else next = next.with(place, { ...here, hosts: other.hosts, listener: other.listener });
  }
  const seen = new Set<string>();
  return next.filter(({ everyHost, path: { kind, value } }) => {
    const text = `${kind}${value}`;
    return !everyHost || (!seen.has(text) && seen.add(text));
  });
}

export function side(routes: readonly GeneratedRoute[]): Side {
  const model = modelOf(filesOf(routes));
  return sideOf({ model, table: buildTable(model) });
}

function holds(conditions: TableConditions, request: RoutedRequest): boolean {
  return conditions.every(
    (condition) => condition.of === PATH || conditionWord(condition.of).whyNot(condition, request) === undefined,
  );
}

/** Whether a request is one of the class: what `compare.ts` says of it, asked anew. */
export function isIn(sides: readonly [Side, Side], changed: Changed, sent: RoutedRequest): boolean {
  const { path, listener, method } = sent;
  const request = { ...sent, headers: receivedHeaders(sent, sides[0].table) };
  if (listener !== changed.listener || !isHost(sent.host ?? "") || !isTarget(path, sent.query)) return false;
  if (method === "CONNECT" || /[a-z]/.test(method) || !path.startsWith("/")) return false;
  const sites = sides.map(({ table }) => siteOf(table, hostName(sent.host), listener));
  if (sites.some((site, i) => site !== changed.at.sites[i])) return false;
  const raw = rawPath(path);
  const decoded = isUnclear(path) ? decodePath(path) : raw;
  const named = (text: string) => sides.map(({ table }, i) => keyOf(table, listener, sites[i], text));
  const [asItStands, asRead] = [named(raw), decoded === undefined ? undefined : named(decoded)];
  if (asRead === undefined || (hasRefusedEscape(path) && isUnclear(path))) return false;
  const isOne = [0, 1].map((i) => asItStands[i] === asRead[i]);
  if (changed.twoNames) {
    const whole = changed.at.keys[0] === undefined ? 1 : 0;
    if (asItStands[whole] !== changed.at.keys[whole] || !isOne[whole] || isOne[1 - whole]) return false;
  } else if (asItStands.some((key, i) => key !== changed.at.keys[i] || !isOne[i])) return false;
  if (!holds(changed.when, request)) return false;
  if (changed.unless.some((conditions) => !conditions.some(({ of }) => of === PATH) && holds(conditions, request)))
    return false;
  if (!/%2f/i.test(path)) return changed.before !== changed.after || !isOnlySlashes(sides, changed);
  const passes = ([changed.before, changed.after] as const).map(
    (id, i) => id !== undefined && sides[i as 0 | 1].routes.get(id)?.filters.encodedSlashes !== "refuse",
  );
  return passes.some(Boolean);
}

/** The two do the same but for `%2F`. What is left of a path when its prefix is replaced depends on the prefix. */
function isOnlySlashes(sides: readonly [Side, Side], { before = "", after = "", at }: Changed): boolean {
  const rest = (text: string | undefined) => text?.replace(/,?\["encodedSlashes","refuse"\]/, "");
  const [old, now] = [rest(sides[0].effects.get(before)), rest(sides[1].effects.get(after))];
  const pathOn = (i: 0 | 1, route: string) => {
    const [site, key] = [at.sites[i], at.keys[i]];
    const candidates = !key ? [] : site && !sides[i].everyHost.has(key) ? [...inOrder(site, key)] : key.candidates;
    return candidates.find((one) => one.route === route)?.path.value;
  };
  return old === now && (!old?.includes("replacePrefix") || pathOn(0, before) === pathOn(1, after));
}
