import type { RenderedFile } from "../render/target.ts";

/** A configuration whose servers are all ours. */
export interface WithStandIns {
  readonly files: readonly RenderedFile[];
  /** Names of the servers that teams wrote in HAProxy's words, by their backend. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

/** After what a `default-server` says. A test is about requests: no check, no TLS, no HTTP/2 and no PROXY line stands between HAProxy and the stand-in. */
const PLAIN = [
  ...["no-check", "no-agent-check", "no-ssl", "no-send-proxy"],
  ...["no-send-proxy-v2", "no-send-proxy-v2-ssl", "no-send-proxy-v2-ssl-cn"],
].join(" ");

const SERVER = /^(\s+server\s+(\S+)|\s+server-template\s+(\S+)\s+\S+)\s+(\S+)(.*)$/;
/** `track` wants checks of the other server, `proto h2` an upstream that speaks it, and no word takes it back in each mode. */
const GONE = /\s(?:track|proto|check-proto)\s+\S+/g;

/**
 * Every server is where `at` says for its name, those of teams' own `server` lines where it says for `ours`, and none is checked: nothing is
 * sent but requests, and nothing beyond this machine. Pure.
 */
export function withStandIns(files: readonly RenderedFile[], ours: string, at: (name: string) => string): WithStandIns {
  const written = new Map<string, string[]>();
  const standIn = (file: RenderedFile): RenderedFile => {
    let backend = "";
    const lines = file.text.split("\n").map((line) => {
      backend = /^backend\s+(\S+)/.exec(line)?.[1] ?? backend;
      if (/^\s+default-server\s/.test(line)) return line.replaceAll(GONE, "");
      const [, head = "", name, , address, rest = ""] = SERVER.exec(line) ?? [];
      if (address === undefined) return line;
      // Rendered servers are named by their address.
      if (name !== address)
        written.set(backend, [...(written.get(backend) ?? []), ...(name === undefined ? [] : [name])]);
      return `${head} ${at(name === address ? address : ours)}${rest.replaceAll(GONE, "")} ${PLAIN}`;
    });
    return { ...file, text: lines.join("\n") };
  };
  return { files: files.map((file) => (file.path.startsWith("haproxy/10-") ? standIn(file) : file)), written };
}
