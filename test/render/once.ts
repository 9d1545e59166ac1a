import { systemClock } from "../../agent/support/clock.ts";
import { problemText } from "../../agent/support/ports.ts";
import { renderOnce as render } from "../../agent/render/run.ts";
import type { RenderedFile } from "../../compiler/render/target.ts";
import { consulTemplate } from "../support/programs.ts";
import { renderNode, telling, templateRelease } from "./node.ts";

/** A team's template as the render role fills it in, once, from the Consul at `url`. Throws what stands against it. */
export async function renderOnce(shipped: RenderedFile, url: string): Promise<string> {
  const [program] = consulTemplate();
  const node = await renderNode();
  try {
    await node.want(templateRelease({ shop: shipped.text }));
    const ports = {
      templates: { program: program?.path ?? "", consul: { address: url, env: {} } },
      clock: systemClock,
    };
    const fault = await render(node.layout, ports, telling().reporter);
    if (fault !== undefined) throw new Error(`${fault.message} ${fault.problems.map(problemText).join(" ")}`);
    return await node.file("haproxy/10-shop.cfg");
  } finally {
    await node.remove();
  }
}
