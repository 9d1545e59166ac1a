import { spawnSync } from "node:child_process";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";

/** A word as it may be written in any line, whatever it holds. */
export function quoted(text: string): string {
  return `"${text
    .replaceAll(/["\\$]/g, String.raw`\$&`)
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")}"`;
}

/** What haproxy says first of each line, in one run; nothing of one that it takes. */
export function answers(
  haproxy: string,
  lines: readonly string[],
  /** Lines that stand before them in each of the files: there are many, because haproxy stops reading one after 50 faults. */
  before: (file: number) => readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<(string | undefined)[]> {
  const perFile = 45;
  return withWorkspace((dir) => {
    const files = Array.from({ length: Math.ceil(lines.length / perFile) }, (_, file) => ({
      path: `${100_000 + file}.cfg`,
      text: [...before(file), ...lines.slice(file * perFile, (file + 1) * perFile), ""].join("\n"),
    }));
    writeFiles(dir, files);
    const { stderr } = spawnSync(haproxy, ["-c", "-f", dir], { encoding: "utf8", env, maxBuffer: 2 ** 28 });
    const found: (string | undefined)[] = [];
    for (const message of stderr.split(/^(?=\[(?:ALERT|WARNING|NOTICE)\])/m)) {
      const [, file, line] = /^\[ALERT\].*?parsing \[.*?(\d+)\.cfg:(\d+)\]/.exec(message) ?? [];
      if (file === undefined) continue;
      found[(Number(file) - 100_000) * perFile + Number(line) - before(Number(file) - 100_000).length - 1] ??= message;
    }
    return Promise.resolve(found);
  });
}
