import { describe, expect, test } from "vitest";
import { parseCatalogue } from "../../compiler/catalogue/parse.ts";

const parse = (text: string) => parseCatalogue({ path: "catalogue.yaml", text }, { loopback: "allowed" });

test("YAML and JSON of the same catalogue are the same", () => {
  const yaml = parse(
    "services:\n  cart:\n    - { id: cart-1, node: n1, address: 10.0.0.5, port: 8080, tags: [canary] }\n    - { address: 'fd00::7', port: 81 }\n  empty: []\n",
  );
  const json = parse(
    '{"services":{"cart":[{"id":"cart-1","node":"n1","address":"10.0.0.5","port":8080,"tags":["canary"]},{"address":"fd00::7","port":81}],"empty":[]}}',
  );
  expect(yaml.diagnostics).toEqual([]);
  expect(json).toEqual(yaml);
  expect(yaml.catalogue.services).toEqual(
    new Map([
      [
        "cart",
        [
          { id: "cart-1", node: "n1", address: "10.0.0.5", port: 8080, tags: ["canary"] },
          { id: "cart-00001", node: "catalogue", address: "fd00::7", port: 81, tags: [] },
        ],
      ],
      ["empty", []],
    ]),
  );
});

describe("refused at its place", () => {
  test.each([
    [
      "services:\n  a: [{ address: 10.0.0.5 maxconn 1, port: 1 }]\n",
      "10.0.0.5 maxconn 1",
      'The address "10.0.0.5 maxconn 1" is no IP address or DNS name of one machine.',
    ],
    [
      "services:\n  a: [{ address: 'x{{ env }}', port: 1 }]\n",
      "'x{{ env }}'",
      'The address "x{{ env }}" is no IP address or DNS name of one machine.',
    ],
    [
      "services:\n  a: [{ address: fe80::1%eth0, port: 1 }]\n",
      "fe80::1%eth0",
      'The address "fe80::1%eth0" is no IP address or DNS name of one machine.',
    ],
    [
      'services:\n  a: [{ address: "a\\nb", port: 1 }]\n',
      '"a\\nb"',
      'The address "a\\nb" is no IP address or DNS name of one machine.',
    ],
    [
      "services:\n  a: [{ address: 10.0.0.5, port: 70000 }]\n",
      "70000",
      "The port 70000 must be a number from 1 to 65535.",
    ],
    [
      "services:\n  a: [{ address: 10.0.0.5, port: '80' }]\n",
      "'80'",
      'The port "80" must be a number from 1 to 65535.',
    ],
    [
      "services:\n  a: [{ address: 169.254.169.254, port: 80 }]\n",
      "169.254.169.254",
      "No requests are sent to 169.254.169.254:80: it is link-local, where clouds give out a machine's credentials.",
    ],
    [
      "services:\n  a: [{ address: 127.0.0.1, port: 8500 }]\n",
      "127.0.0.1",
      "No requests are sent to 127.0.0.1:8500: it is the node itself, where Consul listens on port 8500.",
    ],
    [
      "services:\n  a: [{ address: 0.0.0.0, port: 80 }]\n",
      "0.0.0.0",
      "No requests are sent to 0.0.0.0:80: it stands for no address of its own.",
    ],
    ["services:\n  a: [{ port: 80 }]\n", "{ port: 80 }", 'An instance of "a" has no address.'],
    [
      "services:\n  a: [{ address: x, port: 80, wieght: 3 }]\n",
      "wieght",
      'An instance of "a" knows no "wieght", only "id", "node", "address", "port", "tags", "weight".',
    ],
    [
      "services:\n  a: [{ address: x, port: 80, tags: ['a b'] }]\n",
      "'a b'",
      'A tag "a b" must be made of letters, digits and `. _ - : = / @ +`.',
    ],
    ["services:\n  a: [{ address: x, port: 80, tags: [1] }]\n", "1", "A tag must be text."],
    [
      "services:\n  'a\"b': []\n",
      "'a\"b'",
      'A service\'s name "a\\"b" must be made of letters, digits, `_` and `-`, and may have @ and a datacentre behind it.',
    ],
    ["services:\n  a: []\n  a: []\n", "a", '"a" stands here twice.'],
    ["services:\n  a: 7\n", "7", 'Service "a" must be a list.'],
    ["- 1\n", "- 1\n", "The catalogue must be a map."],
    ["x: &a {}\nservices: *a\n", "x", 'The catalogue knows no "x", only "services".'],
  ])("%j", (text, underlined, message) => {
    const { diagnostics } = parse(text);
    expect(diagnostics.map((one) => one.message)).toContain(message);
    const found = diagnostics.find((one) => one.message === message);
    expect(found?.code).toBe("catalogue/invalid");
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(underlined);
  });

  test.each([
    "",
    "services: [",
    "services: {a: [*x]}",
    "\t",
    "%YAML 9\n---\nservices: {}",
    "--- \n--- \n",
    "? [a]\n: b\n",
    "__proto__: {}\n",
    "services: {__proto__: 1}",
  ])("%j is diagnostics, never a throw", (text) => {
    const { diagnostics } = parse(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { span } of diagnostics) expect(span).toMatchObject({ file: "catalogue.yaml" });
  });
});
