import { controlAt, readAddress, readListening, refusal, type Listening } from "../../language/address.ts";
import { serverIn } from "../../language/server-line.ts";
import {
  boundListeners,
  eachBind,
  listenerAddresses,
  type HaproxyLine,
  type Listener,
  type Located,
  type ServerAddress,
} from "../../model/model.ts";
import { defineAnalysisRule } from "../analysis-rule.ts";

/**
 * No team's requests reach what steers the node or gives out its credentials, nor come to HAProxy again: one request that comes back to its
 * own route takes all connections of all teams, and another listener's routes are not for those who ask on this one. The platform's own
 * backends may stand anywhere.
 */
export const backendAddress = defineAnalysisRule({
  code: "backend/address",
  help: "Write the address that other machines know the server by, or ask the platform team for a backend of its own.",
  check({ model }, report) {
    const policy = {
      loopback: model.platform.addresses?.loopback ?? ("allowed" as const),
      listening: listeningOf(boundListeners(model.platform)),
    };
    for (const { team, servers, check, haproxy } of model.backends) {
      if (team === "platform") continue;
      // Where an instance is, is known on nodes only, and on the node itself a check would ask these.
      const port = check.kind === "none" ? undefined : check.port;
      const listens = port && controlAt(port.value);
      if (port && listens !== undefined)
        report(port.span, `No team's checks ask port ${port.value}, where ${listens} listens on a node.`, {
          help: "Give the check a port of its own on the servers, or ask the platform team for a backend of its own.",
        });
      const written = haproxy.flatMap((line) => serverOf(line) ?? []);
      for (const { value, span } of servers.kind === "fixed" ? [...servers.servers, ...written] : written) {
        const address = readAddress(value.address);
        const why = address && refusal(address, value.port, policy);
        if (why !== undefined) report(span, `No team's requests are sent to ${value.address}: it ${why}.`);
      }
    }
  },
});

/** The server of a statement in HAProxy's words, whose address the sandbox has found to be one. */
function serverOf({ text, span }: HaproxyLine): Located<ServerAddress> | undefined {
  const server = serverIn(text);
  if (!server) return undefined;
  const { address, port, start, end } = server;
  return { value: { address, port }, span: { ...span, start: span.start + start, end: span.start + end } };
}

/** As the platform file says it; a node may give a listener another address. */
function listeningOf(listeners: readonly Listener[]): Listening[] {
  return listeners.flatMap((listener) =>
    listenerAddresses(listener)
      .flatMap(({ bind }) => eachBind(bind))
      .flatMap(({ value }) => {
        const read = readListening(value);
        return read ? [{ ...read, name: listener.name }] : [];
      }),
  );
}
