/** A template and where its text goes, both absolute. */
export interface TemplatePair {
  readonly source: string;
  readonly destination: string;
}

export interface TemplateConfigOptions {
  /** What `file` and the like may read; they are denied anyway. */
  readonly sandbox: string;
  /** Consul's, `127.0.0.1:8500`, `https://…` or `unix://…`. */
  readonly address: string;
  /** A blocking query that fails is tried again so often; 0 is for ever. */
  readonly attempts: number;
  /** true: the first template that fails ends consul-template. false: it goes on with the others and says so in its log. */
  readonly errorFatal: boolean;
  /** Of each result, whatever the umask: `0640`. */
  readonly perms: string;
}

/**
 * Template functions that read the machine, write to it or run programs: a template holds other people's text. consul-template
 * ignores names that its version does not have.
 */
const DENIED = [
  ...["env", "mustEnv", "envOrDefault", "sprig_env", "sprig_expandenv", "sprig_getHostByName", "file", "writeToFile"],
  ...["plugin", "executeTemplate", "secret", "secrets", "pkiCert", "connect", "caRoots", "caLeaf"],
];

/**
 * consul-template's configuration as JSON, which its HCL reader takes; pure. No `wait`: a change is on the disk within
 * milliseconds. Waits between tries grow from 100 ms to 3 s, so a Consul that came back is heard within that.
 */
export function consulTemplateConfig(pairs: readonly TemplatePair[], options: TemplateConfigOptions): string {
  const { sandbox, address, attempts, errorFatal, perms } = options;
  return JSON.stringify(
    {
      consul: { address, retry: { enabled: true, attempts, backoff: "100ms", max_backoff: "3s" } },
      // Without a child SIGTERM would be passed on to nobody, and consul-template would never end.
      kill_signal: "SIGTERM",
      log_level: "warn",
      template: pairs.map((pair) => ({
        ...pair,
        perms,
        // A directory that was removed must not come back by the hand of an orphan.
        create_dest_dirs: false,
        error_on_missing_key: true,
        error_fatal: errorFatal,
        function_denylist: DENIED,
        sandbox_path: sandbox,
      })),
    },
    undefined,
    2,
  );
}
