import { embeddedStory } from "./embedded.ts";
import { say, Wrong } from "./print.ts";
import { realStory } from "./real.ts";
import { openStage } from "./stage.ts";

/**
 * The main job from a route file to traffic, with the commands that a person types and the real HAProxy, on loopback; with
 * `--real` also on Consul, consul-template and S3. Everything it starts is stopped at its end, on Ctrl-C too.
 * Exit 0 when all went as told, 1 when something did not, 2 wrong usage, 3 when it could not run.
 */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== "--real");
  if (unknown !== undefined) {
    process.stderr.write(`demo: unknown argument "${unknown}". Type: npm run demo [-- --real]\n`);
    return 2;
  }
  const stage = await openStage();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => void stage.end().then(() => process.exit(130)));
  try {
    await (args.includes("--real") ? realStory(stage) : embeddedStory(stage));
    await stage.end();
    say("\nDone. Everything that was started is stopped.");
    return 0;
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    process.stderr.write(`demo: ${message}\n`);
    return error instanceof Wrong ? 1 : 3;
  } finally {
    await stage.end();
  }
}

process.exitCode = await main(process.argv.slice(2));
