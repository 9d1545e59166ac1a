import { resolve } from "node:path";
import { InvalidArgumentError, Option, type Command } from "commander";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import type { Places, Shown } from "../diff/text.ts";
import type { Served } from "../on-nodes.ts";
import type { Compilation } from "../pipeline.ts";
import { writeAtomic } from "../release/disk.ts";
import { originsOf } from "../render/origins.ts";
import type { HaproxyVerdict, TestsVerdict } from "../report/checked.ts";
import type { TestsRun } from "../route-tests.ts";
import type { Override } from "../diagnostic/override.ts";
import { GUARDS, readAllow } from "../review/override.ts";
import type { Review } from "../review/review.ts";
import type { Step } from "../review/since.ts";
import { addCatalogueOptions, catalogueOf, type CatalogueFlags } from "./catalogue.ts";
import { actorInCi } from "./change.ts";
import { addCheckOptions, type CheckFlags } from "./check-flags.ts";
import { addLogOptions, replayLogs, type LogFlags } from "./replay-logs.ts";
import type { BaseFlags, CompiledBase } from "./review-base.ts";
import type { CompiledDirectory } from "./routes.ts";

interface ReviewFlags extends BaseFlags, CheckFlags, CatalogueFlags, LogFlags {
  readonly out: string;
  readonly allow?: readonly Pick<Override, "rule" | "reason">[];
  readonly leaveGuards?: boolean;
}

/** `signalbox review [dir] --base REF --out D`: all that a pipeline shows of a change. */
export function addReview(root: Command, io: Io, finish: Finish): void {
  const command = root
    .command("review")
    .description("Check a change against its base, and write all that a pipeline shows of it into files.")
    .argument("[dir]", "the directory that holds routes/", ".")
    .option(
      "--base <base>",
      "a git revision, of which the last commit in common counts, or a directory (default: what a CI's variables name)",
    )
    .option("--store <url>", "with --channel, instead of --base: the commit whose release the channel names")
    .option("--channel <name>", "the channel that this is to be published to")
    .requiredOption(
      "--out <dir>",
      "where to write comment.md, review.json, diagnostics.sarif, junit.xml, annotations.txt, diff.json, diff.txt and overrides.json",
    );
  addLogOptions(addCatalogueOptions(addCheckOptions(command)))
    .addOption(
      new Option("--allow <rule=reason>", "what this guard says is meant; may be given several times").argParser(
        (text: string, before: ReviewFlags["allow"]) => [...(before ?? []), allowFrom(text)],
      ),
    )
    .option("--leave-guards", "guards do not fail it: signalbox approvals decides by what GitHub's reviews say")
    .action(async (dir: string, flags: ReviewFlags) => finish(await run(dir, flags, io)));
}

const HOW = `Write a guard's rule and the reason, as in "review/surprise=shop knows": ${GUARDS.join(", ")}.`;

function allowFrom(text: string): Pick<Override, "rule" | "reason"> {
  const allow = readAllow(text);
  if (allow) return allow;
  throw new InvalidArgumentError(HOW);
}

async function run(dir: string, flags: ReviewFlags, io: Io): Promise<ExitCode> {
  const [
    { beginRoutes },
    { checkCompilation },
    { hasErrors },
    { inOrder },
    { reviewOf, passes, shownOf },
    { comment },
    { pageOf },
    { diff },
    { sideOf },
    nodes,
    { editedTeams, guards },
    { broughtBy },
    { baseOf },
  ] = await Promise.all([
    import("./routes.ts"),
    import("../check.ts"),
    import("../diagnostic/diagnostic.ts"),
    import("../diagnostic/sort.ts"),
    import("../review/review.ts"),
    import("../review/comment.ts"),
    import("../review/page.ts"),
    import("../diff/diff.ts"),
    import("../diff/side.ts"),
    import("../on-nodes.ts"),
    import("../review/guards.ts"),
    import("../review/since.ts"),
    import("./review-base.ts"),
  ]);
  const overrides = overridesOf(flags, io);
  const base = await baseOf(dir, flags, io);
  const change = beginRoutes(dir, io);
  const { diagnostics: checked, haproxy } = await checkCompilation(change, flags, io);
  const whole = change.rest?.() ?? change;
  const { failures, tests } = await testsOf(hasErrors(checked) ? { sources: [] } : whole, haproxy, flags, io);
  const instances = await instancesIn({ ...whole, root: change.root }, base, flags, io);
  const diagnostics = inOrder([...checked, ...failures, ...instances.missing]);
  const saidByHaproxy = diagnostics.some(({ code }) => code.startsWith("haproxy/"));
  const before = [
    ...(saidByHaproxy ? await checkCompilation(base, flags, io) : base).diagnostics,
    ...(failures.length > 0 ? (await testsOf(base, haproxy, flags, io)).failures : []),
    ...instances.missingBefore,
  ];
  const [old, now] = [servedOf(base), servedOf(whole)];
  const sides = old && now && ([sideOf(old), sideOf(now)] as const);
  const found = sides && diff(sides);
  const places: Shown = {
    ...{ before: await placeOf(base), after: await placeOf(change) },
    ...(old && now && { nodes: nodes.onNodes(old, now) }),
  };
  const replayed = sides && flags.log ? await replayLogs(flags.log, sides, flags, io) : undefined;
  const steps = await stepsOf(base, dir, io);
  const edited = editedTeams(base.sources, change.sources);
  const about = found && {
    ...{ diff: found, sides, placeBefore: places.before, edited, steps },
    ...(replayed && { replay: replayed.replay }),
  };
  const review = reviewOf(
    { name: base.name, diagnostics: before, ...(base.isNothing && { isNothing: true }) },
    diagnostics,
    found,
    about && guards(about),
    overrides,
    edited,
  );
  const model = whole.compiled?.model;
  const modelBefore = base.compiled?.model;
  const logged = replayed && (await import("../replay/text.ts")).replayText(replayed.replay);
  const commits = base.commit === undefined ? [] : review.guarded.map((one) => broughtBy(one, steps));
  const page = pageOf(review, {
    ...{ sources: change.sources, places, haproxy, tests, commits },
    ...(model && { model }),
    ...(modelBefore && { modelBefore }),
    ...(logged !== undefined && { logged }),
    ...(base.live && { live: base.live }),
  });
  const texts = { "comment.md": comment(page), "review.json": `${JSON.stringify(page, undefined, 2)}\n` };
  await writeAll(flags, io, {
    ...review,
    shown: shownOf(review),
    haproxy,
    tests,
    places,
    change,
    texts,
    live: base.live,
  });
  io.stdout.write(`${page.outcome}\n`);
  for (const { text, allowed } of page.guards) if (!allowed) io.stderr.write(`\n${text}`);
  for (const { rule } of overrides.filter((one) => !review.guarded.some(({ allowed }) => allowed === one)))
    io.stderr.write(`Nothing of ${rule} is there to be allowed.\n`);
  return passes(flags.leaveGuards ? { ...review, guarded: [] } : review) ? 0 : 1;
}

/** What the command line and SIGNALBOX_ALLOW allow: who says so is whom the CI names, or whose account it is. */
function overridesOf({ allow = [] }: ReviewFlags, { env }: Io): readonly Override[] {
  const by = actorInCi(env) ?? env["USER"] ?? "somebody";
  const lines = (env["SIGNALBOX_ALLOW"] ?? "").split("\n").filter((line) => line.trim() !== "");
  const more = lines.map((line) => {
    const read = readAllow(line);
    if (!read) throw new WrongUsage(`SIGNALBOX_ALLOW is wrong. ${HOW}`);
    return read;
  });
  return [...allow, ...more].map((one) => ({ ...one, by, at: new Date().toISOString() }));
}

/** Services without instances in the catalogue that the flags name, of the change and of its base. */
async function instancesIn(
  change: CompiledDirectory,
  base: CompiledDirectory,
  flags: ReviewFlags,
  io: Io,
): Promise<{ readonly missing: readonly Diagnostic[]; readonly missingBefore: readonly Diagnostic[] }> {
  const model = change.compiled?.model;
  const catalogue = model && (await catalogueOf(flags, model, change.root, io));
  if (!catalogue) return { missing: [], missingBefore: [] };
  const { checkCatalogue } = await import("../catalogue/missing-instances.ts");
  const before = base.compiled ? checkCatalogue(base.compiled.model, catalogue) : [];
  return { missing: checkCatalogue(model, catalogue), missingBefore: before };
}

/** The tests of the routes, where each haproxy that is wanted has read them. */
async function testsOf(
  compilation: Pick<CompiledDirectory, "compiled" | "sources">,
  haproxy: HaproxyVerdict,
  { docker }: ReviewFlags,
  io: Io,
): Promise<TestsRun> {
  const notBecause = (why: string): TestsRun => ({ failures: [], tests: { notBecause: why } });
  if ("notBecause" in haproxy) return notBecause(haproxy.notBecause);
  if (haproxy.missing !== undefined) return notBecause("not every version of the fleet is here");
  const { runRouteTests } = await import("../route-tests.ts");
  return runRouteTests(compilation, io, docker ? { docker } : {});
}

function servedOf({ compiled, sources }: Compilation): Served | undefined {
  return compiled && { ...compiled, ...originsOf(sources) };
}

/** The commits since what is live, each with what guards find in it alone. */
async function stepsOf({ commit: base }: CompiledBase, dir: string, io: Io): Promise<readonly Step[]> {
  if (base === undefined) return [];
  const [{ commitsSince }, { diff }, { sideOf }, { editedTeams, guards }] = await Promise.all([
    import("./review-base.ts"),
    import("../diff/diff.ts"),
    import("../diff/side.ts"),
    import("../review/guards.ts"),
  ]);
  const steps: Step[] = [];
  for await (const { commit, before, after } of commitsSince(base, dir, io)) {
    const edited = before && after ? editedTeams(before.sources, after.sources) : new Set<string>();
    const sides = before?.compiled && after?.compiled && ([sideOf(before.compiled), sideOf(after.compiled)] as const);
    const about = sides && { diff: diff(sides), sides, edited, placeBefore: ({ file }: Span) => file };
    steps.push({ commit, edited, ...(about && { alone: { diff: about.diff, guards: guards(about) } }) });
  }
  return steps;
}

async function placeOf({ sources }: CompiledDirectory): Promise<Places["before"]> {
  const { placesIn } = await import("../report/explain.ts");
  const places = placesIn(sources);
  return (span) => {
    const { file, line } = places(span);
    return line === undefined ? file : `${file}:${line}`;
  };
}

interface Made extends Review {
  /** What it brought, and what guards found. */
  readonly shown: readonly Diagnostic[];
  readonly haproxy: HaproxyVerdict;
  readonly tests: TestsVerdict;
  readonly places: Shown;
  readonly change: CompiledDirectory;
  readonly texts: Readonly<Record<string, string>>;
  readonly live: CompiledBase["live"];
}

/** Each file is the old one or the new one, whole. */
async function writeAll(flags: ReviewFlags, io: Io, made: Made): Promise<void> {
  const [{ reportText }, { diffText }, { diffJson }, { mkdir }, { whyNot }] = await Promise.all([
    import("./routes.ts"),
    import("../diff/text.ts"),
    import("../diff/json.ts"),
    import("node:fs/promises"),
    import("../review/page.ts"),
  ]);
  const { old, diff: found, haproxy, tests, places, change } = made;
  const brought = made.shown;
  // What was there before fails nobody's tests.
  const mild = old.map((one): Diagnostic => (one.severity === "error" ? { ...one, severity: "warning" } : one));
  const files = {
    ...made.texts,
    "diagnostics.sarif": await reportText([...brought, ...old], change, { format: "sarif", haproxy }, io),
    "junit.xml": await reportText([...brought, ...mild], change, { format: "junit", haproxy, tests }, io),
    // For GitHub where it takes no SARIF: a step prints them.
    "annotations.txt": await reportText(brought, change, { format: "github", haproxy, tests }, io),
    "diff.json": found ? diffJson(found, places) : "null\n",
    "overrides.json": `${JSON.stringify({ format: 1, overrides: made.guarded.flatMap(({ allowed }) => allowed ?? []), ...(made.live && { live: made.live }) })}\n`,
    "diff.txt": found ? diffText(found, places) : `${whyNot(made)}.\n`,
  };
  const out = resolve(io.cwd, flags.out);
  await mkdir(out, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeAtomic(resolve(out, name), text, { lasting: false });
}
