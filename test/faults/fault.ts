import type { World } from "./world.ts";

/** A metric and the value that it must have. */
export interface SeenMetric {
  /** With its labels, as the text file has it: `signalbox_pulls_total{result="failed"}`. */
  readonly name: RegExp;
  /** A counter must have grown past what it was before the fault, or have begun anew, as after its process's restart. */
  readonly is: "grown" | "begun anew" | ((value: number) => boolean);
}

/** One fault: what is broken and how, and what must hold. */
export interface Fault {
  /** The name of its file and its row. */
  readonly name: string;
  /** What has happened, in a few words, as a person at night would put it. */
  readonly title: string;
  /** What the agent does about it by itself; one sentence. */
  readonly agent: string;
  /** What a person does; one sentence. */
  readonly todo: string;
  /** Breaks it. What it publishes meanwhile must be live in the end, unless `refused`. */
  readonly inject: (world: World) => Promise<void | Injected>;
  /** What the operator sees while it is broken; waited for. `log` matches one line, `status` one row of the screen. */
  readonly sees: { readonly status?: RegExp; readonly metric?: SeenMetric; readonly log?: RegExp };
  /** Of each that is not in `sees`: why it can show nothing; the page prints it. */
  readonly sightless?: Sightless;
  /** Seconds until it shows; 10 unless said. */
  readonly seenWithin?: number;
  /** What else must hold while it is broken. */
  readonly during?: (world: World) => Promise<void>;
  /** Takes the cause away. */
  readonly mend: (world: World) => Promise<void>;
  /** Seconds from `mend` until the newest release is traffic and the status says that all is well. */
  readonly within: number;
  /** What must hold besides once the node is well again. */
  readonly after?: (world: World) => Promise<void>;
  /** Requests of the steady clients that may fail; none unless said. */
  readonly mayFail?: (failures: readonly string[]) => boolean;
  /** It takes most of a minute: only who measures, or asks for all, runs it. */
  readonly slow?: true;
  /** The rights or programs that it needs beside the usual ones: a disk of its own, a newer HAProxy than the node's, users for the roles. */
  readonly needs?: "disk" | "newer" | "users";
}

/** What came of breaking it. */
export interface Injected {
  /** What a process printed that is none of the node's three: it is searched as the log is. */
  readonly printed: string;
}

/** Why status, metric or log shows nothing of a fault; a sentence each. */
export interface Sightless {
  readonly status?: string;
  readonly metric?: string;
  readonly log?: string;
}

/** What was seen of a fault, for docs/reliability.md. */
export interface Observed {
  readonly name: string;
  readonly title: string;
  readonly agent: string;
  readonly todo: string;
  readonly requests: number;
  readonly failed: number;
  /** Tenths of a second from the end of the cause to the newest release in traffic and a clean status. */
  readonly seconds: number;
  readonly sightless?: Sightless;
  readonly status?: string;
  readonly metric?: string;
  readonly log?: string;
}
