import type { Readable } from "node:stream";
import type { PutObjectCommandInput, S3Client } from "@aws-sdk/client-s3";
import { setTimeout as sleep } from "node:timers/promises";
import { byText } from "../diagnostic/sort.ts";
import { nameFault } from "../release/file-name.ts";
import { readBounded } from "./s3-body.ts";
import { readS3Error } from "./s3-errors.ts";
import type {
  DeleteResult,
  GetOptions,
  GetResult,
  ListResult,
  PutCondition,
  PutResult,
  Store,
  StoredObject,
} from "./store.ts";

/** How long is waited (milliseconds), and how often tried. */
export interface S3Times {
  /** In all, with the client's own growing and jittered pauses. */
  readonly attempts: number;
  readonly connect: number;
  /** From a request without a body to its answer. */
  readonly answer: number;
  /** For a whole `get` of something small; larger bodies have a second more per MiB that is allowed. */
  readonly whole: number;
  /** For one request that carries a body. */
  readonly upload: number;
}

const TIMES: S3Times = { attempts: 4, connect: 3_000, answer: 10_000, whole: 20_000, upload: 120_000 };

const MIB = 1024 * 1024;
/** Once the clock is right the client keeps a rest of its offset, up to a second. */
const SKEW_MS = 5 * 60_000;

/**
 * A bucket, or what lies below a prefix of it, as a store. Nothing is loaded or opened before the first use. Region, endpoint and
 * credentials come from the environment and files that every AWS program reads (AWS_REGION, AWS_ENDPOINT_URL_S3, …).
 */
export function s3Store(url: string, bucket: string, prefix: string, times: S3Times = TIMES): Store {
  let opened: Promise<S3Client> | undefined;
  const client = (): Promise<S3Client> => (opened ??= openClient(times));
  const at = (key: string): { readonly Bucket: string; readonly Key: string } => {
    if (nameFault(key) !== undefined) throw new Error(`"${key}" is not a key of a store.`);
    return { Bucket: bucket, Key: `${prefix}${key}` };
  };
  return {
    url,
    get: async (key, options) => get(await client(), at(key), options, times).catch(getFailure),
    put: async (key, bytes, condition) =>
      put(await client(), { ...at(key), ...conditionOf(condition), Body: bytes }, times),
    list: async (start) => list(await client(), bucket, prefix, start, times).catch(failure),
    // The client learns it from the Date of answers, and signs by the store's clock then: more than 5 minutes are an offset to it.
    async clockOffset() {
      const offset = opened === undefined ? 0 : (await opened).config.systemClockOffset;
      return Math.abs(offset) < SKEW_MS ? 0 : offset;
    },
    delete: async (key) => remove(await client(), at(key), times).catch(failure),
  };
}

async function openClient({ attempts, connect, answer }: S3Times): Promise<S3Client> {
  // Node 20 is what Debian 13 has; the client's word on it would stand in every log.
  process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
  const { S3Client } = await import("@aws-sdk/client-s3");
  const elsewhere = process.env["AWS_ENDPOINT_URL_S3"] ?? process.env["AWS_ENDPOINT_URL"];
  return new S3Client({
    maxAttempts: attempts,
    // Servers other than Amazon's have no host name per bucket.
    ...(elsewhere !== undefined && elsewhere !== "" && { forcePathStyle: true }),
    // Everything that is read is held to a digest or a signature of ours.
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: connect, requestTimeout: answer, throwOnRequestTimeout: true },
  });
}

async function get(
  client: S3Client,
  at: { readonly Bucket: string; readonly Key: string },
  { maxBytes, ifNoneMatch }: GetOptions,
  times: S3Times,
): Promise<GetResult> {
  const { GetObjectCommand } = await import("@aws-sdk/client-s3");
  const command = new GetObjectCommand({ ...at, ...(ifNoneMatch !== undefined && { IfNoneMatch: ifNoneMatch }) });
  const abortSignal = AbortSignal.timeout(times.whole + Math.floor(maxBytes / MIB) * 1_000);
  const { Body, ETag = "", ContentLength } = await client.send(command, { abortSignal });
  const body = Body as Readable | undefined;
  if (body === undefined) return { kind: "found", bytes: new Uint8Array(), etag: ETag };
  if ((ContentLength ?? 0) > maxBytes) {
    body.destroy();
    return { kind: "too-large" };
  }
  const bytes = await readBounded(body, maxBytes, abortSignal);
  if (bytes === undefined) return { kind: "too-large" };
  if (ContentLength !== undefined && bytes.length !== ContentLength)
    return { kind: "failed", message: `the answer ended after ${bytes.length} of ${ContentLength} bytes` };
  return { kind: "found", bytes, etag: ETag };
}

function getFailure(error: unknown): GetResult {
  const { code, status, message } = readS3Error(error);
  // The client throws on 304, as an error without a name of its own.
  if (status === 304) return { kind: "not-modified" };
  if (status === 404 && code !== "NoSuchBucket") return { kind: "missing" };
  return { kind: "failed", message };
}

/** 409: another conditional write was under way just then, and S3 asks to come again. Who comes again finds it done, or wins. */
async function put(client: S3Client, object: PutObjectCommandInput, times: S3Times): Promise<PutResult> {
  const { PutObjectCommand } = await import("@aws-sdk/client-s3");
  for (let attempt = 1; ; attempt++) {
    try {
      const { ETag = "" } = await client.send(new PutObjectCommand(object), { requestTimeout: times.upload });
      return { kind: "stored", etag: ETag };
    } catch (error) {
      const { code, status, message } = readS3Error(error);
      if (status === 412) return { kind: "precondition-failed" };
      // With If-Match a key that is gone is "not found".
      if (status === 404 && code !== "NoSuchBucket") return { kind: "precondition-failed" };
      // A server may refuse before it has read a large body, and close: then the client sees the cut alone.
      if (status === undefined && (await isTaken(client, object))) return { kind: "precondition-failed" };
      if (status !== 409 || attempt >= times.attempts) return { kind: "failed", message };
      await sleep(50 + Math.random() * 200 * attempt);
    }
  }
}

/** True when the key holds another object than the condition asks for. */
async function isTaken(client: S3Client, { Bucket, Key, IfMatch }: PutObjectCommandInput): Promise<boolean> {
  const { HeadObjectCommand } = await import("@aws-sdk/client-s3");
  const there = await client.send(new HeadObjectCommand({ Bucket, Key })).catch(() => undefined);
  return there !== undefined && there.ETag !== IfMatch;
}

function conditionOf(condition: PutCondition): { readonly IfMatch: string } | { readonly IfNoneMatch: "*" } {
  return "ifMatch" in condition ? { IfMatch: condition.ifMatch } : { IfNoneMatch: condition.ifNoneMatch };
}

async function list(
  client: S3Client,
  bucket: string,
  prefix: string,
  start: string,
  { answer }: S3Times,
): Promise<ListResult> {
  const { ListObjectsV2Command } = await import("@aws-sdk/client-s3");
  const objects: StoredObject[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        Prefix: `${prefix}${start}`,
        ...(token !== undefined && { ContinuationToken: token }),
      }),
      { requestTimeout: answer * 3 },
    );
    for (const { Key = "", Size = 0, LastModified = new Date(0) } of page.Contents ?? []) {
      const key = Key.slice(prefix.length);
      if (nameFault(key) === undefined) objects.push({ key, size: Size, modified: LastModified });
    }
    token = page.IsTruncated === true ? page.NextContinuationToken : undefined;
  } while (token !== undefined);
  return { kind: "listed", objects: objects.toSorted((a, b) => byText(a.key, b.key)) };
}

async function remove(
  client: S3Client,
  at: { readonly Bucket: string; readonly Key: string },
  { answer }: S3Times,
): Promise<DeleteResult> {
  const { DeleteObjectCommand } = await import("@aws-sdk/client-s3");
  await client.send(new DeleteObjectCommand(at), { requestTimeout: answer });
  return { kind: "deleted" };
}

function failure(error: unknown): { readonly kind: "failed"; readonly message: string } {
  return { kind: "failed", message: readS3Error(error).message };
}
