/** A template and where its text goes, both absolute. */
export interface TemplatePair {
  readonly source: string;
  readonly destination: string;
}

/**
 * Template functions that read the machine, write to it or run programs: a template holds other people's text. consul-template
 * ignores names that its version does not have.
 */
const DENIED = [
  ...["env", "mustEnv", "envOrDefault", "sprig_env", "sprig_expandenv", "sprig_getHostByName", "file", "writeToFile"],
  ...["plugin", "executeTemplate", "secret", "secrets", "pkiCert", "connect", "caRoots", "caLeaf"],
];

/** consul-template's configuration as JSON, which its HCL reader takes; pure. `address` is Consul's, `127.0.0.1:8500`. */
export function consulTemplateConfig(
  pairs: readonly TemplatePair[],
  sandbox: string,
  address: string,
  attempts: number,
): string {
  return JSON.stringify(
    {
      consul: { address, retry: { enabled: true, attempts, backoff: "100ms", max_backoff: "10s" } },
      // Without a child SIGTERM would be passed on to nobody, and consul-template would never end.
      kill_signal: "SIGTERM",
      log_level: "warn",
      template: pairs.map((pair) => ({
        ...pair,
        perms: "0644",
        error_on_missing_key: true,
        function_denylist: DENIED,
        sandbox_path: sandbox,
      })),
    },
    undefined,
    2,
  );
}
