import { certificateFile, listenerAddresses, type Listener, type ListenerTls } from "../model/model.ts";
import { markerOf, type Origins } from "./origins.ts";
import type { Target } from "./target.ts";

/** Where HAProxy finds the node's secrets: set for HAProxy itself and for its checks (haproxy/secrets.ts). */
const SECRETS_VARIABLE = "SIGNALBOX_SECRETS";

/** The marker of a listener's frontend: the line of its first address, whose `bind` is the section's first statement. */
export function bindMarker(listener: Listener, origins: Origins): string {
  return markerOf(origins, listenerAddresses(listener)[0]?.bind.span ?? listener.span);
}

/**
 * The `bind` lines of a listener's frontend. The node's own address where it has one, else the written one (HAProxy 2.3,
 * "Environment variables"); the same for the folder of its secrets, so that a release is the same bytes on every node.
 */
export function bindLines(
  listener: Listener,
  origins: Origins,
  { acceptProxy = listener.proxyProtocol ?? false, showDecision, trace }: Target,
): string {
  // The clients of tests and of `signalbox try` have no certificates.
  const asked = showDecision || trace ? undefined : listener.clientCertificates;
  return listenerAddresses(listener)
    .map(({ bind, variable, tls }, index) => {
      const words = `${acceptProxy ? " accept-proxy" : ""}${tls ? ` ${tlsWords(tls)}${clientWords(asked)}` : ""}`;
      const marker = index === 0 ? "" : markerOf(origins, bind.span);
      return `${marker}    bind "\${${variable}-${bind.value}}"${words}`;
    })
    .join("\n");
}

/** What a listener's frontend says of clients where the defaults say something else. */
export function clientLines({ limits, timeout = {} }: Listener): string {
  const { client, httpRequest, httpKeepAlive } = timeout;
  const lines = [
    limits && `maxconn ${limits.maxconn}`,
    client !== undefined && `timeout client ${client}ms`,
    httpRequest !== undefined && `timeout http-request ${httpRequest}ms`,
    httpKeepAlive !== undefined && `timeout http-keep-alive ${httpKeepAlive}ms`,
  ];
  return lines.map((line) => (line ? `    ${line}\n` : "")).join("");
}

/**
 * Over TLS alone, as a browser would not believe it otherwise (RFC 6797 7.2); a trusted proxy may have taken TLS off. Before all words of
 * routes, and only where the server says nothing: the nearest holds.
 */
export function hstsLine({ hsts, trustForwarded }: Listener): string {
  if (hsts === undefined) return "";
  const overTls = trustForwarded === undefined ? "{ ssl_fc }" : "{ var(txn.proto) -m str https }";
  return `    http-after-response set-header strict-transport-security "${hsts}" if ${overTls} !{ res.fhdr(strict-transport-security) -m found }\n`;
}

/**
 * Pages in place of HAProxy's own texts: of what it refuses here, and of a backend that has no answer. What is no HTTP at all has HAProxy's
 * own answer. A page is kept by nobody, as those are.
 */
export function errorPageLines({ errorPages = {} }: Listener, origins: Origins): string {
  const lines = Object.entries(errorPages).map(
    ([status, { path, contentType, span }]) =>
      `${markerOf(origins, span)}    http-error status ${status} content-type "${contentType}" file ${path} hdr cache-control no-cache\n`,
  );
  return lines.join("");
}

/** A certificate of the node's secrets, as HAProxy finds it. */
export function secretPath(name: string): string {
  return `"\${${SECRETS_VARIABLE}-/etc/signalbox/secrets}/${certificateFile(name)}"`;
}

function tlsWords({ certificates, minVersion, alpn }: ListenerTls): string {
  return `ssl crt ${secretPath(certificates.value)} ssl-min-ver ${minVersion}${alpn.length > 0 ? ` alpn ${alpn.join(",")}` : ""}`;
}

/** One that is not of the authorities ends the handshake, where none would do as well. */
function clientWords(asked: Listener["clientCertificates"]): string {
  return asked ? ` ca-file ${secretPath(asked.ca.value)} verify ${asked.optional ? "optional" : "required"}` : "";
}
