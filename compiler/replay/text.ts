import { printable } from "../diagnostic/printable.ts";
import type { Move, Replay } from "./replay.ts";

/** Nobody reads more of one list; JSON has all. */
const MOST = 20;
/** Columns. */
const LONGEST = 120;

/** What a log's requests come to, for a person. What the log says is shown without effect on a terminal. */
export function replayText(replay: Replay): string {
  const { requests, changed, moves, teams, undecided, undecidedBy, noRequest, unreadable, lines } = replay;
  const width = counted(moves[0]?.requests ?? 0).length;
  const names = moves.slice(0, MOST).map(moveName);
  const longest = Math.max(0, ...names.map(({ length }) => length));
  return [
    `${counted(changed)} of ${counted(requests)} logged requests ${changed === 1 ? "changes" : "change"}${changed > 0 ? ":" : "."}`,
    ...moves
      .slice(0, MOST)
      .map(
        (move, i) =>
          `  ${counted(move.requests).padStart(width)}  ${(names[i] ?? "").padEnd(longest)}  such as ${exampleText(move)}`,
      ),
    ...(moves.length > MOST ? [`  and ${counted(moves.length - MOST)} more kinds`] : []),
    ...(teams.length > 0
      ? [`By team: ${listed(teams.map(({ team, requests: of }) => `${team} ${counted(of)}`))}.`]
      : []),
    ...(undecided > 0
      ? [
          `${counted(undecided)} undecided, by what the log does not say: ${listed(undecidedBy.map(({ what, requests: of }) => `${what} (${counted(of)})`))}.`,
        ]
      : []),
    ...(noRequest > 0
      ? [`${counted(noRequest)} ${noRequest === 1 ? "line is" : "lines are"} of connections that sent no request.`]
      : []),
    ...(unreadable > 0 ? [unreadableText(replay)] : []),
    ...(lines === 0 ? ["The log is empty."] : []),
    "",
  ].join("\n");
}

function unreadableText({ unreadable, lines, unreadableLines }: Replay): string {
  const shown = unreadableLines.map(({ file, line, text }) => `  ${file}:${line}: ${printable(text, LONGEST)}`);
  const of = `${counted(unreadable)} of ${counted(lines)} ${lines === 1 ? "line" : "lines"} cannot be read${unreadable > shown.length ? ", the first ones" : ""}:`;
  return [of, ...shown].join("\n");
}

/** `shop.cart → shop.cart-v2`, `shop.old → 404`; one that goes on with the same route and does something else has one name. */
function moveName({ before, after }: Pick<Move, "before" | "after">): string {
  return before === after ? `${before}, done differently` : `${before} → ${after}`;
}

function exampleText({ example: { method, host = "", path } }: Move): string {
  return printable(`${method} ${host}${path}`, LONGEST);
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, MOST).join(", ")}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ""}`;
}

/** `12,431`. */
function counted(amount: number): string {
  return amount.toLocaleString("en");
}
