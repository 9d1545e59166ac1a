import { connect } from "node:net";

/** What `show table` of a full table prints; more is a flood. */
const ANSWER_BYTES = 16 * 1024 * 1024;

/**
 * One command on a socket of haproxy's, on a connection of its own; gives the answer when haproxy closes. A command without an
 * answer gives "". Rejects when nobody listens, and when the answer is not complete within `timeoutMs` milliseconds.
 */
export function ask(socketPath: string, command: string, options: { readonly timeoutMs: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const socket = connect({ path: socketPath });
    const timer = setTimeout(
      () => socket.destroy(new Error(`no answer within ${options.timeoutMs} ms`)),
      options.timeoutMs,
    );
    // The end of our side asks the master to close after the answer: for a worker's answer it would wait for the next command.
    socket.on("connect", () => socket.end(`${command}\n`));
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > ANSWER_BYTES) socket.destroy(new Error("the answer is too long"));
    });
    socket.on("error", (error) => {
      clearTimeout(timer);
      reject(new Error(`"${command.slice(0, 80)}" on ${socketPath}: ${error.message}`));
    });
    socket.on("close", () => {
      clearTimeout(timer);
      resolve(Buffer.concat(chunks).toString("utf8"));
    });
  });
}
