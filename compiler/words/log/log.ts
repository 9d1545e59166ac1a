import { valueLogShare } from "../../rules/value.ts";
import { take } from "../../validate/scope.ts";
import { readLogShare } from "../../validate/values/log-share.ts";
import { parameter } from "../parameter.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    /** How many of a hundred requests are logged, by chance. */
    readonly log?: Located<number>;
  }
}

/** `log: 10%`: a part of the route's requests is in the access log. */
export const log: FilterWord = {
  kind: "filter",
  key: "log",
  read(entry, { scope }) {
    const share = take(scope, valueLogShare, entry, "log", readLogShare);
    return share && { log: share };
  },
  flag: { letter: "N", field: "frequent" },
  maps: { log: "route, then how many of a hundred of its requests are logged" },
  parameters: ({ filters }) => parameter("log", filters.log?.value.toString()),
  variables: { "txn.ls": "how many of a hundred requests are logged" },
  // Without its line the request is logged. They stand where nothing is logged, too: HAProxy loads maps that it needs.
  statements: () => ({
    limits: `    http-request set-var(txn.ls) var(txn.r),map_str_int(maps/log.map) if { var(txn.f) -m sub N }
    http-request set-log-level silent if { var(txn.ls) -m found } { rand(100),sub(txn.ls) ge 0 }
`,
  }),
  steps: ({ filters: { log: share } }) =>
    share
      ? [{ text: share.value === 0 ? "not logged" : `${share.value} % of the requests are logged`, span: share.span }]
      : [],
  facts: ({ filters: { log: share } }) => (share ? [["log", share.value === 0 ? "off" : `${share.value}%`]] : []),
};
