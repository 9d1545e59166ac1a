import { fileURLToPath } from "node:url";
import { bad, good, type Outcome } from "../release/fault.ts";
import { nameFault } from "../release/file-name.ts";
import { fileStore } from "./file-store.ts";
import { s3Store } from "./s3-store.ts";
import type { Store } from "./store.ts";

/** Amazon S3 User Guide, "General purpose bucket naming rules". */
const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** A store's URL → the store. A wrong URL is wrong usage; nothing is loaded, opened or created yet. */
export function openStore(given: string): Outcome<Store, "store-url"> {
  // What stands before an "@" may be a password, and what follows a "?" a signature: no message repeats it, and no store takes it.
  const url = given.startsWith("file:///") ? given : given.replace(/\/\/.*@/s, "//***@").replace(/\?.*/s, "?***");
  if (url.startsWith("s3:")) return openS3(url);
  if (!url.startsWith("file:"))
    return bad(
      "store-url",
      `"${url}" is not a store's URL. Use a bucket or a directory: s3://bucket/prefix, file:///var/lib/signalbox/store`,
    );
  if (!url.startsWith("file:///"))
    return bad(
      "store-url",
      `"${url}" has no absolute path. Three slashes follow "file:": file:///var/lib/signalbox/store`,
    );
  try {
    return good(fileStore(url, fileURLToPath(url)));
  } catch {
    return bad("store-url", `"${url}" is not the URL of a directory. Write it as file:///var/lib/signalbox/store`);
  }
}

function openS3(url: string): Outcome<Store, "store-url"> {
  const [, bucket = "", path = ""] = /^s3:\/\/([^/]*)(?:\/(.*))?$/.exec(url) ?? [];
  const prefix = path.replace(/\/$/, "");
  if (!BUCKET.test(bucket))
    return bad(
      "store-url",
      `"${url}" names no bucket: its name has 3 to 63 small letters, digits, "-" and ".". Write it as s3://bucket/prefix; access comes from AWS_… variables.`,
    );
  if (prefix !== "" && nameFault(prefix) !== undefined)
    return bad("store-url", `"${url}" has a prefix that is not made of plain names. Write it as s3://bucket/prefix`);
  return good(s3Store(url, bucket, prefix === "" ? "" : `${prefix}/`));
}
