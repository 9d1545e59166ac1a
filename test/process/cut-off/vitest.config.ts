import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: ["test/support/run.ts"], include: ["test/process/cut-off/hangs.ts"], testTimeout: 600_000 },
});
