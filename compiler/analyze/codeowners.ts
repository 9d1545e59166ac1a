import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import type { Model, Team } from "../model/model.ts";
import { teamCodeowners } from "../rules/team.ts";

const FIRST = "# Made by `signalbox owners` of owners: in routes/*/team.yaml.";
const HEAD = `${FIRST}
# The last line that matches decides (docs.github.com, "About code owners"). What no team has is the platform's: who may route
# what, the pipelines and this file too, and each team.yaml, so that nobody makes himself an owner.`;

/** True for a file that `signalbox owners` wrote; another one is its author's business. */
export function isOurs({ text }: Pick<SourceFile, "text">): boolean {
  return text.startsWith(`${FIRST}\n`);
}

/**
 * The CODEOWNERS file of the teams' owners; undefined where the platform names none, for then everything that no team has would be
 * nobody's. Teams in order of their names. Pure.
 */
export function codeowners({ teams }: Pick<Model, "teams">): string | undefined {
  const platform = ownersOf(teams.find(({ name }) => name === "platform"));
  if (platform === undefined) return undefined;
  const lines = teams
    .toSorted((a, b) => byText(a.name, b.name))
    .flatMap((team) => {
      const owners = ownersOf(team);
      if (owners === undefined || team.name === "platform") return [];
      return [`/routes/${team.name}/ ${owners}`, `/routes/${team.name}/team.yaml ${platform}`];
    });
  return [HEAD, `* ${platform}`, ...lines, ""].join("\n");
}

function ownersOf(team: Team | undefined): string | undefined {
  return team?.owners?.map(({ value }) => value).join(" ");
}

/**
 * What is said of a file that an earlier `signalbox owners` wrote and the teams' files no longer say: changes would be reviewed by the
 * wrong people. Pure.
 */
export function checkCodeowners(model: Pick<Model, "teams">, written: readonly SourceFile[]): readonly Diagnostic[] {
  const expected = codeowners(model) ?? "";
  return written.filter(isOurs).flatMap(({ path, text }) => {
    const line = firstDifference(text, expected);
    if (line === undefined) return [];
    const [is = "", wanted = ""] = [text, expected].map((one) => one.split("\n")[line - 1]);
    return [
      teamCodeowners.at(
        { file: path, start: 0, end: 0 },
        `Line ${line} is ${quoted(is)}, and should be ${quoted(wanted)}: routes/ says so.`,
        expected === "" ? {} : { fix: { span: { file: path, start: 0, end: text.length }, text: expected } },
      ),
    ];
  });
}

function quoted(line: string): string {
  return line === "" ? "nothing" : `"${printable(line)}"`;
}

/** The first line in which two texts differ, counted from 1; undefined where they are the same. */
function firstDifference(one: string, other: string): number | undefined {
  if (one === other) return undefined;
  const [a, b] = [one.split("\n"), other.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  return (at === -1 ? a.length : at) + 1;
}
