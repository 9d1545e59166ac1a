import { defineRule } from "../rule.ts";

export const sourceSymlink = defineRule({ code: "source/symlink", help: "Put the file itself here." });
