import { defineRule } from "../rule.ts";

export const sourceNoRoutes = defineRule({
  code: "source/no-routes",
  help: "Name the directory that holds routes/, or make routes/<team>/<name>.yaml in it.",
});
