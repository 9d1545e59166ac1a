/**
 * Several texts in Prometheus's format as one: a name that more than one has (those of every role) is described once, with all
 * its samples below it, as the format demands. What is no metric is left out.
 */
export function mergeMetrics(texts: readonly string[]): string {
  const families = new Map<string, { head: string[]; samples: string[] }>();
  for (const text of texts) {
    let family: { head: string[]; samples: string[] } | undefined;
    let describedHere = false;
    for (const line of text.split("\n")) {
      const described = /^# (HELP|TYPE) (\S+)/.exec(line);
      const [, word, name] = described ?? [];
      if (name !== undefined) {
        if (word === "HELP") {
          describedHere = !families.has(name);
          if (describedHere) families.set(name, { head: [], samples: [] });
        }
        family = families.get(name);
        if (describedHere) family?.head.push(line);
      } else if (line !== "" && !line.startsWith("#")) family?.samples.push(line);
    }
  }
  return [...families.values()]
    .filter(({ samples }) => samples.length > 0)
    .map(({ head, samples }) => `${[...head, ...samples].join("\n")}\n`)
    .join("\n");
}
