import path from "node:path";
import { describe, expect, test } from "vitest";
import { ask } from "../../compiler/haproxy/socket.ts";
import { compileDirectory } from "../../compiler/pipeline.ts";
import { haproxies } from "../support/programs.ts";
import { http1Client } from "../../compiler/tests/client.ts";
import { serve } from "./haproxy.ts";

const AUTHORIZED: readonly (readonly [string, string])[] = [["authorization", "Basic dHJ5OnRyeQ=="]];

/** The behaviour itself is in the word's folder; here is what must hold while maps change under HAProxy. */
describe.each(haproxies())("auth on haproxy $version", ({ path: program }) => {
  test("fails closed: without its list, or with one that HAProxy does not know, a route lets nobody in", async () => {
    const compilation = await compileDirectory(path.join(import.meta.dirname, "../../compiler/words/auth/traffic"));
    const serving = await serve(program, compilation, {
      kind: "given",
      instancesOf: () => [{ address: "127.0.0.1", port: 9 }],
    });
    const client = http1Client();
    try {
      const note = async () => {
        const request = { listener: "public", host: "shop.example.com", method: "GET", path: "/note", query: "" };
        return (await client.ask(serving.socketOf("public"), { ...request, headers: [...AUTHORIZED] })).status;
      };
      const map = "maps/auth.map";
      const tell = (text: string) => ask(path.join(serving.run, "haproxy.sock"), text, { timeoutMs: 10_000 });
      expect(await note()).toBe(200);
      const line = (await tell(`show map ${map}`)).split("\n").find((one) => one.includes(" shop.note~"));
      const [reference = "", key = ""] = line?.split(" ") ?? [];
      await tell(`set map ${map} #${reference} nobody`);
      expect(await note()).toBe(403);
      await tell(`set map ${map} #${reference} ops`);
      expect(await note()).toBe(200);
      await tell(`del map ${map} ${key}`);
      expect(await note()).toBe(403);
    } finally {
      client.close();
      await serving.stop();
    }
  });
});
