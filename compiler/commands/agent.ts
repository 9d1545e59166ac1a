import { InvalidArgumentError, Option, type Command } from "commander";
import { parseAddress } from "../../agent/health/address.ts";
import { NODE_DIRECTORY } from "../../agent/node/layout.ts";
import type { Address } from "../../agent/health/server.ts";
import type { ApplyFlags } from "../../agent/roles/apply.ts";
import type { PullFlags } from "../../agent/roles/pull.ts";
import type { RenderFlags } from "../../agent/roles/render.ts";
import { wantsColour, type Finish, type Io } from "../io.ts";
import { collect, count, duration } from "./store-flags.ts";

interface NodeFlags {
  readonly node: string;
  readonly secrets?: string;
}

interface ProcessFlags {
  readonly every: number;
  readonly logFormat: "json" | "text";
  readonly metricsDir?: string;
}

interface HealthFlags {
  readonly health?: Address;
  readonly drain?: number;
}

/** `signalbox agent …`: what runs on a node, and what a person types there. Each command takes only what its roles use. */
export function addAgent(root: Command, io: Io, finish: Finish): void {
  const agent = root
    .command("agent")
    .description("On a node: take the channel's release, check it whole, make it live.")
    .helpCommand(false);
  addProcesses(agent, io, finish);
  addAtOnce(agent, io, finish);
}

function addProcesses(agent: Command, io: Io, finish: Finish): void {
  withHealth(withProcess(withSecrets(withApply(withRender(withPull(withNode(agent.command("run"))))))))
    .description("All three roles in one process until stopped; HAProxy goes on.")
    .action(async (flags: NodeFlags & PullFlags & RenderFlags & ApplyFlags & ProcessFlags & HealthFlags) => {
      const { agentRun, allRoles } = await import("../../agent/main.ts");
      finish(await agentRun(allRoles(flags), running(flags), io, io.stop()));
    });
  withProcess(withPull(withNode(agent.command("pull"))))
    .description("One role: store to releases/, until stopped.")
    .action(async (flags: NodeFlags & PullFlags & ProcessFlags) => {
      const { agentRun, roles } = await import("../../agent/main.ts");
      finish(await agentRun([roles.pull(flags)], running(flags), io, io.stop()));
    });
  withProcess(withSecrets(withRender(withNode(agent.command("render")))))
    .description("One role: releases/ and Consul to rendered/, until stopped.")
    .action(async (flags: NodeFlags & RenderFlags & ProcessFlags) => {
      const { agentRun, roles } = await import("../../agent/main.ts");
      finish(await agentRun([roles.render(flags)], running(flags), io, io.stop()));
    });
  withHealth(withProcess(withSecrets(withApply(withNode(agent.command("apply"))))))
    .description("One role: rendered/ to generations/ and HAProxy, until stopped.")
    .action(async (flags: NodeFlags & ApplyFlags & ProcessFlags & HealthFlags) => {
      const { agentRun, roles } = await import("../../agent/main.ts");
      finish(await agentRun([roles.apply(flags)], running(flags), io, io.stop()));
    });
}

function addAtOnce(agent: Command, io: Io, finish: Finish): void {
  withSecrets(withApply(withRender(withPull(withNode(agent.command("once"))))))
    .description("Pull, render and apply once, and say how the node stands.")
    .option("--retry", "try again what HAProxy refused")
    .action(async (flags: NodeFlags & PullFlags & RenderFlags & ApplyFlags & { readonly retry?: boolean }) => {
      const { agentOnce } = await import("../../agent/main.ts");
      finish(await agentOnce(flags, io));
    });
  withSecrets(withNode(agent.command("status")))
    .description("Say how the node stands, with the store, Consul and the agent down too.")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (flags: NodeFlags & { readonly format: "text" | "json" }) => {
      const { agentStatus } = await import("../../agent/main.ts");
      finish(await agentStatus({ ...flags, colour: wantsColour(io.stdout, io.env) }, io));
    });
  withNode(agent.command("rollback"))
    .description("Go back to the release that was live before, and stay there. Needs nothing but this node.")
    .option("--to <which>", "a generation's number, or the beginning of a release's id")
    .action(async (flags: NodeFlags & { readonly to?: string }) => {
      const { agentRollback } = await import("../../agent/commands/hold-resume.ts");
      finish(await agentRollback(flags, io));
    });
  withNode(agent.command("hold"))
    .description("Stay on the live release, whatever the channel says.")
    .action(async (flags: NodeFlags) => {
      const { agentHold } = await import("../../agent/commands/hold-resume.ts");
      finish(await agentHold(flags, io));
    });
  withNode(agent.command("resume"))
    .description("Let the channel decide again.")
    .action(async (flags: NodeFlags) => {
      const { agentResume } = await import("../../agent/commands/hold-resume.ts");
      finish(await agentResume(flags, io));
    });
}

function withNode(command: Command): Command {
  return command.option("--node <dir>", "the node's directory", NODE_DIRECTORY);
}

function withPull(command: Command): Command {
  return command
    .requiredOption("--store <url>", "where releases are: s3://bucket/prefix, file:///var/lib/signalbox/store")
    .requiredOption("--channel <name>", "which release is wanted")
    .option("--trust <file>", "a public key whose releases are taken; two while keys change", collect)
    .option("--unsigned", "take releases that nobody signed")
    .addOption(
      new Option(
        "--at-least <number>",
        "refuse a lower number of the channel: what bounds a replay on a node that has seen none",
      ).argParser(count),
    );
}

function withRender(command: Command): Command {
  return command.option(
    "--consul <address>",
    "Consul for templates, instead of $CONSUL_HTTP_ADDR and http://127.0.0.1:8500",
  );
}

function withApply(command: Command): Command {
  return command.option("--haproxy <path>", "instead of $SIGNALBOX_HAPROXY and the one on PATH");
}

function withSecrets(command: Command): Command {
  return command.option("--secrets <dir>", "certificates and user lists, instead of the node's secrets/");
}

function withProcess(command: Command): Command {
  return command
    .addOption(
      new Option("--every <duration>", "how often to look where nothing tells of a change: 500ms, 10s, 1m")
        .argParser(pause)
        .default(10_000, "10s"),
    )
    .option("--metrics-dir <dir>", "text files for node_exporter, instead of the node's metrics/")
    .addOption(new Option("--log-format <format>", "of the log on stderr").choices(["text", "json"]).default("text"));
}

function withHealth(command: Command): Command {
  return command
    .addOption(
      new Option("--health <address>", "serve /healthz, /readyz and /metrics: 127.0.0.1:8406").argParser(address),
    )
    .addOption(
      new Option("--drain <duration>", "when stopped: first so long not ready, then end; needs --health").argParser(
        pause,
      ),
    );
}

/** Flags → the options of a long-running process; what they share goes through as it is. */
function running<F extends NodeFlags & ProcessFlags & HealthFlags>(
  flags: F,
): Omit<F, "every" | "drain"> & { readonly intervalMs: number; readonly drainMs?: number } {
  const { every, drain, ...rest } = flags;
  return { ...rest, intervalMs: every, ...(drain !== undefined && { drainMs: drain }) };
}

function address(text: string): Address {
  const parsed = parseAddress(text);
  if (parsed === undefined) throw new InvalidArgumentError("Write an address and a port: 127.0.0.1:8406.");
  return parsed;
}

/** A duration that a timer can wait: Node's ends at once after 2^31 ms. */
function pause(text: string): number {
  const value = duration(text);
  if (value > 86_400_000) throw new InvalidArgumentError("Write at most 1d.");
  return value;
}
