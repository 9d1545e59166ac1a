import { printable } from "../../diagnostic/printable.ts";
import type { ServerAddress } from "../../model/model.ts";
import { isPortNumber, readHost } from "./host.ts";
import type { Reading } from "./reading.ts";

/** `host:port` or `[IPv6]:port` of a fixed server. */
export function readServer(text: string): Reading<ServerAddress> {
  const [, host = "", port = ""] = /^(.*):([0-9]*)$/s.exec(text) ?? [];
  if (host === "" && !text.includes(":"))
    return { wrong: `"${printable(text)}" is no address of a server.`, help: `Add the port: ${printable(text)}:8080.` };
  const address = host.startsWith("[") ? ipv6(host) : (ipv4(host) ?? dnsName(host));
  if (address === undefined || !isPortNumber(port)) return { wrong: `"${printable(text)}" is no address of a server.` };
  return { value: { address, port: Number(port) } };
}

/** `[address]:port` of a listener: nothing, `*`, an IPv4 address or an IPv6 address in brackets, and one port. */
export function readBind(text: string): Reading<string> {
  const [, host = "", port = ""] = /^(.*):([0-9]*)$/s.exec(text) ?? [];
  const address = host === "" || host === "*" ? host : host.startsWith("[") ? bracketed(ipv6(host)) : ipv4(host);
  if (address === undefined || !isPortNumber(port)) {
    const help = isPortNumber(text) ? { help: `Write a colon before the port: ":${text}".` } : {};
    return { wrong: `"${printable(text)}" is nothing to listen on.`, ...help };
  }
  return { value: `${address}:${port}` };
}

function bracketed(address: string | undefined): string | undefined {
  return address === undefined ? undefined : `[${address}]`;
}

/** The address in RFC 5952 form, without its brackets. */
function ipv6(host: string): string | undefined {
  if (!/^\[[0-9A-Fa-f:.]{2,45}\]$/.test(host)) return undefined;
  try {
    return new URL(`http://${host}/`).hostname.slice(1, -1);
  } catch {
    return undefined;
  }
}

function ipv4(host: string): string | undefined {
  const parts = host.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255)
    ? host
    : undefined;
}

/** A last label of digits would be read as an IPv4 address by some and as a name by others. */
function dnsName(host: string): string | undefined {
  const name = readHost(host);
  return "value" in name && name.value.kind === "exact" && !/(?:^|\.)[0-9]+$/.test(name.value.name)
    ? name.value.name
    : undefined;
}
