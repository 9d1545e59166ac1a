import { namedIn } from "../../../compiler/haproxy/slots/judge.ts";
import { blocksIn, type RenderedFiles } from "../../haproxy/files.ts";

/** The names that a rendering's servers have, each with its backends. Pure. */
export function namesIn(files: RenderedFiles): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { backend, instances } of blocksIn(files))
    for (const { address } of namedIn(instances)) {
      const backends = found.get(address) ?? [];
      if (!backends.includes(backend)) backends.push(backend);
      found.set(address, backends);
    }
  return found;
}
