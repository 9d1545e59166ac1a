import { isObject, walk } from "../pointer.ts";
import { backendOf, targetOf, type Target } from "../values/target.ts";
import type { Findings, Keys, Place } from "./types.ts";
import { wordOf } from "./texts.ts";

interface Side {
  readonly target: Target;
  readonly weight?: number;
}

/** Keys under which other programs name one target, and such as say nothing that counts here. */
const NAMES = new Set(
  "name service serviceName host hostname address addr ip url destination target backend server".split(" "),
);
const SILENT = new Set("kind group apiVersion protocol scheme".split(" "));

/** Where requests go: a service, servers, or a split between several. */
export function targets(value: unknown, at: Place, to: Findings): readonly Keys[] | undefined {
  const sides = sidesOf(value, to);
  const [first] = sides ?? [];
  if (!sides || !first) return undefined;
  for (const { target } of sides) for (const note of target.notes) to.notes.add(note);
  const declared = walk(at.root, ["backends"]);
  const isDeclared = (name: string) => isObject(declared) && name in declared;
  const { path } = first.target;
  const rewrite = path === undefined ? {} : rewriteTo(path, at);
  if (!rewrite || sides.some(({ target }) => target.path !== path)) return undefined;
  if (sides.length === 1 && first.target.service !== undefined && !isDeclared(first.target.backend))
    return [{ service: first.target.service, ...rewrite }];
  const isPool = sides.every(
    ({ target, weight }) => target.server !== undefined && weight === undefined && !target.isTls,
  );
  const legs = isPool ? [first] : sides;
  for (const { target } of legs) {
    if (isDeclared(target.backend)) continue;
    to.backends[target.backend] = isPool ? { servers: sides.map((side) => side.target.server) } : backendOf(target);
  }
  if (legs.length === 1) return [{ backend: first.target.backend, ...rewrite }];
  const split = at.title === "TcpEntry" ? undefined : percents(legs);
  return split && [{ backend: split, ...rewrite }];
}

/** nginx's `proxy_pass http://cart/new/`: what follows the address takes the place of what matched. */
function rewriteTo(path: string, { title, parent }: Place): Keys | undefined {
  if (title === "TcpEntry" || parent["rewrite"] !== undefined) return undefined;
  const key = parent["path"] === undefined ? "replacePrefix" : "replacePath";
  return { rewrite: { [key]: path.replace(/(.)\/$/, "$1") } };
}

function sidesOf(value: unknown, to: Findings): readonly Side[] | undefined {
  const all = (items: readonly unknown[], side: (item: unknown) => Side | undefined): readonly Side[] | undefined => {
    const found = items.map(side);
    return found.length === 0 || found.includes(undefined) ? undefined : found.flatMap((one) => one ?? []);
  };
  if (Array.isArray(value)) return all(value, (item) => sideOf(item, to));
  if (typeof value === "string") return all(value.split(/\s*,\s*/), (item) => sideOf(item, to));
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  const [[, only] = []] = entries;
  if (entries.length === 1 && Array.isArray(only)) return sidesOf(only, to);
  if (entries.every(([, weight]) => /^[\d.]+%?$/.test(wordOf(weight))))
    return all(entries, (entry) => {
      const [name, weight] = entry as [string, unknown];
      const target = targetOf(name);
      return target && { target, weight: Number.parseFloat(wordOf(weight)) };
    });
  return all([value], (item) => sideOf(item, to));
}

function sideOf(item: unknown, to: Findings): Side | undefined {
  if (typeof item === "string") {
    const target = targetOf(item);
    return target && { target };
  }
  if (!isObject(item) || Array.isArray(item)) return undefined;
  const { weight, port, namespace, ...rest } = item as Keys;
  const entries = Object.entries(rest).filter(([key]) => !SILENT.has(key));
  const [[key, inner] = ["", undefined]] = entries;
  if (entries.length !== 1 || !NAMES.has(key)) return undefined;
  if (namespace !== undefined) to.notes.add("A namespace has no place here: a service has one name in Consul.");
  const number = isObject(port) ? (port as Keys)["number"] : port;
  const side =
    typeof inner === "string" && number !== undefined ? sideOf(`${inner}:${wordOf(number)}`, to) : sideOf(inner, to);
  const own = Number.parseFloat(wordOf(weight));
  return side && { ...side, ...(Number.isFinite(own) && { weight: own }) };
}

/** Weights as whole percents that add up to 100; one that is not said is 1, as elsewhere. */
function percents(sides: readonly Side[]): Keys | undefined {
  const total = sides.reduce((sum, { weight = 1 }) => sum + weight, 0);
  if (total === 0) return undefined;
  let [given, said] = [0, 0];
  const made = sides.map(({ target, weight = 1 }) => {
    said += weight;
    const share = Math.round((100 * said) / total) - given;
    given += share;
    return [target.backend, share] as const;
  });
  return new Set(made.map(([name]) => name)).size === made.length ? Object.fromEntries(made) : undefined;
}
