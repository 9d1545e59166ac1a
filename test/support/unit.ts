import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { haproxies, type TestProgram } from "./programs.ts";

/** What systemd makes of a service's unit and its drop-ins: the words of its commands, and their environment. */
export interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly start: readonly string[];
  readonly reload: readonly (readonly string[])[];
}

/** Texts in the order in which systemd reads them; `files`: texts of its EnvironmentFile, which come after all of Environment. Pure. */
export function readService(texts: readonly string[], files: readonly string[] = []): Service {
  const lines = texts.flatMap((text) => text.split("\n"));
  const values = (key: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []));
  const set = [...values("Environment").flatMap(wordsIn), ...files.flatMap((text) => text.split("\n").map(unquoted))];
  const environment = Object.fromEntries(
    set.flatMap((word) => {
      const [, name, value = ""] = /^(\w+)=(.*)$/.exec(word) ?? [];
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
  const command = (line: string): string[] =>
    line.split(" ").flatMap((word) => (word.startsWith("$") ? variable(word, environment) : [word]));
  return { environment, start: command(values("ExecStart")[0] ?? ""), reload: values("ExecReload").map(command) };
}

/** `$NAME` alone is as many words as its value has; what the unit does not set is systemd's own, as $MAINPID. */
function variable(word: string, environment: Service["environment"]): string[] {
  const value = environment[word.slice(1)];
  return value === undefined ? [word] : value.split(" ");
}

/** `A=b "C=d e"` → `A=b`, `C=d e`. */
function wordsIn(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain);
}

function unquoted(line: string): string {
  return line.replace(/="(.*)"$/, "=$1");
}

/** Debian's own unit of each haproxy that is here, with the file of settings beside it, as the packages brought them. */
export function haproxyUnits(): (TestProgram & { readonly unit: string; readonly settings: string })[] {
  return haproxies().flatMap((haproxy) => {
    const root = haproxy.path.endsWith("/haproxy-3.0") ? join(haproxy.path, "../../haproxy-3.0") : "/";
    const unit = join(root, "usr/lib/systemd/system/haproxy.service");
    if (!existsSync(unit)) return [];
    const settings = readFileSync(join(root, "etc/default/haproxy"), "utf8");
    return [{ ...haproxy, unit: readFileSync(unit, "utf8"), settings }];
  });
}
