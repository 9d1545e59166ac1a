import type { Manifest } from "../../compiler/release/manifest.ts";
import type { RoleFault } from "../support/fault.ts";
import type { ConsulConnections, RenderState, UnknownService, Wanted } from "../node/records.ts";
import type { Present, Stale } from "./complete.ts";
import type { Piece } from "./renderings.ts";
import type { ConsulSays } from "./consul.ts";
import type { Heard, Result, Run } from "./supervised.ts";
import type { TemplateSet } from "./template-set.ts";

export interface Options {
  /** How often the directories are looked at where nothing wakes render before; milliseconds. */
  readonly intervalMs: number;
  /** Consul's address where consul-template is installed, without a password. */
  readonly consul: string | undefined;
  /** Ends then, rendered or not (`agent once`), by Moment.ms, and how long that is in seconds. */
  readonly until?: { readonly ms: number; readonly seconds: number };
}

/** A release directory, every digest compared. */
export interface Release {
  readonly id: string;
  readonly manifest: Manifest;
  /** Missing when it has no templates. */
  readonly set: TemplateSet | undefined;
}

/** What lies on the disk for render, as it was last looked at. */
export interface Looked {
  /** Of the channel, or of the person who holds the node. */
  readonly wanted: Wanted | undefined;
  /** Of the wanted release; missing when its directory is not whole. */
  readonly release: Release | undefined;
  /** Those of its secrets that are there. */
  readonly secrets: ReadonlySet<string>;
  /** Set where a file of the present rendering is not what was written: its renderings are removed, and all is made anew. */
  readonly damaged?: true;
}

/** What is known of Consul while templates need it; it is not asked otherwise. */
export interface Consul {
  readonly asking: boolean;
  /** When it is asked next, by Moment.ms. */
  readonly askAt: number;
  /** In a row. */
  readonly failures: number;
  /** Why it failed last; half a sentence. */
  readonly why: string;
  /** The newest proof that it answers, by the calendar. */
  readonly seenAt: number | undefined;
  readonly limit: number | undefined;
  /** The limit that nothing of ours ran with when it was read anew, for Consul had taken no connection of ours. */
  readonly emptiedFor: number | undefined;
  /** When the limit and the services were asked for, told or not; by Moment.ms. */
  readonly moreAt: number | undefined;
  /** True while it does not let this node ask for services. */
  readonly isDenied: boolean;
  /** Of the wanted release. */
  readonly unknown: readonly UnknownService[];
  /** True where it may have more services than it showed: it said so, or showed none. */
  readonly isPartial: boolean;
  /** Services that consul-template was told to have no instance, which have some when they are asked for; each with since when. */
  readonly emptied: readonly string[];
  /** X-Consul-Index of its list of services; undefined before the first. */
  readonly index: number | undefined;
  /** Since that index was told consul-template had an answer, which has one of its own, */
  readonly hasNews: boolean;
  /** or a query of its failed. */
  readonly hasFailed: boolean;
}

/** How the wanted release stands. */
export interface Found {
  /** False while consul-template is still at it and nothing is known to be wrong. */
  readonly settled: boolean;
  readonly fault?: RoleFault;
  /** Missing while it is not known: what was known before holds. */
  readonly stale?: readonly Stale[];
  readonly connections?: ConsulConnections;
}

/** Everything that render knows while it runs. */
export interface State {
  readonly options: Options;
  readonly looked: Looked | undefined;
  readonly look: "due" | "under way" | "again" | "done";
  /** By Moment.ms. */
  readonly lookedAt: number;
  /** Why the last look failed: what was seen before holds. */
  readonly blind: RoleFault | undefined;
  /** The rendering that is current. */
  readonly present: Present | undefined;
  readonly isPublishing: boolean;
  /** When results were looked at last, and when they may be again, by Moment.ms. */
  readonly scannedAt: number;
  readonly scanAt: number;
  /** The consul-templates, by their template sets' ids. */
  readonly runs: ReadonlyMap<string, Run>;
  /** A wanted set that has Consul's connections for itself. */
  readonly alone: { readonly id: string; readonly since: number } | undefined;
  /** Those that were given up after that, and until when, by Moment.ms. */
  readonly parked: ReadonlyMap<string, number>;
  readonly consul: Consul;
  readonly found: Found | undefined;
  /** What was thrown is not tried again before; by Moment.ms. */
  readonly retryAt: number;
  readonly restarts: number;
  /** As it is to be on the disk, and as it was written. */
  readonly record: RenderState | undefined;
  readonly written: RenderState | undefined;
  readonly isRecording: boolean;
}

/** Of one start of one consul-template: what an earlier one said is not taken for it. */
interface OfRun {
  readonly id: string;
  readonly start: number;
}

export type Event =
  | { readonly kind: "time" | "done" }
  /** Something may be another in the directories. */
  | { readonly kind: "rang" }
  | { readonly kind: "looked"; readonly looked: Looked }
  /** `stopped`: consul-templates that the system does not let run. */
  | ({
      readonly kind: "answered";
      readonly stopped: readonly string[];
      /** What apply keeps, since the moments that stand behind `@`, though Consul has instances of it: `shop@2026-11-29T03:07:00.000Z`. */
      readonly emptied?: readonly string[];
    } & ConsulSays)
  | (OfRun & { readonly kind: "said"; readonly line: Heard })
  | (OfRun & { readonly kind: "wrote" })
  | (OfRun & { readonly kind: "ended"; readonly why: string })
  | (OfRun & { readonly kind: "scanned"; readonly results: ReadonlyMap<string, Result> })
  | { readonly kind: "published"; readonly present: Present }
  /** consul-template replaced a file while it was taken: all is looked at again. */
  | { readonly kind: "replaced" }
  | { readonly kind: "recorded"; readonly record: RenderState }
  /** An effect threw. */
  | { readonly kind: "broke"; readonly effect: Effect["kind"]; readonly fault: RoleFault };

export type Effect =
  /** `known` was verified before, and so was `present`. */
  | { readonly kind: "look"; readonly known: Release | undefined; readonly present: Present | undefined }
  /** `named`: the wanted release's services, where more is asked for than whether it answers. */
  | { readonly kind: "ask"; readonly named: readonly string[] | undefined }
  | (OfRun & { readonly kind: "start"; readonly set: TemplateSet })
  | { readonly kind: "stop"; readonly id: string }
  | (OfRun & { readonly kind: "scan"; readonly known: ReadonlyMap<string, Result>; readonly set: TemplateSet })
  | {
      readonly kind: "publish";
      readonly wanted: Wanted;
      readonly release: Release;
      readonly pieces: readonly Piece[];
      readonly present: Present | undefined;
    }
  | { readonly kind: "record"; readonly record: RenderState };

export function begin(
  options: Options,
  present: Present | undefined,
  record: RenderState | undefined,
  { ms }: { readonly ms: number },
): State {
  return {
    ...{ options, present, record, looked: undefined, look: "due", lookedAt: ms, blind: undefined },
    ...{ runs: new Map(), alone: undefined, parked: new Map(), consul: UNASKED, found: undefined, retryAt: ms },
    ...{ isPublishing: false, scannedAt: ms, scanAt: ms, restarts: 0, written: undefined, isRecording: false },
  };
}

/** Nothing needs it. */
export const UNASKED: Consul = {
  ...{ asking: false, askAt: -Infinity, failures: 0, why: "" },
  ...{ seenAt: undefined, limit: undefined, emptiedFor: undefined, moreAt: undefined, isDenied: false, unknown: [] },
  ...{ isPartial: false, emptied: [], index: undefined, hasNews: false, hasFailed: false },
};
