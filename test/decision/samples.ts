import type { TableCondition } from "../../compiler/table/table.ts";
import { conditionWords } from "../../compiler/words/list.ts";
import type { Samples } from "../../compiler/words/samples.ts";

/** What a route says of a word. */
export type Said = readonly string[] | Readonly<Record<string, string>>;

/** The samples of each condition of the language, by its key. */
export const samplesOf: ReadonlyMap<string, Samples> = new Map(
  await Promise.all(
    conditionWords.map(async ({ key }): Promise<[string, Samples]> => {
      const folder = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const { samples } = (await import(`../../compiler/words/${folder}/samples.ts`)) as { samples: Samples };
      return [key, samples];
    }),
  ),
);

/** What a route says, as conditions. */
export function conditionsOf(said: Readonly<Record<string, Said>>): TableCondition[] {
  return Object.entries(said).flatMap(([of, what]): TableCondition[] =>
    Array.isArray(what)
      ? [{ of, name: "", values: what }]
      : Object.entries(what).map(([name, value]: [string, string]) => ({ of, name, values: [value] })),
  );
}
