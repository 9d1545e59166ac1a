import { readAddress, refusal, type Address } from "../../language/address.ts";
import { readWords } from "../../language/words.ts";
import {
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
    const loopback = model.platform.addresses?.loopback ?? "allowed";
    for (const { team, servers, haproxy } of model.backends) {
      if (team === "platform") continue;
      const written = haproxy.flatMap((line) => serverOf(line) ?? []);
      for (const { value, span } of servers.kind === "fixed" ? [...servers.servers, ...written] : written) {
        const address = readAddress(value.address);
        const why =
          address && (refusal(address, value.port, { loopback }) ?? own(address, value.port, model.platform.listeners));
        if (why !== undefined) report(span, `No team's requests are sent to ${value.address}: it ${why}.`);
      }
    }
  },
});

/** The server of a statement in HAProxy's words, whose address the sandbox has found to be one. */
function serverOf({ text, span }: HaproxyLine): Located<ServerAddress> | undefined {
  if (!/^\s*server/.test(text)) return undefined;
  const { words } = readWords(text);
  const word = words[words[0]?.text === "server-template" ? 3 : 2];
  const [, address, port] = /^(?:ipv[46]@)?\[?(.*?)\]?:(\d+)$/.exec(word?.text ?? "") ?? [];
  if (!word || address === undefined) return undefined;
  const at = { ...span, start: span.start + word.start, end: span.start + word.end };
  return { value: { address, port: Number(port) }, span: at };
}

/** Half a sentence where an address is a listener's of HAProxy itself, as the platform file says it; a node may give it another one. */
function own({ text, kind }: Address, port: number, listeners: readonly Listener[]): string | undefined {
  const listener = listeners.find((one) =>
    listenerAddresses(one).some(({ bind }) => {
      const [, host = "", at = ""] = /^\[?(.*?)\]?:(\d+)$/.exec(bind.value) ?? [];
      const stands = readAddress(host);
      if (Number(at) !== port || stands?.text === text) return Number(at) === port;
      const isAnywhere = stands === undefined || stands.kind === "any";
      return isAnywhere
        ? kind === "loopback" || kind === "localhost"
        : kind === "localhost" && stands.kind === "loopback";
    }),
  );
  return listener && `is HAProxy itself, whose listener "${listener.name}" stands on port ${port}`;
}
