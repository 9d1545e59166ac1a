import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Override } from "../diagnostic/override.ts";
import type { ReviewPage } from "../generated/types.ts";
import type { Repository } from "../github/client.ts";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";
import { readPage } from "../review/page.ts";

/** A review of 10,000 problems has 3 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
/** GitHub's bound of a status. */
const LONGEST_STATUS = 140;

interface ApprovalFlags {
  readonly from: string;
  readonly commit?: string;
  readonly out?: string;
  readonly status?: boolean;
}

/** `signalbox approvals --from D`: whether what guards found has the word that it waits for, by GitHub's reviews. */
export function addApprovals(root: Command, io: Io, finish: Finish): void {
  root
    .command("approvals")
    .description("Ask GitHub whether somebody who may has approved what guards found.")
    .requiredOption("--from <dir>", "where review wrote its files, in this job: whoever makes them decides what to ask")
    .option("--commit <sha>", "the head of the pull request, or what it was merged as; else what started the workflow")
    .option("--out <file>", "where to write who allowed what, for publish --overrides")
    .option("--status", "set the state signalbox/guards of the head, which the branch may demand")
    .action(async (flags: ApprovalFlags) => finish(await run(flags, io)));
}

async function run(flags: ApprovalFlags, io: Io): Promise<ExitCode> {
  const [{ repositoryOf }, { headOfEvent, pullRequestOf }, { mergedBy, setStatus }] = await Promise.all([
    import("../github/client.ts"),
    import("../github/pull-request.ts"),
    import("../github/approvals.ts"),
  ]);
  const page = readReview(flags.from, io);
  const repository = repositoryOf(io);
  const commit = flags.commit ?? (await headOfEvent(io));
  return said(async () => {
    const open = await pullRequestOf(commit, repository);
    const number = open ?? (await mergedBy(commit, repository));
    const found =
      number === undefined ? [] : await approvalsFor(page, number, open === undefined ? undefined : commit, repository);
    if (found === "outdated") {
      io.stdout.write(`#${number}: it has another head meanwhile, whose approvals have the last word.\n`);
      return 1;
    }
    const states = page.guards.map((guard, i) => ({ ...guard, word: guard.allowed ?? found[i] }));
    const waiting = states.filter(({ word }) => word === undefined);
    const where = number === undefined ? `No pull request brought ${commit.slice(0, 10)}` : `#${number}`;
    const outcome =
      states.length === 0
        ? "no guard found anything"
        : waiting.length === 0
          ? "all that guards found is allowed"
          : `${waiting.length} of ${states.length} that guards found ${waiting.length === 1 ? "waits" : "wait"} for a word`;
    io.stdout.write(`${where}: ${outcome}.\n${states.map(stateLine).join("")}`);
    await writeOverrides(flags, states, io);
    if (flags.status && open !== undefined)
      await setStatus(
        repository,
        commit,
        waiting.length === 0 ? "success" : "failure",
        outcome.slice(0, LONGEST_STATUS),
      );
    return waiting.length === 0 ? 0 : 1;
  }, "statuses: write");
}

function stateLine({
  rule,
  teams,
  word,
}: ReviewPage["guards"][number] & { readonly word: Override | undefined }): string {
  if (word) return `  ${rule}: ${word.by}, ${word.at}: ${word.reason}\n`;
  const names = teams.map(({ name }) => name).join(", ");
  return `  ${rule}: waits${names === "" ? "" : ` (${names})`}\n`;
}

/** Each word once, though it allowed several findings. */
async function writeOverrides(
  { out }: ApprovalFlags,
  states: readonly { readonly word: Override | undefined }[],
  io: Io,
): Promise<void> {
  if (out === undefined) return;
  const { writeAtomic } = await import("../release/disk.ts");
  const words = new Map(states.flatMap(({ word }) => (word ? [[JSON.stringify(word), word] as const] : [])));
  const text = `${JSON.stringify({ format: 1, overrides: [...words.values()] }, undefined, 2)}\n`;
  await writeAtomic(resolve(io.cwd, out), text, { lasting: false });
}

/** review.json in a directory; what anybody may have written is a page, or nothing. */
export function readReview(from: string, io: Io): ReviewPage {
  const path = resolve(io.cwd, from, "review.json");
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CouldNotRun(`There is no "${path}": review writes it.`);
  const page = size <= MOST_BYTES ? readPage(readFileSync(path, "utf8")) : undefined;
  if (!page) throw new CouldNotRun(`"${path}" is no review that this version of Signalbox reads.`);
  return page;
}

/** For each guard of a page who allowed it; `head`: which the pull request must have now, none for one that is merged. */
export async function approvalsFor(
  page: ReviewPage,
  number: number,
  head: string | undefined,
  repository: Repository,
): Promise<readonly (Override | undefined)[] | "outdated"> {
  if (page.guards.every(({ allowed }) => allowed)) return [];
  const [{ approvalsOf }, { approved }] = await Promise.all([
    import("../github/approvals.ts"),
    import("../review/override.ts"),
  ]);
  const { octokit, owner, repo } = repository;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  if (head !== undefined && data.head.sha !== head) return "outdated";
  const teams = page.guards.flatMap((guard) => guard.teams);
  const pull = { number, head: data.head.sha, author: data.user?.login };
  return approved(page.guards, await approvalsOf(repository, pull, teams));
}

/** Runs what asks GitHub; what GitHub refuses is said, and for a refused right what the workflow needs. */
export async function said(ask: () => Promise<ExitCode>, permission: string): Promise<ExitCode> {
  const { statusOf } = await import("../github/client.ts");
  try {
    return await ask();
  } catch (error) {
    const status = statusOf(error);
    if (status === undefined) throw error;
    const why = status === 403 ? `; the workflow needs \`permissions: ${permission}\`` : "";
    throw new CouldNotRun(`GitHub answers ${status} (${(error as Error).message})${why}.`);
  }
}
