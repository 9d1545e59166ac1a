import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { printable } from "../diagnostic/printable.ts";
import { CouldNotRun, type Io } from "../io.ts";
import { rootOf } from "./routes.ts";

const GIT_MS = 20_000;
/** Of all files below routes/ together. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * Calls `use` with a directory that holds `routes/` as a git revision has it: file by file, as committed. The work tree, the index and
 * the repository's attributes and filters are not asked. Undefined where the revision names no commit, or git is missing.
 */
export async function withRevision<T>(
  revision: string,
  io: Pick<Io, "cwd" | "env">,
  use: (directory: string) => Promise<T>,
): Promise<T | undefined> {
  const git = await gitIn(io);
  const commit = await commitOf(revision, git);
  if (commit === undefined) return undefined;
  const listed = await git(["ls-tree", "-r", "-z", commit, "--", "routes"]);
  const files = (listed ?? "").split("\0").flatMap((line) => {
    const [, mode = "", kind, id = "", path = ""] = /^(\d+) (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    return kind === "blob" ? [{ mode, id, path }] : [];
  });
  if (files.length === 0) throw new CouldNotRun(`The commit ${revision} has no routes/ here.`);
  const paths = new Set(files.map(({ path }) => path));
  const odd = files.find(({ path }) => !isPlain(path, paths));
  if (odd) throw new CouldNotRun(`The commit ${revision} has "${printable(odd.path)}", which is no name of a file.`);
  const bytes = await git(["cat-file", "--batch"], files.map(({ id }) => `${id}\n`).join(""));
  if (bytes === undefined) throw new CouldNotRun(`git could not read the files of ${revision}.`);
  const directory = await mkdtemp(join(tmpdir(), "signalbox-revision-"));
  try {
    const content = Buffer.from(bytes, "latin1");
    let at = 0;
    for (const { mode, path } of files) {
      const line = content.indexOf(10, at);
      const size = Number(content.toString("latin1", at, line).split(" ")[2]);
      const blob = content.subarray(line + 1, line + 1 + size);
      at = line + 1 + size + 1;
      const target = join(directory, path);
      await mkdir(dirname(target), { recursive: true });
      await (mode === "120000" ? symlink(blob.toString(), target) : writeFile(target, blob));
    }
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Whether a revision has files below routes/; false where it names no commit. */
export async function hasRoutes(revision: string, io: Pick<Io, "cwd" | "env">): Promise<boolean> {
  const git = await gitIn(io);
  const commit = await commitOf(revision, git);
  return commit !== undefined && ((await git(["ls-tree", "-r", commit, "--", "routes"])) ?? "") !== "";
}

/** The commits of what is checked out that changed routes/ since another one, oldest first, each beside its first parent. */
export async function changesSince(commit: string, io: Pick<Io, "cwd" | "env">): Promise<readonly string[]> {
  const git = await gitIn(io);
  const listed = await git(["rev-list", "--first-parent", "--reverse", `${commit}..HEAD`, "--", "routes"]);
  if (listed === undefined) throw new CouldNotRun(`git could not list what came since ${commit}.`);
  return listed.split("\n").filter(Boolean);
}

/** False for what climbs or stands below a file or a link: git makes no such trees, and takes them from others unless it is told to look. */
function isPlain(path: string, paths: ReadonlySet<string>): boolean {
  const names = path.split("/");
  return names.every(
    (name, at) =>
      name !== "" && name !== "." && name !== ".." && (at === 0 || !paths.has(names.slice(0, at).join("/"))),
  );
}

/**
 * The last commit that a revision and what is checked out have in common: what came to the revision since is no change of ours.
 * Throws CouldNotRun where the clone does not have it, with what to type.
 */
export async function mergeBase(revision: string, io: Pick<Io, "cwd" | "env">): Promise<string> {
  const git = await gitIn(io);
  if ((await git(["rev-parse", "--is-inside-work-tree"])) === undefined)
    throw new CouldNotRun("There is no git repository here, or no git: name the base as a directory.");
  const [, remote, branch] = /^(origin)\/(.+)$/.exec(revision) ?? [];
  const isShallow = (await git(["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
  const fetch = ["git fetch", ...(isShallow ? ["--unshallow"] : []), remote ?? "origin"].join(" ");
  const tracked = branch && `${branch}:refs/remotes/${revision}`;
  if ((await commitOf(revision, git)) === undefined) {
    // What git fetches without a name of its own it forgets. What is no name, as main~2, is of a branch that the clone may have.
    const isName = /^[\w./-]+$/.test(revision);
    const what = tracked ?? (/^[0-9a-f]{40,64}$/.test(revision) ? revision : `${revision}:${revision}`);
    throw new CouldNotRun(`This clone has no "${revision}". Type: ${isName ? `${fetch} ${what}` : fetch}`);
  }
  const base = (await git(["merge-base", "--end-of-options", revision, "HEAD"]))?.trim();
  if (base) return base;
  throw new CouldNotRun(
    isShallow
      ? `This clone is shallow, and lacks what ${revision} and HEAD have in common. Type: ${fetch} ${tracked ?? revision}`
      : `${revision} and HEAD have no commit in common: name the base as a directory.`,
  );
}

type Git = Awaited<ReturnType<typeof gitIn>>;

async function commitOf(revision: string, git: Git): Promise<string | undefined> {
  return (
    (await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]))?.trim() || undefined
  );
}

/** Runs git where the routes are and gives what it prints, bytes as latin1; undefined where it fails. */
async function gitIn({ cwd, env }: Pick<Io, "cwd" | "env">) {
  const { execa } = await import("execa");
  const root = rootOf(".", cwd);
  return async (words: readonly string[], input = ""): Promise<string | undefined> => {
    const found = await execa(
      "git",
      // A file system monitor is a program that the repository's configuration names.
      ["-C", root, "--no-optional-locks", "-c", "core.fsmonitor=false", ...words],
      {
        reject: false,
        env,
        input,
        encoding: "latin1",
        timeout: GIT_MS,
        maxBuffer: MOST_BYTES,
        stripFinalNewline: false,
      },
    );
    return found.exitCode === 0 ? found.stdout : undefined;
  };
}
