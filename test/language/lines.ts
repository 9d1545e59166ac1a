import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { escapes, goodCases } from "../sandbox/cases.ts";

/**
 * Lines of the configurations (`*.cfg`) and tests (`*.vtc`) in this folder, too, and more mutations of them:
 * `SIGNALBOX_CONFIGURATIONS=DIR npx vitest run test/language`.
 */
const folder = process.env["SIGNALBOX_CONFIGURATIONS"];
const files = folder === undefined ? [] : readdirSync(folder, { recursive: true, encoding: "utf8" });

/** What teams say, and lines of real configurations. */
export const REAL_LINES: readonly string[] = [
  ...[...goodCases(), ...escapes()].map(({ text }) => text),
  ...files.filter((path) => /\.(?:cfg|vtc)$/.test(path)).map((path) => readFileSync(join(folder ?? "", path), "utf8")),
].flatMap((text) => [...new Set(text.split("\n"))]);

/** Real lines with up to three signs put in, taken out or put in another's place. */
export function mutatedLines(signs: fc.Arbitrary<string>): string[] {
  const change = fc.tuple(fc.nat(), fc.nat(1), signs);
  return fc.sample(
    fc.tuple(fc.constantFrom(...REAL_LINES), fc.array(change, { minLength: 1, maxLength: 3 })).map(([line, changes]) =>
      changes.reduce((text, [place, removed, sign]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + sign + text.slice(at + removed);
      }, line),
    ),
    { numRuns: folder === undefined ? 400 : 20_000, seed: 14 },
  );
}
