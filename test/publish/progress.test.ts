import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease } from "../../compiler/release/release.ts";
import { runCli, type CliResult } from "../support/cli.ts";
import { places, type Place } from "./stores.ts";

describe.each(places())("a person who publishes and goes back ($kind)", ({ start }) => {
  let place: Place;
  let url: string;
  let dir: string;
  beforeAll(async () => {
    place = await start();
    ({ url } = place.store());
    dir = await mkdtemp(join(tmpdir(), "sbpp-"));
  });
  afterAll(async () => {
    await place?.stop();
    await rm(dir, { recursive: true, force: true });
  });

  async function publish(name: string, terminal: boolean): Promise<CliResult> {
    const files = [{ path: "maps/paths.map", text: `${name}\n`, kind: "static" }] as const;
    await writeReleaseDirectory(buildRelease([...files], { requires: [], secrets: [], services: [] }), join(dir, name));
    return runCli(["publish", join(dir, name), "--to", url, "--channel", "stable", "--unsigned", "--unchecked"], {
      terminal,
    });
  }

  test("sees on a terminal what goes on, on one line that is gone in the end; a pipe gets none of it", async () => {
    const { exit, stdout, stderr } = await publish("one", true);
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: expect.stringMatching(/^Channel "stable" now names release /),
    });
    const steps = ["reading the channel ...", "uploading the release ...", "moving the channel ..."];
    expect(stderr.split("\r\u001b[K")).toEqual(["", ...steps, ""]);
    expect(stderr).not.toContain("\n");
    expect((await publish("two", false)).stderr).toBe("");
  });

  test("is back on the release before", async () => {
    const { exit, stdout } = await runCli(["rollback", "--store", url, "--channel", "stable", "--unsigned"]);
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringMatching(/is back on release .* \(number 3\)/) });
  });
});
