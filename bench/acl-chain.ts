import { candidatesOf } from "../compiler/table/candidates.ts";
import type { RouteTable } from "../compiler/table/table.ts";
import type { RenderedFile } from "../compiler/render/target.ts";

/**
 * The same fleet as people write it without maps: one `use_backend … if host and path` per key, longest path first.
 * It keeps the defaults and pools of the rendered fleet; conditions, rewrites and refusals are left out, in its favour.
 */
export function aclChain(
  files: readonly RenderedFile[],
  table: RouteTable,
  poolOf: (route: string) => string | undefined,
): RenderedFile[] {
  const rules = table.sites
    .flatMap((site) => site.keys.map((key) => ({ site, key })))
    .toSorted((a, b) => b.key.path.length - a.key.path.length)
    .flatMap(({ site, key }) => {
      const pool = poolOf([...candidatesOf(site.keys, key)].at(-1)?.route ?? "");
      if (pool === undefined) return [];
      const path = key.kind === "exact" ? `path ${key.path}` : `path_beg ${key.path}`;
      return site.hosts.map((host) => `    use_backend ${pool} if { ${hostAcl(host)} } { ${path} }\n`);
    });
  const frontend = `frontend public from signalbox-http-frontend\n    bind "\${SIGNALBOX_BIND_PUBLIC}"\n${rules.join("")}`;
  return files
    .filter(({ path }) => path.startsWith("haproxy/"))
    .map((file) => {
      if (!file.path.endsWith("00-platform.cfg")) return file;
      const [head = ""] = file.text.split(/^(?: *# @.*\n)?frontend /m);
      return { ...file, text: `${head}${frontend}` };
    });
}

function hostAcl(host: string): string {
  return host.startsWith("*.") ? `hdr_end(host) -i ${host.slice(1)}` : `hdr(host) -i ${host}`;
}
