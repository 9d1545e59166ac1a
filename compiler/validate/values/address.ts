import { printable } from "../../diagnostic/printable.ts";
import { isName, readAddress, type Address } from "../../language/address.ts";
import type { ServerAddress } from "../../model/model.ts";
import { isPortNumber, readHost } from "./host.ts";
import type { Reading } from "./reading.ts";

/** `host:port` or `[IPv6]:port` of a fixed server. */
export function readServer(text: string): Reading<ServerAddress> {
  const [, scheme, named = ""] = /^(https?):\/\/([^/]+)\/?$/.exec(text) ?? [];
  if (scheme !== undefined) {
    const instead = /:[0-9]+$/.test(named) ? named : `${named}:${scheme === "https" ? 443 : 80}`;
    return { wrong: `"${printable(text)}" is no address of a server.`, help: `Write "${instead}".`, instead };
  }
  const [, host = "", port = ""] = /^(.*):([0-9]*)$/s.exec(text) ?? [];
  if (host === "" && !text.includes(":"))
    return { wrong: `"${printable(text)}" is no address of a server.`, help: `Add the port: ${printable(text)}:8080.` };
  const address = ipOf(host) ?? dnsName(host);
  if (address === undefined || !isPortNumber(port)) return { wrong: `"${printable(text)}" is no address of a server.` };
  if (["any", "multicast", "reserved"].includes(address.kind))
    return { wrong: `"${printable(text)}" is no address of one server.`, help: "Write the address that it has." };
  return { value: { address: address.text, port: Number(port) } };
}

/** `[address]:port` of a listener: nothing, `*`, an IPv4 address or an IPv6 address in brackets, and one port. */
export function readBind(text: string): Reading<string> {
  const [, host = "", port = ""] = /^(.*):([0-9]*)$/s.exec(text) ?? [];
  const address = host === "" || host === "*" ? host : ipOf(host)?.text;
  if (address === undefined || !isPortNumber(port)) {
    const help = isPortNumber(text) ? { help: `Write a colon before the port: ":${text}".` } : {};
    return { wrong: `"${printable(text)}" is nothing to listen on.`, ...help };
  }
  return { value: `${address.includes(":") ? `[${address}]` : address}:${port}` };
}

/** An IPv4 or IPv6 address, or a network of them, as HAProxy's `src` takes it. */
export function readNetwork(text: string): Reading<string> {
  const [, host = "", bits] = /^([^/]*)(?:\/([0-9]{1,3}))?$/.exec(text) ?? [];
  const address = readAddress(host);
  const isFour = address !== undefined && !address.text.includes(":");
  const isWrong =
    address === undefined || isName(address) || isFour !== !host.includes(":") || Number(bits) > (isFour ? 32 : 128);
  if (isWrong) return { wrong: `"${printable(text)}" is no address and no network.` };
  if (Number(bits) === 0) {
    const help = "Name the addresses of the proxies in front, no more: who is named may say that it is anybody.";
    return { wrong: `"${printable(text)}" is everybody.`, help };
  }
  return { value: bits === undefined ? address.text : `${address.text}/${Number(bits)}` };
}

/** True for an IPv4 address, and for an IPv6 address in brackets. */
export function isAddress(host: string): boolean {
  return ipOf(host) !== undefined;
}

function ipOf(host: string): Address | undefined {
  const [, inside] = /^\[(.*:.*)\]$/s.exec(host) ?? [];
  const found = inside === undefined && host.includes(":") ? undefined : readAddress(inside ?? host);
  return found === undefined || isName(found) ? undefined : found;
}

/** The agent takes the same names. */
function dnsName(host: string): Address | undefined {
  const name = readHost(host);
  return "value" in name && name.value.kind === "exact" ? readAddress(name.value.name) : undefined;
}
