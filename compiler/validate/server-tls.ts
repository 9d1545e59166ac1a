import type { BackendEntry } from "../generated/types.ts";
import type { ServerTls } from "../model/model.ts";
import { schemaMissingKey, schemaNotAllowed } from "../rules/schema.ts";
import { valueRedirectHost, valueSecret } from "../rules/value.ts";
import { report, take, type Scope } from "./scope.ts";
import { readServerName } from "./values/host.ts";
import { readSecret } from "./values/name.ts";

/** What has no meaning beside each. */
const UNSEEN = { name: ["sni"], authority: ["name", "sni"], none: ["ca", "name"] } as const;
/** A server that is asked for a name must have a certificate for it, says HAProxy, whatever `verifyhost` says (seen on 2.6 and 3.0). */
const MESSAGES = {
  ca: ["With verify: none no authority is looked at.", "Remove it, or remove verify: none."],
  name: [
    "With this verify the certificate's name is not looked at.",
    "Remove it. Where servers want to be asked for a name, write sni: and verify: none.",
  ],
  sni: [
    "A certificate that is looked at must be for the name that the server is asked for.",
    "Remove it: servers are asked for name.",
  ],
} as const;

/** `tls:` of a backend; whether the platform has what it names is backend/secret's to say. */
export function serverTlsOf(entry: BackendEntry, scope: Scope): ServerTls | undefined {
  const { tls } = entry;
  if (!tls) return undefined;
  const { verify = "name" } = tls;
  const ca = take(scope, valueSecret, tls, "ca", readSecret);
  const name = take(scope, valueRedirectHost, tls, "name", readServerName);
  const sni = take(scope, valueRedirectHost, tls, "sni", readServerName);
  const certificate = take(scope, valueSecret, tls, "certificate", readSecret);
  if (verify === "name" && tls.name === undefined && !scope.broken.has(tls))
    report(
      scope,
      schemaMissingKey,
      scope.spans.key(entry, "tls"),
      "Which name servers' certificates must be for is not said.",
      {
        help: "Add name: cart.example.com. Where any certificate of the authority will do, write verify: authority.",
      },
    );
  for (const key of UNSEEN[verify])
    if (tls[key] !== undefined) {
      const [message, help] = MESSAGES[key];
      report(scope, schemaNotAllowed, scope.spans.key(tls, key), message, {
        ...(tls.verify !== undefined && {
          related: [{ message: `verify: ${verify} stands here`, span: scope.spans.key(tls, "verify") }],
          here: `"${key}" stands here`,
        }),
        help,
      });
    }
  return {
    verify,
    ...(ca && ca.value !== "system" && { ca }),
    ...(name && { name: name.value }),
    ...(sni && { sni: sni.value }),
    ...(certificate && { certificate }),
  };
}
