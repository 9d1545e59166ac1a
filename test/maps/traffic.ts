import http from "node:http";
import { decide, type RoutedRequest } from "../../compiler/table/decide.ts";
import type { Seen as SeenUpstream } from "../traffic/upstreams.ts";
import { poolOf, type LiveRelease } from "./releases.ts";

/** Which releases an answer may be of: everything that was live or on its way while the request was under way. */
export interface Window {
  first: number;
  last: number;
}

export interface Watched {
  requests: number;
  /** Answers that no release of their window gives, and requests without an answer; at most 20 are kept as texts. */
  wrong: number;
  readonly examples: string[];
  /** Answers by release. */
  readonly of: Map<number, number>;
}

const hosts = ["a.test", "b.test", "c.test", "d.test", "rx.test", "new.test", "other.test", "c.test:80", "D.test."];
const paths = [
  "/whole/x",
  "/whole/%61",
  "/split/x",
  "/go/x",
  "/caught/7/x%20y",
  "/fixed",
  "/cond",
  "/cond/x",
  "/cond/x/y",
  "/cond/%78",
  "/u/7",
  "/us/7",
  "/u/%37",
  "/exact",
  "/p",
  "/p/x%20y",
  "/p/odd/x",
  "/p/even/%6f",
  "/p/%6fdd",
  "/ping",
  "/p//x",
  "/none",
];
const headers: readonly RoutedRequest["headers"][] = [[], [["x-c", "yes"]], [["x-c", "no"]]];

/** Every host with every path, and the methods and headers that conditions ask for where they do. */
export const requests: readonly RoutedRequest[] = hosts.flatMap((host) =>
  paths.flatMap((path) => {
    const all = path.startsWith("/cond") ? headers : [[]];
    const methods = path.startsWith("/cond") || path === "/exact" ? ["GET", "POST"] : ["GET"];
    return all.flatMap((some) =>
      methods.map((method): RoutedRequest => ({ listener: "public", host, path, query: "", method, headers: some })),
    );
  }),
);

/** Clients that ask all of that again and again and hold every answer to the releases of its time. */
export function watch(port: number, releases: readonly LiveRelease[], window: Window, clients: number) {
  const watched: Watched = { requests: 0, wrong: 0, examples: [], of: new Map() };
  const agent = new http.Agent({ keepAlive: true });
  let running = true;
  let at = 0;
  const client = async (kept: boolean): Promise<void> => {
    while (running) {
      const request = requests[(at += 97) % requests.length];
      if (!request) return;
      const { first } = window;
      const answer = await ask(port, request, kept ? agent : false).catch((error: unknown) => String(error));
      watched.requests++;
      const said = typeof answer === "string" ? answer : judge(answer, request, releases, first, window.last);
      if (typeof said === "number") watched.of.set(said, (watched.of.get(said) ?? 0) + 1);
      else if (said !== undefined) {
        watched.wrong++;
        if (watched.examples.length < 20) watched.examples.push(said);
      }
    }
  };
  const all = Array.from({ length: clients }, (_, i) => client(i % 4 !== 0));
  return {
    watched,
    async stop(): Promise<Watched> {
      running = false;
      await Promise.all(all);
      agent.destroy();
      return watched;
    },
  };
}

export interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

export function ask(port: number, request: RoutedRequest, agent: http.Agent | false): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { host, method, path } = request;
    const sent = http.request(
      { port, host: "127.0.0.1", agent, method, path, headers: { host, ...Object.fromEntries(request.headers) } },
      (answer) => {
        let body = "";
        answer.setEncoding("utf8").on("data", (text: string) => (body += text));
        answer.on("error", reject);
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

/** The release whose answer it is, undefined for a refusal that carries no number; else what is wrong, as a text. */
export function judge(
  got: Got,
  request: RoutedRequest,
  releases: readonly LiveRelease[],
  first: number,
  last: number,
): number | string | undefined {
  const did = JSON.stringify([got.status, got.headers["x-rel"], got.headers.location, got.body]);
  const wrong = `${request.method} ${request.host}${request.path} ${JSON.stringify(request.headers)}: ${did}, releases ${first} to ${last}`;
  for (let n = first; n <= last; n++) {
    const release = releases[n];
    if (!release) continue;
    const { outcome } = decide(release.compiled.table, request);
    if (outcome.kind !== "route") {
      if (got.status === outcome.status && got.headers["x-rel"] === undefined) return undefined;
    } else if (isAnswerOf(got, outcome.route, n)) return n;
  }
  return wrong;
}

function isAnswerOf({ status, headers: seen, body }: Got, route: string, n: number): boolean {
  if (seen["x-rel"] !== `${n}`) return false;
  if (route === "shop.go") return status === (n % 2 === 1 ? 301 : 302) && seen.location === `https://r${n}.test/v${n}`;
  if (route === "shop.caught")
    return status === 302 && seen.location === `/v${n}/x%20y?${n % 2 === 1 ? "a" : "b"}=7&n=${n}`;
  if (route === "shop.fixed" || route.startsWith("platform.")) return status === 200 && body.trim() === `v${n}`;
  if (status !== 200) return false;
  const upstream = JSON.parse(body) as SeenUpstream;
  const sent = new Map(upstream.headers);
  const isPool = route === "shop.split" || upstream.backend === `shop.${poolOf(n)}`;
  const target = route === "shop.whole" ? upstream.target.startsWith(`/v${n}/`) : upstream.target === `/v${n}`;
  return isPool && target && sent.get("x-env") === `${n}` && sent.get("x-route") === route;
}
