import { readFileSync } from "node:fs";
import net from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { throwAwayCertificate } from "../../compiler/haproxy/certificate.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { exchange, request } from "../logs/fleet.ts";
import { udpReceiver } from "../logs/receiver.ts";
import { haproxies } from "../support/programs.ts";
import { serve } from "../traffic/haproxy.ts";
import { startUpstreams } from "../traffic/upstreams.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/logs.md"), "utf8");
const files = Object.fromEntries(
  [...page.matchAll(/^```yaml\n(# (routes\/\S+)\n.*?)^```/gms)].map(([, text = "", path = ""]) => [path, text]),
);
const [, json = ""] = /^```json\n(.*)\n```$/m.exec(page) ?? [];
const [, text = ""] = /^Text:\n\n```\n(.*)\n```$/m.exec(page) ?? [];

const VARYING = ["time", "id", "client", "clientPort", "server", "serverAddress", "bytesOut"];

/** An object of JSON without what differs from request to request. */
function steady(line: string): unknown {
  const fields = JSON.parse(line) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      VARYING.includes(name) || name.endsWith("Ms") ? typeof value : value,
    ]),
  );
}

function steadyText(line: string): string {
  return line
    .replace(/^\S+ \[[^\]]+\]/, "CLIENT [TIME]")
    .replace(/(?<=shop\.storefront\/)\S+ \S+ 200 \d+/, "SERVER TIMES 200 BYTES")
    .replace(/(?<=---- )\S+ \S+/, "CONNECTIONS QUEUES")
    .replace(/(?<= id=")[^"]*/, "ID")
    .replace(/(?<=address=)\S+/, "SERVER");
}

describe.each(haproxies())("haproxy $version writes the lines of docs/logs.md", ({ path }) => {
  test.each(["json", "text"])("%s", async (format) => {
    const receiver = await udpReceiver();
    const platform = (files["routes/platform/platform.yaml"] ?? "")
      .replace(
        "target: 127.0.0.1:514 ",
        `target: ${receiver.target}
  header: none `,
      )
      .replace("format: json", `format: ${format}`);
    const compilation = compile(sourcesFromFiles({ ...files, "routes/platform/platform.yaml": platform }));
    const upstreams = await startUpstreams(compilation.compiled?.model.backends ?? []);
    const source = {
      kind: "given",
      instancesOf: (backend: Parameters<typeof upstreams.addressOf>[0]) => [upstreams.addressOf(backend)],
    } as const;
    const secrets = [{ path: "secrets/public.pem", text: throwAwayCertificate(["shop.example.com"]) }];
    const serving = await serve(path, compilation, source, secrets);
    const sent = request("/cart?id=7", "Host: shop.example.com", "User-Agent: curl/8.5.0");
    await exchange(net.connect(serving.socketOf("public")), sent);
    const [line = ""] = await receiver.take(1);
    await serving.stop();
    await upstreams.stop();
    receiver.stop();
    if (format === "json") expect(steady(json)).toEqual(steady(line));
    else expect(steadyText(text)).toBe(steadyText(line));
  });
});

test("the page names each field", () => {
  const rows = page.slice(page.indexOf("| JSON | text |"));
  for (const name of Object.keys(JSON.parse(json) as object)) expect(rows).toContain(`\`${name}\``);
});
