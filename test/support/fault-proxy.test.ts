import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFaultProxy, type FaultProxy, type WireFault } from "./fault-proxy.ts";
import { freePort } from "./ports.ts";

let server: Server;
let proxy: FaultProxy;

beforeAll(async () => {
  const port = await freePort();
  server = createServer((_request, response) => response.setHeader("content-length", "5").end("hello"));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  proxy = await startFaultProxy(port);
});
afterAll(async () => {
  await proxy.stop();
  await new Promise((resolve) => server.close(resolve));
});

/** Status and body, or how it failed. */
async function ask(path = "/"): Promise<string> {
  try {
    const response = await fetch(`${proxy.url}${path}`, { signal: AbortSignal.timeout(300) });
    return `${response.status} ${await response.text()}`;
  } catch (error) {
    const { name, cause } = error as { name: string; cause?: { code?: string } };
    return `${name} ${cause?.code ?? ""}`.trim();
  }
}

test.each<[string, WireFault, string | RegExp]>([
  ["nothing", { kind: "pass" }, "200 hello"],
  // fetch may find out on the connection that it had kept.
  ["refused", { kind: "refuse" }, /^TypeError (ECONNREFUSED|UND_ERR_SOCKET|ECONNRESET)$/],
  ["hanging", { kind: "hang" }, "TimeoutError"],
  ["cut", { kind: "cut", after: 2 }, /^TypeError/],
  ["shortened", { kind: "shorten", to: 2 }, "200 he"],
  ["corrupt", { kind: "corrupt", at: 1 }, /^200 h.llo$/],
  ["corrupt beyond the end", { kind: "corrupt", at: 99 }, /^200 hell.$/],
  ["denied", { kind: "answer", status: 403, code: "AccessDenied" }, /^403 .*<Code>AccessDenied<\/Code>/s],
  ["slow", { kind: "answer", status: 503, code: "SlowDown" }, /^503 .*<Code>SlowDown<\/Code>/s],
  ["late", { kind: "delay", ms: 2_000 }, "TimeoutError"],
  ["endless", { kind: "endless" }, "TimeoutError"],
])("%s, and well again", async (_name, fault, expected) => {
  await proxy.set(fault);
  const answer = await ask();
  if (typeof expected === "string") expect(answer).toBe(expected);
  else expect(answer).toMatch(expected);
  if (answer.startsWith("200")) expect(answer === "200 hello").toBe(fault.kind === "pass");
  await proxy.set({ kind: "pass" });
  expect(await ask()).toBe("200 hello");
});

test("only the requests that are meant", async () => {
  await proxy.set({ kind: "answer", status: 503, code: "SlowDown" }, /^\/releases\//);
  expect(await ask("/channels/stable.json")).toBe("200 hello");
  expect(await ask("/releases/a.tar.gz")).toMatch(/^503/);
  expect(proxy.seen.slice(-2)).toEqual(["GET /channels/stable.json", "GET /releases/a.tar.gz"]);
  await proxy.set({ kind: "pass" });
});

test("what was asked before a hang is not answered in it, and its connection ends after it", async () => {
  await proxy.set({ kind: "delay", ms: 50 });
  const asked = fetch(proxy.url).catch((error: unknown) => (error as Error).name);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await proxy.set({ kind: "hang" });
  expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 200, "silence"))])).toBe("silence");
  await proxy.set({ kind: "pass" });
  expect(await asked).toBe("TypeError");
});
