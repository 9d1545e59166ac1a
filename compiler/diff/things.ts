import { byText } from "../diagnostic/sort.ts";
import { timeText } from "../model/duration.ts";
import { consulName, hostPathText, hostText, type Host, type HostPath, type Model } from "../model/model.ts";
import type { Difference } from "../words/differences.ts";

/** Something of a name that only one side has, or that the two say differently. */
export interface Thing {
  /** `backend shop.cart`, `listener public`, `list office`, `platform`, `policy`, `team shop`, `TCP route shop.db`, `service cart`. */
  readonly what: string;
  readonly kind: "new" | "gone" | "changed";
  /** Of a new one what it says, of one that is gone what it said. */
  readonly differences: readonly Difference[];
}

/** What two models say of backends, listeners, the platform, teams and TCP routes. Where they say it makes no difference. */
export function compareThings(before: Model, after: Model): readonly Thing[] {
  // A release holds no policy.
  const isPolicyKnown = before.policy !== undefined && after.policy !== undefined;
  const [old, now] = [
    thingsOf(before, isPolicyKnown, new Set(after.backends)),
    thingsOf(after, isPolicyKnown, new Set(before.backends)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((what): Thing[] => {
    const [was, is] = [old.get(what), now.get(what)];
    const names = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
    const differences = names.flatMap((of): Difference[] => {
      if (of === NETWORKS && was && is) return [...networksOf(what, [before, after])];
      const [one, other] = [was?.get(of), is?.get(of)];
      if (one === other) return [];
      return [{ of, ...(one !== undefined && { before: one }), ...(other !== undefined && { after: other }) }];
    });
    if (differences.length === 0) return [];
    return [{ what, kind: !was ? "new" : !is ? "gone" : "changed", differences }];
  });
}

/** The key of a list's networks: there may be 100,000, of which those are told that only one side has. */
const NETWORKS = "networks";

/** Networks that are told each; of more the number. */
const MOST_NETWORKS = 20;

/** What a list has only before, and what only after. */
function networksOf(what: string, sides: readonly [Model, Model]): readonly Difference[] {
  const [old, now] = sides.map(
    ({ platform: { lists = [] } }) => lists.find(({ name }) => what === `list ${name}`)?.networks ?? [],
  );
  const only = (all: readonly string[] = [], others: readonly string[] = []): string => {
    const there = new Set(others);
    return someOf(all.filter((network) => !there.has(network)));
  };
  const [gone, added] = [only(old, now), only(now, old)];
  return [
    ...(gone === "" ? [] : [{ of: NETWORKS, before: gone }]),
    ...(added === "" ? [] : [{ of: NETWORKS, after: added }]),
  ];
}

function someOf(networks: readonly string[]): string {
  const more = networks.length > MOST_NETWORKS ? ` and ${networks.length - MOST_NETWORKS} more` : "";
  return `${networks.slice(0, MOST_NETWORKS).join(", ")}${more}`;
}

/** Values by the path to them: `timeout server` → `5000`. */
type Said = ReadonlyMap<string, string>;

/** `same`: backends of the other side, where the very same object says the same. */
function thingsOf(
  { platform, policy, teams, tcpRoutes, backends }: Model,
  isPolicyKnown: boolean,
  same: ReadonlySet<object>,
): ReadonlyMap<string, Said> {
  const { listeners, lists = [], ...rest } = platform;
  const named = (kind: string, all: readonly { readonly id?: string; readonly name: string }[]) =>
    all.map((one) => [`${kind} ${one.id ?? one.name}`, saidBy(one)] as const).toSorted(([a], [b]) => byText(a, b));
  return new Map([
    ["platform", saidBy(rest)],
    ...(policy && isPolicyKnown ? [["policy", saidBy(policy)] as const] : []),
    ...named("listener", listeners),
    ...lists.map(({ name, networks }) => [`list ${name}`, new Map([[NETWORKS, someOf(networks)]])] as const),
    ...named("team", teams),
    ...named("TCP route", tcpRoutes),
    ...named(
      "backend",
      backends.filter((one) => !same.has(one)),
    ),
    ...servicesOf(backends).map((name) => [`service ${name}`, new Map([["of Consul", name]])] as const),
  ]);
}

/** Services that nodes ask Consul for, in order. */
function servicesOf(backends: Model["backends"]): readonly string[] {
  const names = backends.flatMap(({ servers }) => (servers.kind === "service" ? [consulName(servers)] : []));
  return [...new Set(names)].toSorted(byText);
}

/** What tells which thing it is and where it stands, and no more. */
const WHICH: ReadonlySet<string> = new Set(["id", "name", "team", "span", "implicit"]);

function saidBy(thing: object): Said {
  const said = new Map<string, string>();
  const walk = (value: unknown, path: readonly string[]): void => {
    if (value === undefined) return;
    if (Array.isArray(value)) {
      if (value.length > 0) said.set(path.join(" "), value.map(textOf).join(path.at(-1) === "haproxy" ? "\n" : ", "));
    } else if (typeof value === "object" && value !== null) {
      if ("value" in value && "span" in value) walk(value.value, path);
      else
        for (const [key, inner] of Object.entries(value))
          if (key !== "span" && (path.length > 0 || !WHICH.has(key))) walk(inner, [...path, key]);
    } else said.set(path.join(" "), isTime(path) && typeof value === "number" ? timeText(value) : textOf(value));
  };
  walk(thing, []);
  return said;
}

const TIMES: ReadonlySet<string> = new Set([
  "endOldWorkersAfter",
  "reloadAtMostEvery",
  "keepServersFor",
  "every",
  "slowStart",
]);

/** Whether the model has milliseconds there. */
function isTime(path: readonly string[]): boolean {
  return path[0] === "timeout" || TIMES.has(path.at(-1) ?? "");
}

/** One of a list on one line. */
function textOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${value as string | number | boolean | null}`;
  if ("kind" in value && "name" in value && "value" in value)
    return `${String(value.kind)} ${String(value.name)}: ${String(value.value)}`;
  if ("value" in value && "span" in value) return textOf(value.value);
  if ("prefix" in value) return hostPathText(value as HostPath);
  if ("kind" in value && "name" in value) return hostText(value as Host);
  const { span: _, ...rest } = value as Record<string, unknown>;
  const inner = Object.values(rest).filter((one) => one !== undefined);
  return inner.map(textOf).join(":");
}
