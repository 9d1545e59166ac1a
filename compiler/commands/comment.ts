import type { Command } from "commander";
import { WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";

interface CommentFlags {
  readonly from?: string;
  readonly printRun?: boolean;
  readonly commit?: string;
}

/** `signalbox comment --from D`: the comment of a review, under its pull request on GitHub. */
export function addComment(root: Command, io: Io, finish: Finish): void {
  root
    .command("comment")
    .description("Put what a review found under its pull request on GitHub: one comment, changed in place.")
    .option("--from <dir>", "where review wrote its files; only review.json is read, and as anybody's words")
    .option("--print-run", "write nothing: print run=ID, of the workflow run that left the artifact review of the head")
    .option("--commit <sha>", "the head of the pull request, instead of the one that started the workflow")
    .action(async (flags: CommentFlags) => finish(await run(flags, io)));
}

async function run(flags: CommentFlags, io: Io): Promise<ExitCode> {
  const [
    { comment, MARKER },
    { repositoryOf },
    { headOfEvent, pullRequestOf, runThatLeft },
    { putComment },
    { teamsNotAsked },
    { approvalsFor, readReview, said },
  ] = await Promise.all([
    import("../review/comment.ts"),
    import("../github/client.ts"),
    import("../github/pull-request.ts"),
    import("../github/comment.ts"),
    import("../github/approvals.ts"),
    import("./approvals.ts"),
  ]);
  const { from, printRun } = flags;
  if ((from === undefined) === (printRun === undefined))
    throw new WrongUsage("Say what? Give --from, where review wrote its files, or --print-run.");
  const page = from === undefined ? undefined : await readReview(from, io);
  const repository = repositoryOf(io);
  const head = flags.commit ?? headOfEvent(io).commit;
  return said(
    async () => {
      if (page === undefined) {
        io.stdout.write(`run=${(await runThatLeft("review", head, repository)) ?? ""}\n`);
        return 0;
      }
      const number = await pullRequestOf(head, repository);
      if (number === undefined) {
        io.stdout.write(`No open pull request has the head ${head.slice(0, 10)}: nothing is said.\n`);
        return 0;
      }
      const approved = await approvalsFor(page, number, head, repository);
      const unasked = await teamsNotAsked(
        page.guards.flatMap(({ teams }) => teams),
        repository,
      );
      const body = comment(page, approved === "outdated" ? [] : approved, unasked);
      const posted = await putComment(repository, { number, head }, { marker: MARKER, body });
      io.stdout.write(`#${number}: ${SAID[posted]}.\n`);
      return 0;
    },
    printRun ? "actions: read" : "pull-requests: write",
  );
}

const SAID = {
  made: "the comment is made",
  changed: "the comment is changed",
  same: "the comment says so already",
  outdated: "it has another head meanwhile, whose review has the last word",
};
