import type { Span } from "../diagnostic/diagnostic.ts";
import { snippetFile } from "../rules/snippet.ts";
import type { FileUse } from "../sandbox/file-content.ts";
import type { TakenFile } from "../sandbox/team-files.ts";
import { report, type Scope } from "./scope.ts";

/**
 * A file that a statement names at `span`, as seen from the team's folder: its path in the release and how many lines it has; undefined
 * where HAProxy cannot be given it, which is said.
 */
export function takeFile(scope: Scope, written: string, span: Span, use: FileUse): TakenFile | undefined {
  const taken = scope.files.take(scope.team, written, use);
  if ("rendered" in taken) return taken;
  for (const { message, help, span: line } of taken.problems)
    report(scope, snippetFile, line ?? span, message, {
      help,
      ...(line && { related: [{ message: "the file is named here", span }] }),
    });
  return undefined;
}
