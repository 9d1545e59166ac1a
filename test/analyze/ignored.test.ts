import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

const platform = `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
defaults: { listener: public }
`;
const routes = "host: shop.example.com\nroutes: { all: { pathPrefix: /, service: all } }\nbackends:\n";
const ignore = "# signalbox-ignore backend/unused: why";

const codes = (backends: string): string[] => {
  const files = { "routes/platform/platform.yaml": platform, "routes/shop/shop.yaml": routes + backends };
  return compile(sourcesFromFiles(files)).diagnostics.map(({ code }) => code);
};

describe("a warning", () => {
  test.each<[what: string, backends: string, expected: readonly string[]]>([
    ["is told", "  old: { service: old }\n", ["backend/unused"]],
    ["is ignored at the end of its line", `  old: { service: old } ${ignore}\n`, []],
    ["by a comment alone above it", `  ${ignore}\n  old: { service: old }\n`, []],
    ["above other comments and empty lines", `  ${ignore}\n\n  # old\n  old: { service: old }\n`, []],
    ["without a blank after #", `  old: { service: old } ${ignore.replace(" ", "")}\n`, []],
    ["not two lines above", `  ${ignore}\n  new: { service: new }\n  old: { service: old }\n`, ["backend/unused"]],
    ["not by a comment below", `  old: { service: old }\n  ${ignore}\n`, ["backend/unused", "source/ignore-unneeded"]],
    [
      "not by another code",
      "  old: { service: old } # signalbox-ignore value/star: why\n",
      ["backend/unused", "source/ignore-unneeded"],
    ],
    ["not without a reason", "  old: { service: old } # signalbox-ignore backend/unused:\n", ["source/ignore"]],
    [
      "that only another check finds is not missed",
      "  old: { service: old } # signalbox-ignore catalogue/no-instance: why\n",
      ["backend/unused"],
    ],
  ])("%s", (_what, backends, expected) => expect(codes(backends).toSorted()).toEqual(expected));
});

test("an error is never ignored", () => {
  const twice = "  old: { service: a } # signalbox-ignore yaml/duplicate-key: why\n  old: { service: b }\n";
  expect(codes(twice)).toContain("source/ignore");
  expect(codes(twice)).toContain("yaml/duplicate-key");
});
