import { readFileSync } from "node:fs";
import {
  Agent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from "node:http";
import { fullAddress, type ConsulAccess } from "./consul-access.ts";

export type ConsulAnswer =
  | { readonly kind: "answer"; readonly status: number; readonly body: string }
  /** Half a sentence: `connect ECONNREFUSED 127.0.0.1:8500`. */
  | { readonly kind: "none"; readonly message: string };

export interface ConsulClient {
  /** One GET over one kept connection; never throws. */
  get(path: string): Promise<ConsulAnswer>;
  close(): void;
}

const TIMEOUT_MS = 2_000;
/** `/v1/agent/self` of a large agent has some 20 kB. */
const MOST_BYTES = 1024 * 1024;

/** Asks the Consul that consul-template asks, with the same token and certificates; they are read anew for every request. */
export async function consulClient(access: ConsulAccess): Promise<ConsulClient> {
  const address = fullAddress(access);
  const https = address.startsWith("https:") ? await import("node:https") : undefined;
  const agent = https
    ? new https.Agent({ keepAlive: true, maxSockets: 1 })
    : new Agent({ keepAlive: true, maxSockets: 1 });
  const send = https?.request ?? httpRequest;
  return {
    async get(path) {
      try {
        const options = { agent, timeout: TIMEOUT_MS, headers: headersOf(access.env), ...tlsOf(access.env, https) };
        return await answered(send({ ...targetOf(address, path), ...options }));
      } catch (error) {
        return { kind: "none", message: error instanceof Error ? error.message : String(error) };
      }
    },
    close: () => agent.destroy(),
  };
}

function targetOf(address: string, path: string): RequestOptions {
  if (address.startsWith("unix://")) return { socketPath: address.slice("unix://".length), path };
  const { hostname, port, protocol } = new URL(address);
  const host = hostname.replace(/^\[|\]$/g, "");
  return { host, port: port === "" ? (protocol === "https:" ? 443 : 80) : Number(port), path };
}

function headersOf(env: ConsulAccess["env"]): Record<string, string> {
  const file = env["CONSUL_HTTP_TOKEN_FILE"] ?? "";
  const token =
    env["CONSUL_TOKEN"] ?? env["CONSUL_HTTP_TOKEN"] ?? (file === "" ? "" : readFileSync(file, "utf8").trim());
  const auth = env["CONSUL_HTTP_AUTH"] ?? "";
  return {
    ...(token !== "" && { "X-Consul-Token": token }),
    ...(auth !== "" && { Authorization: `Basic ${Buffer.from(auth).toString("base64")}` }),
  };
}

function tlsOf(env: ConsulAccess["env"], https: object | undefined): RequestOptions & Record<string, unknown> {
  if (https === undefined) return {};
  const file = (name: string): Buffer | undefined => {
    const path = env[name] ?? "";
    return path === "" ? undefined : readFileSync(path);
  };
  const [ca, cert, key] = [file("CONSUL_CACERT"), file("CONSUL_CLIENT_CERT"), file("CONSUL_CLIENT_KEY")];
  const name = env["CONSUL_TLS_SERVER_NAME"] ?? "";
  return {
    ...(ca && { ca }),
    ...(cert && { cert }),
    ...(key && { key }),
    ...(name !== "" && { servername: name }),
    ...(/^(0|f|false)$/i.test(env["CONSUL_HTTP_SSL_VERIFY"] ?? "") && { rejectUnauthorized: false }),
  };
}

function answered(request: ClientRequest): Promise<ConsulAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => request.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
    request.on("close", () => clearTimeout(timer));
    request.on("error", reject);
    request.on("response", (response: IncomingMessage) => {
      const parts: Buffer[] = [];
      let bytes = 0;
      response.on("data", (part: Buffer) => {
        bytes += part.length;
        if (bytes > MOST_BYTES) request.destroy(new Error(`an answer of more than ${MOST_BYTES} bytes`));
        else parts.push(part);
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({ kind: "answer", status: response.statusCode ?? 0, body: Buffer.concat(parts).toString("utf8") }),
      );
    });
    request.end();
  });
}
