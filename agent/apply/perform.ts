import { fail } from "../records.ts";
import type { ApplyAction, ApplyInput } from "./decide.ts";
import { planFiles } from "./plan.ts";
import { readGenerationFiles, switchLive } from "./generations.ts";
import { changeMaps, setNodeMap } from "./live-change.ts";
import { confirm, nameOf, noteChange, type Done } from "./note.ts";
import { reloadTo } from "./reload.ts";
import { replacedSecret } from "./secrets.ts";
import { fileNow, tryTarget } from "./try.ts";
import type { Work } from "./work.ts";

/** Does one step. `hurry`: a reload need not wait for its turn. */
export async function perform(
  work: Work,
  action: Exclude<ApplyAction, { kind: "nothing" }>,
  input: ApplyInput,
  hurry: boolean,
): Promise<Done> {
  switch (action.kind) {
    case "confirm":
      confirm(work, action.generation);
      noteChange(work, { ...nameOf(action.generation), how: "start", why: "HAProxy was found serving it" });
      return {};
    case "go-back":
      await work.exclusive(() => switchLive(work.layout, action.generation.generation));
      work.reporter.log("warn", "go-back", `Generation ${action.generation.generation} is live again.`);
      return {};
    case "reload":
      return reloadTo(work, action.generation, "HAProxy serves none of the generations on the disk", input, hurry);
    case "catch-up":
      return catchUp(work, action, input, hurry);
    case "try":
      return tryTarget(work, action, input, hurry);
    case "file":
      return fileNow(work, action, input);
  }
}

/** An agent was killed between the switch and the end of it: what runs is an earlier generation. */
async function catchUp(
  work: Work,
  { generation, from }: Extract<ApplyAction, { kind: "catch-up" }>,
  input: ApplyInput,
  hurry: boolean,
): Promise<Done> {
  const files = await readGenerationFiles(work.layout, from.generation);
  const live = work.live?.files;
  if (files === undefined || live === undefined)
    return {
      fault: fail("generation-damaged", "A generation on this node cannot be read.", generation.wanted.release),
    };
  const replaced = replacedSecret(from.secrets, generation.secrets);
  if (replaced !== undefined) return reloadTo(work, generation, `secrets/${replaced} is another file`, input, hurry);
  const plan = planFiles(files, live);
  if (plan.kind === "reload") return reloadTo(work, generation, plan.why, input, hurry);
  return work.exclusive(async () => {
    const failure = plan.kind === "maps" ? await changeMaps(work, work.live?.directory ?? "", plan.paths) : undefined;
    if (failure !== undefined) return reloadTo(work, generation, failure, input, hurry, true);
    await setNodeMap(work, generation.generation);
    work.pid = undefined; // its servers are looked at anew, and put right
    confirm(work, generation);
    noteChange(work, { ...nameOf(generation), how: "live", why: "a change that was cut off was finished" });
    return {};
  });
}
