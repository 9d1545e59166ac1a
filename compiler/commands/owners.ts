import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Option, type Command } from "commander";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";
import { writeAtomic } from "../release/disk.ts";

const PLACES = { github: ".github/CODEOWNERS", gitlab: ".gitlab/CODEOWNERS" };

interface OwnersFlags {
  readonly host?: keyof typeof PLACES;
}

/** `signalbox owners [dir]`. */
export function addOwners(root: Command, io: Io, finish: Finish): void {
  root
    .command("owners")
    .description("Write CODEOWNERS, by which GitHub and GitLab ask the right team for a review, from the teams' files.")
    .argument("[dir]", "the directory that holds routes/", ".")
    .addOption(
      new Option(
        "--host <host>",
        "of git, where there is no such file yet: gitlab where there is a .gitlab-ci.yml",
      ).choices(Object.keys(PLACES)),
    )
    .action(async (dir: string, flags: OwnersFlags) => finish(await run(dir, flags, io)));
}

async function run(dir: string, flags: OwnersFlags, io: Io): Promise<ExitCode> {
  const [
    { beginRoutes, report, shownFrom },
    { codeowners, isOurs },
    { teamCodeowners },
    { readCodeowners },
    { mkdir },
  ] = await Promise.all([
    import("./routes.ts"),
    import("../analyze/codeowners.ts"),
    import("../rules/team.ts"),
    import("../source/load.ts"),
    import("node:fs/promises"),
  ]);
  // The rules over the whole are not asked: one of them is that this file is as it should be.
  const compilation = beginRoutes(dir, io);
  const text = compilation.compiled && codeowners(compilation.compiled.model);
  if (text === undefined) {
    const place = { file: "routes/platform/platform.yaml", start: 0, end: 0 };
    const unnamed = teamCodeowners.at(
      place,
      "The platform team has no owners, and what no team has would be nobody's.",
      {
        help: "Write `owners:` in routes/platform/team.yaml.",
      },
    );
    const found = compilation.compiled ? [unnamed] : compilation.diagnostics;
    await report(found, compilation, { format: "pretty", haproxy: { notBecause: "its owners stop it" } }, io);
    return 1;
  }
  const { root } = compilation;
  const there = readCodeowners(root);
  const foreign = there.find((file) => !isOurs(file));
  if (foreign)
    throw new CouldNotRun(
      `"${foreign.path}" was not made by this command, and hosts read one such file: move it away first.`,
    );
  const host = flags.host ?? (existsSync(join(root, ".gitlab-ci.yml")) ? "gitlab" : "github");
  const { path: at, text: before } = there[0] ?? { path: PLACES[host], text: "" };
  const shown = shownFrom(io.cwd, compilation)(at);
  if (before !== text) {
    await mkdir(dirname(join(root, at)), { recursive: true });
    await writeAtomic(join(root, at), text, { lasting: false });
  }
  io.stdout.write(before === text ? `${shown} is as it should be.\n` : `${shown} is written: commit it.\n`);
  return 0;
}
