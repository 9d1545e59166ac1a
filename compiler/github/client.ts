import { Octokit } from "@octokit/rest";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { CouldNotRun, type Io } from "../io.ts";
import { VERSION } from "../version.ts";

/** A repository on GitHub, and how to ask about it. */
export interface Repository {
  readonly octokit: Octokit;
  /** Asks who is in a team of the organization, which a workflow's own token may not. */
  readonly teams: Octokit;
  readonly owner: string;
  readonly repo: string;
}

/** Waits for at most this long where GitHub says when it will listen again; beyond it a person should know. */
const PATIENCE_S = 300;
const MOST_RETRIES = 4;

/**
 * The repository that GitHub Actions names by its variables (GITHUB_REPOSITORY, GITHUB_API_URL), or Jenkins by its pull request's
 * address (CHANGE_URL), or the repository's (GIT_URL). What GitHub cannot answer now (5xx, its limits of rate) is asked again. Throws CouldNotRun where a variable is
 * missing.
 */
export function repositoryOf(io: Io): Repository {
  const { GITHUB_TOKEN: auth, GITHUB_REPOSITORY, GITHUB_API_URL, CHANGE_URL, GIT_URL = "" } = io.env;
  const [, host = "github.com", changed] =
    /^https:\/\/([\w.:-]+)\/([^/]+\/[^/]+)\/pull\/\d+$/.exec(CHANGE_URL ?? "") ??
    /^(?:https:\/\/(?:[^@/]*@)?|git@)([\w.-]+)[:/]([^/]+\/[^/]+?)(?:\.git)?$/.exec(GIT_URL) ??
    [];
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(GITHUB_REPOSITORY || changed || "") ?? [];
  // A company's own GitHub has its API below its address.
  const baseUrl = GITHUB_API_URL || (host === "github.com" ? undefined : `https://${host}/api/v3`);
  if (owner === undefined || repo === undefined)
    throw new CouldNotRun("GITHUB_REPOSITORY does not name a repository, as acme/routes.");
  if (!auth)
    throw new CouldNotRun("GITHUB_TOKEN is not set: a workflow passes ${{ github.token }} in env: of the step.");
  const limited = (after: number, { method, url }: { method: string; url: string }, count: number): boolean => {
    const again = after <= PATIENCE_S && count < MOST_RETRIES;
    io.stderr.write(
      `GitHub's limit: ${method} ${url}${again ? ` again in ${after} s` : `; ${after} s is too long to wait`}.\n`,
    );
    return again;
  };
  const as = (token: string): Octokit =>
    new (Octokit.plugin(retry, throttling))({
      auth: token,
      userAgent: `signalbox/${VERSION}`,
      ...(baseUrl && { baseUrl }),
      log: { debug() {}, info() {}, warn() {}, error() {} },
      retry: { retries: MOST_RETRIES },
      throttle: {
        onRateLimit: (after, options, _octokit, count) => limited(after, options, count),
        onSecondaryRateLimit: (after, options, _octokit, count) => limited(after, options, count),
      },
    });
  return { octokit: as(auth), teams: as(io.env["SIGNALBOX_TEAMS_TOKEN"] || auth), owner, repo };
}

/** The HTTP status of an answer that octokit throws. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : undefined;
}
