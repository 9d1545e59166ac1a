import { PATH } from "../analyze/satisfy.ts";
import { hostName } from "../table/host.ts";
import type { RoutedRequest } from "../table/decide.ts";
import type { TableConditions } from "../table/table.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import type { Difference } from "../words/differences.ts";
import { beginningIn, shownValue } from "../words/texts.ts";
import { conditionWord } from "../words/list.ts";
import type { PathClass } from "./compare.ts";
import type { Change, Diff, Where } from "./diff.ts";
import { grouped, TITLE, wholeMarkdown, wholeText, type Group, type OnNodes } from "./outcome.ts";
import type { Thing } from "./things.ts";

/** Where something stands on its side: `routes/shop/shop.yaml:4`. */
export interface Places {
  readonly before: (span: Span) => string;
  readonly after: (span: Span) => string;
}

/** What is said beside the comparison. */
export interface Shown extends Places {
  /** Missing where it is not known. */
  readonly nodes?: OnNodes;
}

/** Nobody reads more of one list; JSON has all. */
const MOST = 5;

/** The changes for a person: each class of requests with who answered and who does now, then all else that differs. */
export function diffText(diff: Diff, { nodes, ...places }: Shown): string {
  return wholeText(blocksOf(diff, places), diff, nodes);
}

/** The same as Markdown, with what a log says (`replayText`) where there is one. */
export function diffMarkdown(diff: Diff, { nodes, ...places }: Shown, logged?: string): string {
  return wholeMarkdown(blocksOf(diff, places), diff, nodes, logged);
}

function blocksOf({ requests, things }: Diff, places: Places): readonly string[] {
  const { named, written } = grouped(requests);
  const blocks = [
    ...named.map((group) => groupLines(group, places)),
    ...(written.length > 0 ? [writtenLines(written)] : []),
  ].map((lines) => lines.join("\n"));
  return things.length > 0 ? [...blocks, things.flatMap((one) => thingLines(one)).join("\n")] : blocks;
}

function groupLines(group: Group, places: Places): string[] {
  const [first] = group;
  if (!first) return [];
  const { kind, before, after, differences, may, orOther } = first;
  const [from, to] = [before?.route ?? "refused", after?.route ?? "refused"];
  return [
    `${TITLE[kind]}${may ? ", perhaps" : ""}: ${from === to ? from : `${from} → ${to}`}${orOther ? " or another route of its team" : ""}`,
    ...group.slice(0, MOST).flatMap(classLines),
    ...more(group.length),
    ...differences.map((one) => line("", differenceText(one))),
    ...(before ? [line("before", places.before(before.span))] : []),
    ...(after ? [line("after", places.after(after.span))] : []),
  ];
}

function line(name: string, text: string): string {
  return `  ${name.padEnd(8)} ${text}`;
}

function classLines({ where, when, unless, example }: Change): string[] {
  return [
    ...where.slice(0, MOST).map((one) => line("at", whereText(one))),
    ...more(where.length),
    ...(when.length > 0 ? [line("if", conditionsText(when))] : []),
    ...unless.slice(0, MOST).map((one) => line("unless", conditionsText(one))),
    ...more(unless.length),
    ...(example ? [line("such as", requestText(example))] : []),
  ];
}

function writtenLines(group: Group): string[] {
  const routes = (at: "before" | "after") => [...new Set(group.flatMap((change) => change[at]?.route ?? []))];
  const [refused, answered] = [routes("before"), routes("after")];
  return [
    "beside these: paths that name one route as they stand and another one decoded (/a%2Fb for /a/b)",
    ...(refused.length > 0 ? [line("refused", `what ${listed(refused)} answered`)] : []),
    ...(answered.length > 0 ? [line("answered", `by ${listed(answered)}`)] : []),
  ];
}

function more(count: number): string[] {
  return count > MOST ? [`           and ${count - MOST} more`] : [];
}

/** `shop.example.com /cart/…`. */
export function placeText({ hosts, paths }: Pick<Where, "hosts" | "paths">): string {
  return `${listed(hosts.map((host) => (host === "*" ? "any other host" : host)))} ${listed(paths.map(pathText))}`;
}

function whereText({ listener, twoNames, ...place }: Where): string {
  const text = placeText(place);
  const two = twoNames ? ", where a path names one of them as it stands and another one decoded" : "";
  return `${text}${two} (listener ${listener})`;
}

/** `/cart` itself, or `/cart/…` for it and what is below it. */
function pathText({ kind, path }: PathClass): string {
  return kind === "exact" ? path : `${path.replace(/\/$/, "")}/…`;
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, MOST).join(", ")}${texts.length > MOST ? ` and ${texts.length - MOST} more` : ""}`;
}

function conditionsText(conditions: TableConditions): string {
  return conditions
    .map(({ of, name, values }) => {
      if (of === PATH) return `the path matches ^${name}$`;
      return [conditionWord(of).noun, name, testText(values)].filter(Boolean).join(" ");
    })
    .join(", ");
}

/** `is 1 or 2`, `begins with curl/`. */
function testText(values: readonly string[]): string {
  const [value = "", ...more] = values;
  const beginning = more.length === 0 ? beginningIn(value) : undefined;
  return beginning === undefined ? `is ${values.map(shownValue).join(" or ")}` : `begins with ${beginning}`;
}

function differenceText({ of, before, after }: Difference): string {
  if (before === undefined) return `+ ${of}: ${after}`;
  if (after === undefined) return `- ${of}: ${before}`;
  return `${of}: ${before} → ${after}`;
}

function requestText({ method, host, path, query, headers, src }: RoutedRequest): string {
  const asked = `${method} http://${hostName(host)}${path}${query === "" ? "" : `?${query}`}`;
  const from = src === undefined ? [] : [`from ${src}`];
  return [asked, ...from, ...headers.map(([name, value]) => `${name}: ${value}`)].join("  ");
}

function thingLines({ what, kind, differences }: Thing): string[] {
  if (kind !== "changed") return [`${kind}: ${what}`];
  return [`changed: ${what}`, ...differences.map((one) => `           ${differenceText(one).replaceAll("\n", "; ")}`)];
}
