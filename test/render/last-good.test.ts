import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startConsul, type ConsulServer } from "../support/consul.ts";
import { consul, consulTemplate } from "../support/programs.ts";
import { loop, playRender, renderNode, templateRelease, type PlayedRender, type RenderNode } from "./node.ts";

const [program] = consulTemplate();

/** Fails while the key is no number. */
const picky = `    # @shop/pools.cfg:3\n{{ key "shop/weight" | parseInt }}\n${loop("a")}`;

describe.each(consul())("bad data for one team on Consul $version", ({ path }) => {
  let server: ConsulServer;
  let node: RenderNode;
  let played: PlayedRender | undefined;
  beforeEach(async () => {
    [server, node] = await Promise.all([startConsul(path), renderNode()]);
    await server.register({ id: "a-1", service: "a", port: 81 });
    await server.register({ id: "b-1", service: "b", port: 82 });
    await server.putKey("shop/weight", "7");
  });
  afterEach(async () => {
    await played?.stop();
    await Promise.all([server.stop(), node.remove()]);
  });
  const play = (): PlayedRender => (played = playRender(node, program?.path ?? "", server.url));

  test("its last good result stays, over a restart and a new release too; the others go on, and it is named until it is well", async () => {
    await node.want(templateRelease({ shop: picky, blog: loop("b") }));
    const first = play();
    const good = await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("7\nserver a-1"));

    await server.putKey("shop/weight", "seven");
    await node.fileIs("haproxy/10-blog.cfg", (text) => text.includes("b-1"));
    await server.register({ id: "b-2", service: "b", port: 83 });
    await node.fileIs("haproxy/10-blog.cfg", (text) => text.includes("b-2"));
    await server.register({ id: "a-2", service: "a", port: 84 });
    const { lastGood } = await stateWithLastGood(node);
    expect(lastGood).toMatchObject([{ team: "shop", problem: { file: "routes/shop/pools.cfg", line: 3 } }]);
    expect(lastGood?.[0]?.problem.message).toContain("seven");
    expect(first.gauges.get("signalbox_team_on_last_good{team=shop}")).toBe(1);
    expect(first.logs.filter(({ code }) => code === "last-good")).toHaveLength(1);
    expect(await node.file("haproxy/10-shop.cfg")).toBe(good);

    await first.stop();
    const second = play();
    await server.register({ id: "b-3", service: "b", port: 85 });
    await node.fileIs("haproxy/10-blog.cfg", (text) => text.includes("b-3"));
    expect(await node.file("haproxy/10-shop.cfg")).toBe(good);
    expect((await stateWithLastGood(node)).lastGood?.[0]?.since).toBe(lastGood?.[0]?.since);

    await node.want(templateRelease({ shop: picky, blog: `# new\n${loop("b")}` }));
    await node.fileIs("haproxy/10-blog.cfg", (text) => text.startsWith("# new\n"));
    expect(await node.file("haproxy/10-shop.cfg")).toBe(good);

    await server.putKey("shop/weight", "8");
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("8\nserver a-1") && text.includes("a-2"));
    await stateWithLastGood(node, false);
    expect(second.gauges.get("signalbox_team_on_last_good{team=shop}")).toBe(0);
  });

  test("data that is well again as it was before is seen to be well", async () => {
    await node.want(templateRelease({ shop: picky }));
    play();
    const good = await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("7\nserver a-1"));
    await server.putKey("shop/weight", "seven");
    await stateWithLastGood(node);
    await server.putKey("shop/weight", "7");
    await node.fileIs("haproxy/10-shop.cfg", (text) => text === good);
    await stateWithLastGood(node, false);
  });

  test("the first rendering of a release is taken whole or not at all", async () => {
    await server.putKey("shop/weight", "seven");
    await node.want(templateRelease({ shop: picky, blog: loop("b") }));
    play();
    const { fault } = await node.faultIs("template-refused");
    expect(fault?.problems).toMatchObject([{ file: "routes/shop/pools.cfg", line: 3 }]);
    expect(await node.current()).toBeUndefined();
    await server.putKey("shop/weight", "9");
    await node.fileIs("haproxy/10-shop.cfg", (text) => text.includes("9\nserver a-1"));
    await node.faultIs("");
  });
});

async function stateWithLastGood(node: RenderNode, has = true) {
  return node.stateIs(`teams on their last good: ${has}`, (state) => (state.lastGood ?? []).length > 0 === has);
}
