import type { MapKind } from "../render/target.ts";

/** Its templates write instances as data, and the agent judges them (compiler/haproxy/slots). */
export const INSTANCES_AS_DATA = "instances-as-data";

/** Some of its headers have values that the node holds (compiler/haproxy/secrets.ts). */
export const HEADER_SECRETS = "header-secrets";
/** Servers have weights of Consul's, which the agent sets. */
export const SERVER_WEIGHTS = "server-weights";

/** manifest.json of a release: the contract between compiler and agent (schemas/release-manifest.schema.json). */
export interface Manifest {
  readonly format: 1;
  /** What the node must have, such as INSTANCES_AS_DATA; a node without it refuses the release by that name. */
  readonly requires: readonly string[];
  /** Files on the node, below its `secrets/`, that the release refers to, sorted: `public.pem`, `ops.users`, `partner.secret`. */
  readonly secrets: readonly string[];
  /** Consul services that its templates ask for, sorted. */
  readonly services: readonly string[];
  /** What the platform says of reloads; missing where it says nothing. */
  readonly node?: NodePolicy;
  /** What the platform forbids of the addresses of instances; missing where it forbids nothing. */
  readonly addresses?: AddressLimits;
  /** Which HAProxy nodes should run; missing where the platform says nothing. */
  readonly haproxy?: { readonly atLeast: AtLeast };
  /** Every other file of the release, sorted by path. */
  readonly files: readonly ManifestFile[];
}

/** How the agent treats HAProxy; milliseconds. */
export interface NodePolicy {
  /** At most one reload in this time; what comes meanwhile is taken together. */
  readonly reloadAtMostEvery: number;
  /** A backend whose service has no instance left in the catalogue keeps the ones it had so long. */
  readonly keepServersFor: number;
}

/** What holds where a platform says nothing. */
export const DEFAULT_NODE_POLICY: NodePolicy = { reloadAtMostEvery: 10_000, keepServersFor: 600_000 };

/** Where no server may be, beside where none ever may (compiler/language/address.ts). */
export interface AddressLimits {
  readonly loopback: "refused";
}

/** A branch of HAProxy (`2.6`) → the oldest release of it that nodes should run (`2.6.34`). */
export type AtLeast = Readonly<Record<string, string>>;

export interface ManifestFile {
  /** Relative, with `/`, plain names only. */
  readonly path: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: "template" | "static";
  /** Of a map that may change while HAProxy runs; of any other file a reload is needed where HAProxy reads it. */
  readonly map?: MapKind;
  readonly team?: string;
}
