import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Checked, HaproxyVerdict, TestsVerdict } from "./checked.ts";

/** The last lines of a report: what was found, what was looked at, whether haproxy agreed or was not asked, and where to read on. */
export function summary(diagnostics: readonly Diagnostic[], checked: Checked): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === "warning").length;
  const time = checked.seconds === undefined ? "" : ` in ${checked.seconds.toFixed(2)} s${dockerTime(checked)}`;
  const size = `${count(checked.routes, "route")} of ${count(checked.teams, "team")} in ${count(checked.files, "file")}`;

  const lines = [];
  if (errors + warnings > 0) {
    const found = [errors > 0 && count(errors, "error"), warnings > 0 && count(warnings, "warning")];
    const files = new Set(diagnostics.flatMap((diagnostic) => diagnostic.span?.file ?? []));
    const where = files.size > 0 ? ` in ${count(files.size, "file")}` : "";
    lines.push(`${found.filter(Boolean).join(", ")}${where}; checked ${size}${time}.`);
  } else {
    lines.push(`No problems: checked ${size}${time}.`);
  }
  if (checked.hidden) lines.push(`${count(checked.hidden, "problem")} of other teams not shown.`);
  if (checked.haproxy) lines.push(haproxyText(checked.haproxy));
  if (checked.tests) lines.push(...testsText(checked.tests));
  const first = diagnostics.find(({ severity }) => severity === "error") ?? diagnostics[0];
  if (first) lines.push(`Why, with examples: signalbox explain ${first.code}`);
  return lines.join("\n");
}

function dockerTime({ haproxy }: Checked): string {
  const seconds = haproxy && "by" in haproxy ? haproxy.docker : undefined;
  return seconds === undefined ? "" : `, ${seconds.toFixed(2)} s of it in Docker`;
}

const WITH_SERVERS = {
  sample: "with sample servers",
  rendered: "as consul-template renders it, with sample servers",
  given: "with the servers of the catalogue",
};

/** One sentence: who read the result, or why nobody did. */
export function haproxyText(haproxy: HaproxyVerdict): string {
  if ("notBecause" in haproxy) return `Not checked by haproxy: ${printable(haproxy.notBecause)}.`;
  const { by, servers, missing } = haproxy;
  const not = missing === undefined ? "" : ` Not by every version of the fleet: ${printable(missing)}`;
  return `Checked by ${printable(by)} ${WITH_SERVERS[servers]}.${not}`;
}

/** How many tests passed, on what; then the routes that none reaches, where that was asked for. */
export function testsText(tests: TestsVerdict): readonly string[] {
  if ("notBecause" in tests) return [`Tests not run: ${printable(tests.notBecause)}.`];
  const { by, cases, unreached } = tests;
  const failed = cases.filter(({ failedAt }) => failedAt !== undefined).length;
  const on = `on ${by.join(" and ")}`;
  const ran =
    cases.length === 0
      ? "There are no tests. Write the first: signalbox explain URL --as-test"
      : failed === 0
        ? `${count(cases.length, "test")} passed, ${on}.`
        : `${failed} of ${count(cases.length, "test")} failed, ${on}.`;
  if (!unreached) return [ran];
  const places = unreached.map(({ id, at }) => `  ${id}  ${at}`);
  return [ran, ...(places.length === 0 ? ["Tests reach every route."] : ["No test reaches:", ...places])];
}

/** `3 problems`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
