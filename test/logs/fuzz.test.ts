import { connect as connectHttp2, type OutgoingHttpHeaders } from "node:http2";
import net from "node:net";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLine } from "../../compiler/access-log/line.ts";
import { haproxies } from "../support/programs.ts";
import { exchange, logging, request } from "./fleet.ts";
import { udpReceiver } from "./receiver.ts";

/** Any bytes, one character each; what JSON, HAProxy's formats and terminals read as syntax more often. */
const bytes = (most: number) =>
  fc.string({
    unit: fc.oneof(
      fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        '"',
        "\\",
        "\\u00",
        "%[env(HOME)]",
        "%ci",
        "\x1b[2J",
        "\x7f",
        "\t",
        "{",
        "}",
        "#22",
        "|",
        "é",
        "\xc3\xa9",
      ),
      fc.constantFrom(
        "\xed\xa0\x80",
        "\xf0\x9f\x98\x80",
        "\xc0\xaf",
        "\xff",
        "a".repeat(500),
        "\x7f".repeat(700),
        "\x01".repeat(700),
      ),
    ),
    maxLength: most,
  });
/** On a line of HTTP/1. */
const inLine = (most: number) => bytes(most).map((text) => text.replaceAll(/[\r\n]/g, ""));

const http1 = fc.record({
  method: fc.oneof(fc.constant("GET"), inLine(3)),
  target: inLine(8),
  host: inLine(4),
  agent: inLine(8),
});
const http2 = fc.record({ target: bytes(8), host: bytes(4), agent: bytes(8) });

describe.each(haproxies())("haproxy $version", ({ path }) => {
  test.each(["json", "text"] as const)("whatever a client sends, a line of %s is one", async (format) => {
    const headers = { requestHeaders: ["User-Agent"], responseHeaders: ["x-upstream"] };
    await logging(path, await udpReceiver(), { format, header: "none", ...headers }, async ({ socketOf, receiver }) => {
      let requests = 0;
      const isWhole = (line: string): void => {
        expect(line).toMatch(/^[\x20-\x7e]{100,65000}$/);
        if (format === "json")
          expect(JSON.parse(line)).toMatchObject({ listener: "public", route: expect.any(String) as string });
        expect(readLine(line)).toBeDefined();
      };
      await fc.assert(
        fc.asyncProperty(http1, http2, async (one, two) => {
          const sent = request(`/${one.target}`, `Host: ${one.host}`, `User-Agent: ${one.agent}`);
          await exchange(
            net.connect(socketOf("public")),
            sent.replace("GET", () => one.method),
          );
          await overHttp2(socketOf("public"), {
            ":path": `/${two.target}`,
            ":authority": two.host,
            "user-agent": two.agent,
          });
          requests += 1;
        }),
        { numRuns: 150 },
      );
      // Some streams of HTTP/2 end without a line.
      const lines = await receiver.take(requests);
      for (const line of [...lines, ...receiver.lines.slice(requests)]) isWhole(line);
    });
  });
});

/** Resolves whatever comes of it. */
function overHttp2(socketPath: string, headers: OutgoingHttpHeaders): Promise<void> {
  return new Promise((resolve) => {
    const session = connectHttp2("http://localhost", { createConnection: () => net.connect(socketPath) });
    const done = () => {
      session.destroy();
      resolve();
    };
    session.on("error", done);
    try {
      const stream = session.request(headers, { endStream: true });
      stream.on("error", done);
      stream.on("end", done);
      stream.resume();
    } catch {
      done();
    }
  });
}
