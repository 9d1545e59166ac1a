import { execFileSync, spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "dist/bin");

/** Its routes, a change that is good, and one that is not. */
export const routes = {
  "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] }, search: { hosts: [shop.example.com] } }
`,
  "routes/shop/shop.yaml": `host: shop.example.com
routes:
  cart: { pathPrefix: /cart, service: cart }
tests:
  - request: GET http://shop.example.com/cart
    expect: { route: cart }
`,
};
export const conflict = {
  "routes/search/search.yaml": "host: shop.example.com\nroutes: { basket: { pathPrefix: /cart, service: basket } }\n",
};
export const added = {
  "routes/search/search.yaml": "host: shop.example.com\nroutes: { find: { pathPrefix: /find, service: find } }\n",
};

/** What stands for the actions of others, which act would clone: what they do to files, as composite actions of the repository. */
const ACTIONS: Readonly<Record<string, { readonly inputs?: readonly string[]; readonly run: string }>> = {
  "setup-node": { run: "node --version" },
  "upload-artifact": {
    inputs: ["name", "path"],
    run: 'mkdir -p "$ARTIFACTS/$NAME" && if [ -d "$FROM" ]; then cp -R "$FROM/." "$ARTIFACTS/$NAME"; else cp "$FROM" "$ARTIFACTS/$NAME"; fi',
  },
  "download-artifact": {
    inputs: ["name", "path"],
    run: 'mkdir -p "${FROM:-.}" && cp -R "$ARTIFACTS/$NAME/." "${FROM:-.}"',
  },
  "upload-sarif": {
    inputs: ["sarif_file"],
    run: '[ -e "$ARTIFACTS/code-scanning" ] && cp "$FILE" "$ARTIFACTS/code-scanning/"',
  },
  "configure-aws-credentials": { run: "true" },
  head: { inputs: ["name"], run: 'git clone -q . head && git -C head checkout -q "$NAME"' },
};

/** A company's repository of routes with these workflows, on this machine: jobs run on the host. */
export class Company {
  readonly folder = mkdtempSync(join(tmpdir(), "co-"));
  readonly repository = join(this.folder, "routes-of-acme");
  readonly artifacts = join(this.folder, "artifacts");
  readonly #act: string;

  constructor(image: string, routes: Readonly<Record<string, string>>, act = "act") {
    this.#act = act;
    for (const folder of ["artifacts", "bin"]) mkdirSync(join(this.folder, folder));
    // What a job calls, without the registries: this package as it would be installed, and images that are there.
    const shim = (name: string, text: string): void => {
      writeFileSync(join(this.folder, "bin", name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(this.folder, "bin", name), 0o755);
    };
    shim("npm", '[ "$*" = ci ]');
    shim(
      "npx",
      `[ "$1" = --no-install ] || exit 9; name=$2; shift 2
[ ! -e "${this.folder}/api" ] || { GITHUB_API_URL=$(cat "${this.folder}/api"); export GITHUB_API_URL; }
exec node "${bin}/$name.js" "$@"`,
    );
    shim("docker", `[ "$1" != pull ] || exit 0; PATH=\${PATH#*:}; exec docker "$@"`);
    const workflows = join(this.repository, ".github/workflows");
    mkdirSync(workflows, { recursive: true });
    for (const name of readdirSync(join(root, ".github/workflows"))) {
      const text = readFileSync(join(root, ".github/workflows", name), "utf8");
      const here = text
        // act takes what is there for any checkout: another commit is laid out by git.
        .replaceAll(
          /uses: actions\/checkout@\S+ # \S+(\s+with:\s+)ref: (.*)\s+path: head\s+fetch-depth: 0[^\n]*\s+persist-credentials: false\s+allow-unsafe-pr-checkout: true[^\n]*/g,
          "uses: ./.act/head$1name: $2",
        )
        .replaceAll(/uses: (?!actions\/checkout)[\w-]+(?:\/[\w-]+)*\/([\w-]+)@\S+/g, "uses: ./.act/$1")
        // Actions of the repository itself are found in what is checked out.
        .replaceAll(/steps:\n(\s+- uses: )(?=\.\/)/g, `steps:\n$1actions/checkout@v7\n$1`)
        .replaceAll("haproxy:3.0", image);
      writeFileSync(join(workflows, name), here);
    }
    for (const [name, { inputs = [], run }] of Object.entries(ACTIONS)) {
      const folder = join(this.repository, ".act", name);
      mkdirSync(folder, { recursive: true });
      const env = { NAME: "name", FROM: "path", FILE: "sarif_file" };
      const given = Object.entries(env).flatMap(([variable, input]) =>
        inputs.includes(input) ? [`        ${variable}: \${{ inputs.${input} }}`] : [],
      );
      const text = [
        `name: ${name}`,
        ...(inputs.length > 0
          ? ["inputs:", ...inputs.map((input) => `  ${input}: { required: false, default: "" }`)]
          : []),
        ...["runs:", "  using: composite", "  steps:", "    - shell: bash", `      run: ${JSON.stringify(run)}`],
        ...(given.length > 0 ? ["      env:", ...given] : []),
      ];
      writeFileSync(join(folder, "action.yml"), `${text.join("\n")}\n`);
    }
    this.git("init", "-q", "-b", "main");
    this.commit("routes", routes);
    this.git("update-ref", "refs/remotes/origin/main", "HEAD");
  }

  git(...words: string[]): string {
    const who = ["-c", "user.name=ann", "-c", "user.email=ann@example.com"];
    return execFileSync("git", [...who, ...words], { cwd: this.repository, encoding: "utf8" }).trim();
  }

  /** The commit. */
  commit(message: string, files: Readonly<Record<string, string>>): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.repository, path, ".."), { recursive: true });
      writeFileSync(join(this.repository, path), text);
    }
    this.git("add", "-A");
    this.git("commit", "-q", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Starts a workflow by an event; `failed` names the jobs that did, `text` is what act printed of all steps. */
  async run(
    workflow: string,
    trigger: string,
    event: object = {},
    args: readonly string[] = [],
  ): Promise<{ readonly failed: readonly string[]; readonly text: string }> {
    const file = join(this.folder, "event.json");
    writeFileSync(file, JSON.stringify(event));
    const words = [
      ...[trigger, "-W", `.github/workflows/${workflow}.yml`, "-e", file, "-P", "ubuntu-24.04=-self-hosted"],
      ...[
        "--no-cache-server",
        "--env",
        `ARTIFACTS=${this.artifacts}`,
        "--env",
        "CI=true",
        "-s",
        "GITHUB_TOKEN=t0ken-of-this-test",
      ],
      ...["--defaultbranch", "main", ...args],
    ];
    const child = spawn(this.#act, words, {
      cwd: this.repository,
      env: this.#environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { text } = await ended(child);
    const failed = [...text.matchAll(/^\[[^\]/]+\/([^\]]+?)\s*\] .*Job failed/gm)].map(([, job = ""]) => job);
    return { failed, text };
  }

  /** Runs a line of a pipeline in the repository as Jenkins does. */
  async shell(
    line: string,
    variables: Readonly<Record<string, string>>,
  ): Promise<{ readonly code: number | null; readonly text: string }> {
    const child = spawn("/bin/sh", ["-xe", "-c", line], {
      cwd: this.repository,
      env: { ...this.#environment(), CI: "true", ...variables },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return ended(child);
  }

  #environment(): NodeJS.ProcessEnv {
    const { PATH = "", DOCKER_HOST } = process.env;
    const path = `${join(this.folder, "bin")}:${PATH}`;
    return {
      PATH: path,
      HOME: this.folder,
      XDG_CONFIG_HOME: this.folder,
      TMPDIR: this.folder,
      ...(DOCKER_HOST && { DOCKER_HOST }),
    };
  }

  artifact(path: string): string | undefined {
    const file = join(this.artifacts, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  }

  /** What code scanning has is a folder; without it there is none. */
  withCodeScanning(): void {
    mkdirSync(join(this.artifacts, "code-scanning"), { recursive: true });
  }

  /** Where GitHub's API is. */
  useApi(url: string): void {
    writeFileSync(join(this.folder, "api"), url);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function ended(
  child: ChildProcessByStdio<null, Readable, Readable>,
): Promise<{ readonly code: number | null; readonly text: string }> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (text += part.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  return { code: child.exitCode, text };
}
