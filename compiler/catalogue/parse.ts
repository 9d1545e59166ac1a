import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import type { Diagnostic, Span } from "../diagnostic/diagnostic.ts";
import { inOrder } from "../diagnostic/sort.ts";
import { isLeftOut, leftOut, readInstance } from "../haproxy/slots/instance.ts";
import { weightOf } from "../haproxy/slots/weight.ts";
import { invalid } from "../rules/catalogue.ts";
import type { AddressPolicy } from "../language/address.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import type { Catalogue, Instance } from "./catalogue.ts";

export interface ParsedCatalogue {
  /** What could be read; not to be used when there are diagnostics. */
  readonly catalogue: Catalogue;
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = { pattern: /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, what: "letters, digits, `.`, `_` and `-`" };
/** No dot: consul-template reads `service "a.b"` as the service `b` with the tag `a`. Behind @ stands another datacentre. */
const SERVICE = {
  pattern: /^[A-Za-z0-9_][A-Za-z0-9_-]{0,127}(?:@[a-z0-9][a-z0-9_-]{0,62})?$/,
  what: "letters, digits, `_` and `-`, and may have @ and a datacentre behind it",
};
const ID = { pattern: /^[A-Za-z0-9_][A-Za-z0-9_.:/-]{0,255}$/, what: "letters, digits, `.`, `_`, `-`, `:` and `/`" };
/** Tags are compared only, yet a quote or a brace in one would be template syntax elsewhere. */
const TAG = { pattern: /^[A-Za-z0-9_.:=/@+-]{1,255}$/, what: "letters, digits and `. _ - : = / @ +`" };

/**
 * Reads a catalogue file, YAML or JSON: `services: { cart: [ { id, node, address, port, tags } ] }`; never throws. `policy`: what the
 * platform says of addresses.
 */
export function parseCatalogue(source: SourceFile, policy: AddressPolicy): ParsedCatalogue {
  const reader = new Reader(source);
  const services = new Map<string, readonly Instance[]>();
  // `uniqueKeys` of the library is quadratic, and its messages are not ours.
  const document = parseDocument(source.text, {
    prettyErrors: false,
    uniqueKeys: false,
    lineCounter: new LineCounter(),
  });
  for (const problem of [...document.errors, ...document.warnings]) {
    const [start, end] = problem.pos;
    reader.report(
      { file: source.path, start, end: Math.max(end, start + 1) },
      `The catalogue is not YAML: ${problem.message.split("\n")[0]}.`,
    );
  }
  if (document.errors.length === 0) {
    const top = reader.map(document.contents, "The catalogue", ["services"]);
    for (const [service, list] of reader.entries(top.get("services"), "`services`")) {
      const name = reader.text(service, "A service's name", SERVICE);
      const instances = reader
        .list(list, `Service "${name}"`)
        .map((item, index) => instanceIn(reader, item, name, index, policy));
      services.set(name, instances);
    }
  }
  return { catalogue: { services }, diagnostics: inOrder(reader.diagnostics) };
}

function instanceIn(reader: Reader, item: unknown, service: string, index: number, policy: AddressPolicy): Instance {
  const fields = reader.map(item, `An instance of "${service}"`, ["id", "node", "address", "port", "tags", "weight"]);
  const optional = (key: string, otherwise: string, rule: typeof NAME) =>
    fields.has(key) ? reader.text(fields.get(key), `The ${key}`, rule) : otherwise;
  for (const key of ["address", "port"]) {
    if (isMap(item) && !fields.has(key)) reader.at(item, `An instance of "${service}" has no ${key}.`);
  }
  const address = fields.has("address") ? reader.address(fields.get("address")) : "";
  const port = fields.has("port") ? reader.port(fields.get("port")) : 0;
  const read = readInstance(address, port);
  const wrong = isLeftOut(read) ? undefined : leftOut(read, policy);
  if (wrong !== undefined) reader.at(fields.get("address"), `No requests are sent to ${wrong.at}: it ${wrong.why}.`);
  return {
    id: optional("id", `${service}-${String(index).padStart(5, "0")}`, ID),
    node: optional("node", "catalogue", NAME),
    address,
    port,
    tags: reader.list(fields.get("tags"), "`tags`").map((tag) => reader.text(tag, "A tag", TAG)),
    ...(fields.has("weight") && { weight: reader.weight(fields.get("weight")) }),
  };
}

/** Narrows nodes of YAML one by one and says at its place what is not as it must be; gives harmless values then. */
class Reader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly source: SourceFile;

  constructor(source: SourceFile) {
    this.source = source;
  }

  report(span: Span, message: string): void {
    this.diagnostics.push(invalid.at(span, message));
  }

  at(node: unknown, message: string): void {
    const range = (node as Node | null | undefined)?.range;
    const start = range?.[0] ?? 0;
    this.report({ file: this.source.path, start, end: Math.max(range?.[1] ?? 0, start + 1) }, message);
  }

  entries(node: unknown, what: string): [unknown, unknown][] {
    if (!isMap(node)) {
      this.at(node, `${what} must be a map${isAlias(node) ? ", written out without `*`" : ""}.`);
      return [];
    }
    const seen = new Set<unknown>();
    return node.items.flatMap(({ key, value }) => {
      const name = isScalar(key) ? key.value : undefined;
      if (seen.has(name)) this.at(key, `"${String(name)}" stands here twice.`);
      else seen.add(name);
      return [[key, value]];
    });
  }

  map(node: unknown, what: string, known: readonly string[]): Map<string, unknown> {
    const fields = new Map<string, unknown>();
    for (const [key, value] of this.entries(node, what)) {
      const name = isScalar(key) && typeof key.value === "string" ? key.value : undefined;
      if (name !== undefined && known.includes(name)) fields.set(name, value);
      else
        this.at(
          key,
          `${what} knows no ${JSON.stringify(name ?? "")}, only ${known.map((one) => `"${one}"`).join(", ")}.`,
        );
    }
    return fields;
  }

  list(node: unknown, what: string): readonly unknown[] {
    if (isSeq(node)) return node.items;
    if (node !== undefined && !(isScalar(node) && node.value === null)) this.at(node, `${what} must be a list.`);
    return [];
  }

  text(node: unknown, what: string, rule: typeof NAME): string {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "string" && rule.pattern.test(value)) return value;
    this.at(
      node,
      typeof value === "string" ? `${what} ${shown(value)} must be made of ${rule.what}.` : `${what} must be text.`,
    );
    return "";
  }

  address(node: unknown): string {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "string" && !isLeftOut(readInstance(value, 1))) return value;
    this.at(node, `The address ${shown(value)} is no IP address or DNS name of one machine.`);
    return "";
  }

  weight(node: unknown): number {
    const value = isScalar(node) ? node.value : undefined;
    const weight = weightOf(value);
    if (weight === undefined) this.at(node, `The weight ${shown(value)} must be a number from 0 to 65535.`);
    return weight ?? 1;
  }

  port(node: unknown): number {
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 65_535) return value;
    this.at(node, `The port ${shown(value)} must be a number from 1 to 65535.`);
    return 0;
  }
}

/** A value quoted on one line, whatever it holds. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}
