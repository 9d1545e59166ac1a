import { fileURLToPath } from "node:url";
import { bad, good, type Outcome } from "../release/fault.ts";
import { fileStore } from "./file-store.ts";
import type { Store } from "./store.ts";

/** A store's URL → the store. A wrong URL is wrong usage; nothing is opened or created yet. */
export function openStore(url: string): Outcome<Store, "store-url"> {
  if (url.startsWith("s3://"))
    return bad(
      "store-url",
      `"${url}": S3 stores are not supported yet. Use a directory: file:///var/lib/signalbox/store`,
    );
  if (!url.startsWith("file:"))
    return bad("store-url", `"${url}" is not a store's URL. Use a directory: file:///var/lib/signalbox/store`);
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
