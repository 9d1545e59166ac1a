import { describe, expect, test } from "vitest";
import { logLine, type LogEvent } from "../../agent/support/log.ts";

const EVENT: LogEvent = {
  time: "2026-11-25T03:00:00.000Z",
  level: "error",
  role: "apply",
  code: "check-refused",
  message: "HAProxy refuses release 8b41d0ee92c7.",
  fields: { release: "8b41d0ee92c7", problems: "routes/shop/shop.yaml:31: unknown keyword 'blance'", generation: 12 },
};

describe("one line per event", () => {
  test("as text", () => {
    expect(logLine(EVENT, "text")).toBe(
      `2026-11-25T03:00:00.000Z error apply: HAProxy refuses release 8b41d0ee92c7. code=check-refused release=8b41d0ee92c7 problems="routes/shop/shop.yaml:31: unknown keyword 'blance'" generation=12\n`,
    );
  });

  test("as JSON, fields beside the rest", () => {
    expect(JSON.parse(logLine(EVENT, "json"))).toEqual({
      time: "2026-11-25T03:00:00.000Z",
      level: "error",
      role: "apply",
      code: "check-refused",
      message: "HAProxy refuses release 8b41d0ee92c7.",
      release: "8b41d0ee92c7",
      problems: "routes/shop/shop.yaml:31: unknown keyword 'blance'",
      generation: 12,
    });
  });

  const hostile = "one\ntwo\r\u001b[31mred\u2028three";
  test.each(["text", "json"] as const)(
    "what others said begins no second line and obeys no terminal (%s)",
    (format) => {
      const line = logLine({ ...EVENT, message: hostile, fields: { said: hostile } }, format);
      expect(line.trimEnd().split(/[\n\r\u2028]/)).toHaveLength(1);
      expect(line).not.toContain("\u001b");
      expect(line.endsWith("\n")).toBe(true);
    },
  );

  test("a program's whole output is cut, and a field takes no event's own name", () => {
    const line = logLine({ ...EVENT, fields: { code: "other", said: "x".repeat(100_000) } }, "json");
    expect(line.length).toBeLessThan(3_000);
    expect(JSON.parse(line)).toMatchObject({ code: "check-refused" });
  });
});
