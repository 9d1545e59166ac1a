import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "./child.ts";
import { freePort } from "./ports.ts";
import { until } from "./until.ts";

/** A real S3 server on loopback, with one bucket. */
export interface S3Server {
  /** `http://127.0.0.1:…`: path-style addresses. */
  readonly endpoint: string;
  readonly port: number;
  readonly bucket: string;
  /** Folder that holds the bucket's objects as files: what a test wants to break, it breaks there. */
  readonly bucketDir: string;
  readonly pid: number;
  /** What an AWS client needs in its environment. `endpoint`: another one, of a proxy in front. */
  env(endpoint?: string): Record<string, string>;
  output(): string;
  stop(): Promise<void>;
}

const ACCESS = "test";
const SECRET = "testtesttest";

/** Starts versitygw (`path`: of `versitygw()` in programs.ts) over a folder of its own. */
export async function startS3(path: string, bucket = "signalbox"): Promise<S3Server> {
  const dir = await mkdtemp(join(tmpdir(), "sbs3-"));
  const bucketDir = join(dir, "data", bucket);
  const port = await freePort();
  // A folder below the root is a bucket; it has to be there before the server starts, or be made through its API.
  await mkdir(bucketDir, { recursive: true });
  const own = ["--port", `127.0.0.1:${port}`, "--access", ACCESS, "--secret", SECRET, "--quiet"];
  const child = await startChild(path, [...own, "posix", join(dir, "data")], { cwd: dir });
  const endpoint = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await child.end();
    await rm(dir, { recursive: true, force: true });
  };
  try {
    await until("versitygw answers", async () => {
      if (!child.alive()) throw new Error(`versitygw ended at its start:\n${child.output()}`);
      return (await fetch(endpoint)).status > 0;
    });
  } catch (error) {
    await stop();
    throw new Error(`versitygw did not start:\n${child.output()}`, { cause: error });
  }
  return {
    endpoint,
    port,
    bucket,
    bucketDir,
    pid: child.pid,
    env: (at = endpoint) => ({
      AWS_ENDPOINT_URL_S3: at,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: ACCESS,
      AWS_SECRET_ACCESS_KEY: SECRET,
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    }),
    output: () => child.output(),
    stop,
  };
}
