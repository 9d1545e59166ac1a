import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/** True under `npm run golden:update`: files with expected texts are written, not compared. */
export const updating = process.env["GOLDEN_UPDATE"] === "1";

/** Compares a text with the file that holds the expected one; a missing file is a failure. */
export function expectGolden(path: string, text: string): void {
  if (updating) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const expected = existsSync(path) ? readFileSync(path, "utf8") : "(no file yet: npm run golden:update)";
  expect(text, path).toBe(expected);
}
