import type { Io } from "../io.ts";
import type { Change } from "../release/change.ts";

const GIT_MS = 5_000;

/**
 * The commit that a directory's routes/ is of, with its author; `-dirty`, git's own word, where something was changed since. Nothing
 * where git, a repository or a commit with these routes is missing: then the CI may know.
 */
export async function changeInGit(root: string, { env }: Pick<Io, "env">): Promise<Change> {
  const { run } = await import("../haproxy/run.ts");
  const git = (...words: string[]) =>
    // A file system monitor is a program that the repository's configuration names.
    run("git", ["-C", root, "--no-optional-locks", "-c", "core.fsmonitor=false", ...words], { timeoutMs: GIT_MS, env });
  const [head, routes, status] = await Promise.all([
    // The name as it was committed: a .mailmap is a file that any team could add.
    git("log", "-1", "--no-show-signature", "--format=%H%x09%an"),
    git("rev-parse", "--verify", "--quiet", "HEAD:./routes"),
    git("status", "--porcelain", "--", "routes"),
  ]);
  const [, commit, author = ""] = /^([0-9a-f]{40,64})\t(.*)$/m.exec(head.output) ?? [];
  if (commit === undefined || head.exitCode !== 0 || routes.exitCode !== 0) return {};
  return { commit: status.output.trim() === "" ? commit : `${commit}-dirty`, author };
}

/** Variables of CIs: GitHub Actions ("Variables reference"), GitLab ("Predefined CI/CD variables"), Jenkins (the Git plugin's). */
const CIS = [
  { commit: "GITHUB_SHA", authors: ["GITHUB_ACTOR"], actor: "GITHUB_ACTOR" },
  { commit: "CI_COMMIT_SHA", authors: ["CI_COMMIT_AUTHOR", "GITLAB_USER_NAME"], actor: "GITLAB_USER_NAME" },
  { commit: "GIT_COMMIT", authors: ["CHANGE_AUTHOR_DISPLAY_NAME", "GIT_AUTHOR_NAME"], actor: "BUILD_USER" },
] as const;

/** What the CI's variables say of the change. GitLab's author has an address behind the name, which is nobody's business. */
export function changeInCi(env: Io["env"]): Change {
  const ci = CIS.find(({ commit }) => env[commit]);
  const commit = ci && env[ci.commit];
  const author = ci?.authors.map((name) => env[name]).find(Boolean);
  return {
    ...(commit !== undefined && { commit }),
    ...(author !== undefined && { author: author.replace(/ *<[^>]*>$/, "") }),
  };
}

/** Who started the CI's job, where it tells. */
export function actorInCi(env: Io["env"]): string | undefined {
  return CIS.map(({ actor }) => env[actor]).find(Boolean);
}
