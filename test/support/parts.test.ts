import { describe, expect, test } from "vitest";
import { GetObjectCommand, ListBucketsCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { startConsul, type ConsulServer } from "./consul.ts";
import { consul, h2load, promtool, versitygw } from "./programs.ts";
import { startS3 } from "./s3.ts";

test.each([...promtool(), ...h2load()])("$path tells its version", ({ version }) => {
  expect(version).toMatch(/^\d+\.\d+/);
});

describe.each(consul())("consul $version for tests", ({ path }) => {
  const passing = async (server: ConsulServer, service: string): Promise<number> =>
    ((await server.request("GET", `/v1/health/service/${service}?passing=true`)) as unknown[]).length;

  test("-dev: instances of the agent and of the catalogue, their states, keys", async () => {
    const server = await startConsul(path);
    try {
      await server.register({ id: "web-1", service: "web", port: 80 });
      await server.registerInCatalog({ id: "web-2\n", service: "web", port: 81 });
      expect(await passing(server, "web")).toBe(2);
      await server.setStatus("web-1", "critical");
      expect(await passing(server, "web")).toBe(1);
      await server.deregisterFromCatalog({ id: "web-2\n" });
      await server.setStatus("web-1", "passing");
      expect(await passing(server, "web")).toBe(1);
      await server.deregister("web-1");
      expect(await passing(server, "web")).toBe(0);
      await server.putKey("a/b", "c");
      expect(await server.request("GET", "/v1/kv/a/b")).toMatchObject([{ Value: "Yw==" }]);
    } finally {
      await server.stop();
    }
    expect(() => process.kill(server.pid(), 0)).toThrow("ESRCH");
  });

  test("with data of its own: what was registered is there after kill -9, and gone when its data is", async () => {
    const server = await startConsul(path, { persistent: true });
    try {
      await server.register({ id: "web-1", service: "web", port: 80 });
      await server.kill();
      expect(server.alive()).toBe(false);
      await server.start();
      // Its agent tells the catalogue what it holds once it serves.
      await expect.poll(() => passing(server, "web"), { timeout: 20_000 }).toBe(1);
      await server.kill();
      await server.startEmpty();
      expect(await passing(server, "web")).toBe(0);
    } finally {
      await server.stop();
    }
  });
});

// The client of these tests is not ours, which says so itself.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";

describe.each(versitygw())("versitygw for tests", ({ path }) => {
  test("a bucket is there, and takes an object once", async () => {
    const server = await startS3(path);
    const env = server.env();
    const client = new S3Client({
      endpoint: server.endpoint,
      region: "us-east-1",
      forcePathStyle: true,
      credentials: {
        accessKeyId: env["AWS_ACCESS_KEY_ID"] ?? "",
        secretAccessKey: env["AWS_SECRET_ACCESS_KEY"] ?? "",
      },
    });
    try {
      expect((await client.send(new ListBucketsCommand())).Buckets).toMatchObject([{ Name: server.bucket }]);
      const object = { Bucket: server.bucket, Key: "a/b" };
      await client.send(new PutObjectCommand({ ...object, Body: "hello", IfNoneMatch: "*" }));
      const again = client.send(new PutObjectCommand({ ...object, Body: "other", IfNoneMatch: "*" }));
      await expect(again).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
      expect(await (await client.send(new GetObjectCommand(object))).Body?.transformToString()).toBe("hello");
    } finally {
      client.destroy();
      await server.stop();
    }
  });
});
