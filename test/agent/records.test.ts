import { expect, test } from "vitest";
import {
  isApplyState,
  isCurrent,
  isGeneration,
  isNews,
  isPullState,
  isRenderState,
  isWanted,
  type RoleState,
} from "../../agent/node/records.ts";

const at = "2026-01-01T00:00:00.000Z";
const wanted = {
  format: 1,
  store: "s3://b/p",
  channel: "c",
  sequence: 1,
  release: "a".repeat(64),
  sha256: "b".repeat(64),
  issued: at,
};
const d = "d".repeat(64);

/** Roles are upgraded one at a time: what a later one adds says nothing to an earlier one, and disturbs it in nothing. */
test.each<[string, (value: unknown) => boolean, object]>([
  ["wanted", isWanted, wanted],
  ["current", isCurrent, { format: 1, rendering: d, wanted }],
  ["generation", isGeneration, { format: 1, generation: 1, rendering: d, made: at, wanted }],
  ["pull", isPullState, { format: 1, at }],
  ["render", isRenderState, { format: 1, at }],
  ["apply", isApplyState, { format: 1, at, haproxy: "serving" }],
])("%s of a later version is read, of another format it is not", (_name, is, record) => {
  expect(is({ ...record, later: { of: "a newer role" } })).toBe(true);
  expect(is({ ...record, format: 2 })).toBe(false);
});

/** Roles may run as users of their own: one that was taken over names no file of its choice to the next. */
test.each<[string, (value: unknown) => boolean, object]>([
  ["a release", isWanted, { ...wanted, release: "../../../../tmp/x" }],
  ["an archive", isWanted, { ...wanted, sha256: "" }],
  ["what it is instead of", isWanted, { ...wanted, insteadOf: "x/../y" }],
  ["a release in current", isCurrent, { format: 1, rendering: d, wanted: { ...wanted, release: "." } }],
  ["a rendering", isCurrent, { format: 1, rendering: "../../secrets", wanted }],
  ["a generation's rendering", isGeneration, { format: 1, generation: 1, rendering: "..", made: at, wanted }],
  ...["../../../dpkg/info/x", "/etc/shadow", "maps/../../x", "maps/.x", "", "."].map(
    (path): [string, typeof isCurrent, object] => [
      `a file ${JSON.stringify(path)}`,
      isCurrent,
      { format: 1, rendering: d, wanted, files: [[path, d]] },
    ],
  ),
])("a record that names %s elsewhere is none", (_name, is, record) => {
  expect(is(record)).toBe(false);
});

test.each<[string, Partial<RoleState> & Record<string, unknown>, boolean]>([
  ["only the time moved on", { at: "2026-01-01T00:00:24Z", goodAt: "2026-01-01T00:00:24Z" }, false],
  ["most of half a minute passed", { at: "2026-01-01T00:00:25Z" }, true],
  ["the clock was set back", { at: "2025-12-31T00:00:00Z" }, true],
  ["a first time of its kind", { at, storeAt: at }, true],
  ["another word", { at, unsigned: true }, true],
  ["a fault", { at, fault: { kind: "failed", code: "x", message: "x", problems: [] } }, true],
])("a record is written when %s: %o", (_name, next, news) => {
  expect(isNews({ format: 1, at, goodAt: at }, { format: 1, at, goodAt: at, ...next })).toBe(news);
});

test("a fault's rounds are counted from its records, so they are written sooner", () => {
  const fault = { kind: "failed", code: "x", message: "x", problems: [] } as const;
  const before: RoleState = { format: 1, at, fault };
  expect(isNews(before, { ...before, at: "2026-01-01T00:00:04Z" })).toBe(false);
  expect(isNews(before, { ...before, at: "2026-01-01T00:00:05Z" })).toBe(true);
});
