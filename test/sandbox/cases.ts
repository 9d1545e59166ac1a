import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { SourceFile } from "../../compiler/diagnostic/source-file.ts";
import { packageRoot } from "../../compiler/package-root.ts";
import { EXAMPLES } from "../../compiler/sandbox/examples.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** Statements of one backend of a team that has nothing else. In its texts `{id}` is the team, and `{own}` the backend. */
export interface Case {
  /** The team's name. */
  readonly id: string;
  /** `escapes/files.yaml`. */
  readonly group: string;
  readonly text: string;
  readonly mode: "http" | "tcp";
  /** The one version of HAProxy that knows these statements; both unless said. */
  readonly only?: string;
  /** Files of the team's own folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Statements that are refused (refusals.txt has the words), and what a HAProxy shows that gets them nevertheless; one of these at most, `{port}` in them is that of another program. */
export interface Escape extends Case {
  /** Headers of the request. */
  readonly send: Readonly<Record<string, string>>;
  /** True: another team's client asks first, on the same connection. */
  readonly afterRival: boolean;
  /** What the answer holds. */
  readonly answers?: string;
  /** What a map of ours holds then. */
  readonly map?: string;
  /** What another team's table holds then. */
  readonly table?: string;
  /** What reaches another program on this machine. */
  readonly reaches?: string;
  /** True: the next answer on the connection, another team's, is not what its server said. */
  readonly splits?: boolean;
  /** The value of x-slow that keeps others waiting. */
  readonly slow?: string;
  /** The versions whose process ends with the first request, or check. */
  readonly ends?: string;
  /** What HAProxy says when it refuses every team's configuration. */
  readonly whole?: string;
}

/** `repeat`: how often the text stands in the file. */
type Written =
  | string
  | (Partial<Omit<Escape, "id" | "group" | "afterRival">> & { readonly after?: "rival"; readonly repeat?: number });

/** What teams say in real configurations, and may; and what lint tells them to say. */
export function goodCases(): Case[] {
  const real = read("good").map(({ id, group, written, rest }) => caseOf(id, group, written, rest));
  const publicKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
  const key = publicKey.export({ type: "spki", format: "pem" }) as string;
  const files = { "errors/503.http": "HTTP/1.1 503 Service Unavailable\r\n\r\n", "jwt.pem": key };
  const told = EXAMPLES.map(([, ...statements], at) =>
    caseOf(`t${at}`, "examples", { text: statements.join("\n"), files }, {}),
  );
  return [...real, ...told];
}

export function escapes(): Escape[] {
  return read("escapes").map(({ id, group, written, rest }) => {
    const { send = {}, after, ...harm } = typeof written === "string" ? ({} as never) : written;
    return { ...harm, ...caseOf(id, group, written, rest), send, afterRival: after === "rival" };
  });
}

function caseOf(id: string, group: string, written: Written, rest: object): Case {
  const { text = "", repeat = 1, ...own } = typeof written === "string" ? { text: written } : written;
  const whole = Array.from({ length: repeat }, () => named(text, id)).join("\n");
  return { mode: "http", files: {}, ...rest, ...own, id, group, text: whole };
}

/** The text with the names that its team has. */
export function named(text: string, id: string): string {
  return text.replaceAll("{id}", id).replaceAll("{own}", ownBackend(id));
}

export function ownBackend(id: string): string {
  return `${id}.api`;
}

function read(folder: "good" | "escapes") {
  const at = join(packageRoot() ?? ".", "test/sandbox", folder);
  const files = readdirSync(at).toSorted();
  return files
    .flatMap((file) => {
      const whole = parse(readFileSync(join(at, file), "utf8")) as Written[] | { statements: Written[] };
      const { statements, ...rest } = Array.isArray(whole) ? { statements: whole } : whole;
      return statements.map((written) => ({ group: `${folder}/${file}`, written, rest }));
    })
    .map((one, n) => ({ ...one, id: `${folder === "good" ? "g" : "e"}${`${n}`.padStart(3, "0")}` }));
}

/** Another team, with a password before one of its routes. */
const RIVAL = `host: rival.example.com
routes:
  all: { pathPrefix: /, backend: api }
  admin: { pathPrefix: /admin, backend: api, auth: ops }
backends:
  api: { service: rival }
`;

/** The sources of a repository in which each case is a team of its own. `withText`: the statements stand in it. */
export function sourcesOf(cases: readonly Case[], withText: boolean): SourceFile[] {
  const tcp = cases.filter(({ mode }) => mode === "tcp");
  const platform = [
    "listeners:\n  public: { bind: ':80' }",
    ...tcp.map(({ id }, n) => `  ${id}: { bind: ':${5000 + n}', mode: tcp }`),
    "userlists: [ops]\nteams:\n  rival: { hosts: [rival.example.com] }",
    ...cases.map(
      ({ id, mode }) => `  ${id}: { hosts: [${id}.example.com], listeners: [${mode === "tcp" ? id : "public"}] }`,
    ),
    "defaults: { listener: public }\n",
  ].join("\n");
  const teams = cases.flatMap(({ id, mode, text, files }) => {
    const statements = text.trimEnd().replaceAll(/^/gm, "      ");
    const backend = `backends:\n  api:\n    service: ${id}\n${withText ? `    haproxy: |\n${statements}\n` : ""}`;
    const route =
      mode === "tcp"
        ? `tcp:\n  all: { listener: ${id}, backend: api }\n`
        : `host: ${id}.example.com\nroutes:\n  all: { pathPrefix: /, backend: api }\n`;
    return [
      [`routes/${id}/${id}.yaml`, `${route}${backend}`] as const,
      ...Object.entries(files).map(([path, held]) => [`routes/${id}/${path}`, held] as const),
    ];
  });
  return sourcesFromFiles({
    "routes/platform/platform.yaml": platform,
    "routes/rival/rival.yaml": RIVAL,
    ...Object.fromEntries(teams),
  });
}
