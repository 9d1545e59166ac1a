import type { Observed } from "./fault.ts";

export interface ObservedGroup {
  readonly title: string;
  readonly faults: readonly Observed[];
}

const HEAD = `# What breaks, and what happens then

At night: \`signalbox agent status\` on the node, then search this page for the words of what is not good there; [operations.md](operations.md)
has the rest. \`signalbox agent rollback\`, \`hold\` and \`resume\` work whatever is down. Units and \`node.env\` are those of
[\`deploy/systemd\`](../deploy/systemd/): \`haproxy\`, \`signalbox-agent\` (or \`signalbox-pull\`, \`signalbox-render\`, \`signalbox-apply\`).

Each of these is done to a node with the real programs (HAProxy under load, Consul, consul-template, an S3 server): \`test/faults/\` has a
file for each, and the tests run all but the slowest. Traffic, times and texts are from one run on HAProxy 2.6; \`npm run reliability\`
measures and writes this page anew. The node's directory is \`/var/lib/signalbox\`; ids, times and numbers of generations are made equal.
"Well again" counts from the end of the cause until the newest release is traffic and the status is clean.
`;

/** What was seen in runs that take long. */
export interface LongRuns {
  readonly soak: { readonly title: string; readonly summary: readonly string[] };
  /** At how many calls each role was killed. */
  readonly calls: Readonly<Record<string, number>>;
}

/** docs/reliability.md. All that it says of results comes from them. */
export function pageOf(groups: readonly ObservedGroup[], runs: LongRuns): string {
  const rows = groups.flatMap(({ faults }) => faults.map(row));
  const sections = groups.map(({ title, faults }) => `## ${title}\n\n${faults.map(section).join("\n")}`);
  return `${HEAD}\n| what is wrong | requests that failed | well again after |\n|---|---|---|\n${rows.join("\n")}\n\n${sections.join("\n")}\n${long(runs)}`;
}

function long({ soak, calls }: LongRuns): string {
  const each = Object.entries(calls).map(([role, count]) => `${role} at ${count}`);
  return `## For a long time

### <a id="soak"></a>Everything at once, at random

\`npm run soak\` (\`npm run soak -- 60m --seed 17 --haproxy 3.0\`) plays random releases, instances that come, go and die, most of the faults
above, another version of HAProxy installed, and kills of roles, under clients who judge each answer: none is a mixture of two releases,
none is of an instance that left, none fails outside of the faults that fail some; what HAProxy runs is what is live, \`agent status\` is
true, and nothing grows. (pull's memory is from archives that never end.) A run on a busy machine:

\`\`\`text
${soak.title}
${soak.summary.join("\n")}
\`\`\`

![Requests, failures, reloads, memory and files over time, with the faults behind them](soak.svg)

### <a id="calls"></a>Killed at any call

\`npm run faults -- --all\` lets strace kill each role (SIGKILL) at each call by which it changes the disk, in a life of its own for each,
while a release with a reload comes: ${each.join(", ")} calls. No request failed, no generation was half there, and each release was live
in the end. It does the faults above as well, and all but upgrades
on HAProxy 3.0 too: 20 minutes on two busy cores.
`;
}

function row({ name, title, requests, failed, seconds }: Observed): string {
  return `| [${cell(title)}](#${name}) | ${failed} of ${requests} | ${seconds.toFixed(1)} s |`;
}

function section(observed: Observed): string {
  const { name, title, agent, todo, requests, failed, seconds, status, metric, log, sightless = {} } = observed;
  const seen = [
    ...seenIn("Status", status, sightless.status),
    ...seenIn("Metric", metric, sightless.metric),
    ...seenIn("Log", log, sightless.log),
  ];
  return `### <a id="${name}"></a>${title}

- Traffic: ${failed} of ${requests} requests failed; well again after ${seconds.toFixed(1)} s.
- The agent: ${agent}
${seen.length === 0 ? "" : `${seen.join("\n")}\n`}- You: ${todo}
`;
}

/** What was seen there, or why there is nothing to see. */
function seenIn(where: string, seen: string | undefined, why: string | undefined): string[] {
  if (seen !== undefined) return [`- ${where}: ${code(seen)}`];
  return why === undefined ? [] : [`- ${where}: nothing. ${why}`];
}

/** Text as code, whatever it holds (CommonMark, 6.1: a longer fence than any inside). */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/\x60+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${gap}${text}${gap}${fence}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
