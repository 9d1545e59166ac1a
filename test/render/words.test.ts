import { describe, expect, test } from "vitest";
import { MOST_UNKNOWN, unknownText, unseen, type UnknownService } from "../../agent/node/records.ts";
import { consulEnvironment, fullAddress, limitIn, servicesIn, silentIn } from "../../agent/render/consul.ts";
import { readLogLine } from "../../agent/render/log-lines.ts";
import { unknownServices } from "../../agent/render/services.ts";
import { blockingQueries } from "../../agent/render/template-set.ts";
import { wantedOf } from "./node.ts";

describe("a line of consul-template's log", () => {
  const stamp = "2026-11-25T04:08:02.086Z";
  test("a template that failed", () => {
    const line = `${stamp} [ERR] (runner) /n/in/haproxy/10-a.cfg.ctmpl: execute: template: :4:16: executing "" at <index (service "a") 9>: error calling index: index out of range: 9`;
    expect(readLogLine(line)).toEqual({
      ...{ kind: "template", source: "/n/in/haproxy/10-a.cfg.ctmpl", line: 4, at: Date.parse(stamp) },
      message: `At <index (service "a") 9>: error calling index: index out of range: 9.`,
    });
  });
  test.each([
    [
      `${stamp} [WARN] (view) health.service(s|passing): Unexpected response code: 429 (Your IP is issuing too many concurrent connections)`,
    ],
    [
      `2026/11/25 04:08:02 Unsolicited response received on idle HTTP channel starting with "HTTP/1.1 429 Too Many Requests\\r\\n"; err=<nil>`,
    ],
  ])("Consul's limit: %s", (line) => expect(readLogLine(line)).toEqual({ kind: "throttled" }));
  test.each<[string, boolean, string]>([
    ["write /n/out/haproxy/1748746586: no space left on device", true, "write: no space left on device"],
    ["write /n/out/haproxy/1: disk quota exceeded", true, "write: disk quota exceeded"],
    ["open /n/out/haproxy/1659119859: permission denied", false, "open: permission denied"],
  ])("a result that could not be written: %s", (why, full, told) => {
    const line = `${stamp} [ERR] (runner) error rendering: "/n/in/haproxy/10-a.cfg.ctmpl" => "/n/out/haproxy/10-a.cfg": failed writing file: ${why}`;
    expect(readLogLine(line)).toEqual({ kind: "unwritten", full, message: `failed writing file: ${told}` });
  });
  test("what may explain an end", () => {
    expect(readLogLine("panic: runtime error: invalid memory address")).toMatchObject({ kind: "other" });
    expect(readLogLine(`${stamp} [ERR] (view) a\u0007b`)).toEqual({ kind: "other", message: "(view) a b" });
  });
  test.each([[`${stamp} [ERR] (runner) sending server error back to caller`], ["goroutine 19 [running]:"], [""]])(
    "nothing: %s",
    (line) => expect(readLogLine(line)).toBeUndefined(),
  );
});

describe("blocking queries", () => {
  test.each<[string, readonly string[], readonly string[], number]>([
    ["one for a service, however often", ['{{ range service "a" }}{{ end }}{{ service "a" }}'], ["a"], 1],
    ["templates share them", ['{{ service "a" }}', '{{ service "a" }}{{ service "b" }}'], [], 2],
    ["another filter is another one", ['{{ service "a" }}{{ service "a" "any" }}'], [], 2],
    [
      "a key and its default are two forms, the default is none",
      ['{{ key "k" }}{{ keyOrDefault "k" "1" }}{{ keyOrDefault "k" "2" }}'],
      [],
      2,
    ],
    ["the manifest's, where a template asks with an expression", ["{{ service $name }}"], ["a", "b"], 2],
    ["text is no query", ['service "a" key "b"'], [], 0],
    ["lists of everything", ["{{ range services }}{{ end }}{{ range nodes }}{{ end }}"], [], 2],
  ])("%s", (_what, templates, services, count) => expect(blockingQueries(templates, services)).toBe(count));
});

describe("Consul", () => {
  const answer = (status: number, body: string, isFiltered = false) => ({ status, body, isFiltered });
  test("its limit", () => {
    expect(limitIn(answer(200, `{"DebugConfig":{"HTTPMaxConnsPerClient":200}}`))).toBe(200);
    expect(limitIn(answer(200, `{"DebugConfig":{"HTTPMaxConnsPerClient":0}}`))).toBe(Number.POSITIVE_INFINITY);
    for (const unknown of [
      answer(403, "denied"),
      answer(200, "[]"),
      answer(200, "{"),
      answer(200, `{"DebugConfig":{"HTTPMaxConnsPerClient":"9"}}`),
    ])
      expect(limitIn(unknown)).toBeUndefined();
  });
  test("the services that it shows", () => {
    expect(servicesIn({ ...answer(200, `{"consul":[],"cart":["v2"]}`, true), index: 7 })).toEqual({
      ...{ names: ["consul", "cart"], isFiltered: true, index: 7 },
    });
    expect(servicesIn(answer(403, "ACL not found"))).toBe("denied");
    for (const unknown of [answer(500, ""), answer(200, "{"), answer(200, "[]"), answer(200, `{"cart":1}`)])
      expect(servicesIn(unknown)).toBeUndefined();
  });
  test.each<[what: string, names: readonly string[], hidden: readonly string[], told: readonly string[]]>([
    ["all are there", ["cart", "consul"], [], []],
    ["one is not", ["consul"], [], ["the service cart, which release aaaaaaaaaaaa (commit 9f8e7d6 by Jane) names"]],
    [
      "a slip",
      ["card"],
      [],
      ["the service cart, which release aaaaaaaaaaaa (commit 9f8e7d6 by Jane) names: did you mean card?"],
    ],
    [
      "Registrator has a name for each port of a container",
      ["cart-31001", "cart-31002", "carts"],
      [],
      [
        "the service cart, which release aaaaaaaaaaaa (commit 9f8e7d6 by Jane) names: Consul has cart-31001, cart-31002: Registrator names each port of a container that exposes several; set SERVICE_31001_NAME=cart there",
      ],
    ],
    [
      "Consul has it, and does not show it",
      ["card"],
      ["cart"],
      [
        "the service cart, which release aaaaaaaaaaaa (commit 9f8e7d6 by Jane) names: the agent's token may not read it",
      ],
    ],
  ])("%s: what a person reads", (_what, names, hidden, told) => {
    const wanted = { ...wantedOf("a".repeat(64), 1), commit: "9f8e7d6", author: "Jane" };
    const found = unknownServices(["cart"], { names, isFiltered: false, hidden }, wanted, []);
    expect(found.map(unknownText)).toEqual(told);
    // Whoever named it first stays named.
    expect(unknownServices(["cart"], { names, isFiltered: false, hidden }, wantedOf("b".repeat(64), 2), found)).toEqual(
      found,
    );
  });
  test("what it hides, where not all that is unknown is named", () => {
    const unknown = (count: number, hidden: boolean): UnknownService[] =>
      Array.from({ length: count }, (_, at) => ({ name: `s${at}`, release: "a", ...(hidden && { hidden: true }) }));
    expect(unseen("s1", unknown(2, true))).toBe("hidden");
    expect(unseen("s1", unknown(2, false))).toBeUndefined();
    expect(unseen("other", unknown(2, true))).toBeUndefined();
    expect(unseen("other", unknown(MOST_UNKNOWN, true))).toBe("hidden");
    expect(unseen("other", unknown(MOST_UNKNOWN, false))).toBeUndefined();
  });
  test("what is lost with its datacentre, where not all that is unknown is named", () => {
    const unknown = Array.from({ length: MOST_UNKNOWN }, (_, at): UnknownService => ({
      ...{ name: `s${at}@east`, release: "a", lost: true },
    }));
    expect(unseen("s1@east", unknown)).toBe("lost");
    expect(unseen("other@east", unknown)).toBe("lost");
    expect(unseen("other@west", unknown)).toBeUndefined();
    expect(unseen("other", unknown)).toBeUndefined();
    const found = unknownServices(
      ["cart", "cart@east", "cart@west"],
      { names: ["cart", "card@west"], isFiltered: false, lost: ["east"] },
      wantedOf("a".repeat(64), 1),
      [],
    );
    expect(found).toMatchObject([
      { name: "cart@east", hint: "Consul's datacentre east does not answer", lost: true },
      { name: "cart@west", hint: "did you mean card@west?" },
    ]);
  });
  test("its leader", () => {
    expect(silentIn(answer(200, `"127.0.0.1:8300"`))).toBeUndefined();
    expect(silentIn(answer(200, `""`))).toBe("it has no leader");
    expect(silentIn(answer(429, ""))).toContain("429");
  });
  test("its address and environment: the token travels in the environment, nothing else of ours does", () => {
    expect(fullAddress({ address: "c:8500", env: {} })).toBe("http://c:8500");
    expect(fullAddress({ address: "c:8501", env: { CONSUL_HTTP_SSL: "true" } })).toBe("https://c:8501");
    expect(fullAddress({ address: "unix:///run/c.sock", env: {} })).toBe("unix:///run/c.sock");
    const env = {
      PATH: "/bin",
      AWS_SECRET_ACCESS_KEY: "s",
      CONSUL_HTTP_TOKEN: "t",
      CONSUL_HTTP_ADDR: "x",
      CONSUL_CACERT: "/ca",
    };
    expect(consulEnvironment({ address: "c", env }, "/n")).toEqual({
      ...{ PATH: "/bin", HOME: "/n", CONSUL_HTTP_TOKEN: "t", CONSUL_CACERT: "/ca" },
    });
  });
});
