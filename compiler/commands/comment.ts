import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";

/** A review of 10,000 problems has 3 MB. */
const MOST_BYTES = 16 * 1024 * 1024;

interface CommentFlags {
  readonly from: string;
  readonly commit?: string;
}

/** `signalbox comment --from D`: the comment of a review, under its pull request on GitHub. */
export function addComment(root: Command, io: Io, finish: Finish): void {
  root
    .command("comment")
    .description("Put what a review found under its pull request on GitHub: one comment, changed in place.")
    .requiredOption("--from <dir>", "where review wrote its files; only review.json is read, and as anybody's words")
    .option("--commit <sha>", "the head of the pull request, instead of the one that started the workflow")
    .action(async (flags: CommentFlags) => finish(await run(flags, io)));
}

async function run(flags: CommentFlags, io: Io): Promise<ExitCode> {
  const [
    { readPage },
    { comment, MARKER },
    { repositoryOf },
    { headOfEvent, pullRequestOf },
    { putComment, statusOf },
  ] = await Promise.all([
    import("../review/page.ts"),
    import("../review/comment.ts"),
    import("../github/client.ts"),
    import("../github/pull-request.ts"),
    import("../github/comment.ts"),
  ]);
  const path = resolve(io.cwd, flags.from, "review.json");
  const page = statSync(path).size <= MOST_BYTES ? readPage(readFileSync(path, "utf8")) : undefined;
  if (!page) throw new CouldNotRun(`"${path}" is no review that this version of Signalbox reads.`);
  const repository = repositoryOf(io);
  const head = flags.commit ?? (await headOfEvent(io));
  try {
    const number = await pullRequestOf(head, repository);
    if (number === undefined) {
      io.stdout.write(`No open pull request has the head ${head.slice(0, 10)}: nothing is said.\n`);
      return 0;
    }
    const posted = await putComment(repository, { number, head }, { marker: MARKER, body: comment(page) });
    io.stdout.write(`#${number}: ${SAID[posted]}.\n`);
    return 0;
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    const why = status === 403 ? "; the workflow needs `permissions: pull-requests: write`" : "";
    throw new CouldNotRun(`GitHub answers ${status} (${(error as Error).message})${why}.`);
  }
}

const SAID = {
  made: "the comment is made",
  changed: "the comment is changed",
  same: "the comment says so already",
  outdated: "it has another head meanwhile, whose review has the last word",
};
