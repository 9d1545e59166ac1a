import { execFile } from "node:child_process";
import { constants, existsSync, readdirSync } from "node:fs";
import { access, stat } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { packageRoot } from "../package-root.ts";
import { run } from "./run.ts";

/** A program of somebody else that we run: on this machine, or in a container that sees nothing but the directory it is given. */
export type Program = LocalProgram | DockerProgram;

export interface LocalProgram {
  readonly kind: "local";
  readonly path: string;
  /** `2.6.12`. */
  readonly version: string;
}

export interface DockerProgram {
  readonly kind: "docker";
  /** Path of the docker client; DOCKER_HOST says which engine. */
  readonly client: string;
  readonly image: string;
  /** The program's name inside the image. */
  readonly name: "haproxy" | "consul-template";
  readonly version: string;
}

/** The program is nowhere. `message` ends with the exact command to type. */
export interface Missing {
  readonly kind: "missing";
  readonly message: string;
}

export interface FindOptions {
  /** true: only the container, also where the program is installed. false: never the container. */
  readonly docker?: boolean;
  /** Instead of `$SIGNALBOX_IMAGE` and the image that tools/docker.sh builds; one without a tag has the version as its tag. */
  readonly image?: string;
  /** `3.0`: this one and no other. */
  readonly version?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A path that a person gave by a flag, which outranks the variable; `flag` is what they typed: `--haproxy`. */
  readonly given?: { readonly path: string; readonly flag: string };
}

const DEFAULT_IMAGE = "signalbox-check";

/** HAProxy: `$SIGNALBOX_HAPROXY` (alone, when set), else PATH, else Docker. Installs nothing and pulls nothing. */
export function findHaproxy(options: FindOptions = {}): Promise<Program | Missing> {
  return find("haproxy", "SIGNALBOX_HAPROXY", [], options);
}

/**
 * Every HAProxy version on this machine that is supported, the oldest first: `$SIGNALBOX_HAPROXY` alone, when set, else `haproxy` and
 * `haproxy-3.0` on PATH and where this package installs them; of each version (3.0) the first that is found.
 */
export async function installedHaproxies(
  env: NonNullable<FindOptions["env"]>,
): Promise<readonly LocalProgram[] | Missing> {
  const first = await findHaproxy({ env, docker: false });
  if (first.kind !== "local" && env["SIGNALBOX_HAPROXY"]) return first as Missing;
  const root = packageRoot();
  const folders = [...foldersOf(env), ...SBIN, ...(root === undefined ? [] : [join(root, ".tools/bin")])];
  const named = folders.flatMap((folder) => namesIn(folder).map((name) => join(folder, name)));
  const found = new Map(first.kind === "local" ? [[branchOf(first.version), first]] : []);
  for (const path of env["SIGNALBOX_HAPROXY"] ? [] : named) {
    const version = await localVersion(path);
    const branch = version === undefined ? undefined : branchOf(version);
    if (version !== undefined && branch !== undefined && branch >= OLDEST && !found.has(branch))
      found.set(branch, { kind: "local", path, version });
  }
  return [...found].toSorted(([a], [b]) => a - b).map(([, program]) => program);
}

/** HAProxy 2.6, as a number that orders versions. */
const OLDEST = 2006;

/** Of `3.0.11`: 3000. */
export function branchOf(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}

/** Programs of a folder that say their version in their name. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /^haproxy(?:-[\d.]+)?$/.test(name));
  } catch {
    return [];
  }
}

/** consul-template: `$SIGNALBOX_CONSUL_TEMPLATE` (alone, when set), else PATH, else this package's `.tools/bin`, else Docker. */
export function findConsulTemplate(options: FindOptions = {}): Promise<Program | Missing> {
  const root = packageRoot();
  const ours = root === undefined ? [] : [join(root, ".tools/bin/consul-template")];
  return find("consul-template", "SIGNALBOX_CONSUL_TEMPLATE", ours, options);
}

/** Debian keeps haproxy in sbin, which not every user has on PATH. */
const SBIN = ["/usr/local/sbin", "/usr/sbin"];

async function find(
  name: DockerProgram["name"],
  variable: string,
  more: readonly string[],
  options: FindOptions,
): Promise<Program | Missing> {
  const env = options.env ?? process.env;
  if (options.docker !== true) {
    const named = env[variable];
    if (options.given !== undefined) return asked(name, resolve(options.given.path), options.given.flag, options);
    if (named !== undefined && named !== "") return asked(name, resolve(named), `$${variable}`, options);
    for (const path of [...onPath(name, env), ...SBIN.map((folder) => join(folder, name)), ...more]) {
      const version = await localVersion(path);
      if (version !== undefined && isWanted(version, options)) return { kind: "local", path, version };
    }
  }
  if (options.docker === false) return { kind: "missing", message: `${name} is not installed. ${toInstall(name)}` };
  return inDocker(name, options, env);
}

/** What a person named must work; falling back to another version in silence would check the wrong thing. */
async function asked(name: string, path: string, by: string, options: FindOptions): Promise<LocalProgram | Missing> {
  const version = await localVersion(path);
  if (version !== undefined && isWanted(version, options)) return { kind: "local", path, version };
  const remedy = by.startsWith("$") ? `Type: unset ${by.slice(1)}` : `Leave ${by} away, or name another.`;
  const what =
    version === undefined ? `not a ${name} that runs` : `${name} ${version}, and ${options.version} is wanted`;
  return { kind: "missing", message: `${by} names "${path}", which is ${what}. ${remedy}` };
}

function isWanted(version: string, { version: wanted }: FindOptions): boolean {
  return wanted === undefined || branchOf(version) === branchOf(wanted);
}

async function inDocker(
  name: DockerProgram["name"],
  options: FindOptions,
  env: NonNullable<FindOptions["env"]>,
): Promise<DockerProgram | Missing> {
  const { version: wanted, docker } = options;
  const image = imageOf(options.image ?? env["SIGNALBOX_IMAGE"] ?? DEFAULT_IMAGE, wanted);
  const what = wanted === undefined ? name : `${name} ${wanted}`;
  const client = await firstExecutable(onPath("docker", env));
  if (client === undefined) {
    const message =
      docker === true
        ? `Docker is not installed. ${toInstall("docker")}`
        : `${what} is not installed, and neither is Docker. ${toInstall(name, wanted)}`;
    return { kind: "missing", message };
  }
  const inspected = await run(client, ["image", "inspect", "--format", "{{.Id}}", image], { timeoutMs: 10_000, env });
  if (inspected.exitCode !== 0) {
    const engineAnswered = /no such image/i.test(inspected.output);
    const why = engineAnswered ? `Docker has no image "${image}"` : "Docker's engine does not answer";
    const local = docker === true ? "" : `${what} is not installed, and `;
    const remedy = docker === true ? "Type: docker version" : toInstall(name, wanted);
    return { kind: "missing", message: `${local}${why}. ${engineAnswered ? toBuild(image, name) : remedy}` };
  }
  const args = ["run", "--rm", "--pull", "never", "--network", "none", "--entrypoint", name, image, "-v"];
  const version = versionIn((await run(client, args, { timeoutMs: 30_000, env })).output);
  if (version === undefined)
    return { kind: "missing", message: `The image "${image}" holds no ${name} that runs. ${toBuild(image, name)}` };
  if (!isWanted(version, options)) {
    const untagged = image.replace(/[:@][^:@/]*$/, "");
    const remedy = `Name one without a tag, ${untagged}: then each version is the tag of its image.`;
    return {
      kind: "missing",
      message: `The image "${image}" holds haproxy ${version}, and ${wanted} is wanted. ${remedy}`,
    };
  }
  return { kind: "docker", client, image, name, version };
}

/** `haproxy` → `haproxy:3.0`. A name with a tag or a digest means that image. */
function imageOf(named: string, version: string | undefined): string {
  if (/[:@][^/]*$/.test(named)) return named;
  const tag = version ?? (named === DEFAULT_IMAGE ? "2.6" : undefined);
  return tag === undefined ? named : `${named}:${tag}`;
}

/** Versions that are in a Debian. */
const BUILT = ["2.6", "3.0"];

function toBuild(image: string, name: string): string {
  const [repository, tag = ""] = image.split(":");
  if (repository !== DEFAULT_IMAGE) return `Type: docker pull ${image}`;
  if (BUILT.includes(tag) && existsSync(join(packageRoot() ?? "", "tools/docker.sh")))
    return `Type: sh tools/docker.sh image ${tag}`;
  return name === "haproxy" ? `Type: docker pull haproxy:${tag}, and say --docker haproxy` : toInstall(name);
}

/** The exact command for this machine; ours never runs it. */
function toInstall(name: string, version?: string): string {
  if (version !== undefined) {
    const script = existsSync(join(packageRoot() ?? "", "tools/install.sh"));
    if (script) return `Type: sh tools/install.sh ${name}-${version}`;
    return `Put it on PATH as ${name}-${version}, or start Docker and type: docker pull ${name}:${version}`;
  }
  if (name === "consul-template") {
    const script = existsSync(join(packageRoot() ?? "", "tools/install.sh"));
    return `Type: ${script ? "sh tools/install.sh" : "go install github.com/hashicorp/consul-template@v0.41.1"}`;
  }
  if (existsSync("/usr/bin/apt-get")) return `Type: sudo apt-get install -y ${name === "docker" ? "docker.io" : name}`;
  if (existsSync("/sbin/apk")) return `Type: sudo apk add ${name}`;
  if (existsSync("/usr/bin/dnf")) return `Type: sudo dnf install -y ${name}`;
  return `Type: brew install ${name}`;
}

function onPath(name: string, env: NonNullable<FindOptions["env"]>): string[] {
  return foldersOf(env).map((folder) => resolve(folder, name));
}

function foldersOf(env: NonNullable<FindOptions["env"]>): string[] {
  return (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    async () => (await stat(path)).isFile(),
    () => false,
  );
}

async function localVersion(path: string): Promise<string | undefined> {
  if (!(await isExecutable(path))) return undefined;
  return new Promise((resolve) => {
    // Not by `run`: execa is 5 MB that a role of the agent would keep for this one question.
    execFile(path, ["-v"], { timeout: 10_000 }, (_error, stdout, stderr) => resolve(versionIn(`${stdout}${stderr}`)));
  });
}

/** `HAProxy version 2.6.12-1+deb12u2 …`, `consul-template v0.41.1 (…)` → `2.6.12`, `0.41.1`. */
export function versionIn(output: string): string | undefined {
  return /\bv(?:ersion )?(\d+\.\d+(?:\.\d+)?)/.exec(output)?.[1];
}
