import { defineRule } from "../rule.ts";

export const listenerMode = defineRule({ code: "listener/mode" });
