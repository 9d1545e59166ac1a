import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { actionsFor } from "../../agent/haproxy/servers/actions.ts";
import { systemClock } from "../../agent/support/clock.ts";
import { tellServers } from "../../agent/haproxy/servers/tell.ts";
import { NO_STATE } from "../../agent/haproxy/servers/state-file.ts";
import { assign } from "../../compiler/haproxy/slots/assign.ts";
import { parseInstance } from "../../compiler/haproxy/slots/instance.ts";
import { renderSlots } from "../../compiler/haproxy/slots/render.ts";
import type { Slot, SlotBlock } from "../../compiler/haproxy/slots/slot.ts";
import { showServers, STATE_FIELD } from "../../compiler/haproxy/servers.ts";
import { compile, renderCompiled } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { GLOBAL, haproxyOn, instance } from "./config.ts";

/** What the compiler says of every server that comes from the catalogue. */
function catalogueOptions(): string {
  const { compiled, sources } = compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [a.test] } }\n`,
      "routes/shop/shop.yaml": `host: a.test\nroutes: { all: { pathPrefix: /, backend: web } }\nbackends: { web: { service: web } }\n`,
    }),
  );
  if (compiled === undefined) throw new Error("it does not compile");
  const text = renderCompiled(compiled, sources, { kind: "template" }).map((file) => file.text);
  const [, options] = /# servers of shop\.web:(.*)/.exec(text.join("\n")) ?? [];
  if (options === undefined) throw new Error("there are no servers");
  return options;
}

const COMINGS = 12;
/** Not a divisor of any interval of checks, so that the instances come at shifted phases of the slots' clocks. */
const APART_MS = 170;
const UP = "2";

describe.each(haproxies())("an instance that comes to haproxy $version", ({ path }) => {
  test("serves, at whatever moment between two ticks of its slot's clock, used before or not", async () => {
    const options = catalogueOptions();
    const backend = "a.b";
    let slots: readonly Slot[] = Array.from({ length: COMINGS }, (_, index) => ({ number: index + 1, freed: 0 }));
    const block = (): SlotBlock => ({ backend, options, slots: [...slots] });
    const own = await haproxyOn(path, {
      "haproxy/00.cfg": `${GLOBAL}backend a.none from base\n`,
      "haproxy/10.cfg": renderSlots(["backend a.b from base\n", block(), ""]),
      "run/servers.state": NO_STATE,
    });
    const webs = await Promise.all(Array.from({ length: COMINGS }, (_, index) => instance(`web${index}`)));
    let now = 1;
    const turnInto = async (ats: readonly string[]): Promise<void> => {
      const wanted = ats.map(parseInstance).filter((one) => one !== undefined);
      const before = slots;
      slots = assign(before, wanted, { now: ++now });
      expect(await tellServers(own.statsSocket, systemClock, actionsFor(before, block()))).toEqual([]);
    };
    const isUp = async (at: string): Promise<boolean> =>
      (await showServers(own.statsSocket)).some(
        ({ address, port, fields }) => `${address}:${port}` === at && fields[STATE_FIELD.operational] === UP,
      );
    try {
      // The second time slots are used again whose clocks the checks of the first have set.
      for (let round = 0; round < 2; round++) {
        const there: string[] = [];
        const waits: Promise<boolean>[] = [];
        for (const { at } of webs) {
          there.push(at);
          await turnInto(there);
          waits.push(until(`${at} is up`, () => isUp(at)));
          await sleep(APART_MS);
        }
        await Promise.all(waits);
        await turnInto([]);
      }
    } finally {
      await own.stop();
      await Promise.all(webs.map((web) => web.die()));
    }
  }, 30_000);
});
