import { defineRule } from "./rule.ts";

export const listenerMode = defineRule({ code: "listener/mode" });

export const listenerSeveralTcpRoutes = defineRule({
  code: "listener/several-tcp-routes",
  help: "A TCP listener has one target: remove one of the two.",
});

export const listenerUnknown = defineRule({
  code: "listener/unknown",
  help: "Use a listener of routes/platform/platform.yaml.",
});
