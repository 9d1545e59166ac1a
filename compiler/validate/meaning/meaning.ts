import { keysOf } from "../../generated/keys.ts";
import { printable } from "../../diagnostic/printable.ts";
import { flow } from "../flow.ts";
import { habits, OWN, type Pattern } from "../habits.ts";
import { isObject, walk } from "../pointer.ts";
import { addressParts } from "../values/elsewhere.ts";
import { readNewPath } from "../values/path.ts";
import { readFrom, readTo } from "../values/redirect-line.ts";
import { traefikRule, type Matcher } from "../values/traefik-rule.ts";
import { pairsIn } from "./pairs.ts";
import { targets } from "./targets.ts";
import { listOf, serversIn, textIn, wordOf } from "./texts.ts";
import type { Findings, Keys, Place, Shape } from "./types.ts";

/**
 * What a key of another program, or one of ours with a value of another form, says here: keys for the same place, with the
 * person's own values and nothing of them lost. Several where one route cannot say it all. Undefined where it cannot be said.
 */
export function meaningOf(target: Pattern, value: unknown, at: Place, to: Findings): readonly Keys[] | undefined {
  if (typeof target !== "string") return filled(target, value, at, to);
  const special = SPECIAL[target] ?? SPECIAL[`${routeLike(at.title)}.${target}`];
  if (special) return special(value, at, to);
  const fitted = fit(value, at.shape.properties?.[target] ?? {}, [at.title, target], to);
  return fitted === undefined ? undefined : [{ [target]: fitted }];
}

function routeLike(title: string): string {
  return title === "EveryHostEntry" ? "RouteEntry" : title;
}

/** The row of the table for a key, whatever its spelling. */
export function rowOf(key: string, title: string): Pattern | undefined {
  const plain = plainKey(key);
  return habits[routeLike(title)]?.find(([keys]) => keys.split(" ").some((one) => plainKey(one) === plain))?.[1];
}

export function plainKey(key: string): string {
  return key
    .toLowerCase()
    .replace(/^[a-z0-9.-]+\.[a-z]+\//, "")
    .replaceAll(/[_.\s-]/g, "");
}

/** A pattern with the person's own value in its place; undefined where the value has not its form. */
function filled(pattern: Keys, value: unknown, at: Place, to: Findings): Keys[] | undefined {
  if (value !== true && !flow(pattern).includes(OWN)) return undefined;
  const fill = (part: unknown, shape: Shape, path: readonly string[]): unknown => {
    if (part === OWN) return fit(value, shape, path, to);
    if (!isObject(part)) return part;
    const made = Object.entries(part).map(([key, inner]) => [
      key,
      fill(inner, shape.properties?.[key] ?? {}, [...path, key]),
    ]);
    return made.some(([, inner]) => inner === undefined) ? undefined : Object.fromEntries(made);
  };
  const made = fill(pattern, at.shape, [at.title]);
  return made === undefined ? undefined : [made as Keys];
}

/** A value in the form that is wanted; undefined where it has none. */
export function fit(value: unknown, shape: Shape, path: readonly string[], to: Findings): unknown {
  if (isObject(value) && "exact" in value && Object.keys(value).length === 1) return fit(value.exact, shape, path, to);
  const types = [shape.type].flat();
  const [one, ...others] = Array.isArray(value) ? (value as unknown[]) : [value];
  if (shape.enum) return shape.enum.find((allowed) => wordOf(allowed).toLowerCase() === wordOf(one).toLowerCase());
  const text = types.includes("string") && shape.properties && others.length === 0 ? textIn(one, path, to) : undefined;
  if (text !== undefined) return text;
  if (types.includes("object"))
    return shape.properties ? keysIn(value, shape, path, to) : mapIn(value, shape, path, to);
  if (types.includes("array")) {
    if (shape.items?.$ref !== undefined) return undefined;
    const fitted = (path.at(-1) === "servers" ? serversIn(value, to) : listOf(value)).map((item) =>
      fit(item, shape.items ?? {}, path, to),
    );
    if (fitted.length === 0 || fitted.includes(undefined)) return undefined;
    return types.includes("string") && fitted.length === 1 ? fitted[0] : fitted;
  }
  if (others.length > 0) return undefined;
  if (types.includes("boolean")) return typeof one === "boolean" ? one : undefined;
  if (types.includes("integer")) {
    const { minimum = -Infinity, maximum = Infinity } = shape;
    const number = /^-?\d+%?$/.test(wordOf(one)) ? Number.parseInt(wordOf(one), 10) : NaN;
    return number >= minimum && number <= maximum ? number : undefined;
  }
  return textIn(one, path, to);
}

/** An object whose keys are known here, by the names of other programs too; of a single value, the key that the example has first. */
function keysIn(value: unknown, shape: Shape, path: readonly string[], to: Findings): Keys | undefined {
  const title = shape.title ?? path.at(-1) ?? "";
  const place: Place = { title, parent: {}, shape, path, root: undefined };
  if (isObject(value) && !Array.isArray(value)) {
    const made = Object.entries(value).map(([key, inner]) => keysOfPair(key, inner, place, to)?.[0]);
    const all = Object.assign({}, ...made) as Keys;
    const isWhole =
      made.length > 0 &&
      !made.includes(undefined) &&
      Object.keys(all).length === made.flatMap((one) => Object.keys(one ?? {})).length;
    if (isWhole && shape.required?.every((key) => key in all) !== false) return all;
    return title.endsWith("Headers") ? meaningOf("set", value, place, to)?.[0] : undefined;
  }
  const [first] = shape.examples ?? [];
  const [inner] =
    title === "timeout" && shape.properties?.["server"] ? ["server"] : isObject(first) ? Object.keys(first) : [];
  const isEnough = shape.required?.every((key) => key === inner) ?? true;
  return inner === undefined || !isEnough ? undefined : meaningOf(inner, value, place, to)?.[0];
}

/** One pair in a place, by our name or another program's. */
function keysOfPair(key: string, value: unknown, at: Place, to: Findings): readonly Keys[] | undefined {
  const own = Object.keys(at.shape.properties ?? {}).find((one) => plainKey(one) === plainKey(key));
  const target = own ?? rowOf(key, at.title);
  return target === undefined || isSentence(target) ? undefined : meaningOf(target, value, at, to);
}

/** A row that says a sentence instead of what to write. */
export function isSentence(target: Pattern): target is string {
  return typeof target === "string" && target.includes(" ");
}

/** Names with values: weights of backends, and texts. */
function mapIn(
  value: unknown,
  { additionalProperties }: Shape,
  path: readonly string[],
  to: Findings,
): Keys | undefined {
  if (!isObject(additionalProperties)) return undefined;
  if ([additionalProperties.type].flat().includes("string")) return pairsIn(value, path, to);
  if (additionalProperties.type !== "integer" || !isObject(value)) return undefined;
  const made = Object.entries(value).map(([name, one]) => [name, fit(one, additionalProperties, path, to)] as const);
  return made.some(([, one]) => one === undefined) ? undefined : Object.fromEntries(made);
}

type Special = (value: unknown, at: Place, to: Findings) => readonly Keys[] | undefined;

/** Keys whose value decides what is written; under a key of ours, by its place. */
const SPECIAL: Readonly<Record<string, Special>> = {
  "@target": target,
  "@split": target,
  "@cookie": (value, at, to) =>
    meaningOf(isObject(value) && !Array.isArray(value) ? "cookies" : "@sticky", value, at, to),
  "@conditions": conditions,
  "@strip": strip,
  "@sticky": (value, { parent }, to) => {
    if (!isObject(parent["backend"])) {
      to.said =
        "Remove it: sticky keeps clients on one side of a split. On one server haproxy: of the backend keeps them, by cookie side insert indirect nocache dynamic and below it dynamic-cookie-key shop.";
      return undefined;
    }
    const cookie = textIn(value, ["cookie"], to);
    return cookie === undefined ? undefined : [{ sticky: { cookie } }];
  },
  "@cors": (value, _at, to) => {
    const set = pairsIn({ "Access-Control-Allow-Origin": value === true ? "*" : value }, ["set"], to);
    to.notes.add("Requests with OPTIONS reach the service.");
    return set && [{ responseHeaders: { set } }];
  },
  "@permanent": (value) => (typeof value === "boolean" ? [{ status: value ? 301 : 302 }] : undefined),
  "@stripHere": (value, { root, path, ...at }, to) => {
    const parent = (walk(root, path.slice(0, -1)) ?? {}) as Keys;
    return strip(value, { ...at, title: "RouteEntry", parent, root, path }, to)?.map(({ rewrite }) => rewrite as Keys);
  },
  "@handlePath": (value, _at, to) => {
    const pathPrefix = textIn(wordOf(value).replace(/\/\*$/, ""), ["pathPrefix"], to);
    return pathPrefix === undefined ? undefined : [{ pathPrefix, rewrite: { replacePrefix: "/" } }];
  },
  "@uriHere": (value, { root, path }, to) => {
    const route = walk(root, path.slice(0, -1));
    const key = isObject(route) && "path" in route ? "replacePath" : "replacePrefix";
    const text = textIn(value, [key], to);
    return text === undefined ? undefined : [{ [key]: text }];
  },
  "RouteEntry.rewrite": (value, at, to) => {
    // nginx: ^/api/(.*)$ /$1
    const [, from, into = ""] =
      /^\^(\/[\w/.-]*?)\/?\(\.\*\)\$?\s+(\/\S*?)\/?\$1(?:\s+\w+)?;?$/.exec(wordOf(value)) ?? [];
    if (from !== undefined) return strip(from, at, to)?.map(() => ({ rewrite: { replacePrefix: into } }));
    const captured = wordOf(value).replaceAll(/\$[1-9]/g, "x");
    if (at.parent["pathRegex"] !== undefined && "value" in readNewPath(captured))
      return [{ rewrite: { replacePath: value } }];
    const made = keysIn(value, at.shape.properties?.["rewrite"] ?? at.shape, ["rewrite"], to);
    return made && [{ rewrite: made }];
  },
  "rewrite.replacePath": newPath("replacePath"),
  "@addPrefix": (value, { parent }, to) => {
    const { path, pathPrefix = path } = parent;
    const added = textIn(value, ["replacePrefix"], to)?.replace(/\/$/, "");
    if (added === undefined || typeof pathPrefix !== "string") return undefined;
    const key = path === undefined ? "replacePrefix" : "replacePath";
    return [{ rewrite: { [key]: `${added}${pathPrefix.replace(/\/$/, "")}` } }];
  },
  "BackendEntry.haproxy": (_value, _at, to) => {
    to.said = "Write the statements as a block: haproxy: | and each below it, indented.";
    return undefined;
  },
  "RouteEntry.path": paths("path"),
  "RouteEntry.pathPrefix": paths("pathPrefix"),
  "RouteEntry.pathRegex": paths("pathRegex"),
  "RouteEntry.service": target,
  "RouteEntry.backend": target,
  "TcpEntry.service": targets,
  "TcpEntry.backend": targets,
  "RouteEntry.redirect": (value, at, to) => {
    const made = address(value, to) ?? keysIn(value, at.shape.properties?.["redirect"] ?? at.shape, ["redirect"], to);
    return made && [{ redirect: made }];
  },
  "RedirectsEntry.file": (value, _at, to) => {
    // /old -> /new
    const [, from = "", into = ""] = /^(\S+?)(?:\s*[-=]>\s*|\s*,\s*|\s+)(\S+?);?$/.exec(wordOf(value)) ?? [];
    if ("value" in readFrom(from) && "value" in readTo(into)) return [{ from, to: into }];
    const file = textIn(value, ["file"], to);
    return file === undefined ? undefined : [{ file }];
  },
  "redirect.path": (value, at, to) => {
    const made = address(value, to);
    return made ? [made] : newPath("path")(value, at, to);
  },
  "RouteEntry.return": (value, at, to) => {
    const { status, rest = "" } =
      (
        /^(?<status>\d{3})(?:\s+(?<rest>.+))?$/.exec(wordOf(value)) ??
        /^(?<rest>.+)\s(?<status>\d{3})$/.exec(wordOf(value))
      )?.groups ?? {};
    const shape = at.shape.properties?.["return"] ?? at.shape;
    if (status === undefined) {
      const made = isObject(value) ? keysIn(value, shape, ["return"], to) : undefined;
      return made && [{ return: made }];
    }
    if (!/^30[12378]$/.test(status))
      return [
        { return: { status: Number(status), ...(rest !== "" && { body: rest.replace(/^(["'])(.*)\1$/, "$2") }) } },
      ];
    const made = address(rest, to);
    return made && [{ redirect: { ...made, status: Number(status) } }];
  },
};

/** Where requests go; Envoy and Istio say there what happens on the way, too. */
function target(value: unknown, at: Place, to: Findings): readonly Keys[] | undefined {
  const found = targets(value, at, to);
  if (found || !isObject(value) || Array.isArray(value)) return found;
  const keys = Object.keys(value);
  if (("service" in value || "servers" in value) && keys.every((key) => keysOf["BackendEntry"]?.includes(key))) {
    const name = textIn("service" in value ? value.service : at.path.at(-1), ["service"], to);
    if (name === undefined) return undefined;
    to.backends[name] = value;
    return [{ backend: name }];
  }
  return together(Object.entries(value), at, to);
}

/** A new path, or one with its kind: `{ type: ReplacePrefixMatch, replacePrefixMatch: /x }`. */
function newPath(key: string): Special {
  return (value, at, to) => {
    const { type: _type, ...rest } = (isObject(value) ? value : {}) as Keys;
    if (Object.keys(rest).length === 1) return together(Object.entries(rest), at, to);
    const text = textIn(value, [key === "path" ? "replacePath" : key], to);
    return text === undefined ? undefined : [{ [key]: text }];
  };
}

/** What to remove of the path: the prefix that matches, as far as it goes. */
function strip(value: unknown, { parent, title }: Place, to: Findings): readonly Keys[] | undefined {
  const [only, ...others] = isObject(value) && !Array.isArray(value) ? Object.values(value) : [value];
  const all = [only, ...others].flat();
  const matched = Object.entries(parent).find(
    ([key]) => key === "pathPrefix" || rowOf(key, title) === "pathPrefix",
  )?.[1];
  const prefixes = all.filter((one) => typeof one === "string" && one.startsWith("/")) as string[];
  if (value === true) return [{ rewrite: { replacePrefix: "/" } }];
  if (prefixes.length < all.length) return undefined;
  if (typeof matched !== "string") {
    to.notes.add(`It removes the whole pathPrefix: ${prefixes.join(" or ")}.`);
    return [{ rewrite: { replacePrefix: "/" } }];
  }
  const left = prefixes.map((one) => below(matched, one)).find((one) => one !== undefined);
  if (left === undefined) to.refused = `Requests below ${matched} do not begin with ${prefixes.join(" or ")}.`;
  return left === undefined ? undefined : [{ rewrite: { replacePrefix: left === "" ? "/" : left } }];
}

function below(path: string, prefix: string): string | undefined {
  const base = prefix.replace(/\/$/, "");
  return path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

/** The new address of a redirect in its parts. */
function address(value: unknown, to: Findings): Keys | undefined {
  if (typeof value !== "string") return undefined;
  const [, whole = "", how] = /^(\S+?)(?:\s+(permanent|temporary|30[12378]))?;?$/.exec(value) ?? [];
  const status = how === undefined ? {} : { status: Number(how) || (how === "permanent" ? 301 : 302) };
  // What stays as it is, is left out.
  const [, scheme, kept, fixed = "/"] =
    /^(https?):\/\/(?:\$(?:http_)?host|\$server_name|\{host\}|%\[req\.hdr\(host\)\])(?:(\$request_uri|\$uri|\{uri\})|(\/[^$%{}?]*))?$/i.exec(
      whole,
    ) ?? [];
  if (scheme !== undefined) return { scheme, ...(kept === undefined && { path: fixed }), ...status };
  const text = whole.replace(/(?:\$request_uri|\$uri|\{uri\})$/, "");
  const parts = addressParts(text);
  const query = /\?[^#]*/.exec(text)?.[0];
  if (query !== undefined) to.notes.add(`The query ${query} has no place in it: the request's own stays.`);
  if (parts) {
    const host = textIn(parts.host, ["redirect", "host"], to);
    const isBare = parts.path === "/" && !/[^/]\/$/.test(text);
    const path = isBare ? undefined : textIn(parts.path, ["redirect", "path"], to);
    if (host === undefined || (!isBare && path === undefined)) return undefined;
    return { ...(parts.scheme && { scheme: parts.scheme }), host, ...(path !== undefined && { path }), ...status };
  }
  const path = text.startsWith("/") ? textIn(text.replace(/\?.*$/, ""), ["redirect", "path"], to) : undefined;
  return path === undefined ? undefined : { path, ...status };
}

const PATH_KINDS = new Map([
  ["prefix", "pathPrefix"],
  ["pathprefix", "pathPrefix"],
  ["implementationspecific", "pathPrefix"],
  ["exact", "path"],
  ["regularexpression", "pathRegex"],
  ["regex", "pathRegex"],
]);

/** A path, several, or one with its kind: `{ prefix: /x }`, `{ type: Exact, value: /x }`. */
function paths(key: string): Special {
  return (value, at, to) => {
    if (Array.isArray(value)) return alternatives(value, paths(key), at, to);
    if (!isObject(value)) {
      const text = textIn(value, [key], to);
      return text === undefined ? undefined : [{ [key]: text }];
    }
    const { type, value: own, ...rest } = value as Keys;
    const kind = PATH_KINDS.get(wordOf(type).toLowerCase());
    if (kind !== undefined && own !== undefined && Object.keys(rest).length === 0) return paths(kind)(own, at, to);
    return conditions(value, at, to);
  };
}

function alternatives(list: readonly unknown[], special: Special, at: Place, to: Findings): Keys[] | undefined {
  const made = list.map((item) => special(item, at, to));
  return made.includes(undefined) ? undefined : made.flatMap((one) => one ?? []);
}

/** What else a request has to be: an object of conditions, a list of such, a rule of Traefik, or a path. */
function conditions(value: unknown, at: Place, to: Findings): readonly Keys[] | undefined {
  if (Array.isArray(value)) return united(alternatives(value, conditions, at, to));
  if (isObject(value)) return together(Object.entries(value), at, to);
  const text = wordOf(value);
  const rule = /^[!(\s]*\w+\(/.test(text) ? traefikRule(text) : undefined;
  if (!rule && /^[!(\s]*!/.test(text)) to.refused = "A condition cannot be negated: write a route for what it excepts.";
  if (!rule) return /^[!(\s]*\w*\(|^!/.test(text) ? undefined : paths("pathPrefix")(value, at, to);
  const made = rule.map((matchers) => together(matchers.map(pairOf), at, to));
  return made.includes(undefined) ? undefined : united(made.flatMap((one) => one ?? []));
}

/** Header(`name`, `value`) and Query(`name=value`); of the others each argument is one that is taken. */
function pairOf({ name, arguments: texts }: Matcher): [string, unknown] {
  const [first = "", second] = texts;
  if (!/^headers?$|^query$/i.test(name)) return [name, texts.length > 1 ? texts : first];
  const [key = "", value = ""] = second === undefined ? first.split("=") : [first, second];
  return [name.replace(/s$/i, ""), { [key]: value }];
}

/** Conditions that hold together. */
function together(
  pairs: readonly (readonly [string, unknown])[],
  at: Place,
  to: Findings,
): readonly Keys[] | undefined {
  let found: readonly Keys[] = [{}];
  for (const [key, value] of pairs) {
    const more = keysOfPair(key, value, at, to);
    if (!more) to.refused ??= `There is nothing like ${printable(key)} here.`;
    const both = found.flatMap((left) => (more ?? []).map((right) => merged(left, right)));
    if (both.length === 0 || both.includes(undefined)) return undefined;
    found = both.filter((one) => one !== undefined);
  }
  return found;
}

/** Those with names and values are put into one; two others of one key cannot be said. */
function merged(left: Keys, right: Keys): Keys | undefined {
  const all = { ...left, ...right };
  for (const [key, own] of Object.entries(left)) {
    if (!(key in right)) continue;
    if (!isObject(own) || !isObject(right[key]) || Array.isArray(own)) return undefined;
    all[key] = { ...own, ...right[key] };
  }
  return all;
}

/** Alternatives that differ in their host or their method alone are one route. */
function united(all: readonly Keys[] | undefined): readonly Keys[] | undefined {
  return all?.reduce<readonly Keys[]>((found, one) => {
    for (const key of ["host", "methods"]) {
      const same = found.find((other) => key in other && alike(other, one, key));
      if (same) return found.map((other) => (other === same ? { ...one, [key]: [same[key], one[key]].flat() } : other));
    }
    return [...found, one];
  }, []);
}

function alike(one: Keys, other: Keys, but: string): boolean {
  return flow({ ...one, [but]: "" }) === flow({ ...other, [but]: "" });
}
