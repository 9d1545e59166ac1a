import { defineRule } from "./rule.ts";

export const sourceExtension = defineRule({
  code: "source/extension",
  help: "Rename the file so that it ends in .yaml.",
});

export const sourceGit = defineRule({
  code: "source/git",
  help: "Remove it; what git needs to be told of routes/ stands in the repository's root, which is no team's.",
});

export const sourceIgnore = defineRule({
  code: "source/ignore",
  help: "Write `# signalbox-ignore <code of a warning>: <why>` at the end of its line, or alone above it.",
});

export const sourceIgnoreUnneeded = defineRule({
  code: "source/ignore-unneeded",
  severity: "warning",
  help: "Remove the comment.",
});

export const sourceName = defineRule({
  code: "source/name",
  help: "Use lower-case letters, digits and - in names of folders and files.",
});

export const sourceNoRoutes = defineRule({
  code: "source/no-routes",
  help: "Name the directory that holds routes/, or make routes/<team>/<name>.yaml in it.",
});

export const sourceNotText = defineRule({ code: "source/not-text", help: "Save the file as UTF-8 text." });

export const sourceSymlink = defineRule({ code: "source/symlink", help: "Put the file itself here." });

export const sourceTooLarge = defineRule({
  code: "source/too-large",
  help: "Split the file: a route file may hold 1 MiB.",
});

export const sourceUnexpected = defineRule({
  code: "source/unexpected",
  help: "Put route files at routes/<team>/<name>.yaml; what HAProxy shall read is named by a route, a backend or its haproxy: text.",
});
