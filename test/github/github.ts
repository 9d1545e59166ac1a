import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { components, operations } from "@octokit/openapi-types";
import { vi } from "vitest";

// The names are GitHub's own: these types are made of its OpenAPI description.
type Schemas = components["schemas"];
export type Pull = Pick<Schemas["pull-request-simple"], "number"> & {
  head: Pick<Schemas["pull-request-simple"]["head"], "sha">;
} & Partial<Pick<Schemas["pull-request-simple"], "merged_at" | "merge_commit_sha">> & {
    user?: Pick<Schemas["simple-user"], "login">;
    /** main, the default branch, unless said. */
    base?: { ref: string; repo: Pick<Schemas["repository"], "default_branch"> };
  };
export type Review = Pick<
  Schemas["pull-request-review"],
  "state" | "body" | "commit_id" | "node_id" | "submitted_at"
> & {
  user: Pick<Schemas["simple-user"], "login" | "type">;
};
export type Commit = { parents: Pick<Schemas["commit"]["parents"][number], "sha">[] } & Record<
  "author" | "committer",
  Pick<Schemas["simple-user"], "login"> | null
>;
type Permission = Pick<Schemas["repository-collaborator-permission"], "permission">;
type Artifact = Pick<Schemas["artifact"], "id" | "name" | "expired"> & {
  workflow_run: { id: number; head_sha: string };
};
type Status = operations["repos/create-commit-status"]["requestBody"]["content"]["application/json"];
export type IssueComment = Pick<Schemas["issue-comment"], "id" | "body"> & {
  user: Pick<Schemas["simple-user"], "login">;
};
type Written = operations["issues/create-comment"]["requestBody"]["content"]["application/json"];

/** What GitHub answers instead, to the next request that the text begins: `POST /repos`. */
export interface Fault {
  readonly to: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Done although it is not answered so. */
  readonly done?: () => void;
}

const TOKEN = "t0ken-of-this-test";

/**
 * Until `vi.useRealTimers()` the clock jumps over what a client in this process waits for: a second between two requests that write, and
 * as long as GitHub's limits say.
 */
export function jumpOverWaits(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] }).setTimerTickMode("nextTimerAsync");
}

/** The part of GitHub's API that a review needs, over a repository acme/routes in memory. */
export class GitHub {
  pulls: Pull[] = [];
  comments: IssueComment[] = [];
  reviews: Review[] = [];
  commits: Commit[] = [];
  /** By login; who is not here has none. */
  permissions: Readonly<Record<string, Permission["permission"]>> = {};
  /** Newest first. */
  artifacts: readonly Artifact[] = [];
  /** By pull request; those of `reviews` are of any other. */
  reviewsOf: Readonly<Record<number, readonly Review[]>> = {};
  /** `org/team` → logins; undefined where the token may not ask. */
  teams: Readonly<Record<string, readonly string[]>> | undefined = undefined;
  /** What may ask about teams, where it is another token. */
  teamsToken: string | undefined = undefined;
  /** Who last edited a review's text, by the review's node_id. */
  editors: Readonly<Record<string, string>> = {};
  /** By commit. */
  readonly statuses: Record<string, Status> = {};
  faults: Fault[] = [];
  /** Whose token it is; undefined for a workflow's, which may not ask. */
  me: string | undefined;
  /** `POST /repos/…`, in order. */
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): Promise<unknown> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = "";
    for await (const part of request) text += String(part);
    const url = new URL(request.url ?? "", "http://github");
    const asked = `${request.method} ${url.pathname}`;
    this.requests.push(asked);
    const fault = this.faults.find(({ to }) => asked.startsWith(to));
    if (fault) {
      this.faults = this.faults.filter((one) => one !== fault);
      fault.done?.();
    }
    const token = asked.startsWith("GET /orgs/") ? (this.teamsToken ?? TOKEN) : TOKEN;
    const [status, body, headers = {}] = fault
      ? [fault.status, { message: fault.message ?? "a fault of this test" }, fault.headers]
      : request.headers.authorization === `token ${token}`
        ? this.#route(asked, url, text === "" ? undefined : (JSON.parse(text) as Written))
        : ([401, { message: "Bad credentials" }] as const);
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(status === 204 ? "" : JSON.stringify(body));
  }

  #route(asked: string, url: URL, body?: Written): readonly [number, unknown, Record<string, string>?] {
    const base = "/repos/acme/routes";
    const missing = [404, { message: "Not Found" }] as const;
    if (asked === "GET /user")
      return this.me === undefined
        ? [403, { message: "Resource not accessible by integration" }]
        : [200, { login: this.me }];
    if (asked === `GET ${base}/pulls`)
      return paged(
        this.pulls.filter((pull) => !pull.merged_at),
        url,
      );
    const more = this.#ofApprovals(asked, url, body);
    if (more) return more;
    const pull = this.pulls.find(({ number }) => asked === `GET ${base}/pulls/${number}`);
    if (pull) return [200, pull];
    const [, method, number] = /^(GET|POST) \/repos\/acme\/routes\/issues\/(\d+)\/comments$/.exec(asked) ?? [];
    if (number !== undefined && !this.pulls.some((one) => String(one.number) === number)) return missing;
    if (method === "GET") return paged(this.comments, url);
    if (method === "POST") {
      const made = { id: this.comments.length + 1_000, body: body?.body ?? "", user: { login: this.login } };
      this.comments.push(made);
      return [201, made];
    }
    const comment = this.comments.find(({ id }) => asked.endsWith(` ${base}/issues/comments/${id}`));
    if (!comment) return missing;
    if (asked.startsWith("DELETE ")) {
      this.comments = this.comments.filter((one) => one !== comment);
      return [204, undefined];
    }
    comment.body = body?.body ?? "";
    return [200, comment];
  }

  /** What `approvals` asks. */
  #ofApprovals(
    asked: string,
    url: URL,
    body: unknown,
  ): readonly [number, unknown, Record<string, string>?] | undefined {
    const [, number, list] = /^GET \/repos\/acme\/routes\/pulls\/(\d+)\/(reviews|commits)$/.exec(asked) ?? [];
    if (number !== undefined)
      return paged(list === "reviews" ? (this.reviewsOf[Number(number)] ?? this.reviews) : this.commits, url);
    const [, login] = /^GET \/repos\/acme\/routes\/collaborators\/([\w-]+)\/permission$/.exec(asked) ?? [];
    if (login !== undefined) {
      const permission = this.permissions[login];
      return permission === undefined ? [404, { message: "Not Found" }] : [200, { permission }];
    }
    if (asked === "GET /repos/acme/routes/actions/artifacts") {
      const named = this.artifacts.filter(({ name }) => name === url.searchParams.get("name"));
      const [status, artifacts, headers = {}] = paged(named, url);
      return [status, { total_count: named.length, artifacts }, headers];
    }
    const [, owner, slug] = /^GET \/orgs\/(\w+)\/teams\/(\w+)$/.exec(asked) ?? [];
    if (slug !== undefined) {
      if (!this.teams) return [403, { message: "Resource not accessible by integration" }];
      return this.teams[`${owner}/${slug}`] ? [200, { slug }] : [404, { message: "Not Found" }];
    }
    const [, org, team, member] = /^GET \/orgs\/(\w+)\/teams\/(\w+)\/memberships\/([\w-]+)$/.exec(asked) ?? [];
    if (member !== undefined) {
      if (!this.teams) return [403, { message: "Resource not accessible by integration" }];
      return this.teams[`${org}/${team}`]?.includes(member)
        ? [200, { state: "active" }]
        : [404, { message: "Not Found" }];
    }
    const [, commit] = /^GET \/repos\/acme\/routes\/commits\/(\w+)\/pulls$/.exec(asked) ?? [];
    if (commit !== undefined)
      return paged(
        this.pulls
          .filter((pull) => pull.merge_commit_sha === commit)
          .map((pull) => ({ base: { ref: "main", repo: { default_branch: "main" } }, ...pull })),
        url,
      );
    const [, sha] = /^POST \/repos\/acme\/routes\/statuses\/(\w+)$/.exec(asked) ?? [];
    if (sha !== undefined) {
      this.statuses[sha] = body as Status;
      return [201, body];
    }
    if (asked !== "POST /graphql") return undefined;
    const { id } = (body as { variables: { id: string } }).variables;
    const editor = this.editors[id];
    return [200, { data: { node: { editor: editor === undefined ? null : { login: editor } } } }];
  }

  get login(): string {
    return this.me ?? "github-actions[bot]";
  }
}

/** A page of a list, with the header by which GitHub tells of the next one. */
function paged(all: readonly unknown[], url: URL): readonly [number, unknown, Record<string, string>?] {
  const [size, page] = [Number(url.searchParams.get("per_page") ?? 30), Number(url.searchParams.get("page") ?? 1)];
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const link = page * size < all.length ? { link: `<${next.pathname}${next.search}>; rel="next"` } : {};
  return [200, all.slice((page - 1) * size, page * size), link];
}
