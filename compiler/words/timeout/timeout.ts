import { timeText } from "../../model/duration.ts";
import type { Route } from "../../model/model.ts";
import { valueDuration } from "../../rules/value.ts";
import { take } from "../../validate/scope.ts";
import { readDuration } from "../../validate/values/duration.ts";
import { parameter } from "../parameter.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    /** Milliseconds. `none` is the largest that HAProxy takes. */
    readonly timeout?: { readonly server?: Located<number>; readonly tunnel?: Located<number> };
  }
}

const KINDS = ["server", "tunnel"] as const;

/** `timeout: { server: 90s, tunnel: 1h }`: how long the backend may take. */
export const timeout: FilterWord = {
  kind: "filter",
  key: "timeout",
  needsBackend: true,
  read(entry, { scope }) {
    const said = entry.timeout ?? {};
    const server = take(scope, valueDuration, said, "server", readDuration);
    const tunnel = take(scope, valueDuration, said, "tunnel", readDuration);
    if (!server && !tunnel) return undefined;
    return { timeout: { ...(server && { server }), ...(tunnel && { tunnel }) } };
  },
  flag: { letter: "T", field: "frequent" },
  maps: { "timeout-server": "route, then milliseconds", "timeout-tunnel": "route, then milliseconds" },
  parameters: (route) => saidBy(route).flatMap(({ kind, ms }) => parameter(`timeout-${kind}`, ms.value.toString())),
  variables: { "txn.to": "the server time-out, milliseconds", "txn.tt": "the one of tunnels" },
  // Without its line the request is served with the platform's time-outs.
  statements: () => ({
    limits: `    http-request set-var(txn.to) var(txn.r),map_str_int(maps/timeout-server.map) if { var(txn.f) -m sub T }
    http-request set-var(txn.tt) var(txn.r),map_str_int(maps/timeout-tunnel.map) if { var(txn.f) -m sub T }
`,
    // `set-timeout` works in a pool only.
    inPool: `    http-request set-timeout server var(txn.to) if { var(txn.to) -m found }
    http-request set-timeout tunnel var(txn.tt) if { var(txn.tt) -m found }
`,
  }),
  steps: (route) =>
    saidBy(route).map(({ kind, ms }) => ({ text: `timeout ${kind} ${timeText(ms.value)}`, span: ms.span })),
  facts: (route) => saidBy(route).map(({ kind, ms }) => [`timeout ${kind}`, timeText(ms.value)]),
};

function saidBy({ filters }: Route) {
  return KINDS.flatMap((kind) => {
    const ms = filters.timeout?.[kind];
    return ms ? [{ kind, ms }] : [];
  });
}
