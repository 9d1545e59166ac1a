import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fileDescriptors } from "../../compiler/analyze/file-descriptors.ts";
import { haproxies } from "../support/programs.ts";
import { modelFrom } from "./models.ts";

const threads = 2;
const model = modelFrom({
  maxconn: 500,
  backends: [{ id: "red.one" }, { id: "red.unchecked", check: { kind: "none" } }],
});

/** The model's platform and backends as HAProxy runs them, with fewer descriptors than they need: it says how many. */
function configuration(directory: string): string {
  return `global
    maxconn ${model.platform.limits.maxconn}
    nbthread ${threads}
    fd-hard-limit 900
    stats socket ${directory}/s.sock
defaults
    mode http
    timeout client 1s
    timeout server 1s
    timeout connect 1s
frontend public
    bind unix@${directory}/public.sock
backend red.one
    server s1 127.0.0.1:1 check
    server spare 127.0.0.1:1 check disabled
backend red.unchecked
    server s1 127.0.0.1:1
`;
}

describe.each(haproxies())("on haproxy $version", ({ path, version }) => {
  test("the sum is what HAProxy asks for, or a little less", () => {
    const directory = mkdtempSync(join(tmpdir(), "fd-"));
    try {
      writeFileSync(join(directory, "haproxy.cfg"), configuration(directory));
      const args = ["-W", "-S", `${directory}/m.sock`, "-f", `${directory}/haproxy.cfg`];
      const run = spawnSync(path, args, { encoding: "utf8", timeout: 10_000 });
      const asked = /Cannot raise FD limit to (\d+)/.exec(run.stderr)?.[1];
      // One server and a spare slot.
      const { total } = fileDescriptors(model, () => 2, threads);
      expect(Number(asked) - total).toBe(version === "2.6" ? 0 : 11);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
});
