import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { layoutOf, type Role } from "../../agent/node/layout.ts";
import { nextActions } from "../../agent/status/next.ts";
import { ROLES } from "../../agent/roles/role.ts";
import type { RoleFault } from "../../agent/support/fault.ts";
import { expectGolden } from "../support/golden.ts";

const root = join(import.meta.dirname, "../..");

/** Codes that are written in these folders as the first argument of a function, or as `code: "…"`. */
function codesIn(folders: readonly string[], written: RegExp): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  );
  const texts = files.filter((path) => path.endsWith(".ts")).map((path) => readFileSync(path, "utf8"));
  return texts.flatMap((text) => [...text.matchAll(written)].map(([, code = ""]) => code));
}

/** What was given up on is judged by these; a role refuses with the code that they give. */
const JUDGES = ["compiler/publish", "compiler/release"];

const failed = [
  ...codesIn(["agent"], /\bfail\(\s*(?:[^"(),]* \? )?"([a-z-]+)"/g),
  "haproxy-silent",
  "haproxy-denied",
  "disk-full",
  "cannot-write",
];
const refused = [
  ...codesIn(["agent"], /\brefuse\(\s*"([a-z-]+)"/g),
  ...codesIn(JUDGES, /\bbad\(\s*"([a-z-]+)"/g),
  "reload-failed",
  "open-files",
];
const kinds = [
  ...[...new Set(failed)].toSorted().map((code) => ["failed", code] as const),
  ...[...new Set(refused)].toSorted().map((code) => ["refused", code] as const),
];

const status = (role: Role, kind: RoleFault["kind"], code: string, playing: readonly Role[]) => ({
  ...({ format: 1, haproxy: "unknown", confirmed: false, changes: [], lastGood: [], kept: [], catalogue: {} } as const),
  store: { unsigned: false },
  looked: { down: [], playing },
  roles: { [role]: { format: 1, at: "", fault: { kind, code, message: "", problems: [] } } } as const,
});
const now = new Date("2026-11-25T03:00:00Z");
const layout = layoutOf("/var/lib/signalbox");

test("whatever a role has against it, the exit is not 0 and there is something to do or to wait for, also without an agent", () => {
  const lines = kinds.map(([kind, code]) => {
    for (const role of ROLES) {
      const [alone] = nextActions(status(role, kind, code, []), layout, now);
      expect({ code, exit: alone?.exit }).toEqual({ code, exit: kind === "refused" ? 1 : 3 });
    }
    const [first] = nextActions(status("apply", kind, code, ROLES), layout, now);
    expect(first?.exit).toBe(kind === "refused" ? 1 : 3);
    return `${kind} ${code}: ${first?.says.split("\n")[0]}\n`;
  });
  expect(lines.length).toBeGreaterThan(40);
  expectGolden(join(import.meta.dirname, "codes.txt"), lines.join(""));
});
