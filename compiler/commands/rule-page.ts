import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { didYouMean } from "../diagnostic/did-you-mean.ts";
import { WrongUsage } from "../io.ts";
import { packageRoot } from "../package-root.ts";

/** Codes that are no rule's: sections of one page, `## publish/unchecked`. */
const OTHERS = { group: "publish", page: "docs/refusals.md" } as const;

/**
 * The page of a rule by its name, `route/conflict`, or what there is of another code, `publish/unchecked`. Undefined for words that
 * begin with no group of these: a host and a path.
 */
export async function rulePage(words: string): Promise<string | undefined> {
  const group = /^([a-z]+)\/[a-z-]+$/.exec(words)?.[1];
  if (group === undefined) return undefined;
  const pages = await (group === OTHERS.group ? sectionsOf(OTHERS.page) : filesOf(group));
  if (pages === undefined) return undefined;
  const text = await pages.get(words)?.();
  if (text !== undefined) return text;
  const names = [...pages.keys()];
  const known = didYouMean(words, names) ?? `The codes of ${group}: ${names.toSorted().join(", ")}.`;
  throw new WrongUsage(`There is no code "${words}". ${known}`);
}

type Pages = ReadonlyMap<string, () => Promise<string>>;

const pathOf = (page: string): string => join(packageRoot() ?? "", page);

async function filesOf(group: string): Promise<Pages | undefined> {
  const folder = pathOf(`docs/rules/${group}`);
  const files = await readdir(folder).catch(() => undefined);
  return (
    files &&
    new Map(files.map((file) => [`${group}/${file.replace(/\.md$/, "")}`, () => readFile(join(folder, file), "utf8")]))
  );
}

async function sectionsOf(page: string): Promise<Pages> {
  const [, ...sections] = (await readFile(pathOf(page), "utf8")).split(/^## /m);
  return new Map(sections.map((text) => [text.split("\n", 1)[0] ?? "", async () => `# ${text.trimEnd()}\n`]));
}
