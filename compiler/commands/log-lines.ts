import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { createGunzip } from "node:zlib";
import { CouldNotRun, type Io } from "../io.ts";
import { errorText } from "../release/disk.ts";

/** What is read at once, in bytes. Larger texts would lie where only a collection of all garbage finds them. */
const PIECE = 1 << 16;
/** Longer ones are handed on up to here. HAProxy's own limit of a line is 65,535 bytes. */
const LONGEST = 65_536;

export interface LogLines {
  /** As the command line names it. */
  readonly file: string;
  /** Calls `take` for each line, in bytes, one character each, without its end; gives why the file ended before its end. */
  read(
    take: (line: number, text: string) => void,
    tell: (read: number, of: number | undefined) => void,
  ): Promise<string | undefined>;
}

/** The lines of a file or, for `-`, of stdin, compressed by gzip or not: its first bytes say. In pieces, whatever its size. */
export function logLines(file: string, io: Pick<Io, "cwd" | "stdin">): LogLines {
  return {
    file,
    async read(take, tell) {
      const path = resolve(io.cwd, file);
      const size = file === "-" ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
      const source = file === "-" ? io.stdin() : createReadStream(path, { highWaterMark: PIECE });
      const split = splitter(take);
      let read = 0;
      const counting = async function* (): AsyncIterable<Uint8Array> {
        for await (const chunk of source) {
          read += chunk.length;
          tell(read, size || undefined);
          yield chunk;
        }
      };
      try {
        for await (const chunk of await unpacked(counting())) split.chunk(chunk);
      } catch (error) {
        if (isOf(error, "syscall")) throw new CouldNotRun(`${file} cannot be read: ${errorText(error)}.`);
        if (!isOf(error, "errno") || !(error instanceof Error)) throw error;
        split.end();
        return error.message;
      }
      split.end();
      return undefined;
    },
  };
}

/** The system's errors have the call that failed; zlib's, a number only. */
function isOf(error: unknown, field: "syscall" | "errno"): boolean {
  return error instanceof Error && field in error;
}

async function unpacked(source: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  const whole = async function* (): AsyncIterable<Uint8Array> {
    if (first.done) return;
    yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  };
  if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b) return whole();
  const { Readable, pipeline } = await import("node:stream");
  const gunzip = createGunzip({ chunkSize: PIECE });
  // An error of the source is thrown to who reads the end of it.
  pipeline(Readable.from(whole(), { objectMode: false }), gunzip, () => undefined);
  return gunzip;
}

/** Lines out of pieces. What is carried from one piece to the next is bounded. */
function splitter(take: (line: number, text: string) => void) {
  let line = 0;
  let carried = "";
  const carry = (text: string): void => {
    if (carried.length < LONGEST) carried += text.slice(0, LONGEST - carried.length);
  };
  const end = (): void => {
    take(++line, carried.endsWith("\r") ? carried.slice(0, -1) : carried);
    carried = "";
  };
  return {
    chunk(bytes: Uint8Array): void {
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
      let start = 0;
      for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", start)) {
        carry(text.slice(start, at));
        end();
        start = at + 1;
      }
      carry(text.slice(start));
    },
    end(): void {
      if (carried !== "") end();
    },
  };
}
