import { describe, expect, test } from "vitest";
import { concealer } from "../../compiler/diagnostic/conceal.ts";

const lines = [
  "-----BEGIN PRIVATE KEY-----",
  "MIIEvQIBADANBgkq",
  "/bbbbCCCCddddEEEE",
  "ab12.pem",
  "-----END PRIVATE KEY-----",
];

describe("every line of a key is taken out, whatever it looks like", () => {
  test.each([
    ["as lines", lines.join("\n")],
    ["as JSON writes it", lines.join("\\n")],
    ["in one line", lines.join(" ")],
    ["without its ends", lines.slice(1, -1).join("\n")],
  ])("%s", (_, value) => {
    const conceal = concealer({ SIGNALBOX_KEY: value });
    for (const line of lines.slice(1, -1)) expect(conceal(`it says ${line} here`)).toBe("it says *** here");
  });
});

test.each(["/etc/signalbox/signalbox.key", "./signalbox.key", "keys/signalbox.pem", "~/key"])(
  "a path is shown: %s",
  (path) => {
    expect(concealer({ SIGNALBOX_KEY: path })(`${path} is not there`)).toBe(`${path} is not there`);
  },
);

test.each([
  ["as it is", (secret: string) => secret],
  ["in JSON", (secret: string) => JSON.stringify({ secret })],
  ["in a URL", (secret: string) => `https://consul.example/?auth=${encodeURIComponent(secret)}`],
])("a password with signs that are escaped is taken out %s", (_, shown) => {
  const conceal = concealer({ CONSUL_HTTP_AUTH: 'ops:pa"ss\\w/rd+1' });
  expect(conceal(shown('ops:pa"ss\\w/rd+1'))).not.toMatch(/pa.*ss|w.*rd/);
});
