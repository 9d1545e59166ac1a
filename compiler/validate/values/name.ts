import { nearest } from "../../diagnostic/did-you-mean.ts";
import { printable } from "../../diagnostic/printable.ts";
import { line } from "../flow.ts";
import { backendOf, targetOf } from "./target.ts";
import { tooLong, type Reader, type Reading } from "./reading.ts";

/** Texts of up to `most` characters that have a form; `what` is what others cannot be. */
function formed(form: RegExp, most: number, what: string, help?: (text: string) => string | undefined): Reader<string> {
  return (text) => {
    if (form.test(text)) return tooLong(text, most) ?? { value: text };
    const said = help?.(text);
    return { wrong: `"${printable(text)}" cannot be ${what}.`, ...(said !== undefined && { help: said }) };
  };
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const SECRET = /^[a-z0-9][a-z0-9-]*$/;
const MAX_NAME = 63;

/** Names of routes, backends and listeners: no dot, which stands between team and name in HAProxy's names. */
export const readName = formed(NAME, MAX_NAME, "a name", (text) =>
  text.startsWith("/")
    ? `Write a name, and below it pathPrefix: ${text}. A name for it: ${nameOfPath(text)}.`
    : undefined,
);

/** A name for a route by its path. */
export function nameOfPath(path: string): string {
  return path.replaceAll(/[^A-Za-z0-9_]+/g, "-").replaceAll(/^-|-$/g, "") || "root";
}

/** Names of teams are names of folders too. */
export const readTeam = formed(
  SECRET,
  MAX_NAME,
  "a team's name",
  () => "Use lower-case letters, digits and -, beginning with a letter or digit.",
);

/** Names that Signalbox uses in the same places as teams' names. */
export function isReserved(name: string): boolean {
  return /^signalbox(?:-|$)/i.test(name);
}

/** The name of a secret: of a file on the nodes, which may not tell capitals apart. */
export const readSecret = formed(SECRET, MAX_NAME, "the name of a secret");

/** Of authorities; what the node's system trusts has a name already. */
export function readCa(text: string): Reading<string> {
  return text === "system"
    ? { wrong: `"system" stands for the authorities that the nodes' system trusts.`, help: "Choose another name." }
    : readSecret(text);
}

const formedService = formed(NAME, MAX_NAME, "the name of a service");

/** A service's name in Consul; it becomes part of a Go template. */
export function readService(text: string): Reading<string> {
  const reading = formedService(text);
  const target = "value" in reading ? undefined : targetOf(text);
  if ("value" in reading || !target || NAME.test(text)) return reading;
  if (target.service === undefined) {
    const { backend } = target;
    return {
      ...reading,
      help: `Write ${line({ backend })}, and beside routes: ${line({ backends: { [backend]: backendOf(target) } })}.`,
    };
  }
  const path = target.path === undefined ? "" : ` The path ${target.path} belongs into the rewrite of a route.`;
  return {
    ...reading,
    help: `Write the name alone: ${target.service}. Addresses and ports come from Consul.${path}`,
    ...(path === "" && { instead: target.service }),
  };
}

/** As `readService`, in a backend. */
export function readServiceOfBackend(text: string): Reading<string> {
  const reading = readService(text);
  const target = "value" in reading ? undefined : targetOf(text);
  if ("value" in reading || target?.server === undefined) return reading;
  const path = target.path === undefined ? "" : ` The path ${target.path} belongs into the rewrite of a route.`;
  return { ...reading, help: `Write ${line(backendOf(target))}.${path}` };
}

/** A service that a team keeps to itself: by its name, for a pattern would take what is another's tomorrow. */
export const readPrivateService = formed(
  NAME,
  MAX_NAME,
  "the name of a service",
  () => "Write each service by the name that it has in Consul, as ledger-admin.",
);

/** Services that a team may route to: a name, or the beginning of names and `*`. */
export const readServicePattern = formed(
  /^(?:\*|[A-Za-z0-9][A-Za-z0-9_-]*\*?)$/,
  MAX_NAME + 1,
  "the name of a service, or the beginning of names and *",
  () => "Write the name that it has in Consul, as ledger-admin, or the beginning of names and *, as ledger-*.",
);

/** A datacentre of Consul's; it becomes part of a Go template. */
export const readDatacenter = formed(/^[a-z0-9][a-z0-9_-]*$/, MAX_NAME, "the name of a datacentre", (text) =>
  /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(text)
    ? `Write it as Consul does: ${text.toLowerCase()}.`
    : "Use lower-case letters, digits, - and _, beginning with a letter or digit.",
);

/** A tag of a service's instance; it becomes part of a Go template. */
export const readTag = formed(/^[A-Za-z0-9._:/=-]+$/, 128, "a tag");

/** The name of a cookie that HAProxy sets: fewer characters than RFC 6265 allows, all of them safe in HAProxy's files, where a leading - is an option. */
export const readCookie = formed(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 64, "the name of a cookie");

/** Those of RFC 9110 and of PATCH: a method one letter away is a mistake in writing. */
const COMMON_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];

/**
 * An HTTP method, as it is on the wire: methods are case-sensitive (RFC 9110 9.1). Any is taken, WebDAV's and one's own, unless
 * it looks like a common one that is mistyped.
 */
export function readMethod(text: string): Reading<string> {
  const wrong = (help?: string, instead?: string): Reading<string> => ({
    wrong: `"${printable(text)}" is no HTTP method.`,
    ...(help !== undefined && { help }),
    ...(instead !== undefined && { instead }),
  });
  const upper = text.toUpperCase();
  const several = upper.split(/[\s,|]+/);
  if (["*", "ALL", "ANY", ".*"].includes(upper))
    return wrong("Leave methods out: a route without it takes every method.");
  if (several.length > 1 && several.every((one) => /^[A-Z]+$/.test(one)))
    return wrong(`Write a list: [${several.join(", ")}].`);
  if (!/^[A-Z](?:[A-Z-]*[A-Z])?$/.test(text))
    return /^[A-Z]+$/.test(upper) ? wrong(`Write it in capitals: ${upper}.`, upper) : wrong();
  const near = nearest(text, COMMON_METHODS);
  // TRACK is a method of IIS.
  if (near !== undefined && near !== text && near[0] === text[0] && text !== "TRACK")
    return wrong(`Did you mean "${near}"?`, near);
  return tooLong(text, 32) ?? { value: text };
}

/** A protocol to change to (RFC 9110 7.8), in lower case; it becomes part of an expression. */
export function readUpgrade(text: string): Reading<string> {
  if (/^h2c$/i.test(text)) {
    return {
      wrong: `"${printable(text)}" never passes.`,
      help: "Remove it: after h2c all requests of a connection pass by the routes.",
    };
  }
  return /^[A-Za-z][A-Za-z0-9.-]{0,62}(?:\/[A-Za-z0-9][A-Za-z0-9.-]{0,30})?$/.test(text)
    ? { value: text.toLowerCase() }
    : { wrong: `"${printable(text)}" cannot be a protocol to change to.` };
}

/** The branch of an HAProxy: `3.0`. Older ones than 2.6 do not read what is rendered. */
export function readVersion(text: string): Reading<string> {
  const [, branch, major = "", minor = ""] = /^(([1-9]\d{0,2})\.(\d{1,3}))(?:\.\d+)?(?:-[\w+.-]+)?$/.exec(text) ?? [];
  const wrong = `"${printable(text)}" cannot be the version of HAProxy.`;
  if (branch === undefined) return { wrong };
  if (branch !== text)
    return { wrong, help: `Write "${branch}": repairs of a version read the same.`, instead: branch };
  if (Number(major) * 1000 + Number(minor) >= 2006) return { value: branch };
  return {
    wrong: `HAProxy ${branch} is too old.`,
    help: "HAProxy 2.6 is the oldest that reads what is rendered: bring the nodes to it.",
  };
}

/** A release of that branch of HAProxy: `2.6.34`. What a distribution adds (`-1+deb12u2`) is no part of it: HAProxy's own numbers are compared. */
export function readReleaseOf(branch: string): (text: string) => Reading<string> {
  const example = `Write a release of ${branch} with its three numbers, in quotes: "${branch}.12".`;
  return (text) => {
    const [, of, patch] = /^v?(\d{1,3}\.\d{1,3})(?:\.(\d{1,4}))?(?:[-+~][\w.+~-]*)?$/.exec(text) ?? [];
    const wrong = `"${printable(text)}" cannot be a release of HAProxy ${branch}.`;
    if (of === undefined || patch === undefined) return { wrong, help: example };
    if (of !== branch) return { wrong, help: `It is one of ${of}. ${example}` };
    const release = `${branch}.${Number(patch)}`;
    return release === text ? { value: text } : { wrong, help: `Write "${release}".`, instead: release };
  };
}
