import { candidatesOf } from "../compiler/table/candidates.ts";
import type { RouteTable } from "../compiler/table/table.ts";
import type { RenderedFile } from "../compiler/render/target.ts";

type PoolOf = (route: string) => string | undefined;

/**
 * The same fleet as people write it without maps: one `use_backend … if host and path` per key, longest path first.
 * It keeps the defaults and pools of the rendered fleet; conditions, rewrites and refusals are left out, in its favour.
 */
export function aclChain(files: readonly RenderedFile[], table: RouteTable, poolOf: PoolOf): RenderedFile[] {
  const rules = keysOf(table, poolOf).map(({ host, kind, path, pool }) => {
    const condition = kind === "exact" ? `path ${path}` : `path_beg ${path}`;
    return `    use_backend ${pool} if { ${hostAcl(host)} } { ${condition} }\n`;
  });
  return withFrontend(files, rules.join(""));
}

/**
 * The same fleet as people write it with one map of prefixes, wildcards left out: what upstreams learn of the client is the same, and so
 * is the line of the log, which the defaults hold.
 */
export function handMap(files: readonly RenderedFile[], table: RouteTable, poolOf: PoolOf): RenderedFile[] {
  const lines = keysOf(table, poolOf).map(({ host, path, pool }) => `${host}${path} ${pool}\n`);
  const map: RenderedFile = { path: "maps/hand.map", kind: "static", text: lines.join("") };
  return [...withFrontend(files, HAND), map];
}

const HAND = `    http-request set-var(txn.ri) uuid()
    http-request set-header x-request-id %[var(txn.ri)]
    http-request set-header x-forwarded-for %[src]
    http-request set-header x-forwarded-proto %[ssl_fc,iif(https,http)]
    http-request set-header x-forwarded-port %[dst_port]
    http-request set-header x-forwarded-host %[req.fhdr(host)]
    use_backend "%[base,map_beg(\${SIGNALBOX_RUN}/maps/hand.map)]"
`;

/** Where plain requests go: of each host its keys, the longest path first. */
function keysOf(table: RouteTable, poolOf: PoolOf) {
  return table.sites
    .flatMap((site) => site.keys.map((key) => ({ site, key })))
    .toSorted((a, b) => b.key.path.length - a.key.path.length)
    .flatMap(({ site, key }) => {
      const pool = poolOf([...candidatesOf(site.keys, key)].at(-1)?.route ?? "");
      return pool === undefined ? [] : site.hosts.map((host) => ({ host, kind: key.kind, path: key.path, pool }));
    });
}

/** The rendered HAProxy files with this frontend alone. */
function withFrontend(files: readonly RenderedFile[], rules: string): RenderedFile[] {
  const frontend = `frontend public from signalbox-http-frontend\n    bind "\${SIGNALBOX_BIND_PUBLIC}"\n${rules}`;
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
