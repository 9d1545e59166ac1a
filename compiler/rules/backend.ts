import { defineRule } from "./rule.ts";

export const backendDuplicateName = defineRule({ code: "backend/duplicate-name", help: "Rename one of the two." });

export const backendFallback = defineRule({
  code: "backend/fallback",
  help: "Name a backend that does not lead back to this one.",
});

export const backendImplicit = defineRule({ code: "backend/implicit" });

export const backendMode = defineRule({
  code: "backend/mode",
  help: "Use a backend for HTTP or for TCP; declare a second one for the other.",
});

export const backendServers = defineRule({
  code: "backend/servers",
  help: "Give it a Consul service or a list of servers, not both.",
});

export const backendUnknown = defineRule({
  code: "backend/unknown",
  help: "Declare it under backends:, or use service: for a Consul service.",
});
