import { ALLOW, meant, sourceFilter, type Sources } from "../sources.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly allow?: Sources;
  }
}

/** `allow: { src: [office, 10.20.0.0/16] }`: only clients from there. */
export const allow = sourceFilter("allow", {
  letter: ALLOW,
  variables: { "txn.al": "the lists whose clients alone may pass", "txn.ok": "set where the client may pass" },
  statements: (input) => ({
    access: `    http-request set-var(txn.al) var(txn.r),map_str(maps/allow.map) if { var(txn.g) -m sub ${ALLOW} }
${meant("allow", "txn.al", input)
  .map((test) => `    http-request set-var(txn.ok) bool(true) if ${test}\n`)
  .join("")}    http-request deny deny_status 403 if { var(txn.g) -m sub ${ALLOW} } !{ var(txn.ok) -m found }
`,
  }),
  told: ["is one", "is none, and gets 403"],
  sentence: (who) => `only clients of ${who}; others get 403`,
});
