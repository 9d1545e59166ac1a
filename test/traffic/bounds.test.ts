import net from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { http2Client } from "../../compiler/tests/client.ts";
import { haproxies } from "../support/programs.ts";
import { serve, type Serving } from "./haproxy.ts";

const compilation = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml": `listeners: { public: { bind: ":80", timeout: { client: 900ms, httpRequest: 400ms } } }
teams: { shop: { hosts: [shop.example.com] } }
`,
    "routes/shop/shop.yaml":
      "host: shop.example.com\nroutes: { web: { path: /, return: { status: 200, body: hello } } }\n",
  }),
);

/** Types, flags and errors of RFC 9113 6 and 7. */
const [DATA, HEADERS, RST_STREAM, SETTINGS, GOAWAY, CONTINUATION] = [0, 1, 3, 4, 7, 9];
const [END_STREAM, END_HEADERS] = [1, 4];
const [REFUSED_STREAM, ENHANCE_YOUR_CALM] = [7, 11];
const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");

function frame(type: number, flags: number, stream: number, payload = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** GET, http, /, and the authority as a literal that no table keeps (RFC 7541 6.2.2). */
const HOST = Buffer.from("shop.example.com");
const GET = Buffer.concat([Buffer.from([0x82, 0x86, 0x84, 0x01, HOST.length]), HOST]);

interface Frame {
  readonly type: number;
  readonly stream: number;
  readonly payload: Buffer;
}

interface Raw {
  send(...frames: readonly Buffer[]): void;
  /** All that came until now. */
  readonly came: readonly Frame[];
  /** Milliseconds until the other side closed. */
  readonly closed: Promise<number>;
  readonly isOpen: () => boolean;
  end(): void;
}

function connect(path: string): Raw {
  const started = performance.now();
  const socket = net.connect(path);
  let rest = Buffer.alloc(0);
  const came: Frame[] = [];
  socket.on("error", () => undefined);
  socket.on("data", (part: Buffer) => {
    rest = Buffer.concat([rest, part]);
    while (rest.length >= 9 && rest.length >= 9 + rest.readUIntBE(0, 3)) {
      const end = 9 + rest.readUIntBE(0, 3);
      came.push({ type: rest[3] ?? 0, stream: rest.readUInt32BE(5), payload: rest.subarray(9, end) });
      rest = rest.subarray(end);
    }
  });
  const closed = new Promise<number>((resolve) => socket.on("close", () => resolve(performance.now() - started)));
  socket.write(Buffer.concat([PREFACE, frame(SETTINGS, 0, 0)]));
  return {
    send: (...frames) => void socket.write(Buffer.concat(frames)),
    came,
    closed,
    isOpen: () => !socket.closed,
    end: () => socket.destroy(),
  };
}

const has = (came: readonly Frame[], type: number, error?: number): boolean =>
  came.some(
    (one) => one.type === type && (error === undefined || one.payload.readUInt32BE(type === GOAWAY ? 4 : 0) === error),
  );

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

describe.each(haproxies())("clients that try it on haproxy $version", ({ path: program, version }) => {
  let serving: Serving | undefined;
  const at = () => serving?.socketOf("public") ?? "";
  beforeAll(async () => {
    serving = await serve(program, compilation, { kind: "given", instancesOf: () => [] });
  });
  afterAll(() => serving?.stop());

  /** Everybody else is served. */
  async function others(): Promise<number> {
    const client = http2Client();
    const request = { listener: "public", host: "shop.example.com", path: "/", query: "", method: "GET", headers: [] };
    const { status } = await client.ask(at(), request);
    client.close();
    return status;
  }

  test("a well-behaved one is answered", async () => {
    const raw = connect(at());
    raw.send(frame(HEADERS, END_STREAM | END_HEADERS, 1, GET));
    await until(() => has(raw.came, DATA));
    expect(has(raw.came, GOAWAY)).toBe(false);
    raw.end();
  });

  test("a header that is named by one byte again and again (CVE-2026-49975) is refused at 101 lines", async () => {
    const answered = async (lines: number): Promise<string> => {
      const raw = connect(at());
      // A name and no value, which the dynamic table keeps as its first (RFC 7541 6.2.1, 6.1).
      const bomb = Buffer.concat([GET, Buffer.from([0x40, 1, 0x61, 0]), Buffer.alloc(lines, 0xbe)]);
      raw.send(frame(HEADERS, END_STREAM | END_HEADERS, 1, bomb));
      await until(() => has(raw.came, DATA) || has(raw.came, RST_STREAM) || has(raw.came, GOAWAY) || !raw.isOpen());
      raw.end();
      return has(raw.came, DATA) ? "answered" : "refused";
    };
    expect(await answered(80)).toBe("answered");
    for (const lines of [200, 4_000, 16_000]) expect([lines, await answered(lines)]).toEqual([lines, "refused"]);
    expect(await others()).toBe(200);
  });

  test("more than 100 streams at once are refused", async () => {
    const raw = connect(at());
    const streams = Array.from({ length: 300 }, (_, i) => frame(HEADERS, END_HEADERS, 2 * i + 1, GET));
    raw.send(...streams);
    await until(() => has(raw.came, RST_STREAM, REFUSED_STREAM) || has(raw.came, GOAWAY) || !raw.isOpen());
    expect(
      new Set(raw.came.filter(({ type }) => type === HEADERS).map(({ stream }) => stream)).size,
    ).toBeLessThanOrEqual(100);
    raw.end();
    expect(await others()).toBe(200);
  });

  test.skipIf(version === "2.6")(
    "one that sends each request's headers in crumbs is closed (2.6 does not count)",
    async () => {
      const raw = connect(at());
      for (let stream = 1; stream < 2_000 && raw.isOpen(); stream += 2) {
        const parts = Array.from({ length: Math.ceil(GET.length / 4) }, (_, i) => GET.subarray(4 * i, 4 * i + 4));
        raw.send(
          ...parts.map((part, i) =>
            frame(
              i === 0 ? HEADERS : CONTINUATION,
              (i === 0 ? END_STREAM : 0) | (i === parts.length - 1 ? END_HEADERS : 0),
              stream,
              part,
            ),
          ),
        );
        await sleep(1);
      }
      await raw.closed;
      expect(has(raw.came, GOAWAY, ENHANCE_YOUR_CALM)).toBe(true);
      expect(await others()).toBe(200);
    },
  );

  test.each([
    ["begins a request's headers and waits", (raw: Raw) => raw.send(frame(HEADERS, 0, 1, GET.subarray(0, 3)))],
    ["says nothing", () => undefined],
  ])("one that %s is closed", async (_, begin) => {
    const raw = connect(at());
    begin(raw);
    expect(await raw.closed).toBeLessThan(10_000);
    expect(raw.came.some(({ type }) => type === HEADERS)).toBe(false);
    expect(await others()).toBe(200);
  });
});
