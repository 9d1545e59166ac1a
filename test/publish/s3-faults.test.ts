import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readS3Error } from "../../compiler/publish/s3-errors.ts";
import { s3Store } from "../../compiler/publish/s3-store.ts";
import type { Store } from "../../compiler/publish/store.ts";
import { startFaultProxy, type FaultProxy, type WireFault } from "../support/fault-proxy.ts";
import { versitygw } from "../support/programs.ts";
import { startS3, type S3Server } from "../support/s3.ts";

const times = { attempts: 2, connect: 500, answer: 700, whole: 9_000, upload: 700 };

describe.each(versitygw())("an S3 store on a bad way (versitygw)", ({ path }) => {
  let server: S3Server;
  let proxy: FaultProxy;
  let store: Store;
  const before = { ...process.env };
  beforeAll(async () => {
    server = await startS3(path);
    proxy = await startFaultProxy(server.port);
    Object.assign(process.env, server.env(proxy.url));
    store = s3Store(`s3://${server.bucket}/x`, server.bucket, "x/", times);
    await store.put("a.json", Buffer.alloc(10_000, "a"), { ifNoneMatch: "*" });
  });
  afterAll(async () => {
    for (const name of Object.keys(server?.env() ?? {})) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    await proxy?.stop();
    await server?.stop();
  });
  afterEach(() => proxy.set({ kind: "pass" }));

  const get = (maxBytes = 20_000): ReturnType<Store["get"]> => store.get("a.json", { maxBytes });

  test.each<[string, WireFault, string | RegExp]>([
    ["403", { kind: "answer", status: 403, code: "AccessDenied" }, /access is denied \(403\)/],
    ["503 SlowDown", { kind: "answer", status: 503, code: "SlowDown" }, "it is overloaded (503 SlowDown)"],
    ["a server that is not there", { kind: "refuse" }, "nobody listens there (connection refused)"],
    ["a server that never answers", { kind: "hang" }, "it did not answer in time"],
    ["an answer cut in the middle", { kind: "cut", after: 5_000 }, /cut|aborted|ended/],
    ["the wrong region", { kind: "answer", status: 400, code: "AuthorizationHeaderMalformed" }, /AWS_REGION/],
    ["a clock that is wrong", { kind: "answer", status: 403, code: "RequestTimeTooSkewed" }, /clock/],
    ["a bucket that is not there", { kind: "answer", status: 404, code: "NoSuchBucket" }, "there is no such bucket"],
  ])("%s is half a sentence, in bounded time", { timeout: 30_000 }, async (_name, fault, message) => {
    await proxy.set(fault);
    const got = await get();
    const said = got.kind === "failed" ? got.message : got.kind;
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
    expect(said).not.toContain("testtesttest");
    const put = await store.put("b.json", Buffer.from("b"), { ifNoneMatch: "*" });
    if (fault.kind !== "cut") expect(put.kind).toBe("failed");
  });

  test("a body without an end is too large, and is not read to its end", async () => {
    await proxy.set({ kind: "endless" });
    expect(await get()).toEqual({ kind: "too-large" });
  });

  test("a body that stops in the middle ends in time", async () => {
    const stalled = createServer((_request, answer) => {
      answer.writeHead(200, { "content-length": "10000", etag: '"x"' });
      answer.write("x".repeat(100));
    });
    await new Promise<void>((resolve) => stalled.listen(0, "127.0.0.1", resolve));
    try {
      process.env["AWS_ENDPOINT_URL_S3"] = `http://127.0.0.1:${(stalled.address() as AddressInfo).port}`;
      const other = s3Store("s3://stalled", "stalled", "", { ...times, whole: 600 });
      const got = await other.get("a.json", { maxBytes: 20_000 });
      expect(got).toEqual({ kind: "failed", message: "it did not answer in time" });
    } finally {
      process.env["AWS_ENDPOINT_URL_S3"] = proxy.url;
      stalled.closeAllConnections();
      stalled.close();
    }
  });

  test("one refusal on the way is tried again by the client", async () => {
    await proxy.set({ kind: "answer", status: 503, code: "SlowDown" });
    const asked = proxy.seen.length;
    const got = get();
    await expect.poll(() => proxy.seen.length - asked, { interval: 5 }).toBeGreaterThan(0);
    await proxy.set({ kind: "pass" });
    expect((await got).kind).toBe("found");
  });
});

test.each([
  [
    { name: "CredentialsProviderError", message: "Could not load credentials" },
    /no credentials: set AWS_ACCESS_KEY_ID/,
  ],
  [{ name: "Error", message: "Region is missing" }, /set AWS_REGION/],
  [{ name: "PermanentRedirect", $metadata: { httpStatusCode: 301 } }, /another region/],
  [{ name: "Weird", message: "odd thing.", $metadata: { httpStatusCode: 418 } }, /^it answered 418 Weird$/],
  [{ code: "ENOTFOUND", message: "getaddrinfo ENOTFOUND x" }, /host name is not known/],
  ["text", /^text$/],
])("readS3Error(%j)", (error, message) => expect(readS3Error(error).message).toMatch(message));
