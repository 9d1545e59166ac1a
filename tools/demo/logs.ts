import { createSocket } from "node:dgram";
import { appendFile } from "node:fs/promises";
import path from "node:path";
import { until } from "./load.ts";
import { say } from "./print.ts";
import type { Stage } from "./stage.ts";

/** A syslog on loopback, named in the stage's platform file. The function prints the line of a request with this target. */
export async function startLogs(stage: Stage): Promise<(target: string) => Promise<void>> {
  const lines: string[] = [];
  const socket = createSocket("udp4", (packet) => lines.push(packet.toString()));
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  stage.owns(() => socket.close());
  const logs = `logs: { target: 127.0.0.1:${socket.address().port} }`;
  await appendFile(path.join(stage.dir, "routes/platform/platform.yaml"), `\n${logs}\n`);
  say(`$ echo '${logs}' >> routes/platform/platform.yaml`);
  return async (target) => {
    const wanted = `"uri":${JSON.stringify(target).replaceAll("/", String.raw`\/`)}`;
    let line: string | undefined;
    await until(`a line about ${target}`, async () => (line = lines.find((one) => one.includes(wanted))) !== undefined);
    say(`What HAProxy logs of ${target}:`);
    say(line?.replace(/^[^{]*/, "").trimEnd() ?? "");
  };
}
