import { listMap, type Platform } from "../../model/model.ts";

/** IPv6 addresses that HAProxy takes for the IPv4 address in them (6to4) are not meant. */
const meant = (network: string): string => `{ ${network} -m str 6 } or { ${network} -m str 4 } !{ src -m sub : }`;

/** Part 0, once the client is known: those of blocked lists get no further. Nothing where nobody is blocked. */
export function blockClients({ blocked = [] }: Platform): string {
  if (blocked.length === 0) return "";
  const tests = blocked.map(
    (name) => `    http-request set-var(txn.bl) src,map_ip(${listMap(name)})
    http-request deny deny_status 403 if ${meant("var(txn.bl)")}
`,
  );
  return `    # clients that the platform blocks
${tests.join("")}
`;
}

/** The same for a TCP listener, where a socket of IPv6 names IPv4 clients `::ffff:203.0.113.7`. */
export function blockConnections({ blocked = [] }: Platform): string {
  return blocked
    .map((name) => {
      const network = `src,map_ip(${listMap(name)})`;
      return `    tcp-request session reject if ${meant(network)} or { ${network} -m str 4 } { src -m beg ::ffff: }\n`;
    })
    .join("");
}
