import type { Readable } from "node:stream";

/** The body's bytes, or undefined when there are more than `maxBytes`: then no more is read, whatever length it claims. */
export async function readBounded(body: Readable, maxBytes: number, signal: AbortSignal): Promise<Buffer | undefined> {
  // A body that stops in the middle is ended by the signal, as one that never began is.
  const stop = (): void => void body.destroy(Object.assign(new Error("aborted"), { name: "AbortError" }));
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) {
        body.destroy();
        return undefined;
      }
      chunks.push(chunk);
    }
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return Buffer.concat(chunks, size);
}
