import { rm } from "node:fs/promises";
import { canonicalJson } from "../../compiler/release/canonical.ts";
import { errorText } from "../../compiler/release/disk.ts";
import type { CheckVerdict, Problem } from "../ports.ts";
import { fail, refuse, type Generation, type RoleFault } from "../records.ts";
import { makeCandidate, type Candidate, type TeamFault } from "./candidate.ts";
import type { ApplyAction, ApplyInput, Target } from "./decide.ts";
import { blocksIn, teamOf, type FileView, type LiveFiles } from "./files.ts";
import { keepCandidate, switchLive, writeCandidate, type Source } from "./generations.ts";
import { mapPaths, performPhases, readMaps, setNodeMap } from "./live-change.ts";
import { planMaps, type MapPhase } from "./maps/plan.ts";
import { confirm, inputOf, nameOf, noteChange, noteServed, type Done } from "./note.ts";
import { planFiles } from "./plan.ts";
import { reloadAllowedAt, reloadTo } from "./reload.ts";
import { replacedSecret } from "./secrets.ts";
import { isText, type SlotBlock } from "./slots/slot.ts";
import { readWanted, setLive, type Work } from "./work.ts";

/** How a candidate goes live. */
type Way =
  | { readonly kind: "servers" }
  | { readonly kind: "maps"; readonly phases: readonly MapPhase[]; readonly why: string }
  | { readonly kind: "reload"; readonly why: string };

/** Makes a generation of the target: check it as a whole, switch, and bring HAProxy to it by the cheapest way there is. */
export async function tryTarget(
  work: Work,
  { current, generation: number }: Extract<ApplyAction, { kind: "try" }>,
  input: ApplyInput,
  hurry: boolean,
): Promise<Done> {
  const { layout, ports } = work;
  const { wanted } = current;
  const rendered = await readWanted(work, current);
  if (rendered === undefined) {
    const message = "The rendered files on this node are not whole; render makes them anew.";
    return { fault: fail("rendering-damaged", message, wanted.release) };
  }
  const live = work.live?.generation.wanted.release === wanted.release ? work.live.files : undefined;
  const isRunning = input.running.kind === "running";
  let candidate = makeCandidate(inputOf(work, rendered), live, false);
  if ("problem" in candidate) return refused(work, input, current, [candidate.problem]);
  const generation = generationOf(current, number, ports.now());
  try {
    let way = await wayTo(work, candidate.files, rendered.directory, current);
    if (way.kind === "reload") {
      const at = isRunning ? reloadAllowedAt(work, hurry) : undefined;
      work.reloadAt = at;
      if (at !== undefined) return {};
      const again = makeCandidate(inputOf(work, rendered), live, true);
      if (!("problem" in again)) candidate = again;
    }
    const source: Source = { directory: rendered.directory, ...(work.live && { live: work.live }) };
    const checked = await checkedCandidate(work, generation, candidate, source, live);
    if (checked.kind === "fault") return checked;
    if (checked.kind === "refused") {
      const now = await work.readSecrets(Object.keys(current.secrets ?? {}));
      if (canonicalJson(now) === canonicalJson(current.secrets ?? {}))
        return refused(work, input, current, checked.problems);
      const message = "A file in the node's secrets changed while HAProxy read it; it is checked again.";
      return { fault: fail("secrets-changed", message, wanted.release) };
    }
    work.refusedTeams = checked.teams;
    noteServed(work, candidate);
    if (checked.teams.length > 0) way = await wayTo(work, checked.files, rendered.directory, current);
    await keepCandidate(layout, checked.directory, number);
    return await goLive(work, generation, checked.files, way, input, hurry);
  } catch (error) {
    const message = `Generation ${number} could not be written: ${errorText(error)}.`;
    return { fault: fail("cannot-write", message, wanted.release) };
  }
}

function generationOf({ rendering, wanted, secrets }: Target, generation: number, now: Date): Generation {
  return { format: 1, generation, rendering, wanted, made: now.toISOString(), ...(secrets && { secrets }) };
}

/** Writes what HAProxy serves now as a generation of the live release. */
export async function fileNow(
  work: Work,
  { live, generation: number }: Extract<ApplyAction, { kind: "file" }>,
  input: ApplyInput,
): Promise<Done> {
  const known = work.live;
  if (known === undefined) return {};
  const files = withSlotsOfNow(work, known.files);
  const generation: Generation = { ...live, generation: number, made: work.ports.now().toISOString() };
  try {
    const source: Source = { directory: known.directory, live: known };
    const checked = await checkedCandidate(work, generation, { files, kept: [], faults: [] }, source, undefined);
    if (checked.kind === "fault") return checked;
    if (checked.kind === "refused") {
      // HAProxy has these servers, and its check refuses the file that names them: the file stays, and a person must look.
      const fault = refusal(live.wanted.release, checked.problems);
      work.unfiled = false;
      return { fault };
    }
    await keepCandidate(work.layout, checked.directory, number);
    return await goLive(work, generation, checked.files, { kind: "servers" }, input, false);
  } catch (error) {
    const message = `Generation ${number} could not be written: ${errorText(error)}.`;
    return { fault: fail("cannot-write", message, live.wanted.release) };
  }
}

function withSlotsOfNow(work: Work, files: LiveFiles): LiveFiles {
  return new Map(
    [...files].map(([path, file]): [string, FileView<SlotBlock>] => {
      if (file.kind !== "config") return [path, file];
      const parts = file.parts.map((part) =>
        isText(part) ? part : { ...part, slots: work.slots.get(part.backend) ?? part.slots },
      );
      return [path, { ...file, parts }];
    }),
  );
}

async function wayTo(work: Work, files: LiveFiles, directory: string, { wanted, secrets }: Target): Promise<Way> {
  if (work.live === undefined) return { kind: "reload", why: "it is the first generation" };
  const { generation: live } = work.live;
  const plan = planFiles(work.live.files, files);
  const replaced = replacedSecret(live.secrets, secrets);
  // A list of users is in the files too, but what happened is that somebody replaced it.
  if (replaced !== undefined && (plan.kind !== "reload" || live.wanted.release === wanted.release))
    return { kind: "reload", why: `secrets/${replaced} is another file` };
  if (plan.kind === "reload") return plan;
  if (plan.kind !== "maps") return { kind: "servers" };
  const from = await readMaps(work.live.directory, mapPaths(work.live.files));
  const maps = planMaps(from, await readMaps(directory, mapPaths(files)));
  if (maps.kind === "reload") return { kind: "reload", why: maps.reason.replace(/\.$/, "") };
  const names = plan.paths.map((path) => path.replace(/^maps\//, "")).join(", ");
  return { kind: "maps", phases: maps.kind === "live" ? maps.phases : [], why: `only maps changed: ${names}` };
}

type Checked =
  | {
      readonly kind: "valid";
      readonly directory: string;
      readonly files: LiveFiles;
      readonly teams: readonly TeamFault[];
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly fault: RoleFault };

/**
 * Writes a candidate and has haproxy check it as a whole. When the check names only files of teams, and the live generation is of the
 * same release, those teams' live files are taken instead: one team's data never stops the others'.
 */
async function checkedCandidate(
  work: Work,
  generation: Generation,
  candidate: Candidate,
  source: Source,
  live: LiveFiles | undefined,
): Promise<Checked> {
  const { layout, ports, reporter } = work;
  const exporter = await ports.haproxy.hasExporter();
  let files = candidate.files;
  const teams: TeamFault[] = [];
  for (;;) {
    const directory = await writeCandidate(layout, generation, files, source, exporter);
    let verdict: CheckVerdict | undefined;
    try {
      const started = performance.now();
      verdict = await ports.haproxy.check(directory);
      reporter.observe("signalbox_check_duration_seconds", (performance.now() - started) / 1000);
      reporter.gauge("signalbox_config_valid", verdict.kind === "valid" ? 1 : 0);
      if (verdict.kind === "valid") return { kind: "valid", directory, files, teams };
    } finally {
      if (verdict?.kind !== "valid") await rm(directory, { recursive: true, force: true });
    }
    if (verdict.kind === "failed")
      return { kind: "fault", fault: fail("check-failed", verdict.message, generation.wanted.release) };
    const bad = badFiles(verdict.problems, files, live);
    if (bad === undefined || live === undefined) return { kind: "refused", problems: verdict.problems };
    teams.push(...bad.map(({ path, problem }) => ({ team: teamOf(path), problem })));
    const good = new Map(files);
    for (const { path } of bad) {
      const file = live.get(path);
      if (file !== undefined) good.set(path, file);
    }
    files = good;
  }
}

interface BadFile {
  readonly path: string;
  readonly problem: Problem;
}

/** The teams' files that all problems are in, when each can be replaced by another one of the live generation's. */
function badFiles(
  problems: readonly Problem[],
  files: LiveFiles,
  live: LiveFiles | undefined,
): readonly BadFile[] | undefined {
  const bad = new Map<string, BadFile>();
  for (const problem of problems) {
    const team = /^routes\/([^/]+)\//.exec(problem.file ?? "")?.[1];
    const path = team === undefined ? (problem.file ?? "") : `haproxy/10-${team}.cfg`;
    const other = live?.get(path);
    if (teamOf(path) === "platform" || other === undefined || other === files.get(path)) return undefined;
    if (!bad.has(path)) bad.set(path, { path, problem });
  }
  return bad.size === 0 ? undefined : [...bad.values()];
}

async function goLive(
  work: Work,
  generation: Generation,
  files: LiveFiles,
  way: Way,
  input: ApplyInput,
  hurry: boolean,
): Promise<Done> {
  return work.exclusive(async () => {
    const told = work.slots;
    await switchLive(work.layout, generation.generation);
    setLive(work, generation, files);
    if (input.running.kind !== "running") return {};
    if (way.kind === "reload") return reloadTo(work, generation, way.why, input, hurry, true);
    // HAProxy has the servers that it was told of, which may be newer than the file.
    work.slots = new Map([...work.slots].map(([backend, slots]) => [backend, told.get(backend) ?? slots]));
    work.unfiled = blocksIn(files).some(({ backend, slots }) =>
      slots.some(({ instance }, index) => instance?.at !== work.slots.get(backend)?.[index]?.instance?.at),
    );
    if (way.kind === "maps") {
      const failure = await performPhases(work, way.phases);
      if (failure !== undefined) return reloadTo(work, generation, failure, input, hurry, true);
    }
    await setNodeMap(work, generation.generation);
    confirm(work, generation);
    const why = way.kind === "maps" ? way.why : "nothing changed but servers";
    noteChange(work, { ...nameOf(generation), how: "live", why });
    return {};
  });
}

function refused(
  work: Work,
  { haproxy }: ApplyInput,
  { rendering, wanted, secrets }: Target,
  problems: readonly Problem[],
): Done {
  const fault = refusal(wanted.release, problems);
  const at = work.ports.now().toISOString();
  work.memory = { ...work.memory, refused: { rendering, haproxy, at, fault, ...(secrets && { secrets }) } };
  return {}; // it stands, and what HAProxy was told is filed all the same
}

function refusal(release: string, problems: readonly Problem[]): RoleFault {
  const known: readonly Problem[] = problems.length > 0 ? problems : [{ message: "It gave no reason." }];
  return refuse("check-refused", `HAProxy refuses release ${release.slice(0, 12)}.`, release, known);
}
