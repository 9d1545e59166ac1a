import type { Listener } from "../../model/model.ts";
import { HOST } from "../../table/path.ts";

/**
 * What came without TLS is sent to https, before any route is asked: of each host, so that nobody learns here which ones there are.
 * What the path means https says. The host stands in the Location: one that is none is refused.
 */
export function sendToHttps({ redirectToHttps: rule, trustForwarded }: Listener): string {
  if (!rule) return "";
  const { status, except, port } = rule;
  const over = trustForwarded === undefined ? "ssl_fc" : "var(txn.proto) -m str https";
  const kept = except.map((prefix) => `    acl kept path ${prefix}\n    acl kept path -m beg ${prefix}/\n`);
  const sent = `if !over-tls${kept.length > 0 ? " !kept" : ""}`;
  const location = `https://%[var(txn.h),host_only,rtrim(.)]${port === undefined ? "" : `:${port}`}%[pathq]`;
  return `    # what came without TLS is sent to https
    acl over-tls ${over}
${kept.join("")}    http-request deny deny_status 400 ${sent} !{ var(txn.h) -m reg '^(?=.)${HOST.slice(1)}' }
    http-request redirect code ${status} location "${location}" ${sent}
`;
}
