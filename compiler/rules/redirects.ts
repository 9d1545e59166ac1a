import { defineRule } from "./rule.ts";

/** The file of a list, or that there is none. */
export const redirectsFile = defineRule({ code: "redirects/file" });

export const redirectsLine = defineRule({
  code: "redirects/line",
  help: "Write from,to or from,to,status: /old,/new,301.",
});

export const redirectsTwice = defineRule({ code: "redirects/twice", help: "Remove one of the two." });
