import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { endOrphans, WORK_PREFIX } from "../../agent/render/orphans.ts";
import { startChild } from "../support/child.ts";

test("a consul-template that an earlier start left is ended; another node's, and who only mentions it, are not", async () => {
  const dir = await mkdtemp(join(tmpdir(), "sbo-"));
  const rendered = join(dir, "a", "rendered");
  const loop = ["-c", "while :; do sleep 0.05; done", "sh"];
  const ours = await startChild("/bin/sh", [...loop, "-config", join(rendered, `${WORK_PREFIX}1`, "config.json")]);
  const others = await startChild("/bin/sh", [
    ...loop,
    "-config",
    join(dir, "b/rendered", `${WORK_PREFIX}1`, "c.json"),
  ]);
  const reader = await startChild("/bin/sh", [...loop, "-f", join(rendered, `${WORK_PREFIX}1`, "config.json")]);
  try {
    expect(await endOrphans(rendered)).toBe(1);
    await ours.ended;
    expect([ours.alive(), others.alive(), reader.alive()]).toEqual([false, true, true]);
    expect(await endOrphans(rendered)).toBe(0);
  } finally {
    await Promise.all([ours, others, reader].map((child) => child.end("SIGKILL")));
    await rm(dir, { recursive: true, force: true });
  }
});
