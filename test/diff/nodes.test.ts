import { expect, test } from "vitest";
import { onNodes, type Served } from "../../compiler/on-nodes.ts";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { buildTable } from "../../compiler/table/build.ts";
import { nodesText } from "../../compiler/diff/outcome.ts";
import { modelOf } from "../support/model.ts";

const ROUTES = `host: shop.example.com
routes:
  all: { pathPrefix: /, service: shop }
  cart: { pathPrefix: /cart, backend: cart }
backends:
  cart: { servers: ["a.example.com:80", "b.example.com:80"] }
`;

function served(routes: string, others: Readonly<Record<string, string>> = {}): Served {
  const model = modelOf({ "routes/shop/shop.yaml": routes, ...others });
  return { model, table: buildTable(model), lineOf: () => 7 };
}

const changed = (from: string, to: string): string => {
  expect(ROUTES).toContain(from);
  return ROUTES.replace(from, to);
};

test.each<[what: string, after: string, said: string]>([
  ["nothing", ROUTES, "Nothing changes on nodes."],
  ["a comment", `# why\n${ROUTES}`, "Nothing changes on nodes."],
  ["a path", changed("/cart,", "/basket,"), "Nodes need no reload: only maps change (paths.map)."],
  [
    "a rewrite",
    changed("backend: cart }", "rewrite: { replacePrefix: / }, backend: cart }"),
    "Nodes need no reload: only maps change (paths.map, rewrite.map).",
  ],
  ["a server", changed('"b.example.com:80"', '"c.example.com:80"'), "Nodes need no reload: only servers change."],
  [
    "a server's fixed address",
    changed('"b.example.com:80"', '"10.0.0.1:80"').replace('"a.example.com:80", ', ""),
    "Nodes reload HAProxy for it: 10-shop.cfg changed at routes/shop/shop.yaml:7.",
  ],
  [
    "one server more",
    changed('"b.example.com:80"', '"b.example.com:80", "c.example.com:80"'),
    "Nodes need no reload: only servers change.",
  ],
  [
    "nine servers more",
    changed('"b.example.com:80"', Array.from({ length: 10 }, (_, i) => `"b${i}.example.com:80"`).join(", ")),
    "Nodes reload HAProxy for it: backend shop.cart is out of spare servers.",
  ],
  ["a service", changed("service: shop", "service: web"), "Nodes reload HAProxy for it: backend shop.web is new."],
  [
    "a timeout",
    changed("servers:", "timeout: { server: 9s }, servers:"),
    "Nodes reload HAProxy for it: 10-shop.cfg changed at routes/shop/shop.yaml:7.",
  ],
])("what it takes on nodes to change %s", (_, after, said) => {
  expect(nodesText(onNodes(served(ROUTES), served(after)))).toBe(said);
});

test("a page that changes is a reload, of a route and of the platform", () => {
  const platform = `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
errorPages: { 404: pages/404.html }
`;
  const routes =
    "host: shop.example.com\nroutes: { closed: { path: /, return: { status: 503, file: closed.html } } }\n";
  const withPages = (ofPlatform: string, ofShop: string): Served => {
    const { compiled, diagnostics } = compile(
      sourcesFromFiles({
        "routes/platform/platform.yaml": platform,
        "routes/platform/pages/404.html": ofPlatform,
        "routes/shop/shop.yaml": routes,
        "routes/shop/closed.html": ofShop,
      }),
    );
    if (!compiled) throw new Error(JSON.stringify(diagnostics));
    return { ...compiled, lineOf: () => 7 };
  };
  const said = (ofPlatform: string, ofShop: string) =>
    nodesText(onNodes(withPages("a", "a"), withPages(ofPlatform, ofShop)));
  expect(said("a", "a")).toBe("Nothing changes on nodes.");
  expect(said("b", "a")).toBe(
    "Nodes reload HAProxy for it: 00-platform.cfg changed at routes/platform/platform.yaml:7.",
  );
  expect(said("a", "b")).toBe("Nodes reload HAProxy for it: 10-shop.cfg changed at routes/shop/shop.yaml:7.");
});

test("another backend in a fallback's place is a change of maps; the first fallback of all is a reload", () => {
  const [first, second] = ["one", "two"].map((name) =>
    ROUTES.replace(
      "cart: { servers",
      `one: { service: one }\n  two: { service: two }\n  cart: { fallback: ${name}, servers`,
    ),
  );
  const none = (first ?? "").replace("fallback: one, ", "");
  expect(nodesText(onNodes(served(first ?? ""), served(second ?? "")))).toBe(
    "Nodes need no reload: only maps change (fallback.map, paths.map).",
  );
  expect(nodesText(onNodes(served(none), served(first ?? "")))).toMatch(
    /^Nodes reload HAProxy for it: 00-platform.cfg changed/,
  );
});

test("another path that captures is a change of maps; the first that captures at all is a reload, of a rewrite as of a redirect", () => {
  const of = (does: string) =>
    served(
      `host: shop.example.com\nroutes:\n  all: { pathPrefix: /, service: s }\n  r: { pathRegex: "^/a/(.*)$", ${does} }\n`,
    );
  const [none, one, other, redirect] = [
    of("service: s, rewrite: { replacePath: /b }"),
    of("service: s, rewrite: { replacePath: /b/$1 }"),
    of("service: s, rewrite: { replacePath: /c/$1 }"),
    of("redirect: { path: /b/$1 }"),
  ];
  expect(onNodes(none, one).kind).toBe("reload");
  expect(onNodes(none, redirect).kind).toBe("reload");
  expect(onNodes(one, other).kind).toBe("live");
  expect(onNodes(one, redirect).kind).toBe("live");
});

test("what captures stands in a map of its team: another's first is a reload, and changes no map of the first", () => {
  const platform = `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] }, web: { hosts: [web.example.com] } }
`;
  const of = (team: string, does: string) =>
    `host: ${team}.example.com\nroutes:\n  r: { pathRegex: "^/a/(.*)$", redirect: { path: ${does} } }\n`;
  const both = (web: string) =>
    served(of("shop", "/b/$1"), { "routes/platform/platform.yaml": platform, "routes/web/web.yaml": of("web", web) });
  const [none, one, other] = [both("/b"), both("/b/$1"), both("/c/$1")];
  expect(onNodes(none, one).kind).toBe("reload");
  expect(nodesText(onNodes(one, other))).toBe(
    "Nodes need no reload: only maps change (captures-web.map, cond-x01.map, paths.map, redirect.map).",
  );
});
