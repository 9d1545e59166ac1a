import { ADDRESS, DENY, meant, sourceFilter, type Sources } from "../sources.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly deny?: Sources;
  }
}

/** `deny: { src: [scanners] }`: clients from there get 403. It is asked before `allow`, and needs no word of it. */
export const deny = sourceFilter("deny", {
  letter: DENY,
  variables: {
    "txn.sf": "4 or 6, of the client's address, where a route asks for it",
    "txn.sx": "the same, and the address in hexadecimal",
    "txn.dl": "the lists whose clients may not pass",
  },
  statements: (input) => ({
    access: `${ADDRESS}    http-request set-var(txn.dl) var(txn.r),map_str(maps/deny.map) if { var(txn.g) -m sub ${DENY} }
    http-request deny deny_status 403 if { var(txn.g) -m sub ${DENY} } !{ var(txn.dl) -m found }
${meant("deny", "txn.dl", input)
  .map((test) => `    http-request deny deny_status 403 if ${test}\n`)
  .join("")}`,
  }),
  told: ["is one, and gets 403", "is none"],
  sentence: (who) => `no clients of ${who}: they get 403`,
});
