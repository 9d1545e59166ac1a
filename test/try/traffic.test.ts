import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { exampleRequest } from "../../compiler/try/example.ts";
import { parseTrace } from "../../compiler/access-log/trace.ts";
import { trafficLine } from "../../compiler/try/traffic.ts";

const line = (fields: string) => `<134>Nov 25 02:00:00 haproxy[1]: ${fields}`;

describe("a line of HAProxy's log", () => {
  test("is read field by field", () => {
    const text = line(
      String.raw`listener="public" method="GET" host="shop.test" path="/a" query="?b=#22" value="shop.a shop.web P ." to="/v2/a" backend="shop.web" status=200 ms=3`,
    );
    expect(parseTrace(text)).toEqual({
      listener: "public",
      method: "GET",
      host: "shop.test",
      path: "/a",
      query: '?b="',
      to: "/v2/a",
      route: "shop.a",
      backend: "shop.web",
      status: 200,
      ms: 3,
    });
  });

  test("may hold quotes and brackets, which HAProxy escapes", () => {
    const text = line(
      String.raw`method="GET" host="-" path="/a\"b\]\\" value="none^00 ~ x" to="-" backend="public" status=404 ms=0`,
    );
    expect(parseTrace(text)).toMatchObject({
      path: String.raw`/a"b]\ `.trim(),
      host: "",
      to: "",
      route: "",
      status: 404,
    });
  });

  test("is nothing when it is no request", () => {
    expect(parseTrace(line("Proxy public started."))).toBeUndefined();
  });
});

const { compiled } = compile([
  {
    path: "routes/platform/platform.yaml",
    text: 'listeners:\n  public: { bind: ":80" }\n  inner: { bind: ":81" }\n  empty: { bind: ":82" }\nuserlists: [ops]\nteams:\n  shop: { hosts: ["*.shop.test", shop.test], listeners: [public, inner] }\ndefaults: { listener: public }\n',
  },
  {
    path: "routes/shop/shop.yaml",
    text: "host: shop.test\nroutes:\n  admin: { pathPrefix: /admin/deep, auth: ops, service: admin }\n  post: { path: /p, methods: [POST], service: admin }\n  inner: { host: any.shop.test, pathPrefix: /, listener: inner, service: admin }\n",
  },
]);

describe("what try prints", () => {
  const told = (fields: object): string =>
    compiled
      ? trafficLine(
          {
            listener: "public",
            method: "GET",
            host: "shop.test",
            path: "/admin/deep",
            query: "",
            to: "",
            route: "",
            backend: "",
            status: 404,
            ms: 1,
            ...fields,
          },
          compiled,
          ({ file }) => `${file}:3`,
        )
      : "";

  test("a route that asks for a password, a path and a host without a route, a refusal", () => {
    expect(told({ route: "shop.admin", status: 401 })).toBe(
      'GET shop.test/admin/deep -> shop.admin -> asks for a password of "ops"  401 1ms  routes/shop/shop.yaml:3',
    );
    expect(told({ path: "/x" })).toBe("GET shop.test/x  404 1ms  no route of this host takes it");
    expect(told({ host: "other.test" })).toBe("GET other.test/admin/deep  404 1ms  no route for this host");
    expect(told({ status: 400 })).toBe("GET shop.test/admin/deep  400 1ms  refused by HAProxy, no route answers");
  });

  test("an example names a path that a plain GET reaches", () => {
    const of = (listener: string) => compiled && exampleRequest(compiled.table, listener);
    expect(of("public")).toEqual({ host: "shop.test", path: "/admin/deep" });
    expect(of("inner")).toEqual({ host: "any.shop.test", path: "/" });
    expect(of("empty")).toBeUndefined();
  });
});
