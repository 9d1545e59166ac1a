import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { failuresOf, type RanOn } from "../../compiler/tests/judge.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

const { compiled } = compile(
  sourcesFromFiles({
    "routes/platform/platform.yaml":
      'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.test] }\ndefaults: { listener: public }\n',
    "routes/shop/shop.yaml": `host: shop.test
routes:
  all: { pathPrefix: /, backend: { a: 50, b: 50 } }
backends:
  a: { service: a }
  b: { service: b }
tests:
  - request: GET http://shop.test/
    expect: { status: 503 }
`,
  }),
);

/** The test as it went: over which protocol, on which haproxy, with which status, to which side. */
type Run = readonly [protocol: RanOn["protocol"], by: string, status: number, side?: string];

test.each<[what: string, runs: readonly Run[], said: string]>([
  ["all the same", [["HTTP/1.1", "haproxy 2.6", 200]], "got 200."],
  [
    "one protocol",
    [
      ["HTTP/1.1", "haproxy 2.6", 200],
      ["HTTP/2", "haproxy 2.6", 503],
    ],
    "got 200 (over HTTP/1.1).",
  ],
  [
    "one version",
    [
      ["HTTP/1.1", "haproxy 2.6", 503],
      ["HTTP/1.1", "haproxy 3.0", 200],
    ],
    "got 200 (on haproxy 3.0).",
  ],
  [
    "one side of a split",
    [
      ["HTTP/1.1", "haproxy 2.6", 200, "shop.a"],
      ["HTTP/1.1", "haproxy 2.6", 503, "shop.b"],
      ["HTTP/2", "haproxy 2.6", 200, "shop.a"],
      ["HTTP/2", "haproxy 2.6", 503, "shop.b"],
    ],
    "got 200 (where shop.a gets it).",
  ],
  [
    "one side of a split, over one protocol",
    [
      ["HTTP/1.1", "haproxy 2.6", 503, "shop.a"],
      ["HTTP/1.1", "haproxy 2.6", 503, "shop.b"],
      ["HTTP/2", "haproxy 2.6", 503, "shop.a"],
      ["HTTP/2", "haproxy 2.6", 404, "shop.b"],
    ],
    "got 404 (where shop.b gets it, over HTTP/2).",
  ],
  [
    "now this, now that",
    [
      ["HTTP/1.1", "haproxy 2.6", 200],
      ["HTTP/2", "haproxy 2.6", 404],
      ["HTTP/1.1", "haproxy 3.0", 404],
      ["HTTP/2", "haproxy 3.0", 200],
    ],
    "got 200 (2 of 4 times); expected the status 503, got 404 (2 of 4 times).",
  ],
])("a failure says where it came: %s", (_, runs, said) => {
  const [one] = compiled?.model.tests ?? [];
  if (!compiled || !one) throw new Error("the routes do not compile");
  const ran = runs.map(([protocol, by, status, side]): RanOn => {
    const answer = { status, headers: [], body: "" };
    const seen = { route: "shop.all", backend: side, received: undefined, answer };
    return { test: one, by, protocol, ...(side && { side }), seen };
  });
  expect(failuresOf(ran, compiled).get(one)?.message).toContain(`expected the status 503, ${said}`);
});

test("of many differences why it is so comes first: a message is cut where it is shown", () => {
  const many = Array.from({ length: 9 }, (_, i) => `x-header-number-${i}: "the value ${i}"`).join(", ");
  const found = compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml":
        'listeners:\n  public: { bind: ":80" }\nteams:\n  shop: { hosts: [shop.test] }\ndefaults: { listener: public }\n',
      "routes/shop/shop.yaml": `host: shop.test
routes:
  all: { pathPrefix: /, service: all }
  cart: { pathPrefix: /cart, service: cart }
tests:
  - request: GET http://shop.test/
    expect: { route: cart, responseHeaders: { ${many} } }
`,
    }),
  );
  const [one] = found.compiled?.model.tests ?? [];
  if (!found.compiled || !one) throw new Error(JSON.stringify(found.diagnostics));
  const seen = {
    route: "shop.all",
    backend: "shop.all",
    received: undefined,
    answer: { status: 200, headers: [], body: "" },
  };
  const ran: RanOn = { test: one, by: "haproxy 2.6", protocol: "HTTP/1.1", seen };
  expect(failuresOf([ran], found.compiled).get(one)?.message).toMatch(
    /^GET http:\/\/shop\.test\/: shop\.cart does not answer: it takes the prefix \/cart of shop\.test\. expected the route/,
  );
});
