import { LONGEST_REASON, type Override } from "../diagnostic/override.ts";
import { printable } from "../diagnostic/printable.ts";
import { noInstance } from "../rules/catalogue.ts";
import { blastRadius, lostHost, notCompared, surprise } from "../rules/review.ts";

/** Rules whose findings are no mistakes for sure: a change with one waits for somebody's word. */
export const GUARDS: readonly string[] = [surprise, blastRadius, lostHost, notCompared, noInstance].map(
  ({ code }) => code,
);

/** The line that an approving review says it by. */
export function lineFor(rule: string): string {
  return `/signalbox allow ${rule}: REASON`;
}

/** What to type where what a guard says is meant. */
export function howToAllow(rule: string): string {
  return `If it is meant: --allow "${rule}=REASON"; on GitHub an approving review of somebody else, with the line "${lineFor(rule)}".`;
}

/** `review/surprise=shop knows` → rule and reason; undefined where it is nothing of the kind. */
export function readAllow(text: string): Pick<Override, "rule" | "reason"> | undefined {
  const [, rule = "", reason = ""] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  return GUARDS.includes(rule) ? said(rule, reason) : undefined;
}

function said(rule: string, text: string): Pick<Override, "rule" | "reason"> | undefined {
  const reason = printable(text.trim(), LONGEST_REASON);
  return reason === "" ? undefined : { rule, reason };
}

/** What an approving review says of guards: each line `/signalbox allow RULE: reason`. */
export function allowedIn(body: string): readonly Pick<Override, "rule" | "reason">[] {
  return body.split(/\r?\n/).flatMap((line) => {
    const [, rule = "", reason = ""] = /^\/signalbox allow ([a-z/-]+): *(.*)$/.exec(line.trim()) ?? [];
    return GUARDS.includes(rule) ? (said(rule, reason) ?? []) : [];
  });
}

/** An approving review of a pull request's head, by somebody else than its author who may merge. */
export interface Approval {
  readonly by: string;
  readonly at: string;
  /** What its text allows. */
  readonly allows: readonly Pick<Override, "rule" | "reason">[];
  /** Teams of which this is an owner. */
  readonly owns: readonly string[];
}

/** For each guard the word that it waits for: of an owner of a team that it concerns, or of a line that allows it. Pure. */
export function approved(
  guards: readonly { readonly rule: string; readonly teams: readonly { readonly name: string }[] }[],
  approvals: readonly Approval[],
): readonly (Override | undefined)[] {
  return guards.map(({ rule, teams }) => {
    for (const { by, at, allows } of approvals) {
      const allow = allows.find((one) => one.rule === rule);
      if (allow) return { ...allow, by, at };
    }
    for (const { by, at, owns } of approvals) {
      const team = teams.find(({ name }) => owns.includes(name));
      if (team) return { rule, by, at, reason: printable(`approved as an owner of ${team.name}`, LONGEST_REASON) };
    }
    return undefined;
  });
}
