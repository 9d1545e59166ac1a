import { expect, test } from "vitest";
import { missingBackends } from "../../compiler/analyze/map-backends.ts";
import { checkMapBackends } from "../../compiler/analyze/map-backends.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";

const file = (path: string, text: string): RenderedFile => ({ path, text, kind: "static" });
const cfg = file(
  "haproxy/10-shop.cfg.ctmpl",
  "# @shop/shop.yaml:4\nbackend shop.web from pool\n    mode http\nbackend shop.api\n",
);

test("every pool that a map names is rendered", () => {
  const files = [
    cfg,
    file(
      "maps/paths.map",
      "# site and path\na.test/ shop.web shop.web -\na.test/x/ shop.x shop.api -^00 ~ a.test/x/\na.test/y/ none^x1 a.test ~\n",
    ),
    file("maps/every.map", "/.git/ platform.git none + D\n"),
    file("maps/cond-00.map", "^~\\x20g\\x20GET shop.s + S .\n"),
    file("maps/legs.map", "shop.s|10 shop.web\n"),
    file("maps/rewrite.map", "shop.r 2|/nowhere\n"),
  ];
  expect(missingBackends(files)).toEqual([]);
});

test("a pool that no file holds is named once, with its first place", () => {
  const files = [
    cfg,
    file("maps/paths.map", "# site and path\na.test/ shop.web shop.old -^00 ~ g\na.test/x/ shop.x shop.old -\n"),
    file("maps/cond-x0.map", "^g shop.r shop.gone P .\n"),
    file("maps/legs.map", "shop.s|10 shop.we\n"),
  ];
  expect(checkMapBackends(files).map(({ message }) => message)).toEqual([
    'The rendered maps/legs.map, line 1, names the backend "shop.we", which no rendered file holds.',
    'The rendered maps/cond-x0.map, line 1, names the backend "shop.gone", which no rendered file holds.',
    'The rendered maps/paths.map, line 2, names the backend "shop.old", which no rendered file holds.',
  ]);
});
