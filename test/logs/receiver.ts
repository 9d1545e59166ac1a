import dgram from "node:dgram";
import net from "node:net";
import { once } from "node:events";
import { until } from "../support/until.ts";

/** What takes the lines of an access log. */
export interface Receiver {
  /** As `logs: { target }` has it. */
  readonly target: string;
  /** All so far, bytes, one character each. */
  readonly lines: readonly string[];
  /** The next lines, once there are so many. */
  take(count: number): Promise<readonly string[]>;
  stop(): void;
}

function receiver(target: string, lines: readonly string[], stop: () => void): Receiver {
  let taken = 0;
  return {
    target,
    lines,
    stop,
    async take(count) {
      await until(`${count} more lines are logged`, () => lines.length >= taken + count);
      return lines.slice(taken, (taken += count));
    },
  };
}

/** A datagram is a line. */
export async function udpReceiver(): Promise<Receiver> {
  const lines: string[] = [];
  const socket = dgram.createSocket({ type: "udp4", recvBufferSize: 4_000_000 });
  socket.on("message", (message) => lines.push(message.toString("latin1").replace(/\n$/, "")));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  return receiver(`127.0.0.1:${socket.address().port}`, lines, () => socket.close());
}

/** Each line ends in a line feed. */
export async function tcpReceiver(): Promise<Receiver> {
  const lines: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    let rest = "";
    socket.on("data", (part) => {
      const pieces = `${rest}${part.toString("latin1")}`.split("\n");
      rest = pieces.pop() ?? "";
      lines.push(...pieces);
    });
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return receiver(`tcp@127.0.0.1:${port}`, lines, () => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
}
