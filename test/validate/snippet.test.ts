import { expect, test } from "vitest";
import { modelOf, validated } from "../support/model.ts";

test("a comment in `haproxy:` is not rendered", () => {
  const lines = [
    "# servers of a.b: check",
    "  # @pay/pay.yaml:3",
    "http-response del-header A # end of servers",
    "# end of servers",
  ];
  const text = `routes:\n  r: { host: example.com, path: /, backend: b }\nbackends:\n  b:\n    service: s\n    haproxy: |\n${lines.map((line) => `      ${line}\n`).join("")}`;
  const [backend] = modelOf({ "routes/shop/shop.yaml": text }).backends;
  expect(backend?.haproxy.map((line) => line.text)).toEqual(["http-response del-header A "]);
});

test.each(["{ ", "!{ src ", '"', "\\x", "a(", "#"])("a long line of %s takes no time", (part) => {
  const text = `routes:\n  r: { host: example.com, path: /, backend: b }\nbackends:\n  b:\n    service: s\n    haproxy: |\n      acl a src ${part.repeat(100_000)}\n      http-request deny if ${part.repeat(100_000)}\n`;
  const began = process.cpuUsage().user;
  validated({ "routes/shop/shop.yaml": text });
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(1.5);
});
