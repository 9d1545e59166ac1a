import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { bundleScript } from "../support/bundle.ts";

/** A user that nothing else runs as: the kernel counts threads by user, and root's not at all. */
const NOBODY = ["--reuid=65531", "--regid=65531", "--clear-groups"];

test.runIf(process.getuid?.() === 0)("names are looked up where the kernel gives few threads", async () => {
  const dir = mkdtempSync(join(tmpdir(), "few-"));
  try {
    const script = await bundleScript(join(import.meta.dirname, "look-names-up.ts"), dir);
    chmodSync(dir, 0o755);
    const { stdout } = await execa("setpriv", [...NOBODY, "prlimit", "--nproc=100", process.execPath, script]);
    expect(stdout).toMatch(/127\.0\.0\.1|::1/);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
