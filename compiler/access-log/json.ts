import { LONGEST_LOGGED } from "../language/headers.ts";

/** A line of our own access log (docs/logs.md), as far as it tells of a request. Texts are bytes, one character each. */
export interface JsonLine {
  readonly listener: string;
  /** `GET /cart?id=7 HTTP/1.1`; without a version where HAProxy cut it; empty where no request came. */
  readonly request: string;
  readonly host: string;
  /** Of the connection; missing where HAProxy did not write it. */
  readonly scheme?: "http" | "https";
  readonly headers: ReadonlyMap<string, string | undefined>;
  /** Who asked. */
  readonly src?: string;
}

/** Reads the object that the rest of a line is; undefined where it is none of ours. */
export function readJson(text: string): JsonLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const textOf = (name: string): string | undefined => {
    const said = fields[name];
    return typeof said === "string" ? said : undefined;
  };
  const [listener, route] = [textOf("listener"), textOf("route")];
  if (listener === undefined || route === undefined) return undefined;
  const [method = "-", uri = "-", version = ""] = ["method", "uri", "version"].map(textOf);
  const request = method === "-" ? "" : `${method} ${uri}${version.startsWith("HTTP/") ? ` ${version}` : ""}`;
  const host = textOf("host") ?? "-";
  const [tls, src] = [textOf("tls"), textOf("client")];
  return {
    ...{ listener, request, host: host === "-" ? "" : host, headers: headersOf(fields["requestHeaders"]) },
    ...(src !== undefined && { src }),
    ...(tls !== undefined && { scheme: tls === "-" ? "http" : "https" }),
  };
}

/** What the log is sure to have as the request had it. */
function headersOf(said: unknown): JsonLine["headers"] {
  const found = new Map<string, string | undefined>();
  if (typeof said !== "object" || said === null) return found;
  for (const [name, value] of Object.entries(said)) {
    if (typeof value !== "string") continue;
    // What names a resource is logged byte by byte, headers as UTF-8.
    const bytes = Buffer.from(value, "utf8").toString("latin1");
    if (bytes.length < LONGEST_LOGGED) found.set(name, value === "-" ? undefined : bytes);
  }
  return found;
}
