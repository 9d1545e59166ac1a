import { BEYOND_ASCII, DECODED_ASCII, DOT_SEGMENT, HOST, REFUSED_ESCAPE } from "../../table/path.ts";

const decoded = `^(?!.*${DOT_SEGMENT})(?>${DECODED_ASCII}+|${BEYOND_ASCII})*+\\z`;

/** Part 2: targets, Host headers and paths that programs read differently (docs/adr/0013). */
export function refuseUnclear(): string {
  return String.raw`    # 2. what programs read differently: refused, whatever it names. txn.n is the decoded path of an unclear one, txn.p the one
    # that is looked up: escapes beyond ASCII are bytes, whatever the case of their digits; those of ASCII stay
    http-request deny deny_status 400 if { var(txn.h) -m found } !{ var(txn.h) -m reg '${HOST}' }
    http-request deny deny_status 400 if !{ var(txn.h) -m found } !{ url -m beg / }
    http-request set-var(txn.u) path if { path -m sub % ; // /. \\ }
    http-request deny deny_status 400 if { var(txn.u) -m reg -i '${REFUSED_ESCAPE}' }
    http-request set-var(txn.n) var(txn.u),url_dec
    http-request deny deny_status 400 if { var(txn.u) -m found } !{ var(txn.n) -m reg '${decoded}' }
    # servlet containers cut ; off
    http-request set-var(txn.n) var(txn.n),"regsub(';[^/]*',,g)","regsub('//+',/,g)" if { var(txn.n) -m found }
    http-request set-var(txn.p) var(txn.u),"regsub('%([0-7])','%25\1',g)",url_dec if { var(txn.u) -m found }
    http-request unset-var(txn.m) if { var(txn.u) -m found }

`;
}
