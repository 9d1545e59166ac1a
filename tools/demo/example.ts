import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { get, greeting, websocketPasses } from "./clients.ts";
import { say, Wrong } from "./print.ts";
import type { Stage } from "./stage.ts";

/** The example in routes/ (routes/README.md): the front door of the OpenTelemetry Demo. */
export const host = "astronomy.example.com";

export const httpServices = [
  "frontend",
  "image-provider",
  "genai-sql-agent",
  "jaeger",
  "grafana",
  "loadgen",
  "otel-collector",
  "flagd",
  "flagd-ui",
];
export const tcpServices = ["postgresql"];

/** One request down every route, and what must come back. */
const expected: readonly (readonly [path: string, answer: string])[] = [
  ["/", "frontend /"],
  ["/cart?id=7", "frontend /cart?id=7"],
  ["/images/products/lens.jpg", "image-provider /products/lens.jpg"],
  ["/genai-sql-agent/ask", "genai-sql-agent /genai-sql-agent/ask"],
  ["/jaeger/ui/search", "jaeger /jaeger/ui/search"],
  ["/grafana/d/demo", "grafana /grafana/d/demo"],
  ["/loadgen/", "loadgen /"],
  ["/otlp-http/v1/traces", "otel-collector /v1/traces"],
  ["/flagservice/flagd.evaluation.v1.Service/EventStream", "flagd /flagd.evaluation.v1.Service/EventStream"],
  ["/feature", "flagd-ui /feature"],
  ["/features", "frontend /features"],
  ["/.git/config", "403"],
  ["/jaeger/%2e%2e/cart", "400"],
];

/** Sends a request down every route, prints who answered, and refuses any other answer than the example's. */
export async function everyRoute({ port, tcpPort }: Stage): Promise<void> {
  for (const [at, wanted] of expected) {
    const { status, body } = await get(port, host, at);
    const got = status === 200 ? body : String(status);
    say(`  ${at.padEnd(54)} ${status === 200 ? `-> ${body}` : `${status} by HAProxy`}`);
    if (got !== wanted) throw new Wrong(`${at} gave "${got}", not "${wanted}"`);
  }
  const websocket = await websocketPasses(port, host, "/grafana/api/live/ws");
  say(`  ${"/grafana/api/live/ws as a websocket".padEnd(54)} ${websocket ? "-> grafana, both ways" : "did not pass"}`);
  const database = await greeting(tcpPort);
  say(`  ${"TCP, the PostgreSQL port".padEnd(54)} -> ${database}`);
  if (!websocket || database !== "postgresql") throw new Wrong("a websocket or the TCP route did not pass");
}

/** True when every service of the example has a server that answers. */
export async function everyServiceAnswers({ port, tcpPort }: Stage): Promise<boolean> {
  for (const [at, wanted] of expected) {
    const { status, body } = await get(port, host, at);
    if ((status === 200 ? body : String(status)) !== wanted) return false;
  }
  return (await greeting(tcpPort)) === "postgresql";
}

/** The change that the demo makes: the genai route gets a shorter path and a rewrite, which is a change of maps. */
export async function moveGenai(stage: Stage): Promise<void> {
  await replaceIn(
    stage,
    "pathPrefix: /genai-sql-agent\n",
    "pathPrefix: /ask\n    rewrite: { replacePrefix: /genai-sql-agent }\n",
  );
  say("routes/shop/shop.yaml: the genai route moves from /genai-sql-agent to /ask");
}

export async function genaiHasMoved({ port }: Stage): Promise<boolean> {
  return (await get(port, host, "/ask/why")).body === "genai-sql-agent /genai-sql-agent/why";
}

/** A mistake that only HAProxy sees: nobody has declared what the condition names. */
export function makeMistake(stage: Stage): Promise<void> {
  return replaceIn(stage, "no-store unless { status 200 }", "no-store unless { status ok }");
}

async function replaceIn(stage: Stage, from: string, to: string): Promise<void> {
  const file = path.join(stage.dir, "routes/shop/shop.yaml");
  const text = await readFile(file, "utf8");
  if (!text.includes(from)) throw new Wrong(`the example does not hold "${from}" any more`);
  await writeFile(file, text.replace(from, to));
}
