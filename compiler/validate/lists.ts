import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { TeamFile } from "../diagnostic/source-file.ts";
import type { PlatformFile } from "../generated/types.ts";
import { LIST_NAME, type Located, type NetworkList, type Platform } from "../model/model.ts";
import { listFile } from "../rules/list.ts";
import { valueNetwork, valueSecret } from "../rules/value.ts";
import { checkLists } from "../words/sources.ts";
import { report, take, takeAll, takeKey, type Scope } from "./scope.ts";
import { readSecret } from "./values/name.ts";
import { networkIn, readSourceNetwork } from "./values/source.ts";

/** Nobody reads more of one file at once. */
const MOST_PROBLEMS = 3;

/** `lists:` and `blocked:` of the platform file, and the lists' names as they are written; `names`: undefined where they cannot be known. */
export function buildLists(
  file: PlatformFile,
  scope: Scope,
): Pick<Platform, "lists" | "blocked"> & { readonly names: readonly string[] | undefined } {
  const { lists: said } = file;
  const names = said ? scope.spans.names(said) : scope.broken.has(file) ? undefined : [];
  const lists = Object.entries(said ?? {}).flatMap(([name, items]) => buildList(said ?? {}, name, items, scope));
  const blocked = takeAll(scope, valueSecret, file.blocked, readSecret);
  checkLists(blocked, names, scope);
  return {
    names,
    ...(lists.length > 0 && { lists: lists.toSorted((a, b) => byText(a.name, b.name)) }),
    ...(blocked.length > 0 && { blocked: [...new Set(blocked.map(({ value }) => value))].toSorted(byText) }),
  };
}

function buildList(lists: object, name: string, items: readonly string[], scope: Scope): NetworkList[] {
  const known = takeKey(scope, valueSecret, lists, name, readSecret);
  if (!known || !LIST_NAME.test(name)) return [];
  const networks = items.flatMap((text, at) =>
    isFile(text)
      ? networksOfFile({ value: text, span: scope.spans.value(items, at) }, scope)
      : (take(scope, valueNetwork, items, at, readSourceNetwork)?.value ?? []),
  );
  return [{ name, span: known.span, networks: [...new Set(networks)].toSorted(byText) }];
}

/** No address and no network ends so. */
function isFile(text: string): boolean {
  return /\.[a-z]+$/i.test(text);
}

function networksOfFile({ value: written, span }: Located<string>, scope: Scope): readonly string[] {
  const taken = scope.files.list(scope.team, written);
  if ("problem" in taken) {
    report(scope, listFile, span, taken.problem.message, { help: taken.problem.help });
    return [];
  }
  return networksIn(taken, (line, message, help) =>
    report(scope, valueNetwork, line, message, {
      ...(help !== undefined && { help }),
      related: [{ message: "the file is named here", span }],
    }),
  );
}

/** The networks of a file, a line each; what is wrong with a line is said, of the first that are. */
function networksIn(
  { path, text }: TeamFile,
  say: (span: { file: string; start: number; end: number }, message: string, help: string | undefined) => void,
): readonly string[] {
  const found: string[] = [];
  let problems = 0;
  for (let start = text.startsWith("\ufeff") ? 1 : 0; start < text.length && problems < MOST_PROBLEMS;) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end).replace(/\r$/, "");
    const network = networkIn(line);
    const reading = network === undefined ? undefined : readSourceNetwork(network);
    if (reading && "value" in reading) found.push(reading.value);
    else if (reading) {
      problems++;
      say({ file: path, start, end: start + line.length }, reading.wrong, reading.help && printable(reading.help));
    }
    start = end + 1;
  }
  return found;
}
