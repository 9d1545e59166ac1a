import type { ConsulAnswer } from "./consul-client.ts";

/** What one answer of `/v1/status/leader` proves. Pure. */
export function leaderIn(answer: ConsulAnswer): { readonly ok: true } | { readonly ok: false; readonly why: string } {
  if (answer.kind === "none") return { ok: false, why: answer.message };
  if (answer.status === 429) return { ok: false, why: "it has no connection left for this node (429)" };
  if (answer.status !== 200) return { ok: false, why: `it answers ${answer.status}` };
  if (answer.body.trim() === '""') return { ok: false, why: "it has no leader" };
  return { ok: true };
}

/**
 * `limits.http_max_conns_per_client` in an answer of `/v1/agent/self` (Consul 1.14: DebugConfig.HTTPMaxConnsPerClient); 0 there
 * means no limit, Infinity here. Undefined when the answer does not tell: a token without `agent:read` gets 403. Pure.
 */
export function limitIn(answer: ConsulAnswer): number | undefined {
  if (answer.kind === "none" || answer.status !== 200) return undefined;
  try {
    const self: unknown = JSON.parse(answer.body);
    const config = field(self, "DebugConfig");
    const limit = field(config, "HTTPMaxConnsPerClient");
    if (typeof limit !== "number" || !Number.isInteger(limit)) return undefined;
    return limit <= 0 ? Number.POSITIVE_INFINITY : limit;
  } catch {
    return undefined;
  }
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
