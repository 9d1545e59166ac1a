import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { explain } from "../../compiler/report/explain.ts";
import { requestFromUrl } from "../../compiler/validate/values/request.ts";
import { positionAt } from "../../compiler/diagnostic/source-file.ts";

const platform = `listeners:
  public: { bind: ":80" }
  inner: { bind: ":81" }
teams:
  shop: { hosts: [shop.test, front.test, pay.test, admin.test, "*.eu.test"], listeners: [public, inner] }
defaults: { listener: public }
`;
const shop = `host: shop.test
routes:
  basket: { path: /basket, service: web }
  cart: { pathPrefix: /api/cart, service: web }
  cafe: { pathPrefix: /café, service: web }
  order: { path: /order, methods: [POST], service: web }
  order-with-key: { path: /order, methods: [PUT], headers: { X-Key: "1" }, service: web }
  page: { host: admin.test, listener: inner, path: /page, service: web }
  pay: { host: pay.test, pathPrefix: /, service: web }
  eu: { host: "*.eu.test", pathPrefix: /, service: web }
  storefront: { host: front.test, pathPrefix: /, service: web }
  old-basket: { host: front.test, path: /basket, redirect: { path: /cart } }
  feature: { host: front.test, pathPrefix: /feature, service: web }
  fruit: { host: front.test, pathPrefix: /früchte, service: web }
  v1: { host: front.test, pathPrefix: /version1, service: web }
  a: { host: front.test, pathPrefix: /aaa, service: web }
  post: { host: front.test, path: /submit, methods: [POST], service: web }
  help: { path: [/help, /faq], service: web }
`;
const source = { path: "routes/shop/shop.yaml", text: shop };
const { compiled } = compile([{ path: "routes/platform/platform.yaml", text: platform }, source]);

function explained(url: string, more: { method?: string; listener?: string } = {}) {
  const target = requestFromUrl(url);
  if (!compiled || !target) throw new Error("the routes of this test are wrong");
  const request = { ...target, listener: "public", method: "GET", headers: [], ...more };
  return explain(compiled.model, compiled.table, request);
}

test.each([
  ["shop.test/basket/7", [["basket", "it answers /basket and nothing below it"]]],
  ["shop.test/basket/", [["basket", "it answers /basket and nothing below it"]]],
  ["shop.test/Basket", [["basket", "it answers /basket; letter case counts"]]],
  ["shop.test/API/cart/7", [["cart", "it answers /api/cart/7; letter case counts"]]],
  ["shop.test/api/crat/7", [["cart", "it answers /api/cart/7"]]],
  ["shop.test/caf%C3%A8", [["cafe", "it answers /caf%C3%A9"]]],
  ["shop.test/api", [["cart", "it answers /api/cart"]]],
  ["shop.test/api/", [["cart", "it answers /api/cart"]]],
  ["shop.test/nothing-of-the-kind", []],
  ["shpo.test/basket", [["basket", "it answers for the host shop.test"]]],
  ["pay.tset/x", [["pay", "it answers for the host pay.test"]]],
  ["a.eu.tst/x", [["eu", "it answers for the host a.eu.test, by *.eu.test"]]],
  ["eu.test/x", [["eu", "it answers for *.eu.test, which is not eu.test itself"]]],
  ["admin.test/page", [["page", "it answers on listener inner"]]],
  ["admin.test/pages", [[undefined, "listener inner has the host, and no route there answers this"]]],
  ["nobody.invalid/", []],
  // What its conditions refuse is told by the routes that were asked.
  ["shop.test/order", []],
  // A route that answers is not always the one that was meant.
  ["front.test/basket/", [["old-basket", "it answers /basket and nothing below it"]]],
  ["front.test/Basket", [["old-basket", "it answers /basket; letter case counts"]]],
  ["front.test/baskett", [["old-basket", "it answers /basket"]]],
  ["front.test/features/7", [["feature", "it answers /feature/7"]]],
  ["front.test/fr%c3%bcchten", [["fruit", "it answers /fr%C3%BCchte"]]],
  ["front.test/fr%c3%bcchte", []],
  ["front.test/basket", []],
  ["front.test/basket/7", []],
  ["front.test/version2", []],
  ["front.test/aab", []],
  ["front.test/submit/", []],
  ["front.test/feature/basket/", []],
  ["front.test/bakset/basket", []],
  ["shop.test/caf%c3%a8", [["cafe", "it answers /caf%C3%A9"]]],
  // A refusal is not for want of a route.
  ["shop.test/%2e%2e/basket", []],
])("%s", (url, near) => {
  expect(explained(url).near.map(({ route, why }) => [route?.name, why])).toEqual(near);
});

test("a near route is shown at the path that is near", () => {
  const [near] = explained("shop.test/faq/7").near;
  expect(near?.route?.path.value).toBe("/faq");
});

test("conditions that fail are the reason, before the winner and after it", () => {
  const why = (method: string) => explained("shop.test/order", { method }).lost.map((one) => [one.route.name, one.why]);
  expect(why("GET")).toEqual([
    ["order-with-key", "the method is GET, not PUT"],
    ["order", "the method is GET, not POST"],
  ]);
  expect(why("PUT")).toEqual([
    ["order-with-key", 'the header x-key is missing, not "1"'],
    ["order", "the method is PUT, not POST"],
  ]);
});

test("a backend that several routes share by service: is shown at the route's own line", () => {
  const lines = ["shop.test/basket", "shop.test/api/cart", "pay.test/"].map((url) =>
    explained(url).backends.map(({ span }) => positionAt(source, span.start).line),
  );
  expect(lines).toEqual([[3], [4], [9]]);
});

test.each([
  ["HTTPS://Shop.test:80/a?b#c", { host: "Shop.test:80", path: "/a", query: "b" }],
  ["müller.test:8080/é", { host: "xn--mller-kva.test:8080", path: "/%C3%A9", query: "" }],
  ["[::1]:80", { host: "[::1]:80", path: "/", query: "" }],
  ["shop.test/a://b", { host: "shop.test", path: "/a://b", query: "" }],
  ["http:///a", undefined],
  ["ftp://shop.test/a", undefined],
])("the URL %s", (url, expected) => expect(requestFromUrl(url)).toEqual(expected));
