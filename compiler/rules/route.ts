import { defineRule } from "./rule.ts";

export const routeDuplicateName = defineRule({ code: "route/duplicate-name", help: "Rename one of the two." });

export const routeMisplacedKey = defineRule({ code: "route/misplaced-key" });

export const routeNoAction = defineRule({
  code: "route/no-action",
  help: "Say what happens to its requests: add service, backend, redirect or return.",
});

export const routeNoEffect = defineRule({
  code: "route/no-effect",
  severity: "warning",
  help: "Remove it.",
});

export const routeNoHost = defineRule({
  code: "route/no-host",
  help: "Add host: at the top of the file or in the route.",
});

export const routeNoPath = defineRule({
  code: "route/no-path",
  help: "Add pathPrefix: / to match every path, or path or pathRegex.",
});

export const routeSeveralActions = defineRule({ code: "route/several-actions", help: "Keep one of them." });

export const routeSeveralPaths = defineRule({ code: "route/several-paths", help: "Keep one of them." });

export const routeTooManyConditions = defineRule({
  code: "route/too-many-conditions",
  help: "Use fewer or shorter conditions.",
});

/** Hosts × routes: what grows with the product is bounded, for each team, before the table is built. */
export const routeTooManyCopies = defineRule({
  code: "route/too-many-copies",
  help: "Put the routes of single hosts on other hosts, or on all of these; or ask the platform team for `everyHost`, whose routes stand once for all hosts.",
});

export const routeWeights = defineRule({ code: "route/weights", help: "Make the weights add up to 100." });
