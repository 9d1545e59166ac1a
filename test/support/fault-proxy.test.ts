import { createServer, get, type Server } from "node:http";
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

/** Status and body, or how it failed; on a connection of its own. Whoever expects an answer has patience: this machine may be busy. */
function ask(path = "/", patienceMs = 4_000): Promise<string> {
  return new Promise((resolve) => {
    const asked = get(`${proxy.url}${path}`, { agent: false, signal: AbortSignal.timeout(patienceMs) }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (more: string) => (body += more));
      response.once("end", () => resolve(`${response.statusCode} ${body}`));
      response.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    });
    asked.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
  });
}

test.each<[string, WireFault, string | RegExp]>([
  ["nothing", { kind: "pass" }, "200 hello"],
  ["refused", { kind: "refuse" }, "ECONNREFUSED"],
  ["hanging", { kind: "hang" }, "ABORT_ERR"],
  ["cut", { kind: "cut", after: 2 }, "ECONNRESET"],
  ["shortened", { kind: "shorten", to: 2 }, "200 he"],
  ["corrupt", { kind: "corrupt", at: 1 }, /^200 h.llo$/],
  ["corrupt beyond the end", { kind: "corrupt", at: 99 }, /^200 hell.$/],
  ["denied", { kind: "answer", status: 403, code: "AccessDenied" }, /^403 .*<Code>AccessDenied<\/Code>/s],
  ["slow", { kind: "answer", status: 503, code: "SlowDown" }, /^503 .*<Code>SlowDown<\/Code>/s],
  ["late", { kind: "delay", ms: 2_000 }, "ABORT_ERR"],
  ["endless", { kind: "endless" }, "ABORT_ERR"],
])("%s, and well again", async (_name, fault, expected) => {
  await proxy.set(fault);
  const answer = await ask("/", expected === "ABORT_ERR" ? 300 : undefined);
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
  const asked = ask();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await proxy.set({ kind: "hang" });
  expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 200, "silence"))])).toBe("silence");
  await proxy.set({ kind: "pass" });
  expect(await asked).toBe("ECONNRESET");
});
