import { expect } from "vitest";
import { setTimeout as sleep } from "node:timers/promises";
import { readLive } from "../../agent/node/generations.ts";
import { startChild, type Child } from "../support/child.ts";
import { metricsOf } from "./observe.ts";
import type { World } from "./world.ts";

/** A HAProxy that no supervisor of the node's started, on its master socket. */
export function startStranger({ layout, haproxyStart }: World, files: string): Promise<Child> {
  const { program, env } = haproxyStart;
  return startChild(program, ["-W", "-S", layout.masterSocket, "-f", files], { env });
}

/** More rounds than one: nothing is refused, reloaded or made live. */
export async function nothingChanges({ layout }: World): Promise<void> {
  const seen = async (): Promise<unknown> => [
    await readLive(layout),
    ...[...metricsOf(layout)].filter(([name]) => /^signalbox_(reloads_total|config_valid|generation)\b/.test(name)),
  ];
  const before = await seen();
  await sleep(3_000);
  expect(await seen()).toEqual(before);
}
