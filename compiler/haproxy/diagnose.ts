import type { Diagnostic, RelatedPlace, Span } from "../diagnostic/diagnostic.ts";
import { alert, internal, warning } from "../rules/haproxy.ts";
import { lineOffset, lineText, type SourceFile } from "../diagnostic/source-file.ts";
import type { HaproxyMessage } from "./messages.ts";
import { verdict } from "./versions.ts";
import type { NodeProblem } from "./slots/as-on-node.ts";
import {
  lineOfTeamFile,
  locate,
  locatePlace,
  routesOfMapLine,
  withTeamsPaths,
  wordAt,
  type Origin,
  type RenderedText,
} from "./origin.ts";

export interface DiagnoseContext {
  /** What haproxy read, maps included. */
  readonly files: readonly RenderedText[];
  readonly sources: readonly SourceFile[];
  /** Of the haproxy that spoke: another version may see it differently. */
  readonly version: string;
  /** Where a route is declared, by its id. */
  routeSpan?(route: string): Span | undefined;
}

/** What haproxy says in words that only its authors understand, or without saying what to do. */
const OWN_WORDS: readonly { readonly of: RegExp; readonly message?: string; readonly help: string }[] = [
  {
    of: /unable to add http-check \S+ rule.*missing connect rule/i,
    message: "Beside `check:` this is a second check on a connection that nothing opens.",
    help: "Remove check: and begin with `option httpchk` here, or remove this line.",
  },
  {
    of: /'prometheus-exporter' unknown service name/i,
    message: "This HAProxy was built without the Prometheus exporter, which metrics: is made of.",
    help: "Install one with it, here and on nodes (haproxy -vv names prometheus-exporter among its services), or remove metrics:.",
  },
  {
    of: /couldn't open the ca-file|'(?:ca-file|crt|crl-file|crt-list|ca-verify-file)'\s*:\s*unable to (?:load|stat|open)/i,
    help: "Write `ca-file @system-ca` for the machine's own certificates, or the path of a file of the team's folder.",
  },
];

/** What a place in the list or map itself says too. */
const AT_LINE = / at line \d+ of file '[^']*'/;

/** A message of haproxy as a diagnostic at the team's line, the word that haproxy quotes underlined; pure. */
export function diagnose(message: HaproxyMessage, context: DiagnoseContext): Diagnostic {
  const rule = message.severity === "alert" ? alert : warning;
  const statement = originSpan(message, context);
  const line = teamFileSpan(message, context);
  const span = routeSpanOf(message, context) ?? line ?? statement;
  if (span === undefined) return internal.at(undefined, ourOwn(message, context));
  const own = OWN_WORDS.find(({ of }) => of.test(message.text));
  const advice = message.advice === undefined ? "" : `${withTeamsPaths(message.advice)} `;
  const named = line && statement && { message: "the file is named here", span: statement };
  const related = named ? [named] : relatedPlaces(message, span, context);
  return rule.at(span, own?.message ?? withTeamsPaths(line ? message.text.replace(AT_LINE, "") : message.text), {
    help:
      own?.help ??
      `${advice}${(rule.help ?? "").replace(/\.$/, "")} (${verdict([context.version], message.severity)}).`,
    ...(related.length > 0 && { related }),
  });
}

/** What a node's agent would refuse of the rendered files, at the line that asked for it. Pure. */
export function diagnoseNode(
  { path, line, message }: NodeProblem,
  { files, sources }: Pick<DiagnoseContext, "files" | "sources">,
): Diagnostic {
  const origin = locatePlace({ file: path, line }, files)?.origin;
  return internal.at(
    origin && spanOfOrigin(origin, [], sources),
    `A node would refuse line ${line} of ${path}: ${message}`,
  );
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
  return origin && spanOfOrigin(origin, message.quoted.map(withTeamsPaths), context.sources);
}

/** The line of a team's list or map at which haproxy found the bad value. */
function teamFileSpan({ map, quoted }: HaproxyMessage, { sources }: DiagnoseContext): Span | undefined {
  const origin = map && lineOfTeamFile(map);
  return origin && spanOfOrigin(origin, quoted, sources);
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
