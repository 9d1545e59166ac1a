import { HOST, BEYOND_ASCII, RAW_ASCII } from "../../table/path.ts";
import type { Listener } from "../../model/model.ts";
import type { RouteTable } from "../../table/table.ts";
import { everyHostOf } from "./every-host.ts";
import { escapeRegex, ROUTE } from "../keys.ts";
import { sendToHttps } from "./send-to-https.ts";

/** What stands before the path over HTTP/2 and in a target of absolute form (RFC 9112 3.2.2). */
const ORIGIN = String.raw`(?i:https?)://[^/?#@\\]+`;

/**
 * Part 1: host, listener and path → the route's value in `txn.m`. A plain route with a clear path ends here. `upgrades`: protocols
 * that the platform lets pass. `isLogged`: access logs name the site of a plain route, too.
 */
export function findRoute(at: Listener, table: RouteTable, upgrades: readonly string[], isLogged: boolean): string {
  const listener = at.name;
  const noPath = `^${ORIGIN}$`;
  const target = `^(?:${ORIGIN})?/(?>${RAW_ASCII}+|${BEYOND_ASCII})*+\\z`;
  const otherUpgrade = upgrades.length === 0 ? "^" : `^(?!(?:${upgrades.map(escapeRegex).join("|")})$)`;
  const isPlain = String.raw`{ var(txn.m) -m end " -" } !{ path -m sub % ; // /. \\ } { var(txn.h) -m reg '${HOST}' }`;
  // A site has the name of its first host: only those of others are looked up.
  const site = isLogged
    ? `    http-request set-var(txn.s) var(txn.h),concat(|${listener}) if { var(txn.m) -m found }\n`
    : "";
  const leave = isLogged
    ? `    http-request set-var(txn.s) var(txn.h),concat(|${listener}),map_str(maps/sites.map) if !{ var(txn.s) -m found }
    http-request set-var(txn.r) ${ROUTE} if ${isPlain}
    http-request allow if { var(txn.r) -m found }
`
    : `    http-request allow if ${isPlain}\n`;
  return String.raw`    # 1. host + listener + path -> route, every host's routes over it; a plain route with a clear path ends here
    # http://host without a path means / (3.0 says so itself)
    http-request set-path / if !{ path -m found } { req.fhdr(host) -m found } { url -m reg '${noPath}' }
    http-request deny deny_status 400 unless { url -m reg '${target}' }
    # what an absolute target names beside the path stands in Host, with which HAProxy compared it; backends get the path (RFC 9112 3.2.1)
    http-request set-uri %[pathq] if !{ url -m beg / } { fc_http_major 1 } { req.fhdr(host) -m found }
    # some programs take a method in any case, and answer HTTP/0.9 without a head
    http-request deny deny_status 400 if !{ method GET POST } { method -m reg [a-z] } or { req.ver -m str 0.9 }
    # only these protocols are changed to; all others are plain HTTP for the backend
    http-request del-header upgrade if { req.fhdr(upgrade) -m reg -i '${otherUpgrade}' }
    http-request del-header http2-settings
    # a proxy behind drops the headers that Connection names, those that a route set among them (RFC 9110 7.6.1); HAProxy takes out
    # keep-alive itself
    http-request replace-value connection ^(?!(?i:upgrade)$).* keep-alive
    http-request set-var(txn.h) req.fhdr(host),lower
    http-request set-var(txn.p) path
${refuseMisdirected(at)}${sendToHttps(at)}    http-request set-var(txn.m) var(txn.h),"concat(|${listener},txn.p,/#)",map_beg(maps/paths.map)
${site}    http-request set-var(txn.m) ${everyHostOf("txn.p", listener, table)}
${leave}
`;
}

/**
 * RFC 9110 15.5.20: the client asks again on a connection of its own. Trusted proxies ask for all hosts on one connection.
 *
 * Which names a certificate has HAProxy does not tell, but it gives the certificate. Each name stands there as `82`, its length in a byte
 * and its text (X.690; dNSName of RFC 5280 4.2.1.6), so what the host would be there, or the wildcard above it, is looked for in it, in
 * hexadecimal: both names first, since HAProxy cuts what does not fit, and a part of a name is in every certificate. It is looked at only
 * where the host is not the name that the connection asked for.
 */
function refuseMisdirected({ misdirected, trustForwarded }: Listener): string {
  if (!misdirected) return "";
  const unlessVia = trustForwarded ? " !{ var(txn.via) -m found }" : "";
  const isOther =
    "{ var(txn.sni) -m found } { var(txn.h) -m found } !{ var(txn.h),host_only,rtrim(.),strcmp(txn.sni) eq 0 }";
  const named = "{ var(txn.mh) -m found }";
  return `    # a connection for ${misdirected === "refuse" ? "other hosts" : "the name of another host"}
    http-request set-var(txn.sni) ssl_fc_sni,lower if { fc_http_major 2 }${unlessVia}
${
  misdirected === "by-name"
    ? `    http-request deny deny_status 421 if ${isOther}
`
    : `    http-request set-var(txn.mh) var(txn.h),host_only,rtrim(.) if ${isOther}
    http-request set-var(txn.mw) var(txn.mh),field(2,.,0) if ${named}
    http-request set-var(txn.mw) str(*.),concat(,txn.mw) if ${named}
    http-request set-var-fmt(txn.mh) 82%[var(txn.mh),length,hex,bytes(14,2)]%[var(txn.mh),hex] if ${named}
    http-request set-var-fmt(txn.mw) 82%[var(txn.mw),length,hex,bytes(14,2)]%[var(txn.mw),hex] if ${named}
    http-request set-var(txn.md) ssl_f_der,hex if ${named}
    http-request deny deny_status 421 if ${named} !{ var(txn.mh),"concat(' ',txn.mw,' ')",concat(,txn.md) -m reg '^(?<name>\\S++) (?<wild>\\S++) \\S*?(?:\\k<name>|\\k<wild>)' }
    http-request unset-var(txn.md) if ${named}
`
}`;
}
