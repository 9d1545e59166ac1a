/** One line of a map: HAProxy's key, which holds no blank, and the rest. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** What HAProxy reads out of a map's text: comments and blank lines are none, and blanks around key and value count for nothing. */
export function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = withoutBlanks(text.slice(start, end));
    start = end + 1;
    if (line === "" || line.startsWith("#")) continue;
    const blank = line.indexOf(" ");
    const key = blank === -1 ? line : line.slice(0, blank);
    // The compiler writes one blank; a tab is a hand's.
    if (!key.includes("\t")) entries.push({ key, value: blank === -1 ? "" : withoutBlanks(line.slice(blank + 1)) });
    else
      entries.push({ key: key.slice(0, key.indexOf("\t")), value: withoutBlanks(line.slice(key.indexOf("\t") + 1)) });
  }
  return entries;
}

/** HAProxy's blanks only: a value may end in a blank of Unicode's. */
function withoutBlanks(text: string): string {
  return /^[ \t]|[ \t\r]$/.test(text) ? text.replace(/^[ \t]+|[ \t\r]+$/g, "") : text;
}

/** A map whose order means nothing, as HAProxy answers from it: of two lines with one key the first. */
export type Table = ReadonlyMap<string, string>;

export function tableOf(entries: Iterable<Entry>): Map<string, string> {
  const table = new Map<string, string>();
  for (const { key, value } of entries) if (!table.has(key)) table.set(key, value);
  return table;
}

export function entriesOfTable(table: Table): readonly Entry[] {
  return Array.from(table, ([key, value]) => ({ key, value }));
}

export function sameEntries(a: readonly Entry[], b: readonly Entry[]): boolean {
  return a.length === b.length && a.every(({ key, value }, at) => b[at]?.key === key && b[at].value === value);
}

export function sameTable(a: Table, b: Table): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
