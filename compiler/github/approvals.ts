import type { ReviewPage } from "../generated/types.ts";
import { allowedIn, type Approval } from "../review/override.ts";
import { statusOf, type Repository } from "./client.ts";

/** A pull request whose reviews count. */
export interface Reviewed {
  readonly number: number;
  /** Its head now, or as it was merged. */
  readonly head: string;
  readonly author: string | undefined;
}

type Reviews = Awaited<ReturnType<Repository["octokit"]["rest"]["pulls"]["listReviews"]>>["data"];

/** The pull request by which a commit came to the default branch; undefined where it came by none. */
export async function mergedBy(commit: string, { octokit, owner, repo }: Repository): Promise<number | undefined> {
  const all = await octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
    ...{ owner, repo, commit_sha: commit, per_page: 100 },
  });
  // A rebase makes several commits of one, of which GitHub names the last as the merge.
  return all.find(({ merged_at, base }) => merged_at !== null && base.ref === base.repo.default_branch)?.number;
}

/**
 * The approvals of a pull request that count: each is of its very head, so that a later push needs it anew; by a person who neither
 * opened it nor made a commit of it; who may merge, which GitHub is asked for; and who has not asked for changes since. A review's text counts where nobody but
 * its author wrote it: whoever may write to a repository may edit others' texts.
 */
export async function approvalsOf(
  repository: Repository,
  { number, head, author }: Reviewed,
  teams: ReviewPage["teams"],
): Promise<readonly Approval[]> {
  const { octokit, owner, repo } = repository;
  const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, {
    ...{ owner, repo, pull_number: number, per_page: 100 },
  });
  const found: Approval[] = [];
  let authors: ReadonlySet<string> | undefined;
  for (const [login, own] of standing(reviews)) {
    const ofHead = own.filter(({ commit_id, user }) => commit_id === head && user?.type === "User");
    const last = ofHead.at(-1);
    if (!last || login === author) continue;
    authors ??= await authorsOf(number, repository);
    if (authors.has(login) || !(await mayMerge(login, repository))) continue;
    const owns: string[] = [];
    for (const { name, people } of teams) if (await isOwner(login, people, repository)) owns.push(name);
    const allows: Approval["allows"][number][] = [];
    for (const { body, node_id } of ofHead) {
      const said = allowedIn(body);
      if (said.length > 0 && (await isOwnText(node_id, login, repository))) allows.push(...said);
    }
    found.push({ by: login, at: last.submitted_at ?? "", allows, owns });
  }
  return found;
}

/** Approving reviews by their authors, in order; who asked for changes, or whose approval was dismissed, begins anew. */
function standing(reviews: Reviews): ReadonlyMap<string, Reviews> {
  const found = new Map<string, Reviews>();
  for (const review of reviews) {
    const login = review.user?.login;
    if (login === undefined) continue;
    if (review.state === "APPROVED") found.set(login, [...(found.get(login) ?? []), review]);
    else if (review.state !== "COMMENTED" && review.state !== "PENDING") found.delete(login);
  }
  return found;
}

/** Who made the commits of a pull request; one that merges its base into it anybody may make. */
async function authorsOf(number: number, { octokit, owner, repo }: Repository): Promise<ReadonlySet<string>> {
  const commits = await octokit.paginate(octokit.rest.pulls.listCommits, {
    ...{ owner, repo, pull_number: number, per_page: 100 },
  });
  const logins = commits
    .filter(({ parents }) => parents.length < 2)
    .flatMap(({ author, committer }) => [author, committer])
    .flatMap((one) => (one && "login" in one && typeof one.login === "string" ? [one.login] : []));
  return new Set(logins);
}

async function mayMerge(login: string, { octokit, owner, repo }: Repository): Promise<boolean> {
  const answer = await orNothing(octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }));
  return answer !== undefined && ["admin", "write"].includes(answer.data.permission);
}

/** `@login`, or `@org/team`. */
const OWNER = /^@([\w-]+)(?:\/([\w.-]+))?$/;

/** Owners that are teams of an organization of which GitHub does not tell this token: nobody counts as of them. */
export async function teamsNotAsked(
  concerned: ReviewPage["teams"],
  { teams }: Repository,
): Promise<ReadonlySet<string>> {
  const unasked = new Set<string>();
  for (const person of new Set(concerned.flatMap(({ people }) => people))) {
    const [, org, team] = OWNER.exec(person) ?? [];
    if (org === undefined || team === undefined) continue;
    if (!(await orNothing(teams.rest.teams.getByName({ org, team_slug: team }), 403))) unasked.add(person);
  }
  return unasked;
}

/** By `@login`, or as a member of `@org/team`, where the token may ask that. */
async function isOwner(login: string, people: readonly string[], { teams }: Repository): Promise<boolean> {
  for (const person of people) {
    const [, name = "", team] = OWNER.exec(person) ?? [];
    if (name === "") continue;
    if (team === undefined) {
      if (name.toLowerCase() === login.toLowerCase()) return true;
      continue;
    }
    const asked = teams.rest.teams.getMembershipForUserInOrg({ org: name, team_slug: team, username: login });
    const answer = await orNothing(asked, 403);
    if (answer?.data.state === "active") return true;
  }
  return false;
}

/** Whether nobody else has edited a review's text. */
async function isOwnText(id: string, login: string, { octokit }: Repository): Promise<boolean> {
  const query = "query ($id: ID!) { node(id: $id) { ... on PullRequestReview { editor { login } } } }";
  const { node } = await octokit.graphql<{ node: { editor?: { login: string } | null } | null }>(query, { id });
  return node !== null && (!node.editor || node.editor.login === login);
}

/** Undefined where GitHub does not know it, or with `also`. */
async function orNothing<T>(request: Promise<T>, also = 404): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === also) return undefined;
    throw error;
  }
}

/** The state of a commit that a branch may demand before a merge. */
export async function setStatus(
  { octokit, owner, repo }: Repository,
  sha: string,
  state: "success" | "failure",
  description: string,
): Promise<void> {
  const context = "signalbox/guards";
  await octokit.rest.repos.createCommitStatus({ owner, repo, sha, state, context, description });
}
