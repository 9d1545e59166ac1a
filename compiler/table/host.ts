/** The host that a well-formed Host header names: HAProxy's `lower,host_only,rtrim(.)`. */
export function hostName(host: string | undefined): string {
  return (host ?? "")
    .replace(/:[0-9]*$/, "")
    .replace(/\.$/, "")
    .toLowerCase();
}
