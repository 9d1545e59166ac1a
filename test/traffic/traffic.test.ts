import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileDirectory, type Compiled } from "../../compiler/pipeline.ts";
import { explain } from "../../compiler/report/explain.ts";
import { rewritten } from "../../compiler/words/rewrite/rewrite.ts";
import { toBytes } from "../../compiler/table/path.ts";
import { haproxies } from "../support/programs.ts";
import { http1Client, http2Client, valuesOf, type Answer, type Client } from "../../compiler/tests/client.ts";
import { serve, type Serving } from "./haproxy.ts";
import { readScenarios, requestOf, type Scenario } from "./scenario.ts";
import { startUpstreams, type Seen, type Upstreams } from "./upstreams.ts";

const root = path.join(import.meta.dirname, "../..");

/** Each folder is a behaviour: `routes/`, and `requests.yaml` with what each request must come to. Those of words lie there. */
const behaviours = ["compiler/words", "test/traffic"].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "requests.yaml")
    .map((file) => path.join(folder, path.dirname(file)))
    .toSorted(),
);

test("there are behaviours to test", () => expect(behaviours.length).toBeGreaterThan(10));

const clients = [
  ["HTTP/1.1", http1Client],
  ["HTTP/2", http2Client],
] as const;

describe.each(behaviours)("%s", (behaviour) => {
  const folder = path.join(root, behaviour);
  const scenarios = readScenarios(path.join(folder, "requests.yaml"));

  describe.each(haproxies())("on haproxy $version", ({ path: program }) => {
    let compiled: Compiled;
    let upstreams: Upstreams | undefined;
    let serving: Serving | undefined;

    beforeAll(async () => {
      const compilation = await compileDirectory(folder);
      if (!compilation.compiled) throw new Error(JSON.stringify(compilation.diagnostics, undefined, 2));
      compiled = compilation.compiled;
      const started = await startUpstreams(compiled.model.backends);
      upstreams = started;
      serving = await serve(program, compilation, {
        kind: "given",
        instancesOf: (backend) => [started.addressOf(backend)],
      });
    });
    afterAll(async () => {
      await serving?.stop();
      await upstreams?.stop();
    });

    test.each(clients)("over %s", async (_, newClient) => {
      if (!serving) throw new Error("nothing serves");
      const known = new Map<string | undefined, Client>();
      const wrong: string[] = [];
      for (const scenario of scenarios) {
        const { from } = scenario;
        const client = known.get(from) ?? newClient(from === undefined ? {} : { hello: helloOf(from) });
        known.set(from, client);
        const request = requestOf(scenario);
        const answer = await client.ask(serving.socketOf(request.listener), request);
        const found = [...differences(scenario, answer), ...lies(compiled, scenario, answer)];
        wrong.push(...found.map((one) => `${scenario.request}: ${one}`));
      }
      for (const client of known.values()) client.close();
      expect(wrong).toEqual([]);
    });
  });
});

function helloOf(from: string): string {
  return from.includes(":")
    ? `PROXY TCP6 ${from} 2001:db8:ffff::1 40000 80\r\n`
    : `PROXY TCP4 ${from} 192.0.2.1 40000 80\r\n`;
}

/** Where an answer is not what its line says. */
function differences({ expect: want }: Scenario, answer: Answer): string[] {
  const wrong: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      wrong.push(`${what} is ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };
  same("the status", answer.status, want.status);
  if (want.location !== undefined) same("the location", valuesOf(answer.headers, "location"), [toBytes(want.location)]);
  for (const [name, value] of Object.entries(want.headers ?? {}))
    same(name, valuesOf(answer.headers, name), [value].flat());
  for (const name of want.without ?? []) same(name, valuesOf(answer.headers, name), []);
  if (want.body !== undefined) same("the body", answer.body, want.body);
  const seen = seenBy(answer);
  same("the backend", seen?.backend, want.backend);
  if (!seen) return wrong;
  const [at = "", query = ""] = seen.target.split(/\?(.*)/s);
  if (want.path !== undefined) same("the path upstream", at, toBytes(want.path));
  if (want.query !== undefined) same("the query upstream", query, toBytes(want.query));
  for (const [name, value] of Object.entries(want.sees ?? {}))
    same(`${name} upstream`, valuesOf(seen.headers, name), [value].flat());
  for (const name of want.misses ?? []) same(`${name} upstream`, valuesOf(seen.headers, name), []);
  return wrong;
}

/** Where `explain` says something else than HAProxy did. */
function lies({ model, table }: Compiled, scenario: Scenario, answer: Answer): string[] {
  const request = requestOf(scenario);
  const said = explain(model, table, request);
  const wrong: string[] = [];
  const seen = seenBy(answer);
  const { outcome } = said.decision;
  const { route } = said;
  const wanted = scenario.expect.route;
  if (wanted !== undefined && wanted !== route?.id) wrong.push(`explain says ${route?.id}, not ${wanted}`);
  if (!route) {
    if (outcome.kind === "route" || outcome.status !== answer.status || seen)
      wrong.push(`explain says ${JSON.stringify(outcome)}, HAProxy answers ${answer.status}`);
    return wrong;
  }
  if (seen) {
    if (!said.backends.some(({ backend }) => backend.id === seen.backend))
      wrong.push(`explain does not know the backend ${seen.backend}`);
    const [at] = seen.target.split("?");
    const path = rewritten(route, request.path);
    if (path !== at) wrong.push(`explain says the path ${JSON.stringify(path)}`);
  }
  if (answer.status === 401) {
    const text = `only users of the list ${route.filters.auth?.value}, by password; others get 401`;
    return said.onTheWay.some((step) => step.text === text) ? wrong : [...wrong, "explain asks for no password"];
  }
  const isRefused = said.onTheWay.some((step) => step.text.endsWith("gets 403"));
  const mayBeOwn = route.action.kind === "return" && route.action.status === 403;
  if (request.src !== undefined && !mayBeOwn && isRefused !== (answer.status === 403))
    wrong.push(
      `explain says that ${request.src} is ${isRefused ? "refused" : "let in"}, HAProxy answers ${answer.status}`,
    );
  if (isRefused) return wrong;
  const [location] = valuesOf(answer.headers, "location");
  const { action } = route;
  if (action.kind === "redirect") {
    const text =
      location === undefined
        ? `HAProxy answers ${answer.status}: `
        : `HAProxy redirects with ${answer.status} to ${location}`;
    if (!said.onTheWay.some((step) => (location === undefined ? step.text.startsWith(text) : step.text === text)))
      wrong.push(`explain says ${said.onTheWay[0]?.text}, HAProxy does ${answer.status} ${location}`);
  }
  if (action.kind === "return" && request.method !== "HEAD") {
    const isBody = action.file
      ? action.file.bytes === Buffer.byteLength(answer.body)
      : (action.body ?? "") === answer.body;
    if (action.status !== answer.status || !isBody)
      wrong.push(`explain says ${action.status} with ${JSON.stringify(action.file ?? action.body)}`);
  }
  return wrong;
}

function seenBy(answer: Answer): Seen | undefined {
  return valuesOf(answer.headers, "x-upstream").length > 0 ? (JSON.parse(answer.body) as Seen) : undefined;
}
