import type { RouteTable } from "../../table/table.ts";
import { ROUTE } from "../keys.ts";
import { everyHostOf } from "./every-host.ts";

/** Part 4: an unclear path passes only where it names the same route raw and decoded. A plain route ends here. */
export function compareDecoded(listener: string, table: RouteTable, isLogged: boolean): string {
  const condition = '{ var(txn.m) -m end " -" }';
  const decided = isLogged ? `    http-request set-var(txn.r) ${ROUTE} if ${condition}\n` : "";
  return `    # 4. an unclear path passes only if it names the same decoded; a decoded %23 is no end of a key
    http-request set-var(txn.nk) var(txn.n),"regsub('#',%23,g)" if { var(txn.n) -m found }
    http-request set-var(txn.mn) str(none) if { var(txn.nk) -m found }
    http-request set-var(txn.mn) var(txn.s),"concat(,txn.nk,/#)",map_beg(maps/paths.map,none) if { var(txn.nk) -m found }
    http-request set-var(txn.mn) ${everyHostOf("txn.nk", listener, table)} if { var(txn.nk) -m found }
    # a map may have changed between the two look-ups: where they differ the raw path is looked up once more
    http-request set-var(txn.ra) str(1) if { var(txn.nk) -m found } !{ var(txn.m),strcmp(txn.mn) eq 0 }
    http-request set-var(txn.m) str(none) if { var(txn.ra) -m found }
    http-request set-var(txn.m) var(txn.s),"concat(,txn.p,/#)",map_beg(maps/paths.map,none) if { var(txn.ra) -m found }
    http-request set-var(txn.m) ${everyHostOf("txn.p", listener, table)} if { var(txn.ra) -m found }
    http-request deny deny_status 400 if { var(txn.ra) -m found } !{ var(txn.m),strcmp(txn.mn) eq 0 }
${decided}    http-request allow if ${condition}

`;
}
