import { cp, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { say, Wrong } from "./print.ts";
import { signalbox } from "./processes.ts";
import { root, type Stage } from "./stage.ts";

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Lines of what changes that are shown. */
const SHOWN = 28;

/** What a pull request would say of a change of the example: `main` and `branch` are copies of it, the second one edited. */
export async function reviewPullRequest(stage: Stage): Promise<void> {
  const [main, branch, out] = ["main", "branch", "review"].map((name) => path.join(stage.dir, name));
  if (!main || !branch || !out) return;
  for (const copy of [main, branch])
    await cp(path.join(root, "routes"), path.join(copy, "routes"), { recursive: true });
  const edits = JSON.parse(await readFile(path.join(root, "tools/demo/pull-request.json"), "utf8")) as readonly Edit[];
  for (const { file, from, to } of edits) {
    const text = await readFile(path.join(branch, file), "utf8");
    if (!text.includes(from)) throw new Wrong(`the example does not hold "${from}" any more`);
    await writeFile(path.join(branch, file), text.replace(from, to));
  }
  say("A branch: a tenth of genai goes to its next version, /cart to /basket; the platform closes /grafana/admin.");
  await signalbox(stage, ["review", branch, "--base", main, "--out", out], 1);
  const changes = (await readFile(path.join(out, "diff.txt"), "utf8")).split("\n");
  say(`$ head -${SHOWN} review/diff.txt`);
  say(changes.slice(0, SHOWN).join("\n"));
}
