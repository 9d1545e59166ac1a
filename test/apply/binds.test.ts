import { createServer } from "node:net";
import { expect, test } from "vitest";
import { liveView, type LiveFiles } from "../../agent/haproxy/files.ts";
import { addressesOf, bindsOf, takenBind } from "../../agent/haproxy/binds.ts";
import { freePort } from "../support/ports.ts";

const files = (text: string): LiveFiles => {
  const path = "haproxy/00-platform.cfg";
  return new Map([[path, liveView({ path, bytes: Buffer.from(text) })]]);
};

test("binds of TCP with their places; sockets in the file system are none", () => {
  const text = `# @platform/platform.yaml:3
frontend public
    bind "\${SIGNALBOX_BIND_PUBLIC-:80}"
    bind "\${SIGNALBOX_BIND_PUBLIC_TLS-:443}" ssl crt x
    bind "unix@\${SIGNALBOX_RUN-/run}/probe.sock" mode 600
`;
  expect(bindsOf(files(text))).toEqual([
    { text: "${SIGNALBOX_BIND_PUBLIC-:80}", origin: "routes/platform/platform.yaml:3" },
    { text: "${SIGNALBOX_BIND_PUBLIC_TLS-:443}", origin: "routes/platform/platform.yaml:3" },
  ]);
});

test.each([
  [":80", [{ port: 80 }]],
  ["*:80", [{ port: 80 }]],
  ["127.0.0.1:80", [{ host: "127.0.0.1", port: 80 }]],
  ["[::1]:80", [{ host: "::1", port: 80 }]],
  ["${A-:80}", [{ host: "10.0.0.1", port: 81 }]],
  ["${B-:80}", [{ port: 80 }]],
  ["${B-:80,[::1]:80}", [{ port: 80 }, { host: "::1", port: 80 }]],
  [
    "${C-:80}",
    [
      { host: "10.0.0.1", port: 81 },
      { host: "::1", port: 82 },
    ],
  ],
  ["${B}", []],
  ["name.example.com:80", []],
  [":8000-8010", []],
  [":0", []],
])("%s", (text, expected) => {
  const env = [["A", "10.0.0.1:81"] as const, ["C", "10.0.0.1:81,[::1]:82,unix@/x"] as const];
  expect(addressesOf({ text }, new Map(env))).toEqual(expected);
});

test("without HAProxy's environment nothing is said, and without a new bind nothing is asked", async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
  try {
    const next = files(`frontend a\n    bind "127.0.0.1:${port}"\n`);
    expect(await takenBind(next, files("frontend a\n"), "/nonexistent/haproxy.sock")).toBeUndefined();
    const more = files(`frontend a\n    bind "127.0.0.1:1,127.0.0.1:${port}"\n`);
    expect(await takenBind(more, more, "/nonexistent/haproxy.sock")).toBeUndefined();
    expect(await takenBind(next, next, "/nonexistent/haproxy.sock")).toBeUndefined();
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
});
