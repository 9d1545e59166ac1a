import { resolve } from "node:path";
import type { Command } from "commander";
import { CouldNotRun, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";

interface PublishFlags {
  readonly to: string;
  readonly channel: string;
  readonly commit?: string;
  readonly author?: string;
}

/** `signalbox publish <release> --to URL --channel NAME`. */
export function addPublish(root: Command, io: Io, finish: Finish): void {
  root
    .command("publish")
    .description("Put a release into a store and make a channel name it.")
    .argument("<release>", "the directory that `signalbox build` wrote")
    .requiredOption("--to <url>", "the store: file:///var/lib/signalbox/store")
    .requiredOption("--channel <name>", "small letters, digits and -")
    .option("--commit <id>", "where the release came from, for the channel's history")
    .option("--author <name>", "who made that change")
    .action(async (dir: string, flags: PublishFlags) => finish(await publishRelease(dir, flags, io)));
}

async function publishRelease(dir: string, flags: PublishFlags, io: Io): Promise<ExitCode> {
  const { readReleaseDirectory } = await import("../release/directory.ts");
  const { archive } = await import("../release/archive.ts");
  const { openStore } = await import("../publish/open-store.ts");
  const { publish } = await import("../publish/apply.ts");
  const store = openStore(flags.to);
  if (!store.ok) throw new WrongUsage(store.fault.message);
  const release = await readReleaseDirectory(resolve(io.cwd, dir));
  if (!release.ok) return refused(`"${dir}" is not a release: ${release.fault.message}`, io);

  const { commit, author, channel } = flags;
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author }),
  };
  const published = await publish(store.value, archive(release.value), channel, info);
  if (!published.ok) {
    const { code, message } = published.fault;
    if (code === "bad-channel") throw new WrongUsage(message);
    if (code === "bad-archive") return refused(message, io);
    throw new CouldNotRun(message);
  }
  const { kind, pointer } = published.value;
  const verb = kind === "moved" ? "now names" : "already named";
  io.stdout.write(`Channel "${channel}" ${verb} release ${pointer.release} (number ${pointer.sequence}).\n`);
  return 0;
}

function refused(message: string, io: Io): ExitCode {
  io.stderr.write(`${message}\n`);
  return 1;
}
