import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { runCli } from "../support/cli.ts";
import { haproxies } from "../support/programs.ts";
import { exchange, FLEET, logging, request } from "./fleet.ts";
import { udpReceiver } from "./receiver.ts";

const SENT = [
  request("/a", "Host: shop.example.com"),
  request("/b", "Host: shop.example.com", "X-Beta: 1"),
  request("/old?x", "Host: shop.example.com"),
  request("/", "Host: b.example.com:80"),
  request("/", "Host: no.example"),
  "nonsense\r\n\r\n",
];

/** The change of a pull request: it takes a condition, a redirect and a host away. */
const CHANGED = (FLEET["routes/shop/shop.yaml"] ?? "")
  .replace(/^  beta: .*\n/m, "")
  .replace(/^  old: .*\n/m, "")
  .replace("[a.example.com, b.example.com]", "[a.example.com]");

describe.each(haproxies())("what haproxy $version logged, in a pull request", ({ path }) => {
  const moves =
    "  1  shop.alias → 404     such as GET b.example.com/\n  1  shop.old → shop.web  such as GET shop.example.com/old\n";
  test.each([
    // Which headers came is in JSON alone.
    [
      "json",
      `3 of 5 logged requests change:\n  1  shop.alias → 404      such as GET b.example.com/\n  1  shop.beta → shop.web  such as GET shop.example.com/b\n  1  shop.old → shop.web   such as GET shop.example.com/old\nBy team: shop 3.\n1 line is of connections that sent no request.\n`,
    ],
    [
      "text",
      `2 of 5 logged requests change:\n${moves}By team: shop 2.\n2 undecided, by what the log does not say: header x-beta (2).\n1 line is of connections that sent no request.\n`,
    ],
  ])("%s", async (format, says) => {
    const dir = mkdtempSync(join(tmpdir(), "replay-"));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(dir, file)), { recursive: true });
      writeFileSync(join(dir, file), text, "latin1");
    };
    try {
      for (const [file, text] of Object.entries(FLEET)) {
        write(`before/${file}`, text);
        write(`after/${file}`, file === "routes/shop/shop.yaml" ? CHANGED : text);
      }
      await logging(
        path,
        await udpReceiver(),
        { format, requestHeaders: ["X-Beta"] },
        async ({ socketOf, receiver }) => {
          for (const sent of SENT) {
            await exchange(net.connect(socketOf("public")), sent);
            await receiver.take(1);
          }
          write("haproxy.log", `${receiver.lines.join("\n")}\n`);
        },
      );
      const { stdout, stderr } = await runCli(["diff", "before", "after", "--log", "haproxy.log"], { cwd: dir });
      expect(stderr).toBe("");
      expect(stdout.slice(stdout.search(/^[\d,]+ of /m))).toBe(says);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
