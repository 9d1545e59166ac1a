import type { Diagnostic, RelatedPlace, Span } from "../diagnostic/diagnostic.ts";
import { alert } from "../rules/haproxy/alert.ts";
import { internal } from "../rules/haproxy/internal.ts";
import { warning } from "../rules/haproxy/warning.ts";
import { lineOffset, lineText, type SourceFile } from "../source/source-file.ts";
import type { HaproxyMessage } from "./messages.ts";
import { locate, locatePlace, routesOfMapLine, wordAt, type Origin, type RenderedText } from "./origin.ts";

export interface DiagnoseContext {
  /** What haproxy read, maps included. */
  readonly files: readonly RenderedText[];
  readonly sources: readonly SourceFile[];
  /** Of the haproxy that spoke: another version may see it differently. */
  readonly version: string;
  /** Where a route is declared, by its id. */
  routeSpan?(route: string): Span | undefined;
}

/** A message of haproxy as a diagnostic at the team's line, the word that haproxy quotes underlined; pure. */
export function diagnose(message: HaproxyMessage, context: DiagnoseContext): Diagnostic {
  const rule = message.severity === "alert" ? alert : warning;
  const span = routeSpanOf(message, context) ?? originSpan(message, context);
  if (span === undefined) return internal.at(undefined, ourOwn(message, context));
  const advice = message.advice === undefined ? "" : `${message.advice} `;
  const verb = message.severity === "alert" ? "refuses it" : "warns of it";
  const related = relatedPlaces(message, span, context);
  return rule.at(span, message.text, {
    help: `${advice}${(rule.help ?? "").replace(/\.$/, "")} (haproxy ${context.version} ${verb}).`,
    ...(related.length > 0 && { related }),
  });
}

function ourOwn(message: HaproxyMessage, context: DiagnoseContext): string {
  const place = locate(message, context.files);
  const where = place === undefined ? "" : ` line ${place.line} of ${place.path}`;
  const verb = message.severity === "alert" ? "refuses" : "warns of";
  return `haproxy ${context.version} ${verb}${where === "" ? " our own text" : where}: ${message.text}`;
}

/** A bad value in a map is reported at our rule that reads the map; the route on that line of the map is at fault. */
function routeSpanOf(message: HaproxyMessage, context: DiagnoseContext): Span | undefined {
  const { map } = message;
  const file = map && context.files.find(({ path }) => map.file === path || map.file.endsWith(`/${path}`));
  if (map === undefined || file === undefined) return undefined;
  for (const route of routesOfMapLine(file.text, map.line)) {
    const span = context.routeSpan?.(route);
    if (span !== undefined) return span;
  }
  return undefined;
}

function originSpan(message: HaproxyMessage, context: DiagnoseContext): Span | undefined {
  const origin = locate(message, context.files)?.origin;
  return origin && spanOfOrigin(origin, message.quoted, context.sources);
}

/** The whole line of a team's file without its indentation, or in it the word that a message quotes. */
export function spanOfOrigin(
  origin: Origin,
  quoted: readonly string[],
  sources: readonly SourceFile[],
): Span | undefined {
  const file = `routes/${origin.file}`;
  const source = sources.find(({ path }) => path === file);
  if (source === undefined) return undefined;
  const line = lineText(source, origin.line);
  const offset = lineOffset(source, origin.line);
  const indentation = line.length - line.trimStart().length;
  const places = quoted.map((word) => ({ at: wordAt(line, word), length: word.length })).filter(({ at }) => at !== -1);
  // haproxy quotes the directive first and the bad word last: `unknown server 's9' in a 'use-server' rule` is the exception.
  const word = places.findLast(({ at }) => at > indentation) ?? places[0];
  if (word !== undefined) return { file, start: offset + word.at, end: offset + word.at + word.length };
  return { file, start: offset + indentation, end: offset + Math.max(line.trimEnd().length, indentation + 1) };
}

function relatedPlaces(message: HaproxyMessage, span: Span, context: DiagnoseContext): RelatedPlace[] {
  return message.also.flatMap((place) => {
    const origin = locatePlace(place, context.files)?.origin;
    const other = origin && spanOfOrigin(origin, message.quoted, context.sources);
    if (other === undefined || (other.file === span.file && other.start === span.start)) return [];
    return [{ message: "haproxy names this line too", span: other }];
  });
}
