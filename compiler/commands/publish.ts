import { resolve } from "node:path";
import type { Command } from "commander";
import { WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";
import { progressLine } from "./progress.ts";
import { addExpiresOption, addKeyOptions, identityOf, storeOf, thrown, type KeyFlags } from "./store-flags.ts";

interface PublishFlags extends KeyFlags {
  readonly to?: string;
  readonly store?: string;
  readonly channel: string;
  readonly commit?: string;
  readonly author?: string;
  readonly expires?: number;
}

/** `signalbox publish <release> --to URL --channel NAME`. */
export function addPublish(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("publish")
    .description("Put a release into a store and make a channel name it.")
    .argument("<release>", "the directory that `signalbox build` wrote")
    .option("--to <url>", "the store: s3://bucket/prefix or file:///dir")
    .option("--store <url>", "the same, under the name that the other commands give it")
    .requiredOption("--channel <name>", "small letters, digits and -")
    .option("--commit <id>", "where the release came from, for the channel's history")
    .option("--author <name>", "who made that change");
  addExpiresOption(addKeyOptions(command)).action(async (dir: string, flags: PublishFlags) =>
    finish(await publishRelease(dir, flags, io)),
  );
}

async function publishRelease(dir: string, flags: PublishFlags, io: Io): Promise<ExitCode> {
  const url = flags.to ?? flags.store;
  if (url === undefined)
    throw new WrongUsage("Publish into which store? Give --to s3://bucket/prefix or --to file:///dir");
  const [{ readReleaseDirectory }, { archive }, { publish }] = await Promise.all([
    import("../release/directory.ts"),
    import("../release/archive.ts"),
    import("../publish/apply.ts"),
  ]);
  const store = await storeOf(url);
  const identity = await identityOf(flags, io);
  const release = await readReleaseDirectory(resolve(io.cwd, dir));
  if (!release.ok) return refused(`"${dir}" is not a release: ${release.fault.message}`, io);

  const { commit, author, channel, expires } = flags;
  const info = {
    compiler: `signalbox ${VERSION}`,
    now: new Date(),
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author }),
    ...(expires !== undefined && { expiresAfter: expires }),
  };
  const progress = progressLine(io);
  const published = await publish(store, archive(release.value), channel, info, identity, progress.tell).finally(
    progress.end,
  );
  if (!published.ok) {
    const { code, message } = published.fault;
    if (code === "bad-archive") return refused(message, io);
    throw thrown({ code, message });
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
