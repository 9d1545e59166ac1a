import { rm } from "node:fs/promises";
import { join } from "node:path";
import { errorText } from "../../compiler/release/disk.ts";
import type { NodeLayout } from "../layout.ts";
import type { ApplyPorts, CheckVerdict, Problem, Running } from "../ports.ts";
import {
  fail,
  isApplyState,
  isCurrent,
  nextState,
  readRecord,
  refuse,
  writeRecord,
  type ApplyState,
  type Generation,
  type RoleFault,
} from "../records.ts";
import { readRendering } from "../rendering.ts";
import { decideApply, describe, type ApplyAction, type ApplyInput } from "./decide.ts";
import {
  dropOldGenerations,
  keepCandidate,
  readGenerations,
  readLive,
  switchLive,
  writeCandidate,
} from "./generations.ts";

const KEPT_GENERATIONS = 5;

/** try, reload, refused, go back, confirm: the longest way there is, with room to spare. */
const MOST_STEPS = 8;

/** What apply keeps from step to step and from run to run. */
type Memory = Pick<ApplyState, "confirmed" | "refused">;

/**
 * One cycle of apply: brings what render made to HAProxy, or says why not. Each step is decided from what is on the disk and
 * running, and recorded, so that a cycle that was cut off anywhere is simply gone on with.
 * `retry`: a rendering that was refused is tried once more.
 */
export async function apply(layout: NodeLayout, ports: ApplyPorts, retry: boolean): Promise<ApplyState> {
  const before = await readRecord(layout.state.apply, isApplyState);
  let memory: Memory = {
    ...(before?.confirmed !== undefined && { confirmed: before.confirmed }),
    ...(before?.refused !== undefined && !retry && { refused: before.refused }),
  };
  let fault: RoleFault | undefined;
  let input = await look(layout, ports, memory);
  for (let step = 0; step < MOST_STEPS && fault === undefined; step++) {
    const action = decideApply(input);
    if (action.kind === "nothing") break;
    const done = await perform(layout, ports, action, input, memory);
    memory = done.memory;
    fault = done.fault;
    await record(layout, ports, before, memory, input.running, fault);
    input = await look(layout, ports, memory);
  }
  await dropOldGenerations(layout, KEPT_GENERATIONS, [input.live, memory.confirmed]);
  return record(layout, ports, before, memory, input.running, fault ?? standing(input));
}

async function look(layout: NodeLayout, ports: ApplyPorts, memory: Memory): Promise<ApplyInput> {
  const [current, generations, live, running, haproxy] = await Promise.all([
    readRecord(layout.current, isCurrent),
    readGenerations(layout),
    readLive(layout),
    ports.haproxy.running(),
    ports.haproxy.identity(),
  ]);
  return { current, generations, live, running, haproxy, confirmed: memory.confirmed, refused: memory.refused };
}

/** What is still wrong when there is nothing to do. */
function standing({ current, refused, running }: ApplyInput): RoleFault | undefined {
  if (refused !== undefined && current?.rendering === refused.rendering) return refused.fault;
  if (running.kind === "unknown") return fail("haproxy-silent", running.message);
  return undefined;
}

async function record(
  layout: NodeLayout,
  ports: ApplyPorts,
  before: ApplyState | undefined,
  memory: Memory,
  running: Running,
  fault: RoleFault | undefined,
): Promise<ApplyState> {
  const haproxy = running.kind === "running" ? "serving" : running.kind;
  const state: ApplyState = { ...nextState(before, ports.now(), fault), ...memory, haproxy };
  await writeRecord(layout.state.apply, state);
  return state;
}

interface Done {
  readonly memory: Memory;
  /** Ends the cycle. */
  readonly fault?: RoleFault;
}

async function perform(
  layout: NodeLayout,
  ports: ApplyPorts,
  action: Exclude<ApplyAction, { kind: "nothing" }>,
  input: ApplyInput,
  memory: Memory,
): Promise<Done> {
  switch (action.kind) {
    case "confirm":
      return { memory: confirmed(memory, action.generation) };
    case "go-back":
      await switchLive(layout, action.generation.generation);
      return { memory };
    case "reload": {
      const verdict = await ports.haproxy.reload(describe(action.generation));
      if (verdict.kind === "confirmed") return { memory: confirmed(memory, action.generation) };
      const { generation, rendering, wanted } = action.generation;
      const fault = refuse(
        "reload-failed",
        `Generation ${generation} passed its check, and HAProxy did not take it: ${verdict.message}`,
        wanted.release,
      );
      return {
        memory: {
          ...memory,
          refused: { rendering, haproxy: input.haproxy, generation, at: ports.now().toISOString(), fault },
        },
      };
    }
    case "try":
      return tryRendering(layout, ports, action, input, memory);
  }
}

/** A refusal of something else is forgotten: it would be looked at anew. */
function confirmed({ refused }: Memory, { generation, rendering }: Generation): Memory {
  return { confirmed: generation, ...(refused !== undefined && refused.rendering !== rendering && { refused }) };
}

async function tryRendering(
  layout: NodeLayout,
  ports: ApplyPorts,
  { current, generation: number }: Extract<ApplyAction, { kind: "try" }>,
  input: ApplyInput,
  memory: Memory,
): Promise<Done> {
  const { rendering, wanted } = current;
  const rendered = await readRendering(join(layout.rendered, wanted.release, rendering), rendering);
  if (rendered === undefined) {
    const message = "The rendered files on this node are not whole; render makes them anew.";
    return { memory, fault: fail("rendering-damaged", message, wanted.release) };
  }
  const generation: Generation = { format: 1, generation: number, rendering, wanted, made: ports.now().toISOString() };
  let candidate: string | undefined;
  try {
    candidate = await writeCandidate(layout, generation, rendered);
    const verdict = await ports.haproxy.check(candidate);
    if (verdict.kind === "failed") return { memory, fault: fail("check-failed", verdict.message, wanted.release) };
    if (verdict.kind === "invalid") {
      const fault = refusal(verdict, wanted.release);
      return { memory: { ...memory, refused: { rendering, haproxy: input.haproxy, at: generation.made, fault } } };
    }
    await keepCandidate(layout, candidate, number);
    await switchLive(layout, number);
    return { memory };
  } catch (error) {
    return {
      memory,
      fault: fail("cannot-write", `Generation ${number} could not be written: ${errorText(error)}.`, wanted.release),
    };
  } finally {
    if (candidate !== undefined) await rm(candidate, { recursive: true, force: true });
  }
}

function refusal({ problems }: Extract<CheckVerdict, { kind: "invalid" }>, release: string): RoleFault {
  const known: readonly Problem[] = problems.length > 0 ? problems : [{ message: "It gave no reason." }];
  return refuse("check-refused", `HAProxy refuses release ${release.slice(0, 12)}.`, release, known);
}
