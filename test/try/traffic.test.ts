import { describe, expect, test } from "vitest";
import { parseTrace } from "../../compiler/try/traffic.ts";

const line = (fields: string) => `<134>Nov 25 02:00:00 haproxy[1]: ${fields}`;

describe("a line of HAProxy's log", () => {
  test("is read field by field", () => {
    const text = line(
      String.raw`method="GET" host="shop.test" path="/a" value="shop.a shop.web P ." to="/v2/a" backend="shop.web" status=200 ms=3`,
    );
    expect(parseTrace(text)).toEqual({
      method: "GET",
      host: "shop.test",
      path: "/a",
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
