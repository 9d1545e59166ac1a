import { defineRule } from "./rule.ts";

/** A team's requests change by a file that is not the team's: it sees nothing of it in its own folder. */
export const surprise = defineRule({ code: "review/surprise" });

/** Much changes at once: more often a mistake (a moved folder, a default that went) than meant. */
export const blastRadius = defineRule({ code: "review/blast-radius" });

/** A host that was answered is answered by nobody. */
export const lostHost = defineRule({ code: "review/lost-host" });

/** What a change does cannot be told, for its base has errors: no guard could look. */
export const notCompared = defineRule({ code: "review/not-compared" });
