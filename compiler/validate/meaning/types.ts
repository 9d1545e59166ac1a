/** What of a schema says how a value is written. */
export interface Shape {
  readonly title?: string;
  /** Somewhere else in its file, where a part refers to another. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
}

export type Keys = Readonly<Record<string, unknown>>;

/** Where a key stands: the object, its schema, the keys that lead there, and the whole file. */
export interface Place {
  readonly title: string;
  readonly parent: Keys;
  readonly shape: Shape;
  readonly path: readonly string[];
  readonly root: unknown;
}

/** What is found on the way to a meaning. */
export interface Findings {
  /** Backends that the file needs beside what is written in the place. */
  readonly backends: Record<string, unknown>;
  /** What the person's value says and the meaning does not: sentences. */
  readonly notes: Set<string>;
  /** Why a reader refuses a text: its help. */
  refused?: string;
  /** All that can be said, instead of a meaning. */
  said?: string;
}
