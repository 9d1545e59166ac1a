import { given } from "./given.ts";

/** `cart@east` → `cart` of the datacentre `east`; one of the node's own datacentre has no such end. */
export function splitName(name: string): { readonly service: string; readonly datacenter?: string } {
  const [service = "", datacenter] = name.split("@");
  return { service, ...given({ datacenter }) };
}
