import { printable } from "../../diagnostic/printable.ts";
import type { Reading } from "./reading.ts";

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/;
const TEAM = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Names of routes, backends and listeners: no dot, which stands between team and name in HAProxy's names. */
export function readName(text: string): Reading<string> {
  return NAME.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be a name.` };
}

/** Names of teams are names of folders too. */
export function readTeam(text: string): Reading<string> {
  if (TEAM.test(text)) return { value: text };
  return {
    wrong: `"${printable(text)}" cannot be a team's name.`,
    help: "Use lower-case letters, digits and -, at most 63, beginning with a letter or digit.",
  };
}

/** Names that Signalbox uses in the same places as teams' names. */
export function isReserved(name: string): boolean {
  return /^signalbox(?:-|$)/i.test(name);
}

/** The name of a secret: of a file on the nodes, which may not tell capitals apart. */
export function readSecret(text: string): Reading<string> {
  return TEAM.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be the name of a secret.` };
}

/** A service's name in Consul; it becomes part of a Go template. */
export function readService(text: string): Reading<string> {
  return NAME.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be the name of a service.` };
}

/** A tag of a service's instance; it becomes part of a Go template. */
export function readTag(text: string): Reading<string> {
  return /^[A-Za-z0-9._:/=-]{1,128}$/.test(text) ? { value: text } : { wrong: `"${printable(text)}" cannot be a tag.` };
}

/** The name of a cookie that HAProxy sets: fewer characters than RFC 6265 allows, all of them safe in HAProxy's files, where a leading - is an option. */
export function readCookie(text: string): Reading<string> {
  return /^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$/.test(text)
    ? { value: text }
    : { wrong: `"${printable(text)}" cannot be the name of a cookie.` };
}

/** An HTTP method, as it is on the wire: methods are case-sensitive (RFC 9110 9.1). */
export function readMethod(text: string): Reading<string> {
  if (/^[A-Z](?:[A-Z-]{0,30}[A-Z])?$/.test(text)) return { value: text };
  const upper = text.toUpperCase();
  const help = upper !== text && /^[A-Z]+$/.test(upper) ? { help: `Write it in capitals: ${upper}.` } : {};
  return { wrong: `"${printable(text)}" is no HTTP method.`, ...help };
}
