import type { Command } from "commander";
import type { ExitCode, Io, Finish } from "../io.ts";

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
    { comment, MARKER },
    { repositoryOf },
    { headOfEvent, pullRequestOf },
    { putComment },
    { approvalsFor, readReview, said },
  ] = await Promise.all([
    import("../review/comment.ts"),
    import("../github/client.ts"),
    import("../github/pull-request.ts"),
    import("../github/comment.ts"),
    import("./approvals.ts"),
  ]);
  const page = readReview(flags.from, io);
  const repository = repositoryOf(io);
  const head = flags.commit ?? (await headOfEvent(io)).commit;
  return said(async () => {
    const number = await pullRequestOf(head, repository);
    if (number === undefined) {
      io.stdout.write(`No open pull request has the head ${head.slice(0, 10)}: nothing is said.\n`);
      return 0;
    }
    const approved = await approvalsFor(page, number, head, repository);
    const body = comment(page, approved === "outdated" ? [] : approved);
    const posted = await putComment(repository, { number, head }, { marker: MARKER, body });
    io.stdout.write(`#${number}: ${SAID[posted]}.\n`);
    return 0;
  }, "pull-requests: write");
}

const SAID = {
  made: "the comment is made",
  changed: "the comment is changed",
  same: "the comment says so already",
  outdated: "it has another head meanwhile, whose review has the last word",
};
