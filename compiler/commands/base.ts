import { readEvent } from "../github/event.ts";
import { WrongUsage, type Io } from "../io.ts";

/** The branch that a pull request is for: GitHub Actions, Jenkins. */
const BRANCHES = ["GITHUB_BASE_REF", "CHANGE_TARGET"];
/** The commit to compare with: GitLab ("Predefined CI/CD variables"), Jenkins (the Git plugin's). */
const COMMITS = ["CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_COMMIT_BEFORE_SHA", "GIT_PREVIOUS_SUCCESSFUL_COMMIT"];

/**
 * What a change is compared with where nobody says it: the base of the CI's pull request or of its merge queue, else what the branch
 * was before the push. Throws WrongUsage where no CI tells.
 */
export function baseInCi({ env }: Pick<Io, "env">): string {
  const branch = BRANCHES.map((name) => env[name]).find(Boolean);
  const event = branch ? {} : readEvent({ env });
  const commits = [event.queueBase, event.before, ...COMMITS.map((name) => env[name])];
  const base = branch ? `origin/${branch}` : commits.find(isThere);
  if (base !== undefined) return base;
  throw new WrongUsage("Compare with what? Give --base: a git revision, as origin/main, or a directory.");
}

/** Before the first commit of a branch is one of zeros alone. */
function isThere(commit: string | undefined): boolean {
  return commit !== undefined && /[1-9a-f]/.test(commit);
}
