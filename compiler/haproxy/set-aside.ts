import type { Located, RenderedText } from "./origin.ts";
import { openedBy } from "../language/sections.ts";
import { readWords } from "../language/words.ts";

export interface SetAside {
  readonly files: readonly RenderedText[];
  readonly gone: readonly Gone[];
}

/** A name that went with a statement: what haproxy says about its absence is our own doing. */
export interface Gone {
  readonly name: string;
  /** The section inside which the name meant something; missing for a section's own name. */
  readonly section?: string;
  readonly path: string;
  readonly line: number;
}

/** Statements that give a name to something. */
const DEFINES: ReadonlySet<string> = new Set(["acl", "server"]);

/**
 * The files with some statements turned into comments, so that haproxy reads on behind them (docs/data-path.md, "What `haproxy -c` tells").
 * The number of lines stays, so that later messages still point to the right one. A section's own line takes its section along.
 * Both HAProxy versions read one statement per line: a backslash at the end of a line does not continue it (measured).
 */
export function setAside(files: readonly RenderedText[], places: readonly Located[]): SetAside {
  const gone: Gone[] = [];
  const next = files.map((file) => {
    const wanted = new Set(places.filter(({ path }) => path === file.path).map(({ line }) => line));
    if (wanted.size === 0) return file;
    let inSection = false;
    let section = "";
    const lines = file.text.split("\n").map((line, index) => {
      const opened = openedBy(line)?.name;
      if (opened !== undefined) {
        inSection = wanted.has(index + 1);
        section = opened;
      }
      if (!inSection && !wanted.has(index + 1)) return line;
      const [keyword, name] = readWords(line).words;
      if (keyword === undefined) return line;
      const place = { path: file.path, line: index + 1 };
      if (opened) gone.push({ name: opened, ...place });
      else if (opened === undefined && name !== undefined && DEFINES.has(keyword.text))
        gone.push({ name: name.text, section, ...place });
      return `# set aside: ${line}`;
    });
    const text = lines.join("\n");
    // A last line without its line feed stays an error however often it is set aside.
    return { path: file.path, text: text.endsWith("\n") ? text : `${text}\n` };
  });
  return { files: next, gone };
}

/** The name of the section that a line stands in. */
export function sectionAt(text: string, line: number): string | undefined {
  const above = text.split("\n").slice(0, line);
  return above.flatMap((one) => openedBy(one)?.name ?? []).at(-1);
}
