import { writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findConsulTemplate } from "../compiler/haproxy/find.ts";
import type { Processes } from "../compiler/haproxy/master.ts";
import { startHaproxy } from "../compiler/haproxy/start.ts";
import { writeFiles } from "../compiler/haproxy/workspace.ts";
import type { Release } from "../compiler/release/release.ts";
import { startChild } from "../test/support/child.ts";
import { freePort } from "../test/support/ports.ts";
import { processesOf } from "./agent-node.ts";
import { haproxyPath } from "./stack.ts";
import { wait } from "./wait.ts";

export interface Baseline {
  readonly port: number;
  readonly statsSocket: string;
  processes(): Promise<Processes>;
  /** The reload signal once more: HAProxy 2.6 loses one that comes while its master starts itself anew. */
  again(): void;
  stop(): Promise<void>;
}

/** What our templates say of an instance is data for the agent (ADR 28); of itself HAProxy needs a server. */
const DATA = / {4}# \["[^"]*",\{\{ printf .*?\]$/gm;
const SERVER =
  "    server {{ .ID }} {{ .Address }}:{{ .Port }} check inter 1s fastinter 200ms downinter 500ms fall 3 rise 2";

/**
 * What people run without an agent: consul-template renders the same backends, and its command checks the whole and reloads.
 * It is at its best: no `wait`, nothing else in the command, and the reload is a signal that is not waited for.
 */
export async function startBaseline(dir: string, release: Release, consul: string): Promise<Baseline> {
  const port = await freePort();
  const haproxy = await haproxyPath();
  const env = { ...process.env, SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${port}`, SIGNALBOX_RUN: dir };
  const templates: string[] = [];
  const files = [...release.files].map(({ path, bytes }) => {
    const text = Buffer.from(bytes).toString("utf8");
    if (!path.endsWith(".ctmpl")) return { path, text };
    const to = path.slice(0, -".ctmpl".length);
    templates.push(
      `template {\n  source = "${join(dir, "templates", to)}"\n  destination = "${join(dir, to)}"\n  command = ["/bin/sh", "${join(dir, "reload.sh")}"]\n}\n`,
    );
    return { path: `templates/${to}`, text: text.replaceAll(DATA, SERVER) };
  });
  writeFiles(dir, files);
  // The first rendering is before HAProxy's start: there is nothing to reload yet.
  const script = `[ -e ${dir}/pid ] || exit 0\n${haproxy} -q -c -f ${dir}/haproxy && kill -USR2 $(cat ${dir}/pid)\n`;
  await writeFile(join(dir, "reload.sh"), script);
  const config = `consul {\n  address = "${new URL(consul).host}"\n}\nkill_signal = "SIGTERM"\nlog_level = "warn"\n${templates.join("")}`;
  await writeFile(join(dir, "consul-template.hcl"), config);

  const program = await findConsulTemplate({ docker: false });
  if (program.kind !== "local")
    throw new Error(program.kind === "missing" ? program.message : "consul-template is only in Docker");
  const consulTemplate = await startChild(program.path, ["-config", join(dir, "consul-template.hcl")], { env });
  try {
    await wait("consul-template has rendered", () => existsSync(join(dir, "haproxy/10-shop.cfg")), {
      timeoutMs: 60_000,
    });
    const running = await startHaproxy(haproxy, {
      dir,
      masterSocket: join(dir, "master.sock"),
      env,
      timeoutMs: 60_000,
    });
    await writeFile(join(dir, "pid"), `${running.pid}\n`);
    return {
      port,
      statsSocket: join(dir, "haproxy.sock"),
      processes: () => processesOf(running.masterSocket),
      again: () => void process.kill(running.pid, "SIGUSR2"),
      async stop() {
        await consulTemplate.end("SIGINT");
        await running.stop();
      },
    };
  } catch (error) {
    await consulTemplate.end("SIGINT");
    throw new Error(`plain consul-template did not start:\n${consulTemplate.output().slice(-2_000)}`, { cause: error });
  }
}
