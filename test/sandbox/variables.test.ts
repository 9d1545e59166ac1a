import { expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import type { Case } from "./cases.ts";
import { request, startLab } from "./lab.ts";

const LETTERS = 15_000;
const value = "a".repeat(LETTERS);
const numbers = Array.from({ length: 20 }, (_, n) => n);
const lengths = numbers.map((n) => `%[var(SCOPE.x_${n}),length]`).join("+");

/** Variables that hold 300,000 bytes together, and how long each is: of a request in the answer, of a check in what its server gets. */
const TEXT = [
  ...numbers.map((n) => `http-request set-var(${n % 2 === 0 ? "txn" : "req"}.x_${n}) str(${value})`),
  `http-request return status 200 content-type text/plain lf-string "=${lengths.replaceAll(/SCOPE(\.x_\d*[02468]\))/g, "txn$1").replaceAll("SCOPE", "req")}="`,
  "option httpchk",
  ...numbers.map((n) => `http-check set-var(check.x_${n}) str(${value})`),
  `http-check send uri-lf "/=${lengths.replaceAll("SCOPE", "check")}="`,
  "server c 127.0.0.1:{port} check inter 1s",
].join("\n");
const ONE: Case = { id: "variables", group: "", text: TEXT, mode: "http", files: {} };

test.each(haproxies())(
  "the variables of a request and of a check are bounded, on haproxy $version",
  async ({ path }) => {
    const lab = await startLab(path, [ONE]);
    try {
      const bytesIn = (text: string) => {
        const [, sum = ""] = /=([\d+]*)=/.exec(text) ?? [];
        return sum.split("+").reduce((bytes, length) => bytes + Number(length), 0);
      };
      const ofRequest = bytesIn(await lab.ask("public", [request("variables.example.com", "/")]));
      expect(ofRequest).toBeGreaterThan(15 * LETTERS);
      expect(ofRequest).toBeLessThanOrEqual(262_144);
      await until("the server is checked", () => Promise.resolve(lab.got().includes("HTTP/1.")));
      expect(bytesIn(lab.got())).toBeGreaterThan(3 * LETTERS);
      expect(bytesIn(lab.got())).toBeLessThanOrEqual(65_536);
    } finally {
      await lab.stop();
    }
  },
);
