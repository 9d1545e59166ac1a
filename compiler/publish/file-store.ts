import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { byText } from "../diagnostic/sort.ts";
import { errorText, isErrno, linkNew, syncDirectory, temporaryBeside, writeTemporary } from "../release/disk.ts";
import { nameFault } from "../release/file-name.ts";
import { inTurn } from "./file-lock.ts";
import type {
  DeleteResult,
  GetOptions,
  GetResult,
  ListResult,
  PutCondition,
  PutResult,
  Store,
  StoredObject,
  StoreFailure,
} from "./store.ts";

/** A directory as a store, with S3's preconditions. Several processes may use it at once; the directory is made by the first put. */
export function fileStore(url: string, root: string): Store {
  return {
    url,
    get: async (key, options) => get(pathOf(root, key), options).catch(failure),
    put: async (key, bytes, condition) => put(root, pathOf(root, key), bytes, condition).catch(failure),
    fileOf: (key) => pathOf(root, key),
    list: (prefix) => list(root, prefix).catch(failure),
    delete: async (key) => remove(pathOf(root, key)).catch(failure),
  };
}

function pathOf(root: string, key: string): string {
  if (nameFault(key) !== undefined) throw new Error(`"${key}" is not a key of a store.`);
  return join(root, key);
}

async function get(path: string, options: GetOptions): Promise<GetResult> {
  const found = await read(path, options.maxBytes);
  if (found.kind === "found" && found.etag === options.ifNoneMatch) return { kind: "not-modified" };
  return found;
}

async function read(path: string, maxBytes: number): Promise<Exclude<GetResult, { kind: "not-modified" }>> {
  let handle;
  try {
    // Without waiting for a writer, where somebody laid a pipe.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (isErrno(error, "ENOENT", "ENOTDIR")) return { kind: "missing" };
    throw error;
  }
  try {
    const about = await handle.stat();
    // A device has no size and no end.
    if (!about.isFile()) return { kind: "failed", message: "what lies there is no plain file" };
    if (about.size > maxBytes) return { kind: "too-large" };
    const bytes = await handle.readFile();
    return { kind: "found", bytes, etag: etagOf(bytes) };
  } finally {
    await handle.close();
  }
}

async function put(root: string, path: string, bytes: Uint8Array, condition: PutCondition): Promise<PutResult> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = temporaryBeside(path);
  try {
    await writeTemporary(temporary, bytes, 0o644);
    const done =
      "ifNoneMatch" in condition
        ? await linkNew(temporary, path)
        : // No system call replaces a file only while it has given bytes, so those who compare and swap take turns.
          await inTurn(join(root, ".lock"), () => replace(temporary, path, condition.ifMatch));
    if (!done) return { kind: "precondition-failed" };
    await syncDirectory(dirname(path));
    return { kind: "stored", etag: etagOf(bytes) };
  } finally {
    await rm(temporary, { force: true });
  }
}

async function replace(temporary: string, path: string, etag: string): Promise<boolean> {
  const present = await read(path, Number.MAX_SAFE_INTEGER);
  if (present.kind !== "found" || present.etag !== etag) return false;
  await rename(temporary, path);
  return true;
}

async function list(root: string, prefix: string): Promise<ListResult> {
  // prune asks for one archive after the other, and a store may hold tens of thousands.
  const folder = join(root, prefix.slice(0, prefix.lastIndexOf("/") + 1));
  let entries;
  try {
    entries = await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!isErrno(error, "ENOENT", "ENOTDIR")) throw error;
    if (existsSync(root)) return { kind: "listed", objects: [] };
    return { kind: "failed", message: "there is no such directory" };
  }
  const keys = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((key) => key.startsWith(prefix) && nameFault(key) === undefined);
  const objects: StoredObject[] = [];
  for (const key of keys.toSorted(byText)) {
    const found = await stat(join(root, key)).catch(() => undefined); // removed since
    if (found !== undefined) objects.push({ key, size: found.size, modified: found.mtime });
  }
  return { kind: "listed", objects };
}

async function remove(path: string): Promise<DeleteResult> {
  await rm(path, { force: true });
  return { kind: "deleted" };
}

function etagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
}

function failure(error: unknown): StoreFailure {
  return { kind: "failed", message: errorText(error) };
}
