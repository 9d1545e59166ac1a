/**
 * Where releases and channels are kept: S3's objects and preconditions, whatever is behind them.
 * Every answer is a value; an adapter throws only on our own bugs. Keys are plain relative paths with `/`.
 */
export interface Store {
  /** The URL that a person gave, for messages. Never holds a secret. */
  readonly url: string;
  get(key: string, options: GetOptions): Promise<GetResult>;
  /** Creates (`ifNoneMatch: "*"`) or replaces (`ifMatch`) atomically: of several at once exactly one wins. There is no unconditional put. */
  put(key: string, bytes: Uint8Array, condition: PutCondition): Promise<PutResult>;
  /** All objects whose keys begin with `prefix`, sorted by key. */
  list(prefix: string): Promise<ListResult>;
  /**
   * How far this machine's clock is behind the store's (before it: less than 0), as far as the store said; milliseconds. Missing, or 0,
   * where that is less than what a request may differ by, or nobody said.
   */
  clockOffset?(): Promise<number>;
  /** The path of a file that is another one once the object of this key is another; missing where objects are no files. */
  fileOf?(key: string): string;
  /** Removes an object; one that is not there is removed already. */
  delete(key: string): Promise<DeleteResult>;
}

export interface GetOptions {
  /** An etag: when the object still has it, the answer is `not-modified` and nothing is transferred. */
  readonly ifNoneMatch?: string;
  /** A larger object is `too-large` and is not read to its end; bytes. */
  readonly maxBytes: number;
}

export type PutCondition = { readonly ifNoneMatch: "*" } | { readonly ifMatch: string };

export type GetResult =
  | { readonly kind: "found"; readonly bytes: Uint8Array; readonly etag: string }
  | { readonly kind: "not-modified" }
  | { readonly kind: "missing" }
  | { readonly kind: "too-large" }
  | StoreFailure;

export type PutResult =
  | { readonly kind: "stored"; readonly etag: string }
  /** Somebody else was first: the key exists, or has another etag, or is gone. */
  | { readonly kind: "precondition-failed" }
  | StoreFailure;

export type ListResult = { readonly kind: "listed"; readonly objects: readonly StoredObject[] } | StoreFailure;

export interface StoredObject {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** When it was put last, by the store's clock. */
  readonly modified: Date;
}

export type DeleteResult = { readonly kind: "deleted" } | StoreFailure;

/** The store did not answer, or refused us. Whether a put took effect is then unknown. */
export interface StoreFailure {
  readonly kind: "failed";
  /** Half a sentence with the cause. */
  readonly message: string;
}
