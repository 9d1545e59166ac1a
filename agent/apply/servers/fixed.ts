import type { LiveFiles } from "../files.ts";
import { isText } from "../slots/slot.ts";
import type { FixedServer } from "./state-file.ts";

/** Servers that are written in the files outside of blocks; those whose address is a name are left out. Pure. */
export function fixedServers(files: LiveFiles): FixedServer[] {
  const found: FixedServer[] = [];
  for (const file of files.values()) {
    if (file.kind !== "config") continue;
    let backend: string | undefined;
    for (const part of file.parts) {
      if (!isText(part)) continue;
      for (const line of part.split("\n")) {
        const section = /^(?:backend|listen)\s+(\S+)/.exec(line);
        if (section !== null) backend = section[1];
        else if (/^[a-z]/.test(line)) backend = undefined;
        const server = /^\s+server\s+(\S+)\s+([0-9A-Fa-f.:]+:\d+)(?:\s|$)/.exec(line);
        if (server !== null && backend !== undefined)
          found.push({ backend, server: server[1] ?? "", at: server[2] ?? "" });
      }
    }
  }
  return found;
}
