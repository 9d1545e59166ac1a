import { printable } from "../../diagnostic/printable.ts";
import type { LogTarget } from "../../model/model.ts";
import { isName, readAddress } from "../../language/address.ts";
import { isPortNumber } from "./host.ts";
import type { Reading } from "./reading.ts";

/** What `sockaddr_un` holds, with its end. */
const MAX_PATH = 107;

/**
 * Where HAProxy sends lines: `address:port`, `tcp@address:port`, the path of a Unix socket or `stdout`. No name: HAProxy would look
 * it up whenever it checks a configuration (docs/adr/0012).
 */
export function readLogTarget(text: string): Reading<LogTarget> {
  const wrong = `"${printable(text)}" is nowhere to send logs.`;
  if (text === "stdout") return { value: { kind: "stdout", address: "" } };
  if (/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(text))
    return text.length > MAX_PATH
      ? { wrong, help: `A socket's path has at most ${MAX_PATH} characters.` }
      : { value: { kind: "unix", address: text } };
  const [, scheme, transport = "udp", host = "", port] =
    /^(?:(syslog|udp|tcp):\/\/|(udp|tcp)@)?(.+?)(?::([0-9]+))?$/s.exec(text) ?? [];
  const address = readAddress(/^\[(.*:.*)\]$/s.exec(host)?.[1] ?? host);
  const kind = scheme === "tcp" || transport === "tcp" ? "tcp" : "udp";
  if (address === undefined || isName(address) || (port !== undefined && !isPortNumber(port)))
    return { wrong, ...nameHelp(host) };
  const shown = address.text.includes(":") ? `[${address.text}]` : address.text;
  const instead = `${kind === "tcp" ? "tcp@" : ""}${shown}:${port ?? 514}`;
  if (port === undefined || scheme !== undefined) return { wrong, help: `Write "${instead}".`, instead };
  return { value: { kind, address: `${shown}:${port}` } };
}

function nameHelp(host: string): { readonly help?: string } {
  if (!/^(?=.*[a-z])[a-z0-9.-]+$/i.test(host)) return {};
  return {
    help: "Write its address: HAProxy would look a name up whenever it reads its configuration. A node may give one of its own, SIGNALBOX_LOGS.",
  };
}
