/** Functions of consul-template that each hold a blocking query open, one per distinct call. */
const ASKING =
  /\b(service|services|node|nodes|key|keyOrDefault|keyExists|ls|safeLs|tree|safeTree|datacenters)\b((?:\s+"(?:[^"\\]|\\.)*")*)/g;
const WORD = /"(?:[^"\\]|\\.)*"/g;

/**
 * The blocking queries that these templates hold open at Consul, the same one asked for twice counted once. `key` and
 * `keyOrDefault` of one key ask differently (consul-template's dependencies kv.block and kv.get), the default is no part of a
 * query. `services` are those that the manifest names: where a template asks with an expression they are all that is known. Pure.
 */
export function blockingQueries(templates: readonly string[], services: readonly string[]): number {
  const queries = new Set(services.map((name) => `service "${name}"`));
  for (const template of templates) {
    for (const [action] of template.matchAll(/\{\{.*?\}\}/gs)) {
      for (const [, name = "", words = ""] of action.matchAll(ASKING)) {
        const all = words.match(WORD) ?? [];
        const asked = name === "keyOrDefault" ? all.slice(0, 1) : all;
        if (asked.length > 0 || ["services", "nodes", "datacenters"].includes(name))
          queries.add([name, ...asked].join(" "));
      }
    }
  }
  return queries.size;
}
