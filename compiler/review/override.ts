import { printable } from "../diagnostic/printable.ts";
import { noInstance } from "../rules/catalogue.ts";
import { blastRadius, lostHost, surprise } from "../rules/review.ts";

/** Somebody's word that what a guard says is meant. */
export interface Override {
  /** `review/surprise`. */
  readonly rule: string;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
}

/** Rules whose findings are no mistakes for sure: a change with one waits for somebody's word. */
export const GUARDS: readonly string[] = [surprise, blastRadius, lostHost, noInstance].map(({ code }) => code);

/** The line that an approving review says it by. */
export function lineFor(rule: string): string {
  return `/signalbox allow ${rule}: REASON`;
}

/** What to type where what a guard says is meant. */
export function howToAllow(rule: string): string {
  return `If it is meant: --allow "${rule}=REASON"; on GitHub an approving review of somebody else, with the line "${lineFor(rule)}".`;
}

const LONGEST_REASON = 300;

/** `review/surprise=shop knows` → rule and reason; undefined where it is nothing of the kind. */
export function readAllow(text: string): Pick<Override, "rule" | "reason"> | undefined {
  const [, rule = "", reason = ""] = /^([^=]+)=([^]*)$/.exec(text) ?? [];
  return GUARDS.includes(rule) ? said(rule, reason) : undefined;
}

function said(rule: string, text: string): Pick<Override, "rule" | "reason"> | undefined {
  const reason = printable(text.trim(), LONGEST_REASON);
  return reason === "" ? undefined : { rule, reason };
}
