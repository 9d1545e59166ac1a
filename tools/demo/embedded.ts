import { writeFile } from "node:fs/promises";
import path from "node:path";
import { everyRoute, everyServiceAnswers, genaiHasMoved, makeMistake, moveGenai } from "./example.ts";
import { seen, startLoad, until } from "./load.ts";
import { startLogs } from "./logs.ts";
import { heading, say } from "./print.ts";
import { reviewPullRequest } from "./review.ts";
import { signalbox, startAgent, startServing } from "./processes.ts";
import type { Stage } from "./stage.ts";
import { catalogueOf, startUpstreams } from "./upstreams.ts";

/** The main job on parts that every machine has: a directory as the store, a file as the catalogue. */
export async function embeddedStory(stage: Stage): Promise<void> {
  const { dir, node } = stage;
  const catalogue = path.join(dir, "catalogue.yaml");
  const store = `file://${path.join(dir, "store")}`;
  const from = ["--store", store, "--channel", "production", "--unsigned", "--node", node];
  const build = ["build", "--out", path.join(dir, "release"), "--catalogue", catalogue];
  const release = async (): Promise<void> => {
    await signalbox(stage, build);
    await signalbox(stage, [
      "publish",
      path.join(dir, "release"),
      "--to",
      store,
      "--channel",
      "production",
      "--unsigned",
    ]);
  };
  const showLine = await startLogs(stage);
  await writeFile(catalogue, catalogueOf(await startUpstreams(stage)));

  heading("1. The example: three teams, one front door");
  await signalbox(stage, ["lint"]);

  heading("2. A release, published, taken by a node");
  await release();
  await signalbox(stage, ["agent", "once", ...from]);
  await startServing(stage);
  await startAgent(stage, [...from, "--every", "1s"]);

  heading("3. A request down every route");
  await until("an answer of every service", () => everyServiceAnswers(stage));
  await everyRoute(stage);
  await showLine("/cart?id=7");

  heading("4. A route changes while requests flow");
  const load = await startLoad(stage);
  await moveGenai(stage);
  await release();
  const took = await until("the change", () => genaiHasMoved(stage));
  say(`/ask/why -> genai-sql-agent /genai-sql-agent/why, ${took} ms after it was published`);
  say(seen(await load.end()));

  heading("5. A mistake that only HAProxy can see, refused at its line");
  const still = await startLoad(stage);
  await makeMistake(stage);
  await signalbox(stage, build, 1);
  say(`${seen(await still.end())}; nothing was published`);
  await signalbox(stage, ["agent", "status", "--node", node]);

  heading("6. A pull request, reviewed before it merges");
  await reviewPullRequest(stage);
}
