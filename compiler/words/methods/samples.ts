import type { Samples } from "../samples.ts";

/** PATCH has no number of its own in HAProxy, OPTIONS the first one. */
const METHODS = ["GET", "POST", "DELETE", "OPTIONS", "PATCH"];

export const samples: Samples = {
  said: METHODS,
  near: { methods: [...METHODS, "OPTIONS"] },
  sent: (_, { method }) => method,
};
