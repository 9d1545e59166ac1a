import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import type { Io } from "../../compiler/io.ts";
import { runCli, type CliResult } from "./cli.ts";

/** A folder that holds `routes/` and expected.txt, what `lint` prints of it. */
export interface Scenario {
  /** `route/shadowed`. */
  readonly rule: string;
  /** `by-a-prefix`. */
  readonly name: string;
  readonly folder: string;
  readonly settings: Settings;
}

/** scenario.json: what a folder in git cannot hold, and how to run it. All are optional. */
interface Settings {
  /** Instead of `--check off`. */
  readonly args?: readonly string[];
  /** Instead of `lint .` and its arguments. */
  readonly command?: readonly string[];
  /** Where the text is to be found; stdout unless said. */
  readonly stream?: "stderr";
  /** The rule is about our own mistakes, which no routes lead to: own-faults.test.ts makes the text. */
  readonly direct?: boolean;
  /** False: no platform file is added where the scenario has none. */
  readonly platform?: boolean;
  /** Files to make before the run, relative to the directory that is linted; texts of one file stand one below the other. `<n>`: the repetition. */
  readonly make?: readonly MadeFile[];
}

type MadeFile = { readonly path: string } & (
  | { readonly text: string; readonly repeat?: number }
  | { readonly base64: string }
  | { readonly linkTo: string }
  | { readonly folder: true }
);

const rulesFolder = join(import.meta.dirname, "../rules");
export const defaultPlatform = join(import.meta.dirname, "platform.yaml");

/** Every scenario below test/rules/, sorted. */
export function scenarios(): Scenario[] {
  const folders = (path: string): string[] =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .toSorted();
  return folders(rulesFolder).flatMap((group) =>
    folders(join(rulesFolder, group)).flatMap((rule) =>
      folders(join(rulesFolder, group, rule)).map((name) => {
        const folder = join(rulesFolder, group, rule, name);
        const settings = join(folder, "scenario.json");
        return {
          rule: `${group}/${rule}`,
          name,
          folder,
          settings: existsSync(settings) ? (JSON.parse(readFileSync(settings, "utf8")) as Settings) : {},
        };
      }),
    ),
  );
}

/** Lints a copy of the scenario in a directory of its own. */
export async function runScenario(scenario: Scenario, env: Io["env"] = {}): Promise<CliResult> {
  const { command, args } = scenario.settings;
  return inCopy(scenario, (dir) => (command ? runCli(command, { cwd: dir, env }) : lintHere(dir, args, env)));
}

/** Has a copy of the scenario in a directory of its own looked at. */
export async function inCopy<T>({ folder, settings }: Scenario, use: (dir: string) => T | Promise<T>): Promise<T> {
  return inDirectory(async (dir) => {
    const routes = join(folder, "routes");
    if (existsSync(routes)) cpSync(folder, dir, { recursive: true });
    for (const file of settings.make ?? []) make(dir, file);
    if (settings.platform !== false) addPlatform(dir);
    return use(dir);
  });
}

/** Lints texts: path → text, a platform file added where there is none. */
export async function runTexts(
  files: Readonly<Record<string, string>>,
  args?: readonly string[],
  env: Io["env"] = {},
): Promise<CliResult> {
  return inDirectory((dir) => {
    for (const [path, text] of Object.entries(files)) make(dir, { path, text });
    addPlatform(dir);
    return lintHere(dir, args, env);
  });
}

async function inDirectory<T>(use: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "scenario-"));
  try {
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function lintHere(dir: string, args: readonly string[] = ["--check", "off"], env: Io["env"] = {}): Promise<CliResult> {
  return runCli(["lint", ".", ...args], { cwd: dir, env });
}

function addPlatform(dir: string): void {
  if (!existsSync(join(dir, "routes/platform"))) cpSync(defaultPlatform, join(dir, "routes/platform/platform.yaml"));
}

function make(dir: string, file: MadeFile): void {
  const path = join(dir, file.path);
  if (relative(dir, path).startsWith("..")) throw new Error(`${file.path} is outside of the scenario`);
  mkdirSync(dirname(path), { recursive: true });
  if ("linkTo" in file) symlinkSync(file.linkTo, path);
  else if ("folder" in file) mkdirSync(path);
  else if ("base64" in file) writeFileSync(path, Buffer.from(file.base64, "base64"));
  else
    appendFileSync(
      path,
      Array.from({ length: file.repeat ?? 1 }, (_, n) => file.text.replaceAll("<n>", `${n}`)).join(""),
    );
}
