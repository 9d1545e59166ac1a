import type { Backend, WeighedAddress } from "../model/model.ts";

/** What is rendered besides the model: where servers come from and who listens in. */
export interface Target {
  readonly servers: ServerSource;
  /** Every answer carries `x-signalbox-decision`: only the test harness turns this on. */
  readonly showDecision?: boolean;
  /**
   * Whether listeners take the PROXY protocol, instead of what the platform says: in tests each does, so that their clients have an
   * address; for `signalbox try` none, so that a browser can ask.
   */
  readonly acceptProxy?: boolean;
  /** `signalbox try`: servers are echo upstreams, which speak plain HTTP and TCP and are always there. */
  readonly echo?: boolean;
  /** `signalbox try`: HAProxy sends one line per request (see render/trace.ts) to this syslog address. */
  readonly trace?: { readonly log: string };
}

export type ServerSource =
  /** The shipped form: a Consul Template loop per service. */
  | { readonly kind: "template" }
  /** Addresses that are known now: samples for a check, echo upstreams, a catalogue file. Undefined: those that are written. */
  | { readonly kind: "given"; instancesOf(backend: Backend): readonly WeighedAddress[] | undefined };

/** A file of a release. */
export interface RenderedFile {
  /** Relative to the release directory: `haproxy/10-shop.cfg.ctmpl`, `maps/paths.map`. */
  readonly path: string;
  readonly text: string;
  /** `template`: consul-template renders it to the same path without `.ctmpl`. */
  readonly kind: "template" | "static";
  /** Of a map: how it may change at run time. */
  readonly map?: MapKind;
  readonly team?: string;
}

/**
 * What a map is asked for, which says how it may change while requests are under way (docs/adr/0008): `parameters` by names that
 * carry a hash of what they stand for and that values of `paths` and `every` give; `conditions` line by line, first match, for the
 * groups that values of `paths` name; `paths`, `every` and `sites` by what requests say themselves. A later Signalbox may have more.
 */
export type MapKind = "parameters" | "conditions" | "paths" | "every" | "sites";
