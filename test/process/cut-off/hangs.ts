import { renameSync, writeFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { showProc } from "../../../compiler/haproxy/master.ts";
import { GLOBAL, haproxyOn } from "../../apply/config.ts";
import { startRole } from "../../node/processes.ts";
import { startChild } from "../../support/child.ts";
import { startConsul } from "../../support/consul.ts";
import { consul, consulTemplate, haproxies, versitygw } from "../../support/programs.ts";
import { startS3 } from "../../support/s3.ts";
import { until } from "../../support/until.ts";

const programs = haproxies();
const [server, templates, gateway] = [consul()[0], consulTemplate()[0], versitygw()[0]];

/** A test that starts one of each program, names their processes in the file PIDS, and waits for the end. */
test("hangs", async () => {
  const pids: Record<string, number> = {};
  for (const { path, version } of programs) {
    const { haproxy } = await haproxyOn(path, {
      "haproxy/h.cfg": `${GLOBAL}frontend f from base\n    bind unix@"\${SIGNALBOX_RUN}/f.sock"\n`,
    });
    pids[`haproxy ${version}`] = haproxy.pid;
    for (const { pid } of (await showProc(haproxy.masterSocket)).workers) pids[`a worker of haproxy ${version}`] = pid;
  }
  const dir = await mkdtemp(join(tmpdir(), "sb-"));
  const catalogue = server && (await startConsul(server.path));
  if (catalogue) pids["consul"] = catalogue.pid();
  if (gateway) pids["versitygw"] = (await startS3(gateway.path)).pid;
  if (templates && catalogue) {
    await writeFile(join(dir, "t.ctmpl"), `{{ key "a" }}\n`);
    const words = [
      "-consul-addr",
      `127.0.0.1:${catalogue.port}`,
      "-template",
      `${join(dir, "t.ctmpl")}:${join(dir, "t")}`,
    ];
    pids["consul-template"] = (await startChild(templates.path, words)).pid;
  }
  const haproxy = programs[0]?.path ?? "haproxy";
  const agent = await startRole("run", { node: join(dir, "n"), store: `file://${dir}/s`, haproxy });
  await until("the agent runs", () => agent.alive() && agent.output() !== "");
  pids["signalbox agent"] = agent.pid;
  const file = process.env["PIDS"] ?? "";
  writeFileSync(`${file}.new`, JSON.stringify({ folder: tmpdir(), pids }));
  renameSync(`${file}.new`, file);
  await new Promise(() => setInterval(() => undefined, 60_000));
});
