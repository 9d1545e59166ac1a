import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layoutOf, NODE_DIRECTORY } from "../../agent/node/layout.ts";
import { runCli } from "../support/cli.ts";

const folder = join(import.meta.dirname, "../../deploy/systemd");
const settings = new Map(
  [...readFileSync(join(folder, "node.env"), "utf8").matchAll(/^(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [
    name,
    value,
  ]),
);
const units = readdirSync(folder).filter((name) => name.endsWith(".service"));

/** The words of a unit's command after `signalbox`, with the values of node.env. */
function words(unit: string): string[] {
  const command = /^ExecStart=\/usr\/bin\/env signalbox (.*)$/m.exec(readFileSync(join(folder, unit), "utf8"))?.[1];
  const named = (command ?? "").replaceAll(
    /\$\{(\w+)\}/g,
    (_whole, name: string) => settings.get(name) ?? `no ${name}`,
  );
  return named.split(" ");
}

// A node directory too long for sockets ends the command after its options were read and before anything is done.
test.each(units)("the command line takes every option of %s", async (unit) => {
  const given = words(unit).map((word) => (word === NODE_DIRECTORY ? `/var/lib/${"n".repeat(90)}` : word));
  const { exit, stderr } = await runCli(given);
  expect(stderr).toContain("sockets below it allow 70");
  expect(exit).toBe(2);
});

test("the small disk lies where HAProxy's sockets are", () => {
  const { run } = layoutOf(NODE_DIRECTORY);
  // systemd wants a mount's name to be its path.
  const name = `${run.slice(1).replaceAll("/", "-")}.mount`;
  expect(readFileSync(join(folder, name), "utf8")).toContain(`\nWhere=${run}\n`);
});

test.each([
  ["pull", ["--consul", "http://127.0.0.1:8500"], "unknown option"],
  ["pull", ["--health", "127.0.0.1:8406"], "unknown option"],
  ["render", ["--store", "file:///store"], "unknown option"],
  ["apply", ["--channel", "edge"], "unknown option"],
  ["apply", ["--health", "8406"], "Write an address and a port"],
  ["apply", ["--drain", "30"], "Write a number with its unit"],
  ["apply", ["--drain", "30d"], "Write at most 1d"],
  ["apply", ["--log-format", "xml"], "Allowed choices are"],
])("%s does not take %j", async (role, more, message) => {
  const pull = role === "pull" ? ["--store", "file:///store", "--channel", "edge", "--unsigned"] : [];
  const { exit, stderr } = await runCli(["agent", role, "--node", "/nowhere", ...pull, ...more]);
  expect({ exit, said: stderr.includes(message) }, stderr).toEqual({ exit: 2, said: true });
});
