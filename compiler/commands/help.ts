import { Help, type Command } from "commander";

/** What a person may set, and what it does; `<LISTENER>` and `…` stand for names of their own. */
const VARIABLES = {
  SIGNALBOX_HAPROXY: "the haproxy to ask, instead of the one on PATH or in /usr/sbin",
  SIGNALBOX_CONSUL_TEMPLATE: "the consul-template to run, instead of the one on PATH",
  SIGNALBOX_IMAGE: "the container image to ask where no haproxy is installed",
  CI: "true: a haproxy that is missing ends it, unless --check off is said",
  SIGNALBOX_KEY: "the private key that signs: the text of signalbox.key, or its path",
  "GITHUB_SHA, …":
    "who changed what, as a CI says it: GitHub Actions, GitLab (CI_COMMIT_SHA, …), Jenkins (GIT_COMMIT, …)",
  USER: "who allows what a guard says, where no CI tells",
  "GITHUB_BASE_REF, …":
    "what to compare with, as a CI says it: GitHub Actions (a merge queue's in GITHUB_EVENT_PATH), GitLab (CI_MERGE_REQUEST_DIFF_BASE_SHA, CI_COMMIT_BEFORE_SHA), Jenkins (CHANGE_TARGET, GIT_PREVIOUS_SUCCESSFUL_COMMIT)",
  GITHUB_TOKEN: "what may write a comment: GitHub Actions' own is ${{ github.token }}",
  SIGNALBOX_TEAMS_TOKEN: "what may ask GitHub who is in a team of the organization, where GITHUB_TOKEN may not",
  GITHUB_REPOSITORY: "the repository on GitHub, as acme/routes; Actions sets it",
  CHANGE_URL: "the pull request on GitHub; Jenkins sets it",
  GIT_URL: "the repository on GitHub; Jenkins sets it",
  SIGNALBOX_ALLOW: "what --allow says, one on each line: for a pipeline that a person starts",
  GITHUB_API_URL: "GitHub's API, where it is a company's own; Actions sets it",
  GITHUB_EVENT_PATH: "what started the workflow; Actions sets it",
  "SIGNALBOX_BIND_<LISTENER>":
    "another address of a listener on this node; SIGNALBOX_BIND_<LISTENER>_TLS where it speaks TLS, SIGNALBOX_BIND_METRICS of metrics:",
  SIGNALBOX_DEBUG: "1: a bug shows where it is",
  "AWS_…":
    "access to s3:// stores, as every AWS program reads it: AWS_REGION, AWS_ACCESS_KEY_ID, AWS_ENDPOINT_URL_S3, …",
  CONSUL_HTTP_ADDR: "where Consul is",
  "CONSUL_…": "access to Consul, as its own programs read it: CONSUL_HTTP_TOKEN, CONSUL_CACERT, CONSUL_HTTP_SSL, …",
  NO_COLOR: "anything: no colours, on a terminal neither",
  FORCE_COLOR: "1: colours where there is no terminal too",
} as const;

interface More {
  /** `[what it is for, the line to type]`. */
  readonly examples: readonly (readonly [what: string, line: string])[];
  readonly variables?: readonly (keyof typeof VARIABLES)[];
  /** What 0 and 1 mean, and 2 and 3 where it is not what they always mean. */
  readonly exits: Readonly<Record<number, string>>;
}

const ALWAYS = {
  2: "wrong usage",
  3: "could not run: a program, a file or the network is missing, or a bug of ours",
};

const COLOURS = ["NO_COLOR", "FORCE_COLOR"] as const;
const CHECK = ["SIGNALBOX_HAPROXY", "SIGNALBOX_CONSUL_TEMPLATE", "SIGNALBOX_IMAGE", "CI"] as const;
const CONSUL = ["CONSUL_HTTP_ADDR", "CONSUL_…", "SIGNALBOX_CONSUL_TEMPLATE"] as const;
const HAPROXY = ["SIGNALBOX_HAPROXY", "SIGNALBOX_BIND_<LISTENER>"] as const;
const STORE = "file:///srv/store --channel production";
const GITHUB = [
  ...(["GITHUB_TOKEN", "SIGNALBOX_TEAMS_TOKEN", "GITHUB_REPOSITORY", "GITHUB_API_URL", "GITHUB_EVENT_PATH"] as const),
  ...(["CHANGE_URL", "GIT_URL"] as const),
] as const;
const MOVED = { 0: "the channel names the release" };
const ROLE = {
  0: "stopped by a signal",
  3: "could not begin: the node lacks something, or an agent runs there already",
};
const HELD = { 0: "done", 1: "refused: there is no such release here", 3: "done, and not live after 10 s" };

/** By the words after `signalbox`. */
const MORE: Readonly<Record<string, More>> = {
  "": {
    examples: [
      ["Check the routes of this folder", "signalbox lint"],
      ["Which route answers, and why", "signalbox explain https://shop.example.com/cart"],
      ["How this node stands", "signalbox agent status"],
    ],
    variables: [...COLOURS, "SIGNALBOX_DEBUG"],
    exits: { 0: "good", 1: "problems in the input" },
  },
  lint: {
    examples: [
      ["The routes of this folder, from anywhere inside it", "signalbox lint"],
      ["What concerns one team, at each save", "signalbox lint --team shop --watch"],
      ["Mend what has one exact repair", "signalbox lint --fix"],
      ["For a program, without haproxy", "signalbox lint --check off --format json"],
      ["Whether each service has an instance", "signalbox lint --consul 127.0.0.1:8500"],
    ],
    variables: [...CHECK, "CONSUL_…", ...COLOURS],
    exits: { 0: "no errors; warnings are none", 1: "errors" },
  },
  init: {
    examples: [
      ["In a new repository, where this package is installed", "signalbox init"],
      ["Elsewhere, with a Jenkinsfile", "signalbox init acme-routes --ci jenkins"],
    ],
    exits: {
      0: "all of it is there",
      1: "a file was there already with another text, and was kept",
    },
  },
  fmt: {
    examples: [
      ["The routes of this folder", "signalbox fmt"],
      ["In a CI", "signalbox fmt --check"],
    ],
    variables: COLOURS,
    exits: {
      0: "written, or with --check: as it would be written",
      1: "a file is no YAML; with --check: one would change",
    },
  },
  build: {
    examples: [
      ["A release with templates, which nodes fill in from Consul", "signalbox build --out release"],
      ["A static one, which needs no Consul", "signalbox build --out release --catalogue catalogue.yaml"],
    ],
    variables: [...CHECK, ...COLOURS],
    exits: { 0: "the release is written, its id on the first line", 1: "errors; nothing is written" },
  },
  explain: {
    examples: [
      ["What the files of this folder would do", "signalbox explain https://shop.example.com/cart?id=7"],
      [
        "A request with a method and a header",
        "signalbox explain shop.example.com/cart --method PUT --header 'X-Beta: 1'",
      ],
      ["What this node serves now", "signalbox explain --node /var/lib/signalbox https://shop.example.com/cart"],
      ["In a script: exit 1 unless this route answers", "signalbox explain shop.example.com/cart --expect shop.cart"],
      ["A test of it, for a route file", "signalbox explain https://shop.example.com/cart --as-test"],
      ["The page of a rule", "signalbox explain route/conflict"],
    ],
    variables: COLOURS,
    exits: {
      0: "answered, a 404 too; with --expect: as expected",
      1: "errors in the routes, or --expect and something else answers",
    },
  },
  diff: {
    examples: [
      ["What this folder changes, before it is pushed", "signalbox diff main ."],
      ["Two releases on disk, for a script", "signalbox diff releases/27 releases/28 --exit-code"],
    ],
    variables: COLOURS,
    exits: {
      0: "compared; with --exit-code: nothing changes",
      1: "errors in the routes, or --exit-code and something changes",
    },
  },
  review: {
    examples: [
      ["What a pull request would show, before it is pushed", "signalbox review --base origin/main --out review"],
      [
        "What a guard says is meant",
        "signalbox review --base origin/main --out review --allow 'review/surprise=shop knows'",
      ],
      [
        "On main, before publish",
        "signalbox review --store s3://acme-routes/prod --channel canary --check off --leave-guards --out review",
      ],
    ],
    variables: [
      ...CHECK,
      "GITHUB_BASE_REF, …",
      ...COLOURS,
      "USER",
      "GITHUB_SHA, …",
      "CONSUL_…",
      "AWS_…",
      "SIGNALBOX_ALLOW",
    ],
    exits: { 0: "the change brings no errors, and what guards say is allowed", 1: "it does, or something is not" },
  },
  comment: {
    examples: [
      ["In a workflow, after review", "signalbox comment --from review"],
      ["Where that review is, in a workflow that follows another one", "signalbox comment --print-run"],
    ],
    variables: GITHUB,
    exits: { 0: "said, or there is nobody to say it to any more" },
  },
  approvals: {
    examples: [
      ["In a workflow, after a review that the same job made", "signalbox approvals --from review --status"],
      ["On main, before publish", "signalbox approvals --from review --out overrides.json"],
    ],
    variables: GITHUB,
    exits: { 0: "all that guards found is allowed", 1: "something waits for a word, or the change brings errors" },
  },
  owners: {
    examples: [
      ["After an owner or a team came or left", "signalbox owners"],
      ["The first time, for GitLab", "signalbox owners --host gitlab"],
    ],
    variables: COLOURS,
    exits: { 0: "CODEOWNERS is as the teams' files say", 1: "errors in the routes, or the platform names no owners" },
  },
  test: {
    examples: [
      ["The tests of this folder's route files", "signalbox test"],
      ["And which routes none of them reaches", "signalbox test --coverage"],
      ["For a CI", "signalbox test --format junit"],
    ],
    variables: ["SIGNALBOX_HAPROXY", ...COLOURS],
    exits: { 0: "all passed, or there are none", 1: "errors in the routes, or a test failed" },
  },
  try: {
    examples: [["Your routes on localhost, reloaded at each save", "signalbox try"]],
    variables: ["SIGNALBOX_HAPROXY", ...COLOURS],
    exits: { 0: "ended by Ctrl-C", 1: "there are no routes" },
  },
  publish: {
    examples: [
      ["Sign and publish what was built", `signalbox publish release --to ${STORE} --key signalbox.key`],
      [
        "With the key in the environment, as in CI",
        "signalbox publish release --to s3://acme-routes/prod --channel production",
      ],
    ],
    variables: ["SIGNALBOX_KEY", "GITHUB_SHA, …", "AWS_…"],
    exits: { ...MOVED, 1: "this is not a release, or no haproxy has read it" },
  },
  promote: {
    examples: [
      [
        "What canary serves goes to production",
        "signalbox promote --store s3://acme-routes/prod --from canary --to production",
      ],
    ],
    variables: ["SIGNALBOX_KEY", "AWS_…"],
    exits: MOVED,
  },
  renew: {
    examples: [
      ["Every channel, each week, by a timer", "signalbox renew --store s3://acme-routes/prod"],
      ["For longer than before", "signalbox renew --store s3://acme-routes/prod --channel production --expires 60d"],
    ],
    variables: ["SIGNALBOX_KEY", "AWS_…"],
    exits: { 0: "the channels hold for longer" },
  },
  rollback: {
    examples: [
      ["To the release before", `signalbox rollback --store ${STORE}`],
      ["To a number of the history", `signalbox rollback --store ${STORE} --to 41`],
    ],
    variables: ["SIGNALBOX_KEY", "GITHUB_SHA, …", "AWS_…"],
    exits: MOVED,
  },
  history: {
    examples: [["The last 20", `signalbox history --store ${STORE}`]],
    variables: ["AWS_…"],
    exits: { 0: "shown", 3: "could not run, or the channel's pointer is damaged or gone" },
  },
  prune: {
    examples: [["First see what would go", "signalbox prune --store s3://acme-routes/prod --dry-run"]],
    variables: ["AWS_…"],
    exits: { 0: "removed, or nothing to remove" },
  },
  keys: {
    examples: [["A new pair", "signalbox keys new --out keys"]],
    exits: { 0: "good" },
  },
  "keys new": {
    examples: [["A new pair", "signalbox keys new --out keys"]],
    exits: { 0: "written" },
  },
  completion: {
    examples: [
      ["bash: add this line to ~/.bashrc", "source <(signalbox completion bash)"],
      ["zsh: add this line to ~/.zshrc, after compinit", "source <(signalbox completion zsh)"],
      ["fish", "signalbox completion fish > ~/.config/fish/completions/signalbox.fish"],
    ],
    exits: { 0: "printed" },
  },
  agent: {
    examples: [
      ["How this node stands, and what to do", "signalbox agent status"],
      ["Back to the release before, without S3 or Consul", "signalbox agent rollback"],
    ],
    exits: { 0: "good", 1: "something was refused" },
  },
  "agent run": {
    examples: [
      [
        "As the unit in deploy/systemd does",
        "signalbox agent run --store s3://acme-routes/prod --channel production --trust /etc/signalbox/signalbox.pub",
      ],
    ],
    variables: [...CONSUL, ...HAPROXY, "AWS_…"],
    exits: ROLE,
  },
  "agent pull": {
    examples: [["One role of three", `signalbox agent pull --store ${STORE} --trust signalbox.pub`]],
    variables: ["AWS_…"],
    exits: ROLE,
  },
  "agent render": {
    examples: [["One role of three", "signalbox agent render --consul 127.0.0.1:8500"]],
    variables: CONSUL,
    exits: ROLE,
  },
  "agent apply": {
    examples: [["One role of three", "signalbox agent apply --health 127.0.0.1:8406"]],
    variables: HAPROXY,
    exits: ROLE,
  },
  "agent once": {
    examples: [
      ["The first release of a node, before HAProxy is started", `signalbox agent once --store ${STORE} --unsigned`],
    ],
    variables: [...CONSUL, ...HAPROXY, "AWS_…"],
    exits: { 0: "well", 1: "something is refused", 3: "something could not be done" },
  },
  "agent status": {
    examples: [
      ["This node", "signalbox agent status"],
      ["For a program", "signalbox agent status --format json"],
    ],
    variables: COLOURS,
    exits: {
      0: "nothing is wrong",
      1: "what `next` names first was refused",
      2: "wrong usage, or no agent ever ran there",
      3: "what `next` names first is wrong otherwise: HAProxy that does not answer comes before what is refused",
    },
  },
  "agent rollback": {
    examples: [
      ["To the release before", "signalbox agent rollback"],
      ["To a generation that agent status names", "signalbox agent rollback --to 7"],
    ],
    exits: HELD,
  },
  "agent hold": { examples: [["Nothing new until resume", "signalbox agent hold"]], exits: HELD },
  "agent resume": { examples: [["The channel decides again", "signalbox agent resume"]], exits: HELD },
};

const WIDTH = 80;

/** Adds examples, variables and exit codes to a command's help. `words`: after the program's name; `name`: as it is typed. */
export function addMoreHelp(command: Command, words: string, name: string): void {
  command.addHelpText("after", () => {
    const { examples, variables = [], exits } = MORE[words] ?? MORE[""] ?? { examples: [], exits: {} };
    const shown = examples.flatMap(([what, line]) => [
      `  # ${what}`,
      `  ${line.replace(`signalbox ${words}`.trimEnd(), name)}`,
    ]);
    return [
      section("Examples", shown),
      section("Environment", table(variables.map((variable) => [variable, VARIABLES[variable]]))),
      section("Exit codes", table(Object.entries({ ...ALWAYS, ...exits }))),
    ].join("");
  });
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}:\n${lines.join("\n")}\n`;
}

/** In columns, as commander writes options. */
function table(rows: readonly (readonly [string, string])[]): string[] {
  const help = new Help();
  help.prepareContext({ helpWidth: WIDTH });
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => help.formatItem(name, width, text, help));
}
