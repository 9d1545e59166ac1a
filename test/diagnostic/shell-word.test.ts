import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layoutOf, haproxyCommand } from "../../agent/node/layout.ts";
import { shellWord } from "../../compiler/diagnostic/shell-word.ts";

test.each(["/var/lib/signalbox", "/my node", "it's", 'a"b', "$HOME", "`id`", "a;b", "*", "é", ""])(
  "%s is one word",
  (text) => {
    expect(execFileSync("sh", ["-c", `printf %s ${shellWord(text)}`], { encoding: "utf8" })).toBe(text);
  },
);

test("the command that starts HAProxy can be typed wherever a node is", () => {
  const env = { SIGNALBOX_BIND_PUBLIC: "*:80", SIGNALBOX_RUN: "/srv/my node/run" };
  const start = (program: string) => haproxyCommand(layoutOf("/srv/my node"), { program, env });
  const typed = (command: string) => execFileSync("sh", ["-c", command], { encoding: "utf8" }).split("\n");
  expect(typed(start("printf").replace(" printf ", " printf '%s\\n' "))).toContain("/srv/my node/live/haproxy");
  expect(typed(start("printenv").replace(/ -W.*/, ""))).toEqual(
    expect.arrayContaining(["SIGNALBOX_BIND_PUBLIC=*:80", "SIGNALBOX_RUN=/srv/my node/run"]),
  );
});

/** A command with somebody's text in it goes through `shellWord`. */
test("no printed command has a path as it is", () => {
  const root = join(import.meta.dirname, "../..");
  const found = ["agent", "compiler"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .flatMap((path) => {
        const text = readFileSync(join(root, folder, path), "utf8");
        return [...text.matchAll(/(?:signalbox [a-z ]*|curl .*?)(?:--\w+|-H) \$\{(?!shellWord)[^}]*\}/g)].map(
          ([line]) => `${path}: ${line}`,
        );
      }),
  );
  expect(found.filter((line) => !line.includes("${STORE}"))).toEqual([]);
});
