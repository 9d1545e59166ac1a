/** A value on one line of YAML, as a person would write it: `{ status: 403, body: nothing here }`. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, inner]) => `${flow(key)}: ${flow(inner)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  return typeof value === "string" && isPlain(value) ? value : JSON.stringify(value);
}

/** Keys with their values as they stand between braces, or alone on a line: `status: 403, body: nothing here`. */
export function line(keys: Readonly<Record<string, unknown>>): string {
  return flow(keys).slice(2, -2);
}

/** What YAML reads as a text without quotes, between braces too. */
function isPlain(text: string): boolean {
  return (
    /^(?:[A-Za-z/][^,[\]{}#"'\\\n]*|[0-9]+[a-z]+)$/.test(text) &&
    !/: |:$| $/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null)$/i.test(text)
  );
}
