/** A page of docs/rules/, as far as it can be run. */
export interface RulePage {
  /** Path → text of the wrong example; empty where `scenario` stands for it. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Path → text of the right one. */
  readonly right: Readonly<Record<string, string>>;
  /** What lint prints of the wrong example, as the page shows it. */
  readonly printed: string;
  /** A folder of the rule's fixtures, where the example is not text: binary files, links, names. */
  readonly scenario?: string;
  /** The example needs haproxy to be wrong. */
  readonly needsHaproxy: boolean;
}

const SECTION = /^## (.+)$/m;
const BLOCK = /^```(\w+)([^\n]*)\n(.*?)^```$/gms;
/** The first line of an example says which file it is; it is part of the file, so that lines count as the reader sees them. */
const FILE = /^(?:#|<!--) (routes\/\S+)(?: -->)?\n/;

/**
 * Reads a page: under `## Wrong` the example's files as yaml, lst, csv and html blocks and its output as a text block
 * (`text haproxy`: haproxy is asked; `text of NAME`: the output of that fixture); under `## Right` files again.
 */
export function readPage(text: string): RulePage {
  const sections = new Map(sectionsOf(text));
  const wrong = sections.get("Wrong") ?? "";
  const [output] = blocksOf(wrong, "text");
  const scenario = /^ of (\S+)$/.exec(output?.info ?? "")?.[1];
  return {
    wrong: filesOf(wrong),
    right: filesOf(sections.get("Right") ?? ""),
    printed: output?.text ?? "",
    needsHaproxy: output?.info === " haproxy",
    ...(scenario !== undefined && { scenario }),
  };
}

/** The page with another output of its wrong example. */
export function withPrinted(text: string, printed: string): string {
  const at = text.indexOf("\n## Wrong\n");
  return (
    text.slice(0, at) +
    text.slice(at).replace(/^(```text[^\n]*\n).*?^```$/ms, (_, head: string) => `${head}${printed}\`\`\``)
  );
}

function sectionsOf(text: string): [string, string][] {
  const parts = text.split(new RegExp(SECTION.source, "m")).slice(1);
  return parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? ""]] : []));
}

function blocksOf(section: string, language: string): { info: string; text: string }[] {
  return [...section.matchAll(BLOCK)].flatMap(([, found, info = "", text = ""]) =>
    found === language ? [{ info, text }] : [],
  );
}

function filesOf(section: string): Record<string, string> {
  return Object.fromEntries(
    ["yaml", "lst", "csv", "html"]
      .flatMap((language) => blocksOf(section, language))
      .map(({ text }) => {
        const path = FILE.exec(text)?.[1];
        if (path === undefined) throw new Error(`a block does not begin with "# routes/…": ${text.slice(0, 60)}`);
        return [path, text];
      }),
  );
}
