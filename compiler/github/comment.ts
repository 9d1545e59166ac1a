import { statusOf, type Repository } from "./client.ts";

/** What became of a comment. */
export type Posted = "made" | "changed" | "same" | "outdated";

export interface Comment {
  /** Its first line: by this an earlier one is found. Who writes it first does not matter: only our own account's are changed. */
  readonly marker: string;
  /** Markdown that begins with the marker. */
  readonly body: string;
}

/**
 * One comment of ours under a pull request, put in place of the one of before. Further ones of ours, left by runs at the same time, are
 * removed. Nothing is written where the pull request has another head meanwhile: that one's run has the last word.
 */
export async function putComment(
  repository: Repository,
  pull: { readonly number: number; readonly head: string },
  { marker, body }: Comment,
): Promise<Posted> {
  const { octokit, owner, repo } = repository;
  const at = { owner, repo, issue_number: pull.number };
  const author = await ownLogin(repository);
  const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, per_page: 100 });
  const [first, ...more] = all.filter(
    (comment) => comment.user?.login === author && comment.body?.startsWith(marker) === true,
  );
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull.number });
  if (data.head.sha !== pull.head) return "outdated";
  for (const { id } of more) await gone(octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
  if (first?.body === body) return "same";
  // A person may have removed it meanwhile.
  if (first && !(await gone(octokit.rest.issues.updateComment({ owner, repo, comment_id: first.id, body }))))
    return "changed";
  await octokit.rest.issues.createComment({ ...at, body });
  return "made";
}

/** True where GitHub does not know the thing any more. */
async function gone(request: Promise<unknown>): Promise<boolean> {
  try {
    await request;
    return false;
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) return true;
    throw error;
  }
}

/** The account of the token. That of a workflow may not ask: it is Actions' own. */
async function ownLogin({ octokit }: Repository): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    if (statusOf(error) === 403) return "github-actions[bot]";
    throw error;
  }
}
