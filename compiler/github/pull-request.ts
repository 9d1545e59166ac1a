import { CouldNotRun, type Io } from "../io.ts";
import type { Repository } from "./client.ts";
import { readEvent } from "./event.ts";

/** What a workflow was started for. */
export interface Head {
  /** The head of a pull request, of the run before this one, or what was pushed. */
  readonly commit: string;
  /** It is what a merge queue put together. */
  readonly isQueued?: boolean;
}

export function headOfEvent(io: Pick<Io, "env">): Head {
  const { head, runHead, after, runEvent } = readEvent(io);
  const commit = head ?? runHead ?? after;
  if (commit === undefined)
    throw new CouldNotRun("GITHUB_EVENT_PATH tells of no pull request: name its head with --commit.");
  return { commit, isQueued: runEvent === "merge_group" };
}

/**
 * The number of the open pull request whose head is this commit; undefined where there is none any more. Asked of GitHub and not taken
 * from what a job of a fork left, which may name any.
 */
export async function pullRequestOf(commit: string, { octokit, owner, repo }: Repository): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.pulls.list, {
    ...{ owner, repo, state: "open" as const, sort: "updated" as const, direction: "desc" as const, per_page: 100 },
  });
  for await (const { data } of pages) {
    const found = data.find(({ head }) => head.sha === commit);
    if (found) return found.number;
  }
  return undefined;
}

/** The newest workflow run that left an artifact of this name for a commit; undefined where none did, or it is kept no longer. */
export async function runThatLeft(
  name: string,
  commit: string,
  { octokit, owner, repo }: Repository,
): Promise<number | undefined> {
  const pages = octokit.paginate.iterator(octokit.rest.actions.listArtifactsForRepo, {
    ...{ owner, repo, name, per_page: 100 },
  });
  for await (const { data } of pages) {
    const found = data.find(({ expired, workflow_run: run }) => !expired && run?.head_sha === commit);
    if (found?.workflow_run?.id !== undefined) return found.workflow_run.id;
  }
  return undefined;
}
