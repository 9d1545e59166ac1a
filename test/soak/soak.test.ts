import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nodePrograms, RESULTS } from "../faults/run-group.ts";
import { clock, picture } from "./picture.ts";
import { soak } from "./soak.ts";

/** As `npm run soak` says it (tools/soak.mjs). */
const seed = Number(process.env["SIGNALBOX_SOAK_SEED"] ?? 3);
const lengthMs = Number(process.env["SIGNALBOX_SOAK_MS"] ?? 20_000);
const wanted = process.env["SIGNALBOX_SOAK_HAPROXY"] || undefined;
const drawn = process.env["SIGNALBOX_SOAK_PICTURE"];

const nodes = nodePrograms("all").filter(({ version, first }) => (wanted === undefined ? first : version === wanted));

test.each(nodes)(
  "a node serves through random releases, churn and faults, haproxy $version",
  { timeout: lengthMs + 240_000 },
  async (programs) => {
    const say = (line: string): void => void (drawn !== undefined && process.stderr.write(`${line}\n`));
    const { breaks, seen, samples, spans, begun, summary } = await soak(programs, { seed, lengthMs, say });
    const how = breaks.length === 0 ? "passed" : "broke";
    const title = `soak of ${clock(samples.at(-1)?.at ?? 0)}, seed ${seed}, HAProxy ${programs.version}: ${how}`;
    for (const line of [title, ...summary, ...breaks]) say(line);
    if (drawn !== undefined) writeFileSync(drawn, picture(title, samples, spans, begun));
    // For docs/reliability.md.
    if (RESULTS !== undefined && breaks.length === 0)
      writeFileSync(join(RESULTS, "soak.json"), `${JSON.stringify({ title, summary }, undefined, 2)}\n`);
    expect(breaks, `seed ${seed}\n${seen}`).toEqual([]);
    expect(samples.at(-1)?.requests).toBeGreaterThan(lengthMs / 100);
  },
);
