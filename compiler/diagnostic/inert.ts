/** Drives a terminal: controls but tab and line feed, what changes the direction of writing. Colours and the clearing of a line are our own. */
const CONTROL =
  /\u001b(?!\[(?:[\d;]*m|K))|\r(?!\u001b\[K)|[\0-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Drives a CI, whose runner takes commands out of what a step prints: `##[name …]`, `##vso[…]` and `##teamcity[…]` anywhere in a line,
 * `::name …::` where one begins (actions/runner, ActionCommand.cs; Azure Pipelines, "Logging commands"). With `##vso[task.complete
 * result=Succeeded]` in a route file that lint shows, the step that refuses it would be green.
 */
const COMMAND = /(?<=#)#(?=\w*\[)|(?<=^[^\S\n]*):(?=:)/gm;

/**
 * Text that is to be printed, whoever wrote it, without effect on what reads it. The escapes are JSON's: a report as JSON stays the same
 * report, and JSON.parse gives the text back.
 */
export function inert(text: string): string {
  return text.replaceAll(CONTROL, escaped).replaceAll(COMMAND, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
