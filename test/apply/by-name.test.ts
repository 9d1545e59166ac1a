import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Answer } from "../../agent/apply/names/decide.ts";
import type { Lookup } from "../../agent/apply/names/lookup.ts";
import { freePort } from "../support/ports.ts";
import { haproxies } from "../support/programs.ts";
import { instance, type Instance } from "./config.ts";
import { applyNode, liveText, type ApplyNode } from "./node.ts";

const QUICK = { timeout: 20_000, interval: 20 };
const GONE: Answer = { failed: "ENOTFOUND", gone: true };

describe.each(haproxies())("servers by name, haproxy $version", ({ path }) => {
  let node: ApplyNode;
  let one: Instance;
  let two: Instance;
  /** What the resolver says; a name that is missing is never answered for. */
  let world: Map<string, Answer>;
  let asked: string[];

  beforeEach(async () => {
    world = new Map();
    asked = [];
    const lookup: Lookup = {
      look: (name) => {
        asked.push(name);
        const answer = world.get(name);
        return answer === undefined ? new Promise(() => undefined) : Promise.resolve(answer);
      },
      close: () => undefined,
    };
    node = await applyNode(path, await freePort(), lookup);
    one = await instance("one");
    two = await instance("two", undefined, { host: "127.0.0.2", port: one.port });
  });
  afterEach(async () => {
    await node.remove();
    for (const each of [one, two]) await each.die();
  });

  const ask = async (backend: string): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${node.port}/${backend}`);
    return `${answer.status} ${answer.headers.get("x-instance") ?? ""}`.trim();
  };

  test("are served beside others as far as they resolve, and follow their names without a reload", async () => {
    world.set("one.test", { addresses: ["127.0.0.1"] });
    world.set("alias.test", { addresses: ["127.0.0.1"] });
    world.set("none.test", GONE);
    const backends = {
      "shop.named": [`one.test:${one.port}`, `alias.test:${one.port}`],
      "shop.none": [`none.test:${one.port}`, `silent.test:${one.port}`],
      "pay.plain": [one.at],
    };
    await node.render({ backends });
    expect(await node.once()).toBeUndefined();
    const haproxy = await node.startHaproxy();
    await expect.poll(() => ask("shop.named"), QUICK).toBe("200 one");
    // Two names of one address are one server.
    expect((await liveText(node, "haproxy/10-shop.cfg")).match(/ 127\.0\.0\.1:(?!1 )\d+ /g)).toHaveLength(1);
    let stop = node.run();
    await expect.poll(() => node.metrics.get('signalbox_names_unresolved{"backend":"shop.none"}'), QUICK).toBe(1);
    expect(await ask("shop.none")).toBe("503");
    expect(await ask("pay.plain")).toBe("200 one");
    expect(node.log.join("\n")).toContain(
      'name-unresolved "none.test" does not resolve (ENOTFOUND): shop.none is served without it.',
    );

    world.set("none.test", { addresses: ["127.0.0.2", "127.0.0.1"] });
    await expect.poll(() => ask("shop.none"), QUICK).toBe("200 two");
    await expect.poll(() => liveText(node, "haproxy/10-shop.cfg"), QUICK).toContain(two.at);
    await stop();

    // Nobody answers any more, and the agent is another process: it knows.
    world.clear();
    asked = [];
    stop = node.run();
    await expect.poll(() => asked, QUICK).toContain("none.test");
    await expect.poll(() => node.difference(), QUICK).toEqual([]);
    expect(await ask("shop.none")).toBe("200 two");
    await stop();
    expect((await node.state())?.names).toContainEqual(
      expect.objectContaining({ name: "none.test", address: "127.0.0.2" }),
    );
    expect(haproxy.output()).not.toContain("Reloading");
  });
});
