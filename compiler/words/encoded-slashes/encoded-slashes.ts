import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly encodedSlashes?: "pass";
  }
}

/** `encodedSlashes: pass`: requests whose path holds `%2F` are not refused (table/decide.ts, render/program). */
export const encodedSlashes: FilterWord = {
  kind: "filter",
  key: "encodedSlashes",
  read: ({ encodedSlashes: said }) => said && { encodedSlashes: said },
  flag: { letter: "E", field: "frequent" },
  facts: ({ filters }) => (filters.encodedSlashes ? [["encodedSlashes", filters.encodedSlashes]] : []),
};
