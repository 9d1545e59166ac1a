import type { S3Client } from "@aws-sdk/client-s3";

/** Where an object goes, and under which condition it appears. */
export interface Target {
  readonly Bucket: string;
  readonly Key: string;
  readonly IfNoneMatch?: "*";
  readonly IfMatch?: string;
}

/** S3 takes parts from 5 MiB; bytes. */
const PART = 8 * 1024 * 1024;
const AT_ONCE = 4;

/**
 * Uploads in parts; the object appears whole at the end, under the condition, or not at all. Gives its etag; throws what the
 * client throws, after the parts are given back (a bucket's rule for unfinished uploads takes what a killed process left).
 */
export async function putInParts(
  client: S3Client,
  target: Target,
  bytes: Uint8Array,
  send: { readonly requestTimeout: number },
  sent: (bytes: number) => void,
): Promise<string> {
  const s3 = await import("@aws-sdk/client-s3");
  const { Bucket, Key, ...condition } = target;
  const { UploadId } = await client.send(new s3.CreateMultipartUploadCommand({ Bucket, Key }), send);
  try {
    const count = Math.ceil(bytes.length / PART);
    const Parts: { readonly ETag: string | undefined; readonly PartNumber: number }[] = [];
    let next = 0;
    let done = 0;
    const worker = async (): Promise<void> => {
      while (next < count) {
        const index = next++;
        const Body = bytes.subarray(index * PART, (index + 1) * PART);
        const PartNumber = index + 1;
        const { ETag } = await client.send(new s3.UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body }), send);
        Parts[index] = { ETag, PartNumber };
        done += Body.length;
        sent(done);
      }
    };
    // One that fails must not leave others adding parts after the upload was given up.
    const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    for (const one of ended) if (one.status === "rejected") throw one.reason;
    const complete = { Bucket, Key, UploadId, MultipartUpload: { Parts }, ...condition };
    return (await client.send(new s3.CompleteMultipartUploadCommand(complete), send)).ETag ?? "";
  } catch (error) {
    await client.send(new s3.AbortMultipartUploadCommand({ Bucket, Key, UploadId }), send).catch(() => undefined);
    throw error;
  }
}
