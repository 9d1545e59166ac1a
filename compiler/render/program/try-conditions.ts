import { ROUTE } from "../keys.ts";

/**
 * Part 5: the groups that `txn.m` names behind `^`, each line an expression, against "regex-site groups method query NL headers
 * [path]". The shard's name is alone in its scope (`req.k`): HAProxy walks a scope's variables one by one, and the guards of all
 * shards are asked by every request that is not plain. `method,concat()` is text: a variable of HAProxy's own method type forgets a
 * method that has no number there, and is OPTIONS where the request says PATCH (2.6.12 and 3.0.11).
 */
export function tryConditions(
  shards: Iterable<string>,
  {
    isLogged,
    asksSource,
    hasPage,
  }: { readonly isLogged: boolean; readonly asksSource: boolean; readonly hasPage: boolean },
): string {
  const tried = Array.from(shards, (shard) =>
    shard.startsWith("x") ? withExpressions(shard) : withoutExpressions(shard),
  );
  const decided = isLogged ? `    http-request set-var(txn.r) ${ROUTE} unless { var(txn.m) -m str none }\n` : "";
  const noRoute = hasPage ? "default-errorfiles" : String.raw`content-type text/plain string "no route\n"`;
  return String.raw`    # 5. candidates: "regex-site groups method query NL headers [path]" against the ordered expressions of a shard
    http-request set-var(txn.t) var(txn.m),field(2,^) if { var(txn.m) -m sub ^ }
    http-request set-var(txn.m) var(txn.m),field(1,^)
    http-request set-var(req.k) var(txn.t),field(1," ") if { var(txn.t) -m found }
    http-request set-var(txn.me) method,concat() if { var(req.k) -m found }
    http-request set-var(txn.q) query if { var(req.k) -m found }
    http-request set-var(txn.hd) req.hdrs if { var(req.k) -m found }
${asksSource ? SOURCE : ""}    http-request set-var(txn.c) var(txn.t),field(2," ",2),concat(" ",txn.me," "),concat(,txn.q," \n"),concat(,txn.hd) if { var(req.k) -m found }
    http-request return status 431 if { var(txn.c),concat(,txn.p),length gt 16000 }
${tried.join("")}${tried.length > 0 ? FORMS : ""}    http-request deny deny_status 400 if { var(txn.mx) -m found } !{ var(txn.m),strcmp(txn.mx) eq 0 }
${decided}    http-request allow if { var(txn.m) -m end " -" } !{ var(txn.n) -m found }
    http-request return status 404 ${noRoute} if { var(txn.m) -m str none }
    http-request allow if { var(txn.m) -m end " -" }

`;
}

/** What groups ask that stand with many others, of which the condition's number holds. */
const FORMS = `    http-request set-var(txn.m) var(txn.t),field(4," "),concat(,txn.m),map_str(maps/candidates.map,none) if { var(txn.m) -m beg + }
`;

/** The client's address stands before the headers, under a name that no header can have. Only where a route of some site asks for it. */
const SOURCE = String.raw`    http-request set-var(txn.sf) str(4) if { var(req.k) -m found }
    http-request set-var(txn.sf) str(6) if { var(req.k) -m found } { src -m sub : }
    http-request set-var-fmt(txn.sx) "@%[var(txn.sf)]%[src,hex]" if { var(req.k) -m found }
    http-request set-var(txn.hd) var(txn.sx),concat(,,"\r\n"),concat(,txn.hd) if { var(req.k) -m found }
`;

/** Of sites with a `pathRegex`: the path is part of what is matched, raw and decoded. */
function withExpressions(shard: string): string {
  return `    http-request set-var(txn.mx) var(txn.m) if { var(req.k) -m str ${shard} } { var(txn.n) -m found }
    http-request set-var(txn.m) var(txn.c),concat(,txn.p),map_reg(maps/cond-${shard}.map) if { var(req.k) -m str ${shard} }
    http-request set-var(txn.mx) var(txn.c),concat(,txn.n),map_reg(maps/cond-${shard}.map) if { var(txn.mx) -m found } { var(req.k) -m str ${shard} }
`;
}

function withoutExpressions(shard: string): string {
  return `    http-request set-var(txn.m) var(txn.c),map_reg(maps/cond-${shard}.map) if { var(req.k) -m str ${shard} }
`;
}
