import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { Option, type Command } from "commander";
import { shellWord } from "../diagnostic/shell-word.ts";
import { CouldNotRun, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import { VERSION } from "../version.ts";

/** This package, as npm knows it. */
const PACKAGE = "route-lint";

/** Whose pipelines are written, and what shows that a repository is used with it. */
const CIS = {
  gitlab: [".gitlab-ci.yml", ".gitlab"],
  jenkins: ["Jenkinsfile"],
  github: [".github"],
} as const;

type Ci = keyof typeof CIS;

/** This repository's own, which hold as they are: docs/pipelines.md. GitLab's lies in deploy/repository. */
const PIPELINES: Readonly<Record<Ci, readonly string[]>> = {
  github: [
    ...["approvals", "comment", "main", "promote", "pull-request", "renew", "reviewed"].map(
      (name) => `.github/workflows/${name}.yml`,
    ),
    ".github/dependabot.yml",
  ],
  gitlab: [],
  jenkins: ["Jenkinsfile"],
};

/** `signalbox init [dir]`. */
export function addInit(root: Command, io: Io, finish: Finish): void {
  root
    .command("init")
    .description("Begin a repository of routes: an example team, pipelines, CODEOWNERS, settings of editors and git.")
    .argument("[dir]", "where; a file that is there is never written over", ".")
    .addOption(
      new Option(
        "--ci <ci>",
        "whose pipelines; unless said, what is there already or the address of git's origin tells",
      ).choices(Object.keys(CIS)),
    )
    .action(async (dir: string, flags: { readonly ci?: Ci }) => finish(await run(dir, flags, io)));
}

async function run(dir: string, flags: { readonly ci?: Ci }, io: Io): Promise<ExitCode> {
  const root = resolve(io.cwd, dir);
  const around = await repositoryAround(root, io);
  if (around !== undefined) {
    const here = shellWord(relative(io.cwd, root) || ".");
    throw new WrongUsage(
      `${root} is a folder of the git repository ${around}. A pipeline and CODEOWNERS are read at a repository's root alone. Make it one of its own: git init ${here}`,
    );
  }
  const origin = await originOf(root, io);
  const there = (Object.keys(CIS) as Ci[]).find((one) => CIS[one].some((path) => existsSync(join(root, path))));
  const ci = flags.ci ?? there ?? (origin.host.includes("gitlab") ? "gitlab" : "github");
  const hasRoutes = existsSync(join(root, "routes"));
  const wanted = await templates(ci, origin.owner);
  const files = wanted.filter(({ path }) => !hasRoutes || !path.startsWith("routes/"));
  const written: string[] = [];
  const kept: string[] = [];
  for (const { path, text } of files) {
    const outcome = await writeNew(root, path, text);
    if (outcome === "written") written.push(path);
    else if (outcome === "other" && !(path === "package.json" && (await hasPackage(root)))) kept.push(path);
  }
  const owners = await ownersOf(root, ci, origin.host);
  if (owners !== undefined && (await writeNew(root, owners.path, owners.text)) === "written") written.push(owners.path);
  const shown = (path: string) => relative(io.cwd, join(root, path)) || path;
  for (const path of written) io.stdout.write(`written  ${shown(path)}\n`);
  for (const path of kept) io.stdout.write(`kept     ${shown(path)}: it is there already, and says something else\n`);
  if (kept.includes("package.json")) io.stdout.write(`         It needs ${JSON.stringify(DEPENDENCY)} in it.\n`);
  if (written.length + kept.length === 0) io.stdout.write("Nothing to write: all of it is there.\n");
  if (owners === undefined)
    io.stdout.write("No CODEOWNERS: the routes have errors, or routes/platform/team.yaml no owners.\n");
  io.stdout.write(nextText(root === io.cwd ? undefined : dir, { ci, isFirst: !hasRoutes, owner: origin.owner }));
  return kept.length > 0 ? 1 : 0;
}

const DEPENDENCY = { devDependencies: { [PACKAGE]: VERSION } };

function packageJson(): string {
  return `${JSON.stringify({ private: true, ...DEPENDENCY }, undefined, 2)}\n`;
}

/** Whether package.json has this package: npm wrote it when it was installed. */
async function hasPackage(root: string): Promise<boolean> {
  const text = await readFile(join(root, "package.json"), "utf8");
  return text.includes(`"${PACKAGE}"`);
}

function nextText(dir: string | undefined, about: { ci: Ci; isFirst: boolean; owner: string | undefined }): string {
  const lines = [
    ...(dir === undefined ? [] : [`cd ${shellWord(dir)}`]),
    "npm install && npx route-lint",
    "git add --all && git commit",
  ];
  const toDo = [
    ...(about.isFirst
      ? ["routes/platform/platform.yaml: your listeners, teams and their hosts; routes/shop/ is an example"]
      : []),
    ...(about.owner === undefined && about.isFirst
      ? ["owners: in each team.yaml, then signalbox owners: @example is nobody yet"]
      : []),
    `node_modules/route-lint/docs/${about.ci === "gitlab" ? "pull-request" : "pipelines"}.md: what to set on ${{ github: "GitHub", gitlab: "GitLab", jenkins: "Jenkins" }[about.ci]}`,
  ];
  return `Next:\n${lines.map((line) => `  $ ${line}\n`).join("")}Then make it yours:\n${toDo.map((one) => `  ${one}\n`).join("")}`;
}

interface Template {
  readonly path: string;
  readonly text: string;
}

/**
 * The pipelines of this repository, and the files of deploy/repository. A name that begins with a dot is written `dot-` there: npm leaves
 * some of these out of a package.
 */
async function templates(ci: Ci, owner = "example"): Promise<Template[]> {
  const { packageRoot } = await import("../package-root.ts");
  const root = packageRoot() ?? "";
  const found: Template[] = [{ path: "package.json", text: packageJson() }];
  for (const path of PIPELINES[ci]) found.push({ path, text: await readFile(join(root, path), "utf8") });
  for (const folder of ci === "gitlab" ? ["common", ci] : ["common"]) {
    const from = join(root, "deploy/repository", folder);
    const entries = await readdir(from, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const at = join(entry.parentPath, entry.name);
      const path = relative(from, at)
        .replaceAll("\\", "/")
        .replaceAll(/(^|\/)dot-/g, "$1.");
      const text = await readFile(at, "utf8");
      found.push({ path, text: path.startsWith("routes/") ? text.replaceAll("@example/", `@${owner}/`) : text });
    }
  }
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The root of the repository that a folder, which may not be there yet, is a part of; undefined where it is a root itself, or of none. */
async function repositoryAround(root: string, { env }: Io): Promise<string | undefined> {
  const { run } = await import("../haproxy/run.ts");
  let there = root;
  while (!existsSync(there)) there = dirname(there);
  const { output, exitCode } = await run("git", ["-C", there, "rev-parse", "--show-toplevel", "--show-prefix"], {
    timeoutMs: 5_000,
    env,
  });
  const [top = "", prefix = ""] = output.split("\n");
  return exitCode === 0 && (there !== root || prefix !== "") ? top : undefined;
}

/** The host and the first name of git's origin: of `git@github.com:acme/routes.git` github.com and acme. */
async function originOf(root: string, { env }: Io): Promise<{ host: string; owner: string | undefined }> {
  const { run } = await import("../haproxy/run.ts");
  const { output, exitCode } = await run("git", ["-C", root, "config", "--get", "remote.origin.url"], {
    timeoutMs: 5_000,
    env,
  });
  const [, host = "", owner] =
    exitCode === 0
      ? (/^(?:\w+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)(?::\d+)?[:/]([A-Za-z0-9][\w-]*)\//.exec(output) ?? [])
      : [];
  return { host, owner };
}

/** `other`: it is there, with another text. Made by the kernel's leave, so that nothing is written over. */
async function writeNew(root: string, path: string, text: string): Promise<"written" | "same" | "other"> {
  const at = join(root, path);
  await mkdir(dirname(at), { recursive: true });
  try {
    await writeFile(at, text, { flag: "wx" });
    return "written";
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    const before = await readFile(at, "utf8").catch(() => undefined);
    if (before === undefined) throw new CouldNotRun(`"${at}" is there already, and is no file.`);
    return before === text ? "same" : "other";
  }
}

/** CODEOWNERS as `signalbox owners` makes it; undefined where the routes do not tell. The one that is there is as it should be, or lint says so. */
async function ownersOf(root: string, ci: Ci, host: string): Promise<Template | undefined> {
  const [{ beginDirectory }, { codeowners }, { readCodeowners }] = await Promise.all([
    import("../pipeline.ts"),
    import("../analyze/codeowners.ts"),
    import("../source/load.ts"),
  ]);
  const [there] = readCodeowners(root);
  if (there) return there;
  const { compiled } = beginDirectory(root, root);
  const text = compiled && codeowners(compiled.model);
  const folder = ci === "gitlab" || host.includes("gitlab") ? ".gitlab" : ".github";
  return text === undefined ? undefined : { path: `${folder}/CODEOWNERS`, text };
}
