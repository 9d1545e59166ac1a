import { missingBackends } from "../../analyze/map-backends.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { RenderedFile } from "../../render/target.ts";
import { defineRule } from "../rule.ts";

/** Our own mistake, never a user's; HAProxy does not see it, since the backend's name is data. */
export const missingBackend = defineRule({
  code: "render/missing-backend",
  help: "This is a fault of the compiler: please report it with your routes.",
});

/** One diagnostic for each backend that a map names and no file holds. */
export function checkMapBackends(files: readonly RenderedFile[]): readonly Diagnostic[] {
  const first = new Map(
    missingBackends(files)
      .toReversed()
      .map((missing) => [missing.backend, missing]),
  );
  return [...first.values()].map(({ backend, path, line }) =>
    missingBackend.at(
      undefined,
      `The rendered ${path}, line ${line}, names the backend "${backend}", which no rendered file holds.`,
    ),
  );
}
