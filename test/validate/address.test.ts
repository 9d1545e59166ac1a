import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCatalogue } from "../../compiler/catalogue/parse.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
import { readServer } from "../../compiler/validate/values/address.ts";

const label = fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/);
const name = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => labels.join("."));
const numbers = fc.array(fc.constantFrom("0", "1", "10", "255", "256", "01", "0x7f", "300"), {
  minLength: 1,
  maxLength: 5,
});
const host = fc.oneof(
  name,
  numbers.map((parts) => parts.join(".")),
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom("::", "0.0.0.0", "::1", ""),
);

test("every server that a route file or a catalogue may name is one for the agent", () => {
  fc.assert(
    fc.property(host, fc.integer({ min: 0, max: 65_536 }), (address, port) => {
      const read = readServer(`${address.includes(":") ? `[${address}]` : address}:${port}`);
      if ("value" in read) expect(parseInstance(`${read.value.address}:${read.value.port}`)).toBeDefined();
      const text = `services: { a: [{ address: ${JSON.stringify(address)}, port: ${port} }] }`;
      const { catalogue, diagnostics } = parseCatalogue({ path: "c.yaml", text }, { loopback: "allowed" });
      const [instance] = catalogue.services.get("a") ?? [];
      if (diagnostics.length === 0) expect(parseInstance(`${instance?.address}:${instance?.port}`)).toBeDefined();
    }),
    { numRuns: 2_000 },
  );
});

test.each(["0.0.0.0:80", "[::]:80", "10.0.0.256:80", "a.0x1:80", "a.1:80"])("%s is no server", (text) =>
  expect(readServer(text)).toHaveProperty("wrong"),
);
