import { readFile } from "node:fs/promises";
import { CouldNotRun, type Io } from "../io.ts";
import type { Repository } from "./client.ts";

/** What a workflow was started for. */
export interface Head {
  /** The head of a pull request, of the run before this one, or what was pushed. */
  readonly commit: string;
  /** It is what a merge queue put together. */
  readonly isQueued?: boolean;
}

export async function headOfEvent(io: Io): Promise<Head> {
  const path = io.env["GITHUB_EVENT_PATH"];
  const event = path === undefined ? undefined : (JSON.parse(await readFile(path, "utf8")) as Event);
  const head = event?.pull_request?.head.sha ?? event?.workflow_run?.head_sha ?? event?.after;
  if (head === undefined)
    throw new CouldNotRun("GITHUB_EVENT_PATH tells of no pull request: name its head with --commit.");
  return { commit: head, isQueued: event?.workflow_run?.event === "merge_group" };
}

/** What we read of it: docs.github.com, "Webhook events and payloads". */
interface Event {
  readonly pull_request?: { readonly head: { readonly sha: string } };
  readonly workflow_run?: { readonly head_sha: string; readonly event?: string };
  /** Of a push: what the branch names now. */
  readonly after?: string;
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
