import type { Span } from "../../diagnostic/diagnostic.ts";
import type { EveryHostEntry } from "../../generated/types.ts";
import type { Located, Route } from "../../model/model.ts";
import { routeMisplacedKey, routeWeights } from "../../rules/route.ts";
import { valueCookie, valueService } from "../../rules/value.ts";
import { resolveBackend, resolveService } from "../../validate/resolve.ts";
import { report, take } from "../../validate/scope.ts";
import { readCookie, readService } from "../../validate/values/name.ts";
import { firstPlaces } from "../first-place.ts";
import { parameter } from "../parameter.ts";
import type { ActionWord, Surroundings } from "../word.ts";
import { bucketsOf } from "./buckets.ts";

declare module "../../model/model.ts" {
  interface Actions {
    readonly backend: BackendAction;
  }
}

interface BackendAction {
  readonly kind: "backend";
  readonly legs: readonly Leg[];
  /** Only beside several legs. */
  readonly sticky?: Located<string>;
}

export interface Leg {
  /** Id of a backend of the model: `shop.cart`, `platform.echo`. */
  readonly backend: string;
  /** Percent; the legs of a route add up to 100. */
  readonly weight: number;
  readonly span: Span;
}

/** `service: cart`, `backend: cart`, or a split: `backend: { cart: 95, cart-canary: 5 }`, perhaps with `sticky:`. */
export const backend: ActionWord = {
  kind: "action",
  action: "backend",
  keys: ["service", "backend"],
  hasBackend: true,
  companions: ["sticky"],
  read(entry, at) {
    if (typeof entry.backend === "object") return readSplit(entry, entry.backend, at);
    if (entry.sticky) {
      const message = '"sticky" needs a backend with weights: here there is one side only.';
      const help = "Remove sticky, or split: backend: { a: 95, b: 5 }.";
      report(at.scope, routeMisplacedKey, at.scope.spans.key(entry, "sticky"), message, { help });
    }
    return readOne(entry, at);
  },
  pool: ({ action }) => (action.kind === "backend" && action.legs.length === 1 ? (action.legs[0]?.backend ?? "") : "+"),
  flag: { letter: "S", field: "frequent" },
  isFlagged: isSplit,
  maps: {
    split: "route, then its cookie or -",
    legs: "route|the first digits of the bucket (100 to 199), then the pool",
  },
  parameters(route) {
    const { action } = route;
    if (action.kind !== "backend" || !isSplit(route)) return [];
    return [
      ...parameter("split", action.sticky?.value ?? "-"),
      ...bucketsOf(action.legs).flatMap(([digits, pool]) => parameter("legs", pool, `|${digits}`)),
    ];
  },
  variables: {
    "txn.sp": "of a split: its cookie, or - for a random side",
    "txn.id": "what stands for the client: the value of its cookie, or a new one",
    "txn.new": "the value of a new cookie",
    "txn.sn": "the route's plain name: with another hash of its parameters a client keeps its side",
    "txn.bk": "the client's bucket, 100 to 199",
    "txn.be": "the pool of that bucket; of a route whose backend has a fallback the one that gets the request",
  },
  statements({ routes, marker }) {
    const cookies = firstPlaces(routes, ({ action }) =>
      action.kind === "backend" && action.sticky ? [[action.sticky.value, action.sticky.span]] : [],
    ).map(
      ([name, span]) =>
        `${marker(span)}    http-request set-var(txn.id) req.cook(${name}) if { var(txn.sp) -m str ${name} }\n`,
    );
    return {
      pool: `    http-request set-var(txn.sp) var(txn.r),map_str(maps/split.map) if { var(txn.f) -m sub S }
${cookies.join("")}    http-request set-var(txn.new) uuid() if { var(txn.sp) -m found } !{ var(txn.sp) -m str -- - } !{ var(txn.id) -m found }
    http-request set-var(txn.id) var(txn.new) if { var(txn.new) -m found }
    http-request set-var(txn.sn) var(txn.r),field(1,~) if { var(txn.id) -m found }
    http-request set-var(txn.bk) var(txn.id),concat(,txn.sn),xxh32,mod(100),add(100) if { var(txn.id) -m found }
    http-request set-var(txn.bk) rand(100),add(100) if { var(txn.sp) -m str -- - }
    http-request set-var(txn.be) var(txn.r),concat(|,txn.bk),map_beg(maps/legs.map) if { var(txn.sp) -m found }
    http-request return status 503 if { var(txn.f) -m sub S } !{ var(txn.be) -m found }
`,
      marks: "{ var(txn.new) -m found }",
      response: `    http-after-response add-header set-cookie "%[var(txn.sp)]=%[var(txn.new)]; Path=/; HttpOnly; SameSite=Lax" if { var(txn.new) -m found }
`,
    };
  },
  steps({ action }) {
    if (action.kind !== "backend" || !action.sticky) return [];
    return [{ text: `the cookie ${action.sticky.value} keeps a client on its side`, span: action.sticky.span }];
  },
  facts({ action }) {
    if (action.kind !== "backend") return [];
    const { legs, sticky } = action;
    return [
      ...legs.map(({ backend: id, weight }) => [`backend ${id}`, `${weight} %`] as const),
      ...(sticky ? [["sticky cookie", sticky.value] as const] : []),
    ];
  },
};

function isSplit({ action }: Route): boolean {
  return action.kind === "backend" && action.legs.length > 1;
}

function readOne(entry: EveryHostEntry, { scope, book }: Surroundings): BackendAction | undefined {
  const service = take(scope, valueService, entry, "service", readService);
  const named =
    typeof entry.backend === "string" ? { value: entry.backend, span: scope.spans.value(entry, "backend") } : undefined;
  const id = service
    ? resolveService(service, "http", book, scope)
    : named && resolveBackend(named, "http", book, scope);
  const span = (service ?? named)?.span;
  return id !== undefined && span ? { kind: "backend", legs: [{ backend: id, weight: 100, span }] } : undefined;
}

function readSplit(
  entry: EveryHostEntry,
  weights: Readonly<Record<string, number>>,
  { scope, book }: Surroundings,
): BackendAction | undefined {
  const sticky = entry.sticky && take(scope, valueCookie, entry.sticky, "cookie", readCookie);
  const names = Object.keys(weights);
  const legs = names.flatMap((name) => {
    const span = scope.spans.key(weights, name);
    const id = resolveBackend({ value: name, span }, "http", book, scope);
    return id === undefined ? [] : [{ backend: id, weight: weights[name] ?? 0, span }];
  });
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  if (sum !== 100 && !scope.broken.has(weights)) {
    const text = names.length === 0 ? "There are no backends in the split." : `The weights add up to ${sum}, not 100.`;
    report(scope, routeWeights, scope.spans.of(weights), text);
    return undefined;
  }
  return legs.length === names.length ? { kind: "backend", legs, ...(sticky && { sticky }) } : undefined;
}
