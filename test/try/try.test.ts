import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TLSSocket } from "node:tls";
import { describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";

const bin = path.join(import.meta.dirname, "../../dist/bin/signalbox.js");
const platform = `listeners:
  public: { bind: ":8080" }
teams:
  shop: { hosts: [shop.test] }
# more than any machine has files for
limits: { maxconn: 10000000 }
`;
const shop = `host: shop.test
routes:
  web:
    pathPrefix: /
    service: web
  cart:
    pathPrefix: /api/cart
    rewrite: { replacePrefix: /cart }
    service: cart
`;

const blocking = `backends:
  cart:
    service: cart
    check: { get: /healthz, expectBody: never, port: 9, every: 200ms }
    tls: { name: cart.example.com }
    http2: true
    proxyProtocol: v2
    haproxy: |
      http-request deny if { src -f lists/blocked.lst }
`;

function get(url: string, at: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const request = http.get(`${url}${at}`, { headers: { host: "shop.test" }, agent: false }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (text: string) => (body += text));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.on("error", reject);
  });
}

async function until<T>(what: string, ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const found = await ask();
    if (found !== undefined) return found;
    await sleep(50);
  }
  throw new Error(`${what} did not come within 30 s`);
}

describe.each(haproxies())("try on haproxy $version", ({ path: program }) => {
  test("serves, tells each request, takes a change, refuses a mistake and ends clean", async () => {
    const dir = mkdtempSync(path.join(tmpdir(), "try-"));
    mkdirSync(path.join(dir, "routes/platform"), { recursive: true });
    mkdirSync(path.join(dir, "routes/shop"));
    writeFileSync(path.join(dir, "routes/platform/platform.yaml"), platform);
    const file = path.join(dir, "routes/shop/shop.yaml");
    writeFileSync(file, shop);
    const { out, end } = start(program, dir);
    try {
      const url = await until("the address", () => /public {2}(http:\S+)/.exec(out())?.[1]);
      const first = await until("the first answer", async () => {
        const answer = await get(url, "/api/cart/items?id=7").catch(() => undefined);
        return answer?.status === 200 ? answer : undefined;
      });
      expect(first.body).toContain("shop.cart got\nGET /cart/items?id=7\n");
      const told = await until("the line", () => /^GET shop\.test\/api\/cart\/items -> .*$/m.exec(out())?.[0]);
      expect(told).toMatch(
        /^GET shop\.test\/api\/cart\/items -> shop\.cart -> shop\.cart \/cart\/items {2}200 \d+ms {2}routes\/shop\/shop\.yaml:6$/,
      );

      writeFileSync(file, shop.replace("service: cart", "servise: cart"));
      await until("the error", () =>
        out().includes("schema/unknown-key") && out().includes("The last good routes go on serving.")
          ? true
          : undefined,
      );
      expect(out()).toMatch(/\n +\d+ \| {5}servise: cart\n +\| +\^+/);
      expect((await get(url, "/api/cart")).status).toBe(200);

      writeFileSync(file, shop.replace("/api/cart", "/basket"));
      await until("the change", async () =>
        (await get(url, "/basket/x")).body.includes("GET /cart/x") ? true : undefined,
      );
      expect(readFileSync(file, "utf8")).toContain("/basket");

      // A list of the team's is a part of its routes, and a save of it a change.
      mkdirSync(path.join(dir, "routes/shop/lists"));
      writeFileSync(path.join(dir, "routes/shop/lists/blocked.lst"), "127.0.0.0/8\n");
      writeFileSync(
        file,
        `${shop.replace("service: cart", "backend: cart").replace("/api/cart", "/basket")}${blocking}`,
      );
      await until("the list", async () => ((await get(url, "/basket/x")).status === 403 ? true : undefined));
      writeFileSync(path.join(dir, "routes/shop/lists/blocked.lst"), "192.0.2.0/24\n");
      await until("the changed list", async () => ((await get(url, "/basket/x")).status === 200 ? true : undefined));

      // A listener that comes later stands on loopback too, and the first one stays where it was.
      const platformFile = path.join(dir, "routes/platform/platform.yaml");
      writeFileSync(
        platformFile,
        platform.replace("teams:", '  inner: { bind: ":981" }\nteams:\n') + "defaults: { listener: public }\n",
      );
      const inner = await until("the new listener", () => /inner {2}(http:\/\/127\.0\.0\.1:89\d\d)\b/.exec(out())?.[1]);
      await until("its answer", async () =>
        (await get(inner, "/").catch(() => undefined))?.status === 404 ? true : undefined,
      );
      expect((await get(url, "/basket/x")).body).toContain("GET /cart/x");
      expect(out().match(/^public /gm)).toHaveLength(1);
    } finally {
      expect(await end()).toBe(0);
      rmSync(dir, { recursive: true, force: true });
    }
  });

  test("stands in for certificates and lists of users that only nodes have", async () => {
    const dir = mkdtempSync(path.join(tmpdir(), "try-"));
    mkdirSync(path.join(dir, "routes/platform"), { recursive: true });
    mkdirSync(path.join(dir, "routes/shop"));
    const secure = `listeners:
  public: { tls: { bind: ":8443", certificates: public } }
userlists: [ops]
teams:
  shop: { hosts: [shop.test] }
`;
    writeFileSync(path.join(dir, "routes/platform/platform.yaml"), secure);
    const file = path.join(dir, "routes/shop/shop.yaml");
    writeFileSync(file, `${shop}  admin: { pathPrefix: /admin, auth: ops, service: admin }\n`);
    const { out, end } = start(program, dir);
    try {
      const url = await until("the address", () => /public {2}(https:\S+)/.exec(out())?.[1]);
      await until("what is said of passwords", () => /^auth .*\n/m.exec(out())?.[0]);
      expect(out()).toContain(`  curl -k -H 'Host: shop.test' ${url}/\n`);
      expect(out()).toContain("auth  every list has the user try with the password try\n");
      await until("an answer", async () => ((await getTls(url, "/")).status === 200 ? true : undefined));
      const certificate = (await getTls(url, "/")).certificate;
      expect((await getTls(url, "/admin")).status).toBe(401);
      const authorization = `Basic ${Buffer.from("try:try").toString("base64")}`;
      expect(await getTls(url, "/admin/x", { authorization })).toMatchObject({ status: 200 });

      writeFileSync(file, shop.replace("/api/cart", "/basket"));
      await until("the change", async () =>
        (await getTls(url, "/basket/x")).body.includes("GET /cart/x") ? true : undefined,
      );
      // A browser that was told to trust it goes on.
      expect((await getTls(url, "/")).certificate).toBe(certificate);
    } finally {
      expect(await end()).toBe(0);
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

test("says why HAProxy does not start", async () => {
  const dir = mkdtempSync(path.join(tmpdir(), "try-"));
  mkdirSync(path.join(dir, "routes/platform"), { recursive: true });
  mkdirSync(path.join(dir, "routes/shop"));
  writeFileSync(path.join(dir, "routes/platform/platform.yaml"), platform);
  writeFileSync(path.join(dir, "routes/shop/shop.yaml"), shop);
  // The name of a Unix socket ends at 107 bytes.
  const deep = path.join(dir, "d".repeat(70));
  mkdirSync(deep);
  const { out, ended } = start(haproxies()[0]?.path ?? "", dir, { TMPDIR: deep });
  expect(await ended).toBe(3);
  expect(out()).toMatch(/^HAProxy did not start: .*socket path /m);
  expect(out()).not.toContain("go on serving");
  rmSync(dir, { recursive: true });
});

interface Started {
  readonly out: () => string;
  readonly ended: Promise<number | null>;
  readonly end: () => Promise<number | null>;
}

/** Runs `signalbox try` on a folder; `end` is Ctrl-C, and gives the exit code. */
function start(program: string, dir: string, env: NodeJS.ProcessEnv = {}): Started {
  const child = spawn(process.execPath, [bin, "try"], {
    cwd: dir,
    env: { ...process.env, SIGNALBOX_HAPROXY: program, NO_COLOR: "1", ...env },
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (out += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    out: () => out,
    ended,
    end: () => {
      child.kill("SIGINT");
      return ended;
    },
  };
}

/** Trusts any certificate, and says which it was. Status 0: no answer. */
function getTls(
  url: string,
  at: string,
  headers: http.OutgoingHttpHeaders = {},
): Promise<{ status: number; body: string; certificate: string }> {
  return new Promise((resolve) => {
    const options = { headers: { host: "shop.test", ...headers }, agent: false, rejectUnauthorized: false };
    const request = https.get(`${url}${at}`, options, (answer) => {
      let body = "";
      const certificate = (answer.socket as TLSSocket).getPeerCertificate().fingerprint256;
      answer.setEncoding("utf8").on("data", (text: string) => (body += text));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body, certificate }));
    });
    request.on("error", () => resolve({ status: 0, body: "", certificate: "" }));
  });
}
