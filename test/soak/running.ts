import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../../compiler/haproxy/socket.ts";
import { NODE_MAP, type NodeLayout } from "../../agent/node/layout.ts";
import { readLive } from "../../agent/node/generations.ts";

/**
 * In what the running HAProxy is not what `live` says, by its own `show map` and `show servers state` and the files: a sentence;
 * undefined where it is the same, or where `live` was switched meanwhile. Throws when HAProxy does not answer.
 */
export async function differsFromLive(layout: NodeLayout): Promise<string | undefined> {
  const told = (command: string): Promise<string> => ask(layout.statsSocket, command, { timeoutMs: 5_000 });
  const live = await readLive(layout);
  if (live === undefined) return "live names nothing";
  const found: string[] = [];
  const serves = / value="(\d+)"/.exec(await told(`get map ${NODE_MAP} generation`))?.[1];
  if (serves !== String(live)) found.push(`HAProxy serves generation ${serves}, live is ${live}`);

  const loaded = new Set([...(await told("show map")).matchAll(/^\d+ \((.*?)\)/gm)].map(([, path]) => path));
  for (const name of readdirSync(join(layout.live, "maps"))) {
    const path = `maps/${name}`;
    if (path === NODE_MAP || !loaded.has(path)) continue;
    const shown = lines((await told(`show map ${path}`)).replaceAll(/^0x[0-9a-f]+ /gm, ""));
    const written = lines(readFileSync(join(layout.live, path), "utf8").replaceAll(/^#.*/gm, ""));
    if (shown.join("\n") !== written.join("\n"))
      found.push(`${path}: ${shown.length} lines run, ${written.length} are live`);
  }

  const [running, filed] = [serversOf(await told("show servers state")), serversIn(join(layout.live, "haproxy"))];
  for (const backend of new Set([...running.keys(), ...filed.keys()])) {
    const [has, says] = [running, filed].map((of) => (of.get(backend) ?? []).toSorted().join(" "));
    if (has !== says) found.push(`${backend}: ${has} run, ${says} are live`);
  }
  return found.length === 0 || (await readLive(layout)) !== live ? undefined : found.join("; ");
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim().replaceAll(/\s+/g, " "))
    .filter((line) => line !== "")
    .toSorted();
}

/** Backend → the addresses that may get requests. */
function serversOf(state: string): Map<string, string[]> {
  const [, head = "", ...rows] = state.split("\n");
  const columns = head.replace("# ", "").split(" ");
  const at = (row: string[], name: string): string => row[columns.indexOf(name)] ?? "";
  const found = new Map<string, string[]>();
  for (const row of rows.map((line) => line.split(" "))) {
    if (!/\./.test(at(row, "be_name"))) continue;
    const [backend, isIn] = [at(row, "be_name"), at(row, "srv_admin_state") === "0"];
    const address = `${at(row, "srv_addr")}:${at(row, "srv_port")}`;
    found.set(backend, [...(found.get(backend) ?? []), ...(isIn ? [address] : [])]);
  }
  return found;
}

function serversIn(folder: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let backend = "";
  for (const name of readdirSync(folder).toSorted())
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      backend = /^backend (\S+)/.exec(line)?.[1] ?? backend;
      const [, address = ""] = /^\s+server \S+ (\S+)/.exec(line) ?? [];
      if (address === "" || !backend.includes(".")) continue;
      const isIn = !/ disabled\b/.test(line);
      found.set(backend, [...(found.get(backend) ?? []), ...(isIn ? [address] : [])]);
    }
  return found;
}
