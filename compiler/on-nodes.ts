import type { Span } from "./diagnostic/diagnostic.ts";
import type { OnNodes } from "./diff/outcome.ts";
import { byText } from "./diagnostic/sort.ts";
import { planFiles } from "./haproxy/changes.ts";
import { kindsOf } from "./haproxy/maps/kinds.ts";
import { planMaps } from "./haproxy/maps/plan.ts";
import { assign } from "./haproxy/slots/assign.ts";
import { parseRendered } from "./haproxy/slots/parse.ts";
import { isText, type Slot, type SlotBlock } from "./haproxy/slots/slot.ts";
import type { Compiled } from "./pipeline.ts";
import { sha256 } from "./release/canonical.ts";
import { mapsIn, piecesOfTeams, renderConfiguration } from "./render/render.ts";
import type { RenderedFile, ServerSource } from "./render/target.ts";

/** One of the two, and the lines that its spans stand on. */
export type Served = Pick<Compiled, "model" | "table"> & { readonly lineOf: (span: Span) => number };

/**
 * Whether nodes need a reload from one version to another, and what for: what an agent decides (agent/apply), by the same functions,
 * with the servers that are written and none of the catalogue. Content of teams' files counts where both are sources: a release's
 * routes.json names them by what they hold. Pure.
 */
export function onNodes(before: Served, after: Served): OnNodes {
  const isOther = othersIn(before.model, after.model);
  const slots = new Map<string, readonly Slot[]>();
  const [from, to] = [viewOf(configurationOf(before, isOther), slots), viewOf(configurationOf(after, isOther), slots)];
  const plan = planFiles(from, to);
  if (plan.kind === "reload") return plan;
  const [old, now] = [mapsIn(before.model, before.table), mapsIn(after.model, after.table)];
  const [texts, kinds] = [[textsOf(old), textsOf(now)] as const, kindsOf(now)];
  const changed = [...new Set([...texts[0].keys(), ...texts[1].keys()])].filter(
    (path) => texts[0].get(path) !== texts[1].get(path),
  );
  if (changed.length === 0)
    return serversOf(before) === serversOf(after) && !plan.limits ? { kind: "nothing" } : { kind: "live", maps: [] };
  const maps = planMaps(...texts, kinds);
  if (maps.kind === "reload") return { kind: "reload", why: maps.reason.replace(/\.$/, "") };
  return { kind: "live", maps: changed.map((path) => path.replace(/^maps\//, "")).toSorted(byText) };
}

/** Teams whose files may differ: what was read from two files line by line is the same object where it is the same. */
function othersIn(before: Served["model"], after: Served["model"]): (team: string) => boolean {
  const [old, now] = [piecesOfTeams(before), piecesOfTeams(after)];
  return (team) => {
    const [one = [], other = []] = [old.get(team), now.get(team)];
    return one.length !== other.length || one.some((piece, index) => piece !== other[index]);
  };
}

const SERVERS: ServerSource = {
  kind: "given",
  instancesOf: ({ servers }) => (servers.kind === "fixed" ? undefined : []),
};

function configurationOf(
  { model, table, lineOf }: Served,
  isOther: (team: string) => boolean,
): readonly RenderedFile[] {
  return renderConfiguration(model, table, { servers: SERVERS }, { lineOf }, isOther);
}

type View = Parameters<typeof planFiles>[0];
type FileView = View extends ReadonlyMap<string, infer File> ? File : never;

/** The files as a node has them: `slots` are those that its backends have, and get. */
function viewOf(files: readonly RenderedFile[], slots: Map<string, readonly Slot[]>): View {
  const order = slots.size;
  return new Map(
    files.map(({ path, text }): [string, FileView] => {
      const digest = sha256(Buffer.from(text));
      const parsed = path.startsWith("haproxy/") ? parseRendered(text) : undefined;
      if (!parsed?.ok) return [path, { kind: parsed ? "broken" : "other", sha256: digest }];
      const parts = parsed.parts.map((part): string | SlotBlock => {
        if (isText(part)) return part;
        const { backend, options, instances } = part;
        const own = assign(slots.get(backend), instances, { now: order });
        slots.set(backend, own);
        return { backend, options, slots: own };
      });
      return [path, { kind: "config", sha256: digest, parts }];
    }),
  );
}

/** Where servers come from, places left out. */
function serversOf({ model }: Served): string {
  const all = model.backends.map(({ id, servers }) => [id, servers] as const).toSorted(([a], [b]) => byText(a, b));
  return JSON.stringify(all, (key, value: unknown) => (key === "span" ? undefined : value));
}

function textsOf(files: readonly RenderedFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
