/** manifest.json of a release: the contract between compiler and agent (schemas/release-manifest.schema.json). */
export interface Manifest {
  readonly format: 1;
  /** HAProxy features that the node must have; a node without one refuses the release by that name. */
  readonly requires: readonly string[];
  /** Names of files on the node that the release refers to; none are used so far. */
  readonly secrets: readonly string[];
  /** Consul services that its templates ask for, sorted. */
  readonly services: readonly string[];
  /** Every other file of the release, sorted by path. */
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** Relative, with `/`, plain names only. */
  readonly path: string;
  /** Hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly kind: "template" | "static";
  readonly team?: string;
}
