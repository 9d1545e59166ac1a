import { errorText, isErrno } from "../../compiler/release/disk.ts";
import type { Fault } from "../../compiler/release/fault.ts";
import type { Problem } from "./ports.ts";

/**
 * Why a role could not do what it should: the one way in which a role's work fails. `refused`: the input was judged and is bad.
 * `failed`: there was no way to tell or to do it; the next round tries again. What was live stays live in either case. Logs, metrics and
 * the advice of `agent status` (what to do) go by its code; its message says what holds meanwhile where that is not plain.
 */
export interface RoleFault extends Fault {
  readonly kind: "refused" | "failed";
  /** The places that are at fault. */
  readonly problems: readonly Problem[];
  /** Release that it is about, when known. */
  readonly release?: string;
}

export function refuse(code: string, message: string, release?: string, problems: readonly Problem[] = []): RoleFault {
  return { kind: "refused", code, message, problems, ...(release !== undefined && { release }) };
}

export function fail(code: string, message: string, release?: string): RoleFault {
  return { kind: "failed", code, message, problems: [], ...(release !== undefined && { release }) };
}

const AGAIN = "then restart the agent (where none runs: signalbox agent once --retry)";
/** apply tries a failed reload again by itself (attempt.ts). */
const BY_ITSELF = "the agent tries it again within 10 minutes, at once when it is restarted";

/**
 * What a person should do about a fault, by its code; `{secrets}` stands for the directory. What failed and has no line here becomes well by
 * being tried again.
 */
export const TO_DO: Readonly<Record<string, string>> = {
  "check-refused": "correct the lines named above and publish",
  bug: "report the text above: it names the place in our code; where a release brought it, agent rollback goes back",
  "cannot-write":
    "give the agent's user the right to what is named above (or see dmesg, where the disk fails); the agent then goes on by itself",
  "bind-refused": `correct the variable named above for the agent and for HAProxy (their units), ${AGAIN}`,
  "template-refused": "correct the lines named above and publish",
  "open-files":
    "raise the limit named above (fileDescriptors in the platform file, LimitNOFILE in HAProxy's unit), or lower the platform's maxconn",
  "reload-failed": `remove the cause named above; ${BY_ITSELF} (where none runs: signalbox agent once --retry)`,
  "missing-secret": "put what is named above into {secrets}; the agent sees it by itself",
  "missing-feature": "install a newer HAProxy or agent here, or publish a release without it",
  "clock-wrong": "set this node's clock (ntp)",
  expired: "publish or promote again, with --expires: the channel's pointer has expired",
  "below-at-least":
    "see `signalbox history`: where it shows no higher number, give the agent a lower --at-least, else find out who keeps that from this node",
  "lower-sequence": "find out who moved the channel back; a rollback is published with a higher number",
  "sequence-reused": "find out who moved the channel back; a rollback is published with a higher number",
  "bad-pointer": "see `signalbox history`: where the channel's pointer is damaged, it says how it comes back",
  "bad-envelope": "see `signalbox history`: where the channel's pointer is damaged, it says how it comes back",
  "consul-denied":
    'give the agent a token (CONSUL_HTTP_TOKEN_FILE) with service_prefix and node_prefix "" { policy = "read" }, and restart it',
  "no-consul-template": "install consul-template on this node; the agent sees it by itself",
  "channel-missing": "publish or promote to this channel, or give the node the right --store and --channel",
};

/** A fault on its way to the round that tells it, from where nothing else can be given. */
export class Faulted extends Error {
  readonly fault: RoleFault;
  constructor(fault: RoleFault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** True for the error of a disk (or a user's share of it) that has no room. */
export function isDiskFull(error: unknown): boolean {
  return isErrno(error, "ENOSPC", "EDQUOT");
}

/**
 * What was thrown, as a fault. The system's no is told by its code and call (a full disk has a code of its own), after half a sentence
 * on what it kept us from; whatever else is thrown is our bug, and is told as one with its place.
 */
export function thrown(error: unknown, what: string, release?: string): RoleFault {
  if (error instanceof Faulted) return error.fault;
  if (isSystems(error))
    return fail(isDiskFull(error) ? "disk-full" : "cannot-write", `${what}: ${errorText(error)}.`, release);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return fail("bug", `A bug of ours. ${what}: ${text}`, release);
}

function isSystems(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error && typeof error.syscall === "string";
}
