import type { Span } from "../../diagnostic/diagnostic.ts";
import type { HaproxyVerdict, TestCase } from "../checked.ts";
import { teamOf } from "../for-team.ts";
import { haproxyText } from "../summary.ts";
import { worstFirst, type Format, type Placed } from "./places.ts";

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each team, a case for each file, or one for each of its diagnostics, since
 * both read one failure of a case; a case for each route test. Warnings pass, and are told in the case's output.
 */
export const junit: Format = (diagnostics, sources, { checked }) => {
  const tests = checked.tests && !("notBecause" in checked.tests) ? checked.tests.cases : [];
  const ofTests = new Set(tests.flatMap(({ failedAt }) => (failedAt ? placeKey(failedAt) : [])));
  const all = worstFirst(diagnostics, sources);
  const isOfTest = ({ code, span }: Placed) =>
    code === "test/failed" && span !== undefined && ofTests.has(placeKey(span));
  const placed = all.filter((one) => !isOfTest(one));
  const failures = new Map(all.filter(isOfTest).map((one) => [one.span && placeKey(one.span), one]));
  const files = new Set(placed.flatMap(({ place }) => place?.file ?? []));
  const good = sources.filter(({ path }) => !files.has(path));
  const cases = [
    ...placed.map(caseOf),
    ...good.map(({ path }) => goodCase(path)),
    ...tests.map((test) => testCase(test, test.failedAt && failures.get(placeKey(test.failedAt)))),
    ...(checked.haproxy ? [haproxyCase(checked.haproxy)] : []),
  ];
  const teams = [...new Set(cases.map(({ team }) => team))].toSorted();
  const failed = cases.filter(({ fails }) => fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="signalbox lint" tests="${cases.length}" failures="${failed}">`,
    ...teams.flatMap((team) =>
      suiteOf(
        team,
        cases.filter((one) => one.team === team),
      ),
    ),
    "</testsuites>",
    "",
  ].join("\n");
};

interface Case {
  readonly team: string;
  readonly fails: boolean;
  readonly lines: readonly string[];
}

function suiteOf(team: string, cases: readonly Case[]): string[] {
  const failures = cases.filter(({ fails }) => fails).length;
  return [
    `  <testsuite name="${xml(team)}" tests="${cases.length}" failures="${failures}">`,
    ...cases.flatMap(({ lines }) => lines),
    "  </testsuite>",
  ];
}

function goodCase(file: string): Case {
  return {
    team: teamIn(file),
    fails: false,
    lines: [`    <testcase classname="${xml(file)}" name="lint" file="${xml(file)}"/>`],
  };
}

/** Whether haproxy has read the result: skipped where it was not asked. */
function haproxyCase(haproxy: HaproxyVerdict): Case {
  const end = "notBecause" in haproxy ? `><skipped message="${xml(haproxyText(haproxy))}"/></testcase>` : "/>";
  return { team: "routes", fails: false, lines: [`    <testcase classname="routes" name="haproxy"${end}`] };
}

/** A route test is a case of its own. */
function testCase({ name, span }: TestCase, failure: Placed | undefined): Case {
  const at = failure?.place ? ` line="${failure.place.start.line}"` : "";
  const head = `    <testcase classname="${xml(span.file)}" name="${xml(name)}" file="${xml(span.file)}"${at}`;
  return failure
    ? {
        team: teamIn(span.file),
        fails: failure.severity === "error",
        lines: [`${head}>`, ...told(failure), "    </testcase>"],
      }
    : { team: teamIn(span.file), fails: false, lines: [`${head}/>`] };
}

function placeKey({ file, start }: Span): string {
  return `${file} ${start}`;
}

function caseOf(placed: Placed): Case {
  const { place, code, severity } = placed;
  const file = place?.file ?? "routes";
  const name = place ? `${code} at ${place.start.line}:${place.start.column}` : code;
  return {
    team: teamIn(file),
    fails: severity === "error",
    lines: [
      `    <testcase classname="${xml(file)}" name="${xml(name)}" file="${xml(file)}"${place ? ` line="${place.start.line}"` : ""}>`,
      ...told(placed),
      "    </testcase>",
    ],
  };
}

/** What a diagnostic says: a failure, or output where it is no error. */
function told({ place, code, severity, message, text }: Placed): string[] {
  const at = place ? `${place.file}:${place.start.line}:${place.start.column}` : "routes";
  const content = xml(`${at}\n${text}`);
  return severity === "error"
    ? [`      <failure type="${xml(code)}" message="${xml(message)}">${content}</failure>`]
    : [`      <system-out>${severity}: ${content}</system-out>`];
}

function teamIn(file: string): string {
  return teamOf(file.slice(Math.max(0, file.search(/(?:^|\/)routes\//))).replace(/^\//, "")) ?? "routes";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text inside an element or attribute; what XML 1.0 cannot hold (2.2) becomes U+FFFD. */
function xml(text: string): string {
  return text
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd")
    .replaceAll(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
}
