import { defineRule } from "./rule.ts";

/** Our own mistake, never a user's; HAProxy does not see it, since the backend's name is data. */
export const missingBackend = defineRule({
  code: "render/missing-backend",
  help: "This is a fault of the compiler: please report it with your routes.",
});
