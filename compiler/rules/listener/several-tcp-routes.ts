import { defineRule } from "../rule.ts";

export const listenerSeveralTcpRoutes = defineRule({
  code: "listener/several-tcp-routes",
  help: "A TCP listener has one target: remove one of the two.",
});
