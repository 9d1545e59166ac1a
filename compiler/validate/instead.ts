import { didYouMean, isOneSlip } from "../diagnostic/did-you-mean.ts";
import { printable } from "../diagnostic/printable.ts";
import { keysOf } from "../generated/keys.ts";
import { flow, line } from "./flow.ts";
import { OWN, type Pattern } from "./habits.ts";
import { statementsOf } from "./haproxy-texts.ts";
import { fit, isSentence, meaningOf, plainKey, rowOf } from "./meaning/meaning.ts";
import { textIn } from "./meaning/texts.ts";
import type { Findings, Keys, Place, Shape } from "./meaning/types.ts";
import { isObject, walk } from "./pointer.ts";
import { nameOfPath, readName } from "./values/name.ts";

/** A key that its place does not know. */
export interface UnknownKey extends Omit<Place, "title"> {
  readonly key: string;
  readonly value: unknown;
}

/** What is said of a mistake; and where that is all that there is to type, and loses nothing, the text itself. */
export interface Advice {
  readonly help: string;
  /** Lines below it, to be typed as they are. */
  readonly block?: readonly string[];
  /** In place of the key, */
  readonly key?: string;
  /** of the value, */
  readonly own?: string;
  /** or of both. */
  readonly pair?: string;
}

/** What to type instead of an unknown key, with the person's own value where it fits. */
export function insteadOf(unknown: UnknownKey): Advice {
  const { key, value, shape, path, parent } = unknown;
  const title = shape.title ?? path.at(-1) ?? "";
  const known = Object.keys(shape.properties ?? {});
  const spelled = known.find((one) => plainKey(one) === plainKey(key));
  // A header where `set` is missing: what else has a text there?
  const isHeader = title.endsWith("Headers") && !isObject(value);
  const target = spelled ?? rowOf(key, title) ?? (isHeader ? "set" : undefined);
  if (target !== undefined && isSentence(target)) return { help: target };
  const to: Findings = { backends: {}, notes: new Set() };
  const own = isHeader && spelled === undefined && rowOf(key, title) === undefined ? { [key]: value } : value;
  const habit = target === undefined ? undefined : habitOf(target, key, own, { ...unknown, title }, to);
  if (habit?.line !== undefined) return { help: habit.line, ...(habit.pair !== undefined && { pair: habit.pair }) };
  const help = elsewhere(unknown, title) ?? habit?.example;
  if (help !== undefined) return { help };
  const written = inHaproxysWords(unknown, title);
  if (written !== undefined) return written;
  const slips = known.filter((one) => isOneSlip(key, one) && !(one in parent));
  return {
    help: didYouMean(key, known) ?? `Known here: ${known.join(", ")}.`,
    ...(slips.length === 1 && { key: slips[0] }),
  };
}

/** What to type instead of a value of another type than its key wants. `text`: how a number or a boolean is written in the file. */
export function writtenInstead(
  value: unknown,
  text: string | undefined,
  shape: Shape,
  path: readonly string[],
  root: unknown,
): Advice {
  const key = path.at(-1) ?? "";
  const around = path.slice(0, -1);
  const parent = walk(root, around);
  const to: Findings = { backends: {}, notes: new Set() };
  const title = titleOf(around);
  const isName = around.length > 0 && !Object.hasOwn(keysOf, title);
  if (text !== undefined && [shape.type].flat().includes("string")) {
    const right = isName ? text : textIn(text, path, to);
    if (right === text) return { help: `Put it in quotes: "${printable(text)}".`, own: JSON.stringify(text) };
    if (right !== undefined) return { help: `Write ${flow(right)}.` };
    if (to.refused !== undefined) return { help: to.refused };
  }
  if (Array.isArray(parent) || !isObject(parent)) {
    const item = fit(value, shape, around, to);
    return { help: item === undefined ? `Write it as in ${flow(shape.examples?.[0])}.` : `Write ${flow(item)}.` };
  }
  if (around.length === 1 && around[0] === "routes" && typeof value === "string" && !value.startsWith("/")) {
    const pathPrefix = key.startsWith("/") ? key : "/";
    const target: Place = { title: "RouteEntry", parent: { pathPrefix }, shape: {}, path: around, root };
    const [keys] = meaningOf("@target", value, target, to) ?? [];
    return { help: `Write ${line({ [nameOfPath(key)]: { pathPrefix, ...keys } })}${besideRoutes(to)}.` };
  }
  if (around.length === 1 && around[0] === "defaults" && key === "listener" && Array.isArray(value))
    return { help: `Write one; a route that stands on several says ${line({ listener: value })}.` };
  if (around.at(-1) === "backend") return writtenInstead(parent, undefined, { examples: ["cart"] }, around, root);
  if (around.at(-2) === "requestHeaders" && isObject(value) && "secret" in value)
    return { help: `Write it beside ${around.at(-1)}:, as ${line({ secrets: { [key]: value.secret } })}.` };
  if (isName) {
    const pairs = fit({ [key]: value }, { type: "object", additionalProperties: shape }, around, to);
    if (isObject(pairs)) return { help: `Write ${line(pairs as Keys)}.` };
    if (isObject(value) && shape.type === "string") return { help: "Write one text: a name has one value here." };
  }
  const place: Place = { title, parent: parent as Keys, shape: { properties: { [key]: shape } }, path: around, root };
  const habit = habitOf(key, key, value, place, to);
  return {
    help: habit?.line ?? habit?.example ?? "",
    ...(habit?.line !== undefined && habit.pair !== undefined && { pair: habit.pair }),
  };
}

const SECTIONS: Readonly<Record<string, string>> = {
  routes: "RouteEntry",
  everyHost: "EveryHostEntry",
  backends: "BackendEntry",
  tcp: "TcpEntry",
  listeners: "ListenerEntry",
  teams: "GrantEntry",
};

function titleOf(path: readonly string[]): string {
  return (path.length === 2 ? SECTIONS[path[0] ?? ""] : undefined) ?? path.at(-1) ?? "";
}

/** A longer line is not typed, and would be cut. */
const MAX_LINE = 300;

interface Habit {
  /** What to type, so that nothing of the person's own value is lost. */
  readonly line?: string;
  /** That alone, where nothing else is to be written, known or done. */
  readonly pair?: string;
  /** Where that cannot be, an example, said as one. */
  readonly example: string;
}

function habitOf(target: Pattern, key: string, value: unknown, at: Place, to: Findings): Habit | undefined {
  const known = [...Object.keys(at.shape.properties ?? {}), ...(keysOf[at.title] ?? [])];
  const isKnown = (keys: Keys) => Object.keys(keys).every((one) => known.includes(one));
  const pattern = typeof target === "string" ? (EXAMPLES[target] ?? { [target]: OWN }) : target;
  if (!isKnown(pattern)) return undefined;
  const isOff = value === false && !flow(pattern).includes(OWN);
  const meant = isOff ? undefined : meaningOf(target, value, at, to);
  const isMeant = meant !== undefined && isWritable(meant, isKnown);
  const written = isMeant ? lineOf(meant, key, at, to) : renamed(pattern, key, value, at);
  const example = isOff ? "Remove it: that is so unless said otherwise." : withoutMeaning(pattern, at, to);
  const [keys = {}, ...routes] = isMeant ? meant : [];
  const isAll = routes.length === 0 && to.notes.size === 0 && Object.keys(to.backends).length === 0;
  const isNew = Object.keys(keys).every((one) => one === key || !(one in at.parent));
  const pair = isMeant && isAll && isNew ? line(keys) : undefined;
  return {
    ...{ example, ...(pair !== undefined && { pair }) },
    ...(written !== undefined && written.length <= MAX_LINE && { line: written }),
  };
}

function isWritable(meant: readonly Keys[], isKnown: (keys: Keys) => boolean): boolean {
  const isOnePath = (keys: Keys) => Object.keys(keys).filter((key) => key.startsWith("path")).length < 2;
  return meant.length > 0 && meant.every((keys) => Object.keys(keys).length > 0 && isKnown(keys) && isOnePath(keys));
}

function besideRoutes({ backends }: Findings): string {
  return Object.keys(backends).length === 0 ? "" : `, and beside routes: ${line({ backends })}`;
}

function lineOf(meant: readonly Keys[], key: string, at: Place, to: Findings): string | undefined {
  const [keys = {}] = meant;
  const more = [...to.notes].map((note) => ` ${note}`).join("");
  if (meant.length === 1) return `Write ${line(keys)}${besideRoutes(to)}.${more}`;
  const [section, name = "", ...deeper] = at.path;
  if (!["routes", "everyHost"].includes(section ?? "") || deeper.length > 0) return undefined;
  const isPath = (one: string) => one.startsWith("path");
  const rest = Object.entries(at.parent).filter(
    ([one]) => one !== key && !(isPath(one) && meant.some((keys) => Object.keys(keys).some(isPath))),
  );
  const routes = meant.map((one, i) => [
    i === 0 ? name : `${name}-${i + 1}`,
    { ...one, ...Object.fromEntries(rest), ...one },
  ]);
  return `Write a route for each: ${line(Object.fromEntries(routes))}.${more}`;
}

/** Of what meaning.ts decides: what to show where the value says nothing. */
const EXAMPLES: Readonly<Record<string, Keys>> = {
  "@target": { service: "cart" },
  "@split": { backend: { cart: 95, "cart-canary": 5 } },
  "@cookie": { sticky: { cookie: OWN } },
  "@conditions": { pathPrefix: OWN },
  "@strip": { rewrite: { replacePrefix: "/" } },
  "@stripHere": { replacePrefix: "/" },
  "@handlePath": { pathPrefix: OWN, rewrite: { replacePrefix: "/" } },
  "@uriHere": { replacePrefix: OWN },
  "@addPrefix": { rewrite: { replacePrefix: OWN } },
  "@cors": { responseHeaders: { set: { "Access-Control-Allow-Origin": "*" } } },
  "@sticky": { sticky: { cookie: OWN } },
  "@permanent": { status: 301 },
};

/** What is said where the person's own value cannot be taken over. */
function withoutMeaning(pattern: Keys, { shape }: Place, to: Findings): string {
  const { refused = "" } = to;
  if (to.said !== undefined) return to.said;
  if (/^Write \w+: /.test(refused)) return refused;
  return `Write it as in ${line(exampleOf(pattern, shape) as Keys)}.${refused === "" ? "" : ` ${refused}`}`;
}

function exampleOf(pattern: unknown, shape: Shape | undefined): unknown {
  if (pattern === OWN) return shape?.examples?.[0] ?? OWN;
  if (!isObject(pattern)) return pattern;
  const entries = Object.entries(pattern).map(([key, inner]) => [key, exampleOf(inner, shape?.properties?.[key])]);
  return Object.fromEntries(entries);
}

/** Routes, backends and the like by name: what stands below stays, and is looked at when it is where it belongs. */
function renamed(pattern: Keys, own: string, value: unknown, { shape }: Place): string | undefined {
  const [key = ""] = Object.keys(pattern);
  const inner = shape.properties?.[key]?.additionalProperties ?? shape.additionalProperties;
  if (!isObject(inner) || !isObject(value) || ("type" in inner && inner.type !== "object")) return undefined;
  if (Array.isArray(value) && !value.every(isObject)) return undefined;
  if (Array.isArray(value))
    return `Write a name before the keys of each, instead of the list: ${namedItem(key, value)}.`;
  return `Write ${key}: in place of ${own}:, and leave below it what is there.`;
}

/** The items of a list under their own names, if they have them. */
function namedItem(key: string, list: readonly unknown[]): string {
  const named = list.map((item, i) => {
    const { name, ...rest } = (isObject(item) ? item : {}) as Keys;
    return [typeof name === "string" ? name : `name-${i + 1}`, rest];
  });
  const all = line({ [key]: Object.fromEntries(named) });
  return all.length <= MAX_LINE ? all : line({ [key]: Object.fromEntries(named.slice(0, 1)) });
}

/** Files by the keys that only they know. */
const FILES: Readonly<Record<string, string>> = {
  RouteFile: "a route file of the team",
  TeamFile: "team.yaml beside this file",
  PlatformFile: "routes/platform/platform.yaml",
};

/** A key that is known somewhere else, most often because of its indentation. */
function elsewhere({ key, value, parent, path, shape }: UnknownKey, place: string): string | undefined {
  const name = printable(key);
  const knows = (other: string) => other !== place && keysOf[other]?.includes(key) === true;
  const isFile = place in FILES;
  if (isFile) {
    const child = childOf(value);
    if (place === "RouteFile" && child !== undefined) return `Indent "${name}" below ${child}:, as the names there.`;
    if (key in (shape.properties?.["defaults"]?.properties ?? {})) return `Indent it below defaults:.`;
    const file = Object.keys(FILES).find((one) => knows(one) && !(one === "RouteFile" && place === "TeamFile"));
    if (file !== undefined) return `It belongs into ${FILES[file]}.`;
    if (place === "RouteFile" && knows("RouteEntry")) return `Indent it below the name of a route, under routes:.`;
    if (place === "RouteFile" && knows("BackendEntry"))
      return `Indent it below the name of a backend, under backends:.`;
    return undefined;
  }
  const [section, own = ""] = path;
  if (path.length === 2 && childOf(value) === section && rowOf(key, place) === undefined)
    return `Indent "${name}" like "${printable(own)}": it is one of the ${section} itself.`;
  if (knows("RouteFile") && place !== "TcpEntry")
    return keysOf["RouteFile"]?.includes(section ?? "") === true
      ? "Write it at the beginning of the line: it belongs to the file."
      : `It belongs into ${FILES["RouteFile"]}.`;
  if (path.length > 2 && path[0] === "routes" && knows("RouteEntry"))
    return `Write it beside ${path[2]}:, with less indentation: it belongs to the route.`;
  if (path.length > 2 && path[0] === "backends" && knows("BackendEntry"))
    return `Write it beside ${path[2]}:, with less indentation: it belongs to the backend.`;
  if ((place === "RouteEntry" || place === "TcpEntry") && knows("BackendEntry")) {
    const { service, backend: named } = parent;
    if (typeof named === "string") return `It belongs to the backend: write it below ${named}:, under backends:.`;
    if (isObject(value) && !Array.isArray(value))
      return "It belongs to a backend: write it below a name under backends:, and here backend: with that name.";
    const backend = [service, own].find(isName) ?? "NAME";
    const instead = service === undefined ? "" : " instead of service:";
    // HAProxy's text is read from a block alone.
    if (key === "haproxy")
      return `It belongs to a backend: below backends: write ${backend}:, and below that service: ${backend} and haproxy: | with each statement indented below it; the route says backend: ${backend}${instead}.`;
    const keys = key === "servers" ? { servers: value } : { service: backend, [key]: value };
    return `It belongs to a backend: ${line({ backends: { [backend]: keys } })}; the route says backend: ${backend}${instead}.`;
  }
  if (place === "BackendEntry" && knows("RouteEntry")) return "It belongs to a route.";
  return undefined;
}

/** Where the language has no word, and HAProxy's own text of a backend has. */
function inHaproxysWords({ key, value, parent }: UnknownKey, place: string): Advice | undefined {
  const isRoute = place === "RouteEntry" || place === "EveryHostEntry";
  const found = isRoute || place === "BackendEntry" ? statementsOf(key, value) : undefined;
  if (found === undefined || typeof found === "string") return found === undefined ? undefined : { help: found };
  const block = ["haproxy: |", ...found.map((statement) => `  ${statement}`)];
  const below = (...lines: string[]) => lines.map((one) => `  ${one}`);
  if (!isRoute) return { help: "HAProxy's own words say it, below this backend:", block: below(...block) };
  const { service, backend: named } = parent;
  if (isName(named))
    return { help: `HAProxy's own words say it, below ${named} under backends:`, block: below(...block) };
  const backend = isName(service) ? service : "NAME";
  const instead = isName(service) ? " instead of service:" : "";
  return {
    help: `HAProxy's own words say it, in a backend; the route says backend: ${backend}${instead}.`,
    block: below("backends:", ...below(`${backend}:`, ...below(`service: ${backend}`, ...block))),
  };
}

function isName(text: unknown): text is string {
  return typeof text === "string" && "value" in readName(text);
}

/** Where a value with these keys is at home: `routes`, `backends` or `tcp`. */
function childOf(value: unknown): "routes" | "backends" | "tcp" | undefined {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const all = (title: string) => keys.length > 0 && keys.every((key) => keysOf[title]?.includes(key));
  if (keys.includes("listener") && !keys.some((key) => key.startsWith("path")) && all("TcpEntry")) return "tcp";
  if (keys.some((key) => ["path", "pathPrefix", "pathRegex", "redirect", "return"].includes(key)) && all("RouteEntry"))
    return "routes";
  return all("BackendEntry") ? "backends" : undefined;
}
