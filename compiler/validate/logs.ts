import { printable } from "../diagnostic/printable.ts";
import { byText } from "../diagnostic/sort.ts";
import type { LogsEntry, PlatformFile } from "../generated/types.ts";
import { SECRET_HEADERS } from "../language/headers.ts";
import type { AccessLogs, Located } from "../model/model.ts";
import { platformSecretHeader } from "../rules/platform.ts";
import { valueHeaderName, valueLogTarget } from "../rules/value.ts";
import { report, take, takeAll, type Scope } from "./scope.ts";
import { readHeaderName } from "./values/header.ts";
import { readLogTarget } from "./values/log-target.ts";

/** `logs:`; undefined where the platform file has none, and where its target cannot be read, which is said. */
export function buildLogs({ logs: said }: PlatformFile, scope: Scope): AccessLogs | undefined {
  if (!said) return undefined;
  const target = take(scope, valueLogTarget, said, "target", readLogTarget);
  const secret = takeAll(scope, valueHeaderName, said.secretHeaders, readHeaderName);
  const requestHeaders = logged(said.requestHeaders, secret, scope);
  const responseHeaders = logged(said.responseHeaders, secret, scope);
  if (!target) return undefined;
  return {
    target: { ...target.value, span: target.span },
    format: said.format ?? "json",
    header: said.header ?? (target.value.kind === "stdout" ? "none" : "rfc3164"),
    requestHeaders,
    responseHeaders,
  };
}

function logged(
  names: LogsEntry["requestHeaders"],
  secret: readonly Located<string>[],
  scope: Scope,
): readonly string[] {
  const read = takeAll(scope, valueHeaderName, names, readHeaderName);
  for (const { value: name, span } of read) {
    const listed = secret.find(({ value }) => value === name);
    if (!listed && !SECRET_HEADERS.includes(name)) continue;
    report(scope, platformSecretHeader, span, `The header "${printable(name)}" is never logged.`, {
      ...(listed && { related: [{ message: "it is listed here", span: listed.span }] }),
    });
  }
  return [...new Set(read.map(({ value }) => value))].toSorted(byText);
}
