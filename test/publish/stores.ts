import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openStore } from "../../compiler/publish/open-store.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { versitygw } from "../support/programs.ts";
import { startS3 } from "../support/s3.ts";

/** A real place for stores; each `store()` is an empty one of its own. */
export interface Place {
  store(): { readonly url: string; readonly store: Store };
  /** What a process needs in its environment to open them. */
  readonly env: Record<string, string>;
  stop(): Promise<void>;
}

/** The two kinds, for `describe.each(places())("… ($kind)", ({ start }) => …)`. */
export function places(): { readonly kind: string; readonly start: () => Promise<Place> }[] {
  return [
    { kind: "file", start: filePlace },
    ...versitygw().map(({ path }) => ({ kind: "s3", start: () => s3Place(path) })),
  ];
}

export function opened(url: string): Store {
  const store = openStore(url);
  if (!store.ok) throw new Error(store.fault.message);
  return store.value;
}

async function filePlace(): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), "sbst-"));
  let count = 0;
  return {
    store() {
      const url = pathToFileURL(join(root, `s${++count}`)).href;
      return { url, store: opened(url) };
    },
    env: {},
    stop: () => rm(root, { recursive: true, force: true }),
  };
}

export async function s3Place(path: string): Promise<Place> {
  const server = await startS3(path);
  const before = { ...process.env };
  const env = server.env();
  Object.assign(process.env, env); // the client reads it when it is first used
  let count = 0;
  return {
    store() {
      const url = `s3://${server.bucket}/fleet/s${++count}`;
      return { url, store: opened(url) };
    },
    env,
    async stop() {
      for (const name of Object.keys(env)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      await server.stop();
    },
  };
}
