/**
 * What a node needs of Consul's `limits.http_max_conns_per_client`: one formula for whoever compares or tells. Each blocking query
 * is a connection (ADR 6), and there is one for each service of a release.
 */

/** Connections that are left to others with this node's address: our own probe, a browser, a registrator. */
export const ROOM = 10;

/** Above this part of the limit a person is told: the next services come soon. */
const NEAR = 0.8;

/** Whether consul-templates with so many queries in all may run. */
export function areAllowed(queries: number, limit: number | undefined): boolean {
  return limit === undefined || queries + ROOM <= limit;
}

export function areNearLimit(queries: number, limit: number | undefined): boolean {
  return limit !== undefined && queries + ROOM > NEAR * limit;
}

/** A limit with which a release and the one that follows it have their queries side by side, the others' beside them. */
export function limitFor(queries: number): number {
  return Math.max(1_000, Math.ceil((2 * (queries + ROOM)) / 100) * 100);
}

/** Without a full stop. */
export function raiseLimit(queries: number): string {
  return `set limits { http_max_conns_per_client = ${limitFor(queries)} } in the configuration of this node's Consul agent and reload it (consul reload)`;
}
