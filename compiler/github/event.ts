import { readFileSync } from "node:fs";
import { CouldNotRun, type Io } from "../io.ts";
import { errorText } from "../release/disk.ts";
import { isRecord } from "../release/verify.ts";

/** What we read of the event that started a workflow (docs.github.com, "Webhook events and payloads"), each where the event tells it. */
const PLACES = {
  /** The head of a pull request. */
  head: ["pull_request", "head", "sha"],
  /** The commit of the run before this one, and what that was started by. */
  runHead: ["workflow_run", "head_sha"],
  runEvent: ["workflow_run", "event"],
  /** What a merge queue merges into. */
  queueBase: ["merge_group", "base_sha"],
  /** Of a push: what the branch named, and what it names now. */
  before: ["before"],
  after: ["after"],
} as const;

export type ActionsEvent = Readonly<Partial<Record<keyof typeof PLACES, string>>>;

/** The event of GITHUB_EVENT_PATH; nothing where that is not set. Throws CouldNotRun where the file holds no event. */
export function readEvent({ env }: Pick<Io, "env">): ActionsEvent {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path) return {};
  let event: unknown;
  try {
    event = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new CouldNotRun(`GITHUB_EVENT_PATH names "${path}", which cannot be read: ${errorText(error)}.`);
  }
  const found = Object.entries(PLACES).flatMap(([name, place]) => {
    const value = place.reduce<unknown>(within, event);
    return value === undefined || value === null ? [] : [[name, value] as const];
  });
  if (!isRecord(event) || found.some(([, value]) => typeof value !== "string"))
    throw new CouldNotRun(`GITHUB_EVENT_PATH names "${path}", which holds no event of GitHub.`);
  return Object.fromEntries(found);
}

function within(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}
