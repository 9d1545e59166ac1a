/** How a node asks Consul: the address, and the environment that holds what must not stand in a file or a process list. */
export interface ConsulAccess {
  /** As consul-template takes it: `http://127.0.0.1:8500`, `https://consul.example:8501`, `unix:///run/consul.sock`. */
  readonly address: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Consul's own variables: CONSUL_HTTP_TOKEN, CONSUL_HTTP_TOKEN_FILE, CONSUL_HTTP_AUTH, CONSUL_CACERT, CONSUL_CAPATH,
 * CONSUL_CLIENT_CERT, CONSUL_CLIENT_KEY, CONSUL_TLS_SERVER_NAME, CONSUL_HTTP_SSL, CONSUL_HTTP_SSL_VERIFY, CONSUL_NAMESPACE, and
 * consul-template's older CONSUL_TOKEN. Its address is not among them: it stands in the configuration.
 */
const PASSED = /^CONSUL_(?!HTTP_ADDR$)[A-Z_]+$/;

/** What consul-template finds in its environment: the token among it, and nothing of this process's that is not Consul's. */
export function consulEnvironment({ env }: ConsulAccess, home: string): Record<string, string> {
  const own = Object.entries(env).flatMap(([name, value]) =>
    PASSED.test(name) && value !== undefined && value !== "" ? [[name, value] as const] : [],
  );
  return { PATH: env["PATH"] ?? process.env["PATH"] ?? "", HOME: home, ...Object.fromEntries(own) };
}

/** The address with its scheme; `CONSUL_HTTP_SSL=true` makes an address without one https, as Consul's own client does. */
export function fullAddress({ address, env }: ConsulAccess): string {
  if (address.includes("://")) return address.replace(/\/+$/, "");
  return `${/^(1|t|true)$/i.test(env["CONSUL_HTTP_SSL"] ?? "") ? "https" : "http"}://${address}`;
}
