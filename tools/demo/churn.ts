import { setTimeout as sleep } from "node:timers/promises";
import type { ConsulServer } from "../../test/support/consul.ts";
import { until } from "./load.ts";
import { register } from "./parts.ts";
import { say, time } from "./print.ts";
import type { Stage } from "./stage.ts";
import { startInstance, type Instance } from "./upstreams.ts";

/** An instance without a request for so long is one that gets none any more: the load asks it hundreds of times a second. */
const QUIET_MS = 1_000;

/** A new instance of a service is registered; says when its first request came. */
export async function comes(stage: Stage, consul: ConsulServer, service: string, id: string): Promise<Instance> {
  const instance = await startInstance(stage, service, id);
  await register(consul, instance);
  const registered = performance.now();
  await traffic(instance);
  say(`${id} registers in Consul: its first request comes ${time(performance.now() - registered)} later`);
  return instance;
}

/** An instance fails its own check and goes on answering; says when its last request came. */
export async function failsItsCheck(instance: Instance): Promise<void> {
  const before = instance.requests();
  instance.setHealthy(false);
  const failed = performance.now();
  await quiet([instance], failed);
  const last = Math.max(0, instance.lastRequestAt() - failed);
  say(
    `${instance.id} fails its check after ${before} requests: the last one comes ${time(last)} later, then none for ${time(QUIET_MS)}`,
  );
}

/** All instances of a service give way to new ones elsewhere, as a deployment does it; gives the new ones. */
export async function replacesAll(
  stage: Stage,
  consul: ConsulServer,
  old: readonly Instance[],
  ids: readonly string[],
): Promise<Instance[]> {
  const [first] = old;
  if (first === undefined) return [];
  const from = performance.now();
  const fresh = await Promise.all(ids.map((id) => startInstance(stage, first.service, id)));
  for (const instance of fresh) await register(consul, instance);
  for (const instance of fresh) await traffic(instance);
  for (const { id } of old) await consul.deregister(id);
  const deregistered = performance.now();
  await quiet(old, deregistered);
  const last = Math.max(0, ...old.map((instance) => instance.lastRequestAt() - deregistered));
  for (const instance of old) instance.close();
  say(
    `${ids.join(", ")} replace ${old.map(({ id }) => id).join(", ")}: the last request to an old one comes ${time(last)} after it left Consul; then the old ones are stopped (${time(performance.now() - from)} in all)`,
  );
  return fresh;
}

async function traffic(instance: Instance): Promise<void> {
  await until(`a request to ${instance.id}`, async () => instance.requests() > 0, 2);
}

async function quiet(instances: readonly Instance[], since: number): Promise<void> {
  await sleep(QUIET_MS);
  await until(`an end of the requests to ${instances.map(({ id }) => id).join(", ")}`, async () =>
    instances.every((instance) => performance.now() - Math.max(since, instance.lastRequestAt()) >= QUIET_MS),
  );
}
