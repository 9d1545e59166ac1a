import type { Listener, Model, RedirectAction, Route } from "../model/model.ts";
import { segments } from "../table/new-path.ts";
import type { RouteTable } from "../table/table.ts";
import { bindLines, bindMarker } from "./binds.ts";
import type { Groups } from "./groups.ts";
import { markerOf, type Origins } from "./origins.ts";
import { template } from "./nunjucks.ts";
import type { Target } from "./target.ts";
import { traceFormat } from "./trace.ts";
import { answersWithFile } from "./values.ts";

/**
 * The rule program of one HTTP listener (DATAPATH 2): the same for every fleet but for the names that HAProxy wants
 * in rules: header and cookie names, statuses, label counts of wildcards, segment counts, shards. All else is in the maps.
 *
 * `method,concat()` is text: a variable of HAProxy's own method type forgets a method that has no number there, and is
 * OPTIONS where the request says PATCH (2.6.12 and 3.0.11).
 * The shard's name is alone in its scope (`req.k`): HAProxy walks a scope's variables one by one, and the guards of all
 * shards are asked by every request that is not plain.
 * Maps change while requests are under way (docs/adr/0008): after the route's value is known, everything is looked up by names
 * that carry a hash of what they stand for.
 * Order of cost: a plain route with a clear path leaves after part 1; each later part is paid only by those who need it.
 */
const program = template<ProgramContext>(String.raw`
<$ marker $>frontend <$ name $> from signalbox-http-frontend
<$ binds $>
<% if trace %>
    log <$ trace $> local0
    log-format <$ traceFormat $>
<% endif %>
<% if showDecision %>
    http-after-response set-header x-signalbox-decision "%[var(txn.m),field(1,' '),field(1,~)]"
    http-after-response set-header x-signalbox-path "%[var(txn.up)]" if { var(txn.up) -m found }
    http-after-response set-header x-signalbox-backend "%[be_name]"
<% endif %>
    # 1. host + listener + path -> route, every host's routes over it; a plain route with a clear path ends here
    http-request deny deny_status 400 unless { path -m beg / }
    http-request set-var(txn.h) req.fhdr(host),lower
    http-request set-var(txn.p) path
    http-request set-var(txn.m) var(txn.h),concat(|<$ name $>),"concat(,txn.p,/#)",map_beg(maps/paths.map)
    http-request set-var(txn.m) var(txn.p),"concat(/#)",map_beg(maps/every.map)
    http-request allow if { var(txn.m) -m end " -" } !{ path -m sub % // /. \\ } !{ var(txn.h) -m sub / , @ * }

    # 2. what programs read differently: refused, whatever it names; txn.n is the decoded path of an unclear one
    http-request deny deny_status 400 if { req.fhdr(host) -m sub / , @ * }
    http-request set-var(txn.u) path if { path -m sub % // /. \\ }
    http-request deny deny_status 400 if { var(txn.u) -m reg -i '%(2e|5c|7f|[01][0-9a-f])' }
    http-request set-var(txn.n) var(txn.u),url_dec,"regsub('//+',/,g)"
    http-request deny deny_status 400 if { var(txn.u) -m found } !{ var(txn.n) -m found }
    http-request deny deny_status 400 if { var(txn.n) -m reg '/\.\.?(/|;|$)|\\' }

    # 3. the site: the host itself, or one that has the same routes; then without port and trailing dot; then wildcard
    # sites, longest first; then the default site. Where the host alone named the route and the path is clear, none is needed
    http-request set-var(txn.s) var(txn.h),concat(|<$ name $>),map_str(maps/sites.map) if !{ var(txn.m) -m found } or { var(txn.n) -m found }
    http-request set-var(txn.s) str(-) if { var(txn.m) -m found } !{ var(txn.n) -m found }
    http-request set-var(txn.h) var(txn.h),host_only,rtrim(.)
    http-request set-var(txn.s) var(txn.h),concat(|<$ name $>),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.w) var(txn.h),field(2,.,0) if !{ var(txn.s) -m found } { var(txn.h) -m reg '^[a-z0-9_-]+(\.[a-z0-9_-]+)*$' }
<% for labels in wildcardLabels %>
    http-request set-var(txn.s) var(txn.w),field(-1,.,<$ labels $>),concat(|*<$ name $>),map_str(maps/sites.map) if !{ var(txn.s) -m found }
<% endfor %>
    http-request set-var(txn.s) str(|*<$ name $>),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.m) var(txn.s),"concat(,txn.p,/#)",map_beg(maps/paths.map,none) if !{ var(txn.m) -m found }
    http-request set-var(txn.m) str(none) if !{ var(txn.m) -m found }

    # 4. an unclear path passes only if it names the same decoded; a decoded %23 is no end of a key
    http-request set-var(txn.nk) var(txn.n),"regsub('#',%23,g)" if { var(txn.n) -m found }
    http-request set-var(txn.mn) str(none) if { var(txn.nk) -m found }
    http-request set-var(txn.mn) var(txn.s),"concat(,txn.nk,/#)",map_beg(maps/paths.map,none) if { var(txn.nk) -m found }
    http-request set-var(txn.mn) var(txn.nk),"concat(/#)",map_beg(maps/every.map) if { var(txn.nk) -m found }
    # a map may have changed between the two look-ups: where they differ the raw path is looked up once more
    http-request set-var(txn.ra) str(1) if { var(txn.nk) -m found } !{ var(txn.m),strcmp(txn.mn) eq 0 }
    http-request set-var(txn.m) str(none) if { var(txn.ra) -m found }
    http-request set-var(txn.m) var(txn.s),"concat(,txn.p,/#)",map_beg(maps/paths.map,none) if { var(txn.ra) -m found }
    http-request set-var(txn.m) var(txn.p),"concat(/#)",map_beg(maps/every.map) if { var(txn.ra) -m found }
    http-request deny deny_status 400 if { var(txn.ra) -m found } !{ var(txn.m),strcmp(txn.mn) eq 0 }
    http-request allow if { var(txn.m) -m end " -" } !{ var(txn.u) -m sub -i %2f }

    # 5. candidates: "regex-site group method query NL headers [path]" against the ordered expressions of a shard
    http-request set-var(txn.t) var(txn.m),field(2,^) if { var(txn.m) -m sub ^ }
    http-request set-var(txn.m) var(txn.m),field(1,^)
    http-request set-var(req.k) var(txn.t),field(1," ") if { var(txn.t) -m found }
    http-request set-var(txn.me) method,concat() if { var(req.k) -m found }
    http-request set-var(txn.q) query if { var(req.k) -m found }
    http-request set-var(txn.hd) req.hdrs if { var(req.k) -m found }
    http-request set-var(txn.c) var(txn.t),field(2," ",2),concat(" ",txn.me," "),concat(,txn.q," \n"),concat(,txn.hd) if { var(req.k) -m found }
    http-request return status 431 if { var(txn.c),concat(,txn.p),length gt 16000 }
<% for shard in shards %>
<% if shard.regexSites %>
    http-request set-var(txn.mx) var(txn.m) if { var(req.k) -m str <$ shard.name $> } { var(txn.n) -m found }
    http-request set-var(txn.m) var(txn.c),concat(,txn.p),map_reg(maps/cond-<$ shard.name $>.map) if { var(req.k) -m str <$ shard.name $> }
    http-request set-var(txn.mx) var(txn.c),concat(,txn.n),map_reg(maps/cond-<$ shard.name $>.map) if { var(txn.mx) -m found } { var(req.k) -m str <$ shard.name $> }
<% else %>
    http-request set-var(txn.m) var(txn.c),map_reg(maps/cond-<$ shard.name $>.map) if { var(req.k) -m str <$ shard.name $> }
<% endif %>
<% endfor %>
    http-request deny deny_status 400 if { var(txn.mx) -m found } !{ var(txn.m),strcmp(txn.mx) eq 0 }
    http-request allow if { var(txn.m) -m end " -" } !{ var(txn.n) -m found }
    http-request return status 404 content-type text/plain string "no route\n" if { var(txn.m) -m str none }
    http-request deny deny_status 400 if { var(txn.u) -m sub -i %2f } !{ var(txn.m),field(3," ") -m sub E }
    http-request allow if { var(txn.m) -m end " -" }

    # 6. filters: only routes that have one come here. Field 3: frequent kinds, field 4: rare ones.
    # A flag whose parameter is missing fails closed.
    http-request set-var(txn.r) var(txn.m),field(1," ")
    http-request set-var(txn.f) var(txn.m),field(3," ")
    http-request set-var(txn.g) var(txn.m),field(4," ")
    http-request set-var(txn.to) var(txn.r),map_str_int(maps/timeout-server.map) if { var(txn.f) -m sub T }
    http-request set-var(txn.tt) var(txn.r),map_str_int(maps/timeout-tunnel.map) if { var(txn.f) -m sub T }
    http-request set-var(txn.sp) var(txn.r),map_str(maps/split.map) if { var(txn.f) -m sub S }
<% for cookie in cookies %>
<$ cookie.marker $>    http-request set-var(txn.id) req.cook(<$ cookie.name $>) if { var(txn.sp) -m str <$ cookie.name $> }
<% endfor %>
    http-request set-var(txn.new) uuid() if { var(txn.sp) -m found } !{ var(txn.sp) -m str -- - } !{ var(txn.id) -m found }
    http-request set-var(txn.id) var(txn.new) if { var(txn.new) -m found }
    http-request set-var(txn.sn) var(txn.r),field(1,~) if { var(txn.id) -m found }
    http-request set-var(txn.bk) var(txn.id),concat(,txn.sn),xxh32,mod(100),add(100) if { var(txn.id) -m found }
    http-request set-var(txn.bk) rand(100),add(100) if { var(txn.sp) -m str -- - }
    http-request set-var(txn.be) var(txn.r),concat(|,txn.bk),map_beg(maps/legs.map) if { var(txn.sp) -m found }
    http-request return status 503 if { var(txn.f) -m sub S } !{ var(txn.be) -m found }
    http-request set-var(txn.o) var(txn.r) if { var(txn.new) -m found } or { var(txn.g) -m sub O }
    http-request set-var(txn.rw) var(txn.r),map_str(maps/rewrite.map) if { var(txn.f) -m sub P }
    http-request return status 503 if { var(txn.f) -m sub P } !{ var(txn.rw) -m found }
    http-request set-var(txn.rd) var(txn.r),map_str(maps/redirect.map) if { var(txn.g) -m sub L }
    http-request return status 503 if { var(txn.g) -m sub L } !{ var(txn.rd) -m found }
    http-request set-var(txn.rw) var(txn.rd),field(4,|,2) if { var(txn.rd) -m found }
<% for count in segmentCounts %>
    http-request set-var(txn.rest) path,field(<$ count + 2 $>,/,0) if { var(txn.rw) -m beg <$ count $>| }
<% endfor %>
    http-request set-var(txn.np) var(txn.rw),field(2,|) if { var(txn.rw) -m found }
    http-request set-var(txn.np) path if { var(txn.rw) -m beg k| }
    http-request set-var(txn.np) var(txn.np),concat(/,txn.rest) if { var(txn.rest) -m found } { var(txn.rest) -m len gt 0 } or { var(txn.rest) -m found } { path -m end / }
    http-request set-var(txn.np) str(/) if { var(txn.np) -m found } { var(txn.np) -m len 0 }
    http-request set-path "%[var(txn.np)]" if { var(txn.f) -m sub P }
    http-request allow if { var(txn.m) -m end " ." }
    http-request set-var(txn.au) var(txn.r),map_str(maps/auth.map) if { var(txn.g) -m sub A }
    http-request deny deny_status 403 if { var(txn.g) -m sub A }<% if userlists.length > 0 %> !{ var(txn.au) -m str -- <$ userlists | join(" ") $> }<% endif %>

<% for list in userlists %>
    http-request auth realm <$ list $> if { var(txn.au) -m str -- <$ list $> } !{ http_auth(<$ list $>) }
<% endfor %>
<% if responseHeaders.length > 0 %>
    http-request return status 503 if { var(txn.g) -m sub O } !{ var(txn.r),map_str(maps/response-headers.map) -m found }
<% endif %>
    # the response may come when the maps say something else of this route, or nothing
<% for change in responseHeaders %>
    http-request set-var(txn.<$ change.variable $>) var(txn.r),concat(|<$ change.kind $>|<$ change.name $>),map_str(maps/response-headers.map) if { var(txn.g) -m sub O }
<% endfor %>
<% for answer in fixed %>
<$ answer.marker $>    http-request return status <$ answer.status $><% if answer.body %> content-type "<$ answer.contentType $>" lf-string "%[var(txn.r),map_str(maps/return.map),field(3,|),b64dec]"<% endif %> if { var(txn.g) -m sub D } { var(txn.r),map_str(maps/return.map) -m <$ answer.how $> "<$ answer.key $>" }
<% endfor %>
    http-request return status 503 if { var(txn.g) -m sub D }
    http-request set-var(txn.lo) var(txn.rd),field(3,|) if { var(txn.rd) -m found }
    http-request set-var(txn.lo) var(txn.lo),concat(//,txn.h) if { var(txn.lo) -m end : }
    http-request set-var(txn.lq) query if { var(txn.rd),field(2,|) -m str q }
    http-request set-var(txn.np) var(txn.np),concat(?,txn.lq) if { var(txn.lq) -m found } { var(txn.lq) -m len gt 0 }
<% for status in redirects %>
    http-request redirect code <$ status $> location "%[var(txn.lo)]%[var(txn.np)]" if { var(txn.rd) -m beg <$ status $>| }
<% endfor %>
    http-request allow if !{ var(txn.g) -m sub H }
    http-request return status 503 if !{ var(txn.r),map_str(maps/request-headers.map) -m found }
<% for change in requestHeaders %>
<$ change.marker $>    http-request <$ change.action $> if { var(txn.r),concat(|<$ change.kind $>|<$ change.name $>),map_str(maps/request-headers.map) -m found }
<% endfor %>

    http-after-response allow if !{ var(txn.o) -m found }
    http-after-response add-header set-cookie "%[var(txn.sp)]=%[var(txn.new)]; Path=/; HttpOnly; SameSite=Lax" if { var(txn.new) -m found }
<% for change in responseHeaders %>
<$ change.marker $>    http-after-response <$ change.action $> if { var(txn.<$ change.variable $>) -m found }
<% endfor %>

    use_backend %[var(txn.be)] if { var(txn.be) -m found }
    use_backend %[var(txn.m),field(2," ")]
`);

interface ProgramContext {
  marker: string;
  name: string;
  binds: string;
  trace: string;
  traceFormat: string;
  showDecision: boolean;
  wildcardLabels: number[];
  shards: { name: string; regexSites: boolean }[];
  cookies: { name: string; marker: string }[];
  segmentCounts: number[];
  fixed: FixedAnswer[];
  redirects: number[];
  requestHeaders: HeaderRule[];
  responseHeaders: HeaderRule[];
  /** Of the platform, whether or not a route asks for them: the first that does needs no reload. */
  userlists: readonly string[];
}

interface FixedAnswer {
  marker: string;
  status: number;
  contentType: string;
  body: boolean;
  how: string;
  key: string;
}

interface HeaderRule {
  marker: string;
  kind: string;
  name: string;
  /** Where a response's value waits for the response. */
  variable: string;
  action: string;
}

/** The frontend of an HTTP listener. */
export function renderProgram(
  listener: Listener,
  model: Model,
  table: RouteTable,
  groups: Groups,
  target: Target,
  origins: Origins,
): string {
  return program({
    marker: bindMarker(listener, origins),
    name: listener.name,
    binds: bindLines(listener, origins),
    trace: target.trace?.log ?? "",
    traceFormat,
    showDecision: target.showDecision ?? false,
    wildcardLabels: wildcardLabels(table, listener.name),
    shards: [...groups.shards.keys()].map((name) => ({ name, regexSites: name.startsWith("x") })),
    cookies: firstOf(model.routes, cookieOf).map(([name, span]) => ({ name, marker: markerOf(origins, span) })),
    segmentCounts: segmentCounts(model.routes),
    fixed: fixedAnswers(model.routes, origins),
    redirects: REDIRECTS,
    requestHeaders: headerRules(model.routes, "requestHeaders", origins),
    responseHeaders: headerRules(model.routes, "responseHeaders", origins),
    userlists: model.platform.userlists,
  }).trimStart();
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].toSorted((a, b) => a - b);
}

/** Numbers of labels of the wildcard suffixes in use, most first: HAProxy looks each up by itself. */
function wildcardLabels(table: RouteTable, listener: string): number[] {
  const hosts = table.sites.filter((site) => site.listener === listener).flatMap(({ hosts: all }) => all);
  return distinct(hosts.filter((host) => host.startsWith("*.")).map((host) => host.split(".").length - 1)).toReversed();
}

/** All that a route may say (RedirectAction), so that none needs a reload. */
const REDIRECTS: RedirectAction["status"][] = [301, 302, 303, 307, 308];

/** Those that most fleets use are always there: a route that is the first with one of them needs no reload. */
const COMMON_SEGMENTS = [0, 1, 2, 3];

function segmentCounts(routes: readonly Route[]): number[] {
  const dropping = routes.filter(({ filters, action }) => {
    if (action.kind === "redirect") return action.replacePrefix !== undefined;
    return filters.rewrite?.value.kind === "replacePrefix";
  });
  return distinct([...COMMON_SEGMENTS, ...dropping.map(({ path }) => segments(path.value))]);
}

type Named = readonly [name: string, span: Route["span"]];

function cookieOf({ action }: Route): readonly Named[] {
  return action.kind === "backend" && action.sticky ? [[action.sticky.value, action.sticky.span]] : [];
}

/** Each name once, sorted, with the first place (by route id) that uses it. */
function firstOf(routes: readonly Route[], namesOf: (route: Route) => readonly Named[]): Named[] {
  const first = new Map<string, Named>();
  for (const route of routes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const named of namesOf(route)) if (!first.has(named[0])) first.set(named[0], named);
  }
  return [...first.values()].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function fixedAnswers(routes: readonly Route[], origins: Origins): FixedAnswer[] {
  return firstOf(routes, ({ action, ...route }) => {
    if (action.kind !== "return" || answersWithFile({ action, ...route })) return [];
    return [[`${action.status}|${action.contentType}|${action.body ? "body" : ""}`, action.span]];
  })
    .map(([key, span]) => {
      const [status = "", contentType = "", body = ""] = key.split("|");
      const exact = `${status}|${contentType}|`;
      // Without a body the whole value is compared, so that the rule with a body does not take it.
      return {
        marker: markerOf(origins, span),
        status: Number(status),
        contentType,
        body: body !== "",
        how: body ? "beg" : "str",
        key: exact,
      };
    })
    .toSorted((a, b) => Number(a.body) - Number(b.body));
}

/** What is removed and set comes before what is added. */
const order = ["remove", "set", "add"];

function headerRules(
  routes: readonly Route[],
  which: "requestHeaders" | "responseHeaders",
  origins: Origins,
): HeaderRule[] {
  const names = firstOf(routes, ({ filters }) =>
    filters[which].map(({ kind, name, span }) => [`${kind}|${name}`, span] as const),
  );
  return names
    .map(([key, span], at) => {
      const [kind = "set", name = ""] = key.split("|");
      const variable = `o${at}`;
      const looked =
        which === "requestHeaders"
          ? `var(txn.r),concat(|${kind}|${name}),map_str(maps/request-headers.map)`
          : `var(txn.${variable})`;
      const verb = kind === "remove" ? "del-header" : `${kind}-header`;
      const value = kind === "remove" ? "" : ` "%[${looked}]"`;
      return { marker: markerOf(origins, span), kind, name, variable, action: `${verb} ${name}${value}` };
    })
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
