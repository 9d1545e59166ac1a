import { InvalidArgumentError, Option, type Command } from "commander";
import type { Io, Finish } from "../io.ts";

interface AgentFlags {
  readonly node: string;
  readonly store: string;
  readonly channel: string;
  readonly haproxy?: string;
  readonly consul?: string;
  readonly trust?: readonly string[];
  readonly unsigned?: boolean;
}

/** `signalbox agent once|run|status`: what runs on a node. */
export function addAgent(root: Command, io: Io, finish: Finish): void {
  const agent = root
    .command("agent")
    .description("On a node: take the channel's release, check it whole, make it live.")
    .helpCommand(false);
  withStore(agent.command("once"))
    .description("Pull, render and apply once, and say how the node stands.")
    .option("--retry", "try again what HAProxy refused")
    .action(async (flags: AgentFlags & { readonly retry?: boolean }) => {
      const { agentOnce } = await import("../../agent/main.ts");
      finish(await agentOnce(flags, io));
    });
  withStore(agent.command("run"))
    .description("The same again and again until stopped; HAProxy goes on.")
    .addOption(
      new Option("--every <duration>", "from the end of one round to the next: 500ms, 10s, 1m")
        .argParser(milliseconds)
        .default(10_000, "10s"),
    )
    .action(async ({ every, ...flags }: AgentFlags & { readonly every: number }) => {
      const { agentRun } = await import("../../agent/main.ts");
      finish(await agentRun({ ...flags, intervalMs: every }, io, io.stop()));
    });
  withNode(agent.command("status"))
    .description("Say how the node stands, from its directory alone.")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (flags: { readonly node: string; readonly format: "text" | "json" }) => {
      const { agentStatus } = await import("../../agent/main.ts");
      finish(await agentStatus(flags, io));
    });
}

function withNode(command: Command): Command {
  return command.requiredOption("--node <dir>", "the node's directory");
}

function withStore(command: Command): Command {
  return withNode(command)
    .requiredOption("--store <url>", "where releases are: file:///var/lib/signalbox/store")
    .requiredOption("--channel <name>", "which release is wanted")
    .option("--trust <file>", "a public key whose releases are taken; two while keys change", collect)
    .option("--unsigned", "take releases that nobody signed")
    .option("--haproxy <path>", "instead of $SIGNALBOX_HAPROXY and the one on PATH")
    .option("--consul <address>", "Consul for templates, instead of $CONSUL_HTTP_ADDR and http://127.0.0.1:8500");
}

/** An option that may be given more than once. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** `500ms`, `10s`, `1m` in milliseconds. */
function milliseconds(text: string): number {
  const found = /^(\d{1,9})(ms|s|m)$/.exec(text);
  const value = Number(found?.[1]) * ({ ms: 1, s: 1000, m: 60_000 }[found?.[2] ?? ""] ?? 0);
  if (!(value > 0)) throw new InvalidArgumentError("Write a number with its unit: 500ms, 10s, 1m.");
  return value;
}
