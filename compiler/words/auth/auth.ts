import { didYouMean } from "../../diagnostic/did-you-mean.ts";
import { printable } from "../../diagnostic/printable.ts";
import { userlistUnknown } from "../../rules/userlist.ts";
import { valueSecret } from "../../rules/value.ts";
import { report, take } from "../../validate/scope.ts";
import { readSecret } from "../../validate/values/name.ts";
import { parameter } from "../parameter.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    /** One of the platform's lists of users. */
    readonly auth?: Located<string>;
  }
}

/** `auth: ops`: only users of that list, by password. */
export const auth: FilterWord = {
  kind: "filter",
  key: "auth",
  read(entry, { scope, userlists }) {
    const list = take(scope, valueSecret, entry, "auth", readSecret);
    if (!list) return undefined;
    // A list that the platform does not name would be a file that no node has.
    if (userlists && !userlists.includes(list.value)) {
      const known =
        userlists.length > 0
          ? `Use one of ${userlists.map((name) => printable(name)).join(", ")}, or ask the platform team to add it.`
          : undefined;
      const help = didYouMean(list.value, userlists) ?? known;
      const message = `The platform has no list of users "${list.value}".`;
      report(scope, userlistUnknown, list.span, message, help === undefined ? {} : { help });
      return undefined;
    }
    return { auth: list };
  },
  flag: { letter: "A", field: "rare" },
  maps: { auth: "route, then the list of its users" },
  parameters: ({ filters }) => parameter("auth", filters.auth?.value),
  variables: { "txn.au": "the list of users that may pass" },
  statements({ userlists }) {
    const known = userlists.length > 0 ? ` !{ var(txn.au) -m str -- ${userlists.join(" ")} }` : "";
    const asked = userlists.map(
      (list) => `    http-request auth realm ${list} if { var(txn.au) -m str -- ${list} } !{ http_auth(${list}) }\n`,
    );
    return {
      access: `    http-request set-var(txn.au) var(txn.r),map_str(maps/auth.map) if { var(txn.g) -m sub A }
    http-request deny deny_status 403 if { var(txn.g) -m sub A }${known}
${asked.join("")}    # HAProxy asks the first of several, a backend perhaps another
    http-request deny deny_status 400 if { var(txn.au) -m found } { req.hdr_cnt(authorization) gt 1 }
`,
    };
  },
  steps({ filters }) {
    if (!filters.auth) return [];
    const text = `only users of the list ${filters.auth.value}, by password; others get 401`;
    return [{ text, span: filters.auth.span }];
  },
  facts: ({ filters }) => (filters.auth ? [["auth", filters.auth.value]] : []),
};
