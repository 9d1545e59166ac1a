import type { HaproxyVerdict } from "../checked.ts";
import { teamOf } from "../for-team.ts";
import { haproxyText } from "../summary.ts";
import { worstFirst, type Format, type Placed } from "./places.ts";

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each team, a case for each file, or one for each of its diagnostics, since
 * both read one failure of a case. Warnings pass, and are told in the case's output.
 */
export const junit: Format = (diagnostics, sources, { checked }) => {
  const placed = worstFirst(diagnostics, sources);
  const files = new Set(placed.flatMap(({ place }) => place?.file ?? []));
  const good = sources.filter(({ path }) => !files.has(path));
  const cases = [...placed.map(caseOf), ...good.map(({ path }) => goodCase(path)), haproxyCase(checked.haproxy)];
  const teams = [...new Set(cases.map(({ team }) => team))].toSorted();
  const failures = diagnostics.filter(({ severity }) => severity === "error").length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="signalbox lint" tests="${cases.length}" failures="${failures}">`,
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

function caseOf({ place, code, severity, message, text }: Placed): Case {
  const file = place?.file ?? "routes";
  const at = place ? `${file}:${place.start.line}:${place.start.column}` : file;
  const fails = severity === "error";
  const content = xml(`${at}\n${text}`);
  const name = place ? `${code} at ${place.start.line}:${place.start.column}` : code;
  return {
    team: teamIn(file),
    fails,
    lines: [
      `    <testcase classname="${xml(file)}" name="${xml(name)}" file="${xml(file)}"${place ? ` line="${place.start.line}"` : ""}>`,
      fails
        ? `      <failure type="${xml(code)}" message="${xml(message)}">${content}</failure>`
        : `      <system-out>${severity}: ${content}</system-out>`,
      "    </testcase>",
    ],
  };
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
