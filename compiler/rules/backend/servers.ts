import { defineRule } from "../rule.ts";

export const backendServers = defineRule({
  code: "backend/servers",
  help: "Give it a Consul service or a list of servers, not both.",
});
