import type { Span } from "../diagnostic/diagnostic.ts";
import type { BodyFile } from "../model/model.ts";
import { valueFile } from "../rules/value.ts";
import { report, type Scope } from "./scope.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  json: "application/json",
  xml: "application/xml",
  svg: "image/svg+xml",
  csv: "text/csv; charset=utf-8",
};

/** A file of the team's folder, named at `span`, that clients get; undefined where it cannot be, which is said. */
export function takeBodyFile(scope: Scope, written: string, span: Span): BodyFile | undefined {
  const taken = scope.files.take(scope.team, written, "body");
  if ("rendered" in taken) return { path: taken.rendered, bytes: taken.bytes };
  for (const { message, help } of taken.problems) report(scope, valueFile, span, message, { help });
  return undefined;
}

/** The media type that a file's ending stands for. */
export function typeOfFile(written: string): string {
  return TYPES[written.slice(written.lastIndexOf(".") + 1)] ?? "text/plain; charset=utf-8";
}
