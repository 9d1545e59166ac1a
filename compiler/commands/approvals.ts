import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { Override } from "../diagnostic/override.ts";
import type { ReviewPage } from "../generated/types.ts";
import type { Repository } from "../github/client.ts";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";
import { writeAtomic } from "../release/disk.ts";
import { count } from "../report/summary.ts";
import { approved, type Approval } from "../review/override.ts";

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
  const [{ repositoryOf }, { headOfEvent, pullRequestOf }, { setStatus }] = await Promise.all([
    import("../github/client.ts"),
    import("../github/pull-request.ts"),
    import("../github/approvals.ts"),
  ]);
  const page = await readReview(flags.from, io);
  const repository = repositoryOf(io);
  const { commit, isQueued } = flags.commit ? { commit: flags.commit } : headOfEvent(io);
  return said(async () => {
    if (isQueued) {
      io.stdout.write(`${QUEUED}.\n`);
      if (flags.status) await setStatus(repository, commit, "success", QUEUED);
      return 0;
    }
    const open = await pullRequestOf(commit, repository);
    const found = await (open === undefined
      ? wordsSince(page, commit, repository)
      : approvalsFor(page, open, commit, repository));
    if (found === "outdated") {
      io.stdout.write(`#${open}: it has another head meanwhile, whose approvals have the last word.\n`);
      return 1;
    }
    const states = page.guards.map((guard, i) => ({ ...guard, word: guard.allowed ?? found[i] }));
    const waiting = states.filter(({ word }) => word === undefined);
    const isGood = page.errors === 0 && waiting.length === 0;
    const outcome = outcomeOf(page.errors, states.length, waiting.length);
    const where = open === undefined ? await broughtText(commit, repository) : `#${open}`;
    io.stdout.write(`${where}: ${outcome}.\n${states.map(stateLine).join("")}`);
    await writeOverrides(flags, page, states, io);
    if (flags.status && open !== undefined)
      await setStatus(repository, commit, isGood ? "success" : "failure", outcome.slice(0, LONGEST_STATUS));
    return isGood ? 0 : 1;
  }, "statuses: write");
}

/** What a merge queue puts together has no reviews of its own. */
const QUEUED = "guards were asked before the merge queue, and are asked again on main";

function outcomeOf(errors: number, guards: number, waiting: number): string {
  if (errors > 0) return `it brings ${count(errors, "error")}, so guards could not look at all of it`;
  if (guards === 0) return "no guard found anything";
  if (waiting === 0) return "all that guards found is allowed";
  return `${waiting} of ${guards} that guards found ${waiting === 1 ? "waits" : "wait"} for a word`;
}

async function broughtText(commit: string, repository: Repository): Promise<string> {
  const { mergedBy } = await import("../github/approvals.ts");
  const number = await mergedBy(commit, repository);
  return number === undefined ? `No pull request brought ${commit.slice(0, 10)}` : `#${number}`;
}

function stateLine({
  rule,
  teams,
  commits = [],
  word,
}: ReviewPage["guards"][number] & { readonly word: Override | undefined }): string {
  if (word) return `  ${rule}: ${word.by}, ${word.at}: ${word.reason}\n`;
  const names = teams.map(({ name }) => name).join(", ");
  const since = commits.length === 0 ? "" : `, brought by ${commits.map((commit) => commit.slice(0, 10)).join(", ")}`;
  return `  ${rule}: waits${names === "" ? "" : ` (${names})`}${since}\n`;
}

/** Each word once, though it allowed several findings. */
async function writeOverrides(
  { out }: ApprovalFlags,
  { live }: ReviewPage,
  states: readonly { readonly word: Override | undefined }[],
  io: Io,
): Promise<void> {
  if (out === undefined) return;
  const words = new Map(states.flatMap(({ word }) => (word ? [[JSON.stringify(word), word] as const] : [])));
  const text = `${JSON.stringify({ format: 1, overrides: [...words.values()], ...(live && { live }) }, undefined, 2)}\n`;
  await writeAtomic(resolve(io.cwd, out), text, { lasting: false });
}

/** review.json in a directory; what anybody may have written is a page, or nothing. */
export async function readReview(from: string, io: Io): Promise<ReviewPage> {
  const { readPage } = await import("../review/page.ts");
  const path = resolve(io.cwd, from, "review.json");
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw new CouldNotRun(`There is no "${path}": review writes it.`);
  const page = size <= MOST_BYTES ? readPage(readFileSync(path, "utf8")) : undefined;
  if (!page) throw new CouldNotRun(`"${path}" is no review that this version of Signalbox reads.`);
  return page;
}

/** For each guard of a page who allowed it in an open pull request, which must have this head. */
export async function approvalsFor(
  page: ReviewPage,
  number: number,
  head: string,
  repository: Repository,
): Promise<readonly (Override | undefined)[] | "outdated"> {
  if (page.guards.every(({ allowed }) => allowed)) return [];
  const approvals = await approvalsIn(number, page, repository, head);
  return approvals === "outdated" ? approvals : approved(page.guards, approvals);
}

/** The same of what is merged: each commit that brings it waits for a word in the pull request that brought the commit. */
async function wordsSince(
  page: ReviewPage,
  merged: string,
  repository: Repository,
): Promise<readonly (Override | undefined)[]> {
  const { mergedBy } = await import("../github/approvals.ts");
  const asked = new Map<string, readonly Approval[]>();
  const found: (Override | undefined)[] = [];
  for (const guard of page.guards) {
    const words: (Override | undefined)[] = [];
    for (const commit of guard.allowed ? [] : guard.commits?.length ? guard.commits : [merged]) {
      if (!asked.has(commit)) {
        const number = await mergedBy(commit, repository);
        const approvals = number === undefined ? [] : await approvalsIn(number, page, repository);
        asked.set(commit, approvals === "outdated" ? [] : approvals);
      }
      words.push(...approved([guard], asked.get(commit) ?? []));
    }
    found.push(words.every(Boolean) ? words.at(-1) : undefined);
  }
  return found;
}

/** The approvals of a pull request that count; `head`: which it must have now, none for one that is merged. */
async function approvalsIn(
  number: number,
  page: ReviewPage,
  repository: Repository,
  head?: string,
): Promise<readonly Approval[] | "outdated"> {
  const { approvalsOf } = await import("../github/approvals.ts");
  const { octokit, owner, repo } = repository;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  if (head !== undefined && data.head.sha !== head) return "outdated";
  const teams = page.guards.flatMap((guard) => guard.teams);
  return approvalsOf(repository, { number, head: data.head.sha, author: data.user?.login }, teams);
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
