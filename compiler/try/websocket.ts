import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The answer that proves a websocket server (RFC 6455 4.2.2); HAProxy turns any other into a 502. */
function acceptOf(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}

/** An upgrade handler that takes the handshake and then sends back whatever comes. */
export function echoWebsocket(request: IncomingMessage, socket: Duplex): void {
  socket.on("error", () => socket.destroy());
  const accept = acceptOf(request.headers["sec-websocket-key"] ?? "");
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  socket.pipe(socket);
}
