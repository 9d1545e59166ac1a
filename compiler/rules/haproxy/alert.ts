import { defineRule } from "../rule.ts";

/** What `haproxy -c` refuses, in its own words, at the team's line. */
export const alert = defineRule({ code: "haproxy/alert", help: "Correct this line." });
