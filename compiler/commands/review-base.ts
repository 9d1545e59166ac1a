import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { CouldNotRun, Refused, WrongUsage, type Io } from "../io.ts";
import type { ReviewPage } from "../generated/types.ts";
import { baseInCi } from "./base.ts";
import { compileRevision, compileRoutes, type CompiledDirectory } from "./routes.ts";
import { storeOf } from "./store-flags.ts";

export interface BaseFlags {
  readonly base?: string;
  readonly store?: string;
  readonly channel?: string;
}

/** What a change is compared with, compiled. */
export interface CompiledBase extends CompiledDirectory {
  /** As a person names it: `main (3f2a91c0de)`. */
  readonly name: string;
  /** It has no routes: nothing that anybody had can change. */
  readonly isNothing?: true;
  /** Where it is what a channel names: that release. */
  readonly live?: ReviewPage["live"];
  /** Its commit, where it is live. */
  readonly commit?: string;
}

/**
 * What a change is compared with: a directory; of a revision the last commit that it has in common with the change; or the commit whose
 * release a channel names. git is asked where the change lies.
 */
export async function baseOf(dir: string, flags: BaseFlags, io: Io): Promise<CompiledBase> {
  const { base, store, channel } = flags;
  if ((store === undefined) !== (channel === undefined) || (store !== undefined && base !== undefined))
    throw new WrongUsage("Compare with what? Give --base, or --store and --channel together.");
  const there = { ...io, cwd: resolve(io.cwd, dir) };
  if (store !== undefined && channel !== undefined) return ofChannel(store, channel, there);
  const named = base ?? baseInCi(io);
  if (existsSync(resolve(io.cwd, named, "routes"))) return { ...(await compileRoutes(named, io)), name: named };
  const { hasRoutes, mergeBase } = await import("./revision.ts");
  const commit = await mergeBase(named, there);
  const name = nameOf(named, commit);
  if (await hasRoutes(commit, there)) return { ...(await ofCommit(commit, there)), name };
  // What a branch from before the routes brings is all new to that commit, and would surprise nobody.
  if (await hasRoutes(named, there))
    throw new CouldNotRun(`This began at ${commit.slice(0, 10)}, before ${named} had routes/: merge ${named} into it.`);
  return { ...NOTHING, root: there.cwd, name };
}

const NOTHING = { sources: [], diagnostics: [], routes: 0, isNothing: true } as const;

function nameOf(named: string, commit: string): string {
  return `${named} (${commit.slice(0, 10)})`;
}

async function ofCommit(commit: string, there: Io): Promise<CompiledDirectory> {
  const { withRevision } = await import("./revision.ts");
  const found = await withRevision(commit, there, (directory) => compileRevision(directory, commit.slice(0, 10)));
  if (!found) throw new CouldNotRun(`git does not find the commit ${commit} any more.`);
  return found;
}

/**
 * The commit of the release that a channel names now. Nobody's signature is asked for: `publish` holds the pointer that it follows, and
 * believes, to the release that is told here.
 */
async function ofChannel(url: string, channel: string, there: Io): Promise<CompiledBase> {
  const [{ readChannel }, { TRUST_ANYONE }, { hasRoutes }] = await Promise.all([
    import("../publish/move.ts"),
    import("../publish/signing.ts"),
    import("./revision.ts"),
  ]);
  const read = await readChannel(await storeOf(url), channel, { trust: TRUST_ANYONE, reads: true });
  if (!read.ok) throw new Refused(read.fault);
  const { release, commit } = read.value?.pointer ?? {};
  if (release === undefined)
    return { ...NOTHING, root: there.cwd, name: `the channel ${channel}, which names nothing yet`, live: { channel } };
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit) || !(await hasRoutes(commit, there))) {
    const which = commit === undefined ? "tells of no commit" : `is of ${commit.slice(0, 80)}, which is no commit here`;
    throw new CouldNotRun(
      `Channel "${channel}" names a release that ${which}: what changes for whom cannot be told. Fetch the commit; or look at it, and publish a release of a commit by hand.`,
    );
  }
  return { ...(await ofCommit(commit, there)), name: nameOf(channel, commit), live: { channel, release }, commit };
}

interface Since {
  readonly commit: string;
  /** Missing where its branch had no routes. */
  readonly before?: CompiledDirectory;
  readonly after?: CompiledDirectory;
}

/** The commits that changed the routes of a branch since a base, oldest first, and the branch before and after each: a merge is one. */
export async function* commitsSince(base: string, dir: string, io: Io): AsyncGenerator<Since> {
  const there = { ...io, cwd: resolve(io.cwd, dir) };
  const { changesSince, hasRoutes } = await import("./revision.ts");
  const compiled = async (commit: string) => ((await hasRoutes(commit, there)) ? ofCommit(commit, there) : undefined);
  const commits = await changesSince(base, there);
  // Nothing changes the routes between two of them.
  let before = commits[0] === undefined ? undefined : await compiled(`${commits[0]}^`);
  for (const commit of commits) {
    const after = await compiled(commit);
    yield { commit, ...(before && { before }), ...(after && { after }) };
    before = after;
  }
}
