import { createServer } from "node:net";
import { runtime } from "../../compiler/haproxy/master.ts";
import { textsIn, type FileView, type LiveFiles } from "./files.ts";

/** A `bind` line of TCP. */
export interface Bind {
  /** As written, variables included; two lines of the same text are the same. */
  readonly text: string;
  /** Where it was asked for: `routes/platform/platform.yaml:3`. */
  readonly origin?: string;
}

/** The `bind` lines of a generation's files, in order; those of sockets in the file system are left out. */
export function bindsOf(files: ReadonlyMap<string, FileView<object>>): Bind[] {
  return textsIn(files).flatMap(bindsIn);
}

/** The same of a text. */
export function bindsIn(text: string): Bind[] {
  let origin: string | undefined;
  return text.split("\n").flatMap((line): Bind[] => {
    const marker = /^ *# @(\S+:\d+)$/.exec(line)?.[1];
    if (marker !== undefined) origin = `routes/${marker}`;
    const bind = /^ +bind "?([^"\s]+)/.exec(line)?.[1];
    if (bind === undefined || bind.includes("unix@")) return [];
    return [{ text: bind, ...(origin !== undefined && { origin }) }];
  });
}

export interface Address {
  /** Missing: every address of IPv4. */
  readonly host?: string;
  readonly port: number;
}

/** `[address]:port`, several with commas → what to listen on, variables taken from `env`; without what is something else (a range, a name). */
export function addressesOf({ text }: Pick<Bind, "text">, env: ReadonlyMap<string, string>): Address[] {
  const plain = text.replaceAll(
    /\$\{(\w+)(?:-([^}]*))?\}/g,
    (_, name: string, otherwise = "") => env.get(name) ?? otherwise,
  );
  return plain.split(",").flatMap((one) => addressIn(one) ?? []);
}

function addressIn(plain: string): Address | undefined {
  const [, host = "", digits = ""] = /^(.*):(\d{1,5})$/.exec(plain) ?? [];
  const port = Number(digits);
  if (port < 1 || port > 65_535) return undefined;
  if (host === "" || host === "*") return { port };
  const bare = host.replace(/^\[(.*)\]$/, "$1");
  return /^[0-9a-fA-F.:]+$/.test(bare) ? { host: bare, port } : undefined;
}

/**
 * The first address new in `next` that another program listens on, as a sentence; undefined when a reload may be tried. HAProxy's
 * check does not see it, and a reload would find out at the clients' cost: while the new process tries again to bind, for 2 s, it
 * has the old one close its listeners for a moment (SIGTTOU), and connections are refused.
 */
export async function takenBind(next: LiveFiles, running: LiveFiles, statsSocket: string): Promise<string | undefined> {
  const binds = bindsOf(running);
  const fresh = bindsOf(next).filter(({ text }) => !binds.some((one) => one.text === text));
  if (fresh.length === 0) return undefined;
  const env = await environmentOf(statsSocket);
  // Its variables may say that an address is none of its own: without them nothing is known.
  if (env === undefined) return undefined;
  const own = new Set(binds.flatMap((bind) => addressesOf(bind, env)).map((address) => JSON.stringify(address)));
  for (const bind of fresh) {
    for (const address of addressesOf(bind, env)) {
      if (own.has(JSON.stringify(address)) || !(await isTaken(address))) continue;
      const { host = "*", port } = address;
      return `another program listens on ${host}:${port}${bind.origin === undefined ? "" : ` (${bind.origin})`}.`;
    }
  }
  return undefined;
}

/** HAProxy's own environment, which is not this process's. */
async function environmentOf(statsSocket: string): Promise<ReadonlyMap<string, string> | undefined> {
  const answer = await runtime(statsSocket, "show env").catch(() => undefined);
  if (answer === undefined) return undefined;
  return new Map(
    answer.split("\n").flatMap((line): [string, string][] => {
      const equals = line.indexOf("=");
      return equals > 0 ? [[line.slice(0, equals), line.slice(equals + 1)]] : [];
    }),
  );
}

/** Listens for an instant. Whatever else stands in the way (a port for root only) is HAProxy's to judge. */
function isTaken({ host = "0.0.0.0", port }: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRINUSE"));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(false)));
  });
}
