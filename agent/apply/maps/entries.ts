/** One line of a map: HAProxy's key, which holds no blank, and the rest. */
export interface Entry {
  readonly key: string;
  readonly value: string;
}

/** What HAProxy reads out of a map's text: comments and blank lines are none, and blanks around key and value count for nothing. */
export function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split("\n")) {
    const [, key = "", value = ""] = /^[ \t]*(\S+)[ \t]*(.*?)\r?$/.exec(line) ?? [];
    if (key !== "" && !key.startsWith("#")) entries.push({ key, value });
  }
  return entries;
}

/** A map's text without comments. */
export function textOf(entries: Iterable<Entry>): string {
  return Array.from(entries, ({ key, value }) => `${key} ${value}\n`).join("");
}

/** A map whose order means nothing, as HAProxy answers from it: of two lines with one key the first. */
export type Table = ReadonlyMap<string, string>;

export function tableOf(entries: Iterable<Entry>): Map<string, string> {
  const table = new Map<string, string>();
  for (const { key, value } of entries) if (!table.has(key)) table.set(key, value);
  return table;
}

export function textOfTable(table: Table): string {
  return textOf(Array.from(table, ([key, value]) => ({ key, value })));
}

export function sameTable(a: Table, b: Table): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

/** Both tables' lines; where they differ, `second` is right. */
export function union(first: Table, second: Table): Map<string, string> {
  return new Map([...first, ...second]);
}
