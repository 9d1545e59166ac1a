import { concealer } from "../diagnostic/conceal.ts";
import { printable } from "../diagnostic/printable.ts";

/** How an S3 client's error reads: its code (or a system error's), HTTP status, and what to say of it. */
export interface S3Error {
  readonly code: string;
  readonly status: number | undefined;
  /** Half a sentence; never holds a credential. */
  readonly message: string;
}

/** What a person can do about the errors that come from outside (Amazon S3 API Reference, "Error responses"). */
const KNOWN: Readonly<Record<string, string>> = {
  AccessDenied: "access is denied (403): these credentials may not do this",
  AllAccessDisabled: "access is denied (403): the bucket is closed",
  InvalidAccessKeyId: "the access key is not known there (403): look at AWS_ACCESS_KEY_ID",
  SignatureDoesNotMatch: "the secret key is wrong (403): look at AWS_SECRET_ACCESS_KEY",
  ExpiredToken: "the credentials have expired",
  RequestTimeTooSkewed: "this machine's clock is more than 15 minutes wrong: set it (ntp)",
  NoSuchBucket: "there is no such bucket",
  PermanentRedirect: "the bucket is in another region: set AWS_REGION",
  AuthorizationHeaderMalformed: "the bucket is in another region: set AWS_REGION",
  IllegalLocationConstraintException: "the bucket is in another region: set AWS_REGION",
  SlowDown: "it is overloaded (503 SlowDown)",
  ServiceUnavailable: "it is not available (503)",
  InternalError: "it has an error of its own (500)",
  CredentialsProviderError: "there are no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a role",
  AbortError: "it did not answer in time",
  TimeoutError: "it did not answer in time",
  ECONNREFUSED: "nobody listens there (connection refused)",
  ECONNRESET: "the connection was cut",
  ENOTFOUND: "its host name is not known",
  EAI_AGAIN: "its host name cannot be looked up now",
  EPIPE: "the connection was cut",
};

/** Whatever the client threw → what it means. */
export function readS3Error(error: unknown): S3Error {
  const { name, code, Code, message, $metadata } = shapeOf(error);
  const status = $metadata?.httpStatusCode;
  const found = [name, Code, code].find((one) => one !== undefined && KNOWN[one] !== undefined);
  if (found !== undefined) return { code: found, status, message: KNOWN[found] ?? found };
  if (message?.includes("Region is missing") === true)
    return { code: "NoRegion", status, message: "no region is set: set AWS_REGION" };
  // What stands between <Code> and </Code> of an answer is whatever its sender likes.
  const named = printable(name ?? code ?? "Unknown", 80);
  if (status === 403) return { code: named, status, message: KNOWN["AccessDenied"] ?? named };
  // The client's own words name files, of which a variable may hold the secret in place of the path.
  const said =
    concealer(process.env)(message ?? named)
      .split("\n")[0]
      ?.replace(/\.$/, "") ?? named;
  return { code: named, status, message: status === undefined ? said : `it answered ${status} ${named}` };
}

interface Shape {
  readonly name?: string;
  readonly code?: string;
  readonly Code?: string;
  readonly message?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** The client throws errors whose fields differ by layer: protocol, HTTP, sockets. */
function shapeOf(error: unknown): Shape {
  return typeof error === "object" && error !== null ? error : { message: String(error) };
}
