import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { glance } from "../../agent/apply/look.ts";
import { UNSEEN, type Seen } from "../../agent/apply/state.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { writeRecord, type Generation, type Wanted } from "../../agent/node/records.ts";

const wanted = (release: string): Wanted => ({
  ...{ format: 1, store: "s", channel: "c", sequence: 1, sha256: "0".repeat(64), issued: "2026-01-01T00:00:00.000Z" },
  release: release.repeat(64),
});
const generation = (number: number, release: string): Generation => ({
  ...{ format: 1, generation: number, rendering: "e".repeat(64), made: "2026-01-01T00:00:00.000Z" },
  wanted: wanted(release),
});

test("a glance at a held release that is not live says what is held, names no target, and brings back nothing that was known", async () => {
  const layout = layoutOf(await mkdtemp(join(tmpdir(), "sb-")));
  try {
    const hold = { format: 1, wanted: wanted("a"), since: "2026-01-01T00:00:00.000Z", by: "hold" } as const;
    await mkdir(dirname(layout.hold), { recursive: true });
    await writeRecord(layout.hold, hold);
    const [held, live] = [generation(1, "a"), generation(2, "b")];
    const target = { rendering: live.rendering, wanted: live.wanted };
    const before: Seen = {
      ...{ ...UNSEEN, generations: [held, live], liveNumber: 2, target },
      live: { generation: live, directory: "x", files: new Map() },
    };
    const seen = await glance(layout, async () => ({}), { kind: "glance", before });
    expect(Object.entries(seen)).toEqual(
      Object.entries({ current: undefined, hold, target: undefined, rendered: undefined, hidden: new Map() }),
    );
  } finally {
    await rm(layout.root, { recursive: true, force: true });
  }
});
