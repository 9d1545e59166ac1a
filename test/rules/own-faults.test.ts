import { join } from "node:path";
import { describe, test } from "vitest";
import { diagnoseTemplate } from "../../compiler/haproxy/consul-template.ts";
import { diagnose } from "../../compiler/haproxy/diagnose.ts";
import { parseMessages } from "../../compiler/haproxy/messages.ts";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { prettyDiagnostic } from "../../compiler/report/formats/pretty.ts";
import { checkMapBackends } from "../../compiler/analyze/map-backends.ts";
import { expectGolden } from "../support/golden.ts";

/** Rules about our own mistakes: no route file leads there, so they are shown what would have to happen. */
describe("a fault of our own", () => {
  const sources = [{ path: "routes/shop/shop.yaml", text: "backends:\n  cart:\n    service: cart\n" }];
  const expectText = (folder: string, found: readonly Diagnostic[]): void =>
    expectGolden(
      join(import.meta.dirname, folder, "expected.txt"),
      found.map((diagnostic) => prettyDiagnostic(diagnostic, sources, false)).join("\n"),
    );

  test("haproxy refuses a line that no team wrote", () => {
    const files = [{ path: "haproxy/00-platform.cfg", text: "global\n    maxcon 2000\n" }];
    const output =
      "[ALERT]    (7) : config : parsing [haproxy/00-platform.cfg:2] : unknown keyword 'maxcon' in 'global' section\n";
    const found = parseMessages(output).map((message) => diagnose(message, { files, sources, version: "2.6.12" }));
    expectText("haproxy/internal/a-line-of-our-own", found);
  });

  test("consul-template refuses a template", () => {
    const refused = {
      kind: "refused",
      message: 'Function "servces" not defined.',
      path: "haproxy/10-shop.cfg.ctmpl",
      line: 12,
      origin: { file: "shop/shop.yaml", line: 3 },
    } as const;
    expectText("haproxy/template/consul-template-refuses", [diagnoseTemplate(refused, sources, "0.41.1")]);
  });

  test("a map names a backend that no file holds", () => {
    const found = checkMapBackends([
      { path: "haproxy/10-shop.cfg", text: "backend shop.cart\n", kind: "static" },
      { path: "maps/paths.map", text: "public/shop.example.com/crat/ shop.crat shop.crat\n", kind: "static" },
    ]);
    expectText("render/missing-backend/named-by-a-map-only", found);
  });
});
