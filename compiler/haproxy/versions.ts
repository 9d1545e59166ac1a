import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { inOrder } from "../diagnostic/sort.ts";

/** What one version of HAProxy says of the files that all were given. */
export interface Said {
  /** `2.6.12`. */
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
  /** It stopped at errors before it saw the end, so that what it does not name it need not take. */
  readonly gaveUp: boolean;
}

/** `haproxy 2.6.12 refuses it`. */
export function verdict(versions: readonly string[], severity: "alert" | "warning"): string {
  const [one, many] = severity === "alert" ? ["refuses", "refuse"] : ["warns of", "warn of"];
  return `haproxy ${listed(versions)} ${versions.length === 1 ? one : many} it`;
}

/** `2.6.12 and 3.0.11`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/**
 * The findings of several versions as those of one check: a statement is told of once, in the words of the newest version that refuses
 * it, with the names of all that do, and of those that do not where there are any. Pure.
 */
export function together(said: readonly Said[]): readonly Diagnostic[] {
  const [only] = said;
  if (said.length === 1 && only) return only.diagnostics;
  const byPlace = new Map<string, { diagnostic: Diagnostic; versions: string[] }>();
  for (const { version, diagnostics } of said) {
    for (const diagnostic of diagnostics) {
      const { code, span, message } = diagnostic;
      const key = JSON.stringify(span ? [code, span.file, span.start] : [code, message]);
      const versions = new Set([...(byPlace.get(key)?.versions ?? []), version]);
      byPlace.set(key, { diagnostic, versions: [...versions] });
    }
  }
  return inOrder([...byPlace.values()].map(({ diagnostic, versions }) => named(diagnostic, versions, said)));
}

function named(diagnostic: Diagnostic, versions: readonly string[], said: readonly Said[]): Diagnostic {
  const { span, help = "" } = diagnostic;
  if (!span) return diagnostic;
  const severity = diagnostic.code === "haproxy/warning" ? "warning" : "alert";
  const others = said.filter(({ version, gaveUp }) => !gaveUp && !versions.includes(version));
  const not =
    others.length === 0
      ? ""
      : `; ${listed(others.map(({ version }) => version))} ${others.length === 1 ? "does" : "do"} not`;
  const text = `${verdict(versions, severity)}${not}`;
  const before = verdict(versions.slice(-1), severity);
  if (help.includes(before)) return { ...diagnostic, help: help.replace(before, text) };
  // Where our own words stand for haproxy's, all versions are meant.
  return not === "" ? diagnostic : { ...diagnostic, help: `${help.replace(/\.$/, "")} (${text}).` };
}
