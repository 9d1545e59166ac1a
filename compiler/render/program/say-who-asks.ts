import type { Listener, RequestPolicy } from "../../model/model.ts";

/** Proxies that a request may have passed one behind the other; HAProxy reads no more than the last ten of a list. */
const HOPS = 5;

/** Networks in a line: HAProxy takes 64 words. */
const IN_A_LINE = 40;

/**
 * Part 0: who asks, as backends are told it and logs can (`src`, `txn.ri`). Whatever a client says of it is taken out; what a proxy of
 * `trustForwarded` says is believed, and `src` is then the last address of X-Forwarded-For that is none of theirs. That header holds
 * one address, so that programs that take the first of it and those that take the last read the same. All is set before a route is
 * asked: conditions see it, and what a route or a backend sets comes after it.
 */
export function sayWhoAsks(
  { trustForwarded, clientCertificates }: Listener,
  { forwarded, headerNames, clientCertificates: areAsked }: RequestPolicy,
): string {
  const isTrusting = trustForwarded !== undefined;
  // In an HTTP frontend without proxies nothing is left of what the client said, so adding is setting.
  const set = isTrusting ? "set" : "add";
  const unbelieved = isTrusting ? " if !{ var(txn.via) -m found }" : "";
  return `    # 0. who asks: what clients say of it is taken out${isTrusting ? ", what trusted proxies say is believed" : ""}
${MAPPED}${isTrusting ? believe(trustForwarded) : ""}    http-request del-header x-forwarded- -m beg${unbelieved}
    http-request del-header forwarded
${areAsked ? "    http-request del-header x-client-certificate- -m beg\n" : ""}${headerNames === "preserve" ? `    # names that programs read as these\n    http-request del-header ${OTHER_SPELLINGS} -m reg\n${areAsked ? "    http-request del-header ^x[^a-z0-9]client[^a-z0-9]certificate[^a-z0-9] -m reg\n" : ""}` : ""}    http-request set-var(txn.ri) uuid()${isTrusting ? " if !{ var(txn.ri) -m found }" : ""}
    http-request set-header x-request-id %[var(txn.ri)]
    http-request ${set}-header x-forwarded-for %[src]
    http-request ${set}-header x-forwarded-proto %[${isTrusting ? "var(txn.proto)" : PROTO}]
    http-request ${set}-header x-forwarded-port %[${isTrusting ? "var(txn.port)" : "dst_port"}]
    http-request ${set}-header x-forwarded-host %[${isTrusting ? "var(txn.xh)" : "req.fhdr(host)"}] if { ${isTrusting ? "var(txn.xh)" : "req.fhdr(host)"} -m found }
${forwarded === "rfc7239" ? standard(isTrusting) : ""}${clientCertificates ? CERTIFICATE : ""}
`;
}

/** A socket of IPv6 names IPv4 clients so; a node may give a listener such an address, whatever the platform file says. */
const MAPPED =
  "    http-request set-src src,regsub(^::ffff:,) if { src,bytes(0,12) -m bin 00000000000000000000ffff }\n";

/** RFC 2253 escapes what is no plain character. `ssl_c_used` holds of a resumed session, too. */
const CERTIFICATE = [
  "verify SUCCESS",
  'subject "%[ssl_c_s_dn(,0,rfc2253)]"',
  'sha256 "%[ssl_c_der,sha2(256),hex,lower]"',
]
  .map((header) => `    http-request set-header x-client-certificate-${header} if { ssl_c_used } { ssl_c_verify 0 }\n`)
  .join("");

const PROTO = "ssl_fc,iif(https,http)";

/** Of `X_Forwarded_For`; HAProxy keeps names in lower case. */
const OTHER_SPELLINGS = "'^x[^a-z0-9]forwarded_|^x[^a-z0-9-](?:forwarded|request)[^a-z0-9]|^x-request[^a-z0-9-]id$'";

/**
 * Only the last proxy's words are believed, so of a list the last: what stands before it a client may have written. A quote would
 * hide the commas behind it from HAProxy, and so the address that the proxy put there. Where an address is none, the walk ends at the
 * proxy that said it.
 */
function believe(networks: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(networks.length / IN_A_LINE) }, (_, at) =>
    networks.slice(at * IN_A_LINE, (at + 1) * IN_A_LINE).join(" "),
  );
  const hops = Array.from({ length: HOPS }, (_, at) => {
    const before = at === 0 ? "" : ` { var(txn.a${at}) -m found }`;
    return `    http-request set-var(txn.a${at + 1}) req.hdr_ip(x-forwarded-for,-${at + 1}) if trusted${before}
    http-request set-src var(txn.a${at + 1})
`;
  });
  const via = "{ var(txn.via) -m found }";
  return `${lines.map((line) => `    acl trusted src ${line}\n`).join("")}    acl said-https req.hdr(x-forwarded-proto,-1) -i https wss
    acl said-http req.hdr(x-forwarded-proto,-1) -i http ws
    acl said-port req.hdr(x-forwarded-port,-1) -m reg ^[1-9][0-9]{0,4}$
    acl said-host req.hdr(x-forwarded-host,-1) -m reg '^(?:[A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?$'
    acl said-id req.fhdr(x-request-id) -m reg ^[A-Za-z0-9._:/+=@-]{1,128}$
    http-request set-var(txn.via) src if trusted
    http-request replace-header x-forwarded-for '^.*"(.*)$' 'unknown\\1' if trusted
    http-request replace-value x-forwarded-for '^\\[(.*)\\](?::[0-9]+)?$' '\\1' if trusted
    http-request replace-value x-forwarded-for '^(?i:::ffff:)([0-9.]+)$' '\\1' if trusted
${hops.join("")}    http-request set-var(txn.proto) ${PROTO}
    http-request set-var(txn.port) dst_port
    http-request set-var(txn.xh) req.fhdr(host)
    http-request set-var(txn.proto) str(https) if ${via} said-https
    http-request set-var(txn.port) int(443) if ${via} said-https
    http-request set-var(txn.proto) str(http) if ${via} said-http
    http-request set-var(txn.port) int(80) if ${via} said-http
    http-request set-var(txn.port) req.hdr(x-forwarded-port,-1) if ${via} said-port
    http-request set-var(txn.xh) req.hdr(x-forwarded-host,-1) if ${via} said-host
    http-request set-var(txn.ri) req.fhdr(x-request-id) if ${via} said-id
`;
}

/** RFC 7239: IPv6 addresses stand in brackets and quotes, a host with its port in quotes. */
function standard(isTrusting: boolean): string {
  const proto = isTrusting ? "var(txn.proto)" : PROTO;
  const host = isTrusting ? "var(txn.xh)" : "req.fhdr(host)";
  return `    http-request set-var(txn.for) src
    http-request set-var-fmt(txn.for) \\"[%[src]]\\" if { src -m sub : }
    http-request set-header forwarded for=%[var(txn.for)];host=\\"%[${host}]\\";proto=%[${proto}] if { ${host} -m found }
    http-request set-header forwarded for=%[var(txn.for)];proto=%[${proto}] if !{ ${host} -m found }
`;
}
