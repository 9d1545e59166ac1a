import { availableParallelism } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { haproxies } from "../support/programs.ts";
import { until } from "../support/until.ts";
import { escapes, type Escape } from "./cases.ts";
import { answersIn, check, request, startLab, type Lab } from "./lab.ts";

/** What HAProxy does with these statements where nobody refuses them: the reason for each refusal is seen, once. */
describe.each(haproxies())("without the sandbox, on haproxy $version", ({ path: program, version }) => {
  const all = escapes().filter(({ only = version }) => only === version);
  const shown = all.filter(({ answers, map, table, reaches, splits }) => answers ?? map ?? table ?? reaches ?? splits);
  let lab: Lab;

  beforeAll(async () => {
    lab = await startLab(program, shown);
  }, 60_000);
  afterAll(() => lab?.stop());

  const ask = async ({ id, send, afterRival, splits }: Escape) => {
    const own = request(`${id}.example.com`, `/${id}`, withPort(send, lab.port));
    const rivals = request("rival.example.com", "/");
    return answersIn(await lab.ask("public", [...(afterRival ? [rivals] : []), own, ...(splits ? [rivals] : [])]));
  };

  /** The texts of those for which it is so, asked at once. */
  const some = async (which: (one: Escape) => unknown, isSo: (one: Escape) => Promise<boolean>) => {
    const asked = await Promise.all(shown.filter(which).map(async (one) => ({ one, so: await isSo(one) })));
    return asked.filter(({ so }) => so).map(({ one }) => one.text);
  };

  test("another team's client gets an answer that its server did not give", async () => {
    const whole = await some(
      ({ splits }) => splits,
      async (one) => {
        const [, next = ""] = await ask(one);
        return next.startsWith("HTTP/1.1 200 OK\r\n") && next.includes("rival got GET /\n");
      },
    );
    expect(whole).toEqual([]);
  });

  test("what is hidden is in the answer", async () => {
    const hidden = await some(
      ({ answers }) => answers,
      async (one) => {
        const answer = (await ask(one)).at(one.afterRival ? 1 : 0) ?? "";
        return !answer.includes(named(one, one.answers ?? ""));
      },
    );
    expect(hidden).toEqual([]);
  });

  test("maps of the platform, tables of another team and programs on the machine are reached", async () => {
    const touching = shown.filter(({ map, table, reaches }) => map ?? table ?? reaches);
    await Promise.all(touching.map(ask));
    const missing = async () => {
      const maps = (await lab.command("show map maps/every.map")) + (await lab.command("show map maps/paths.map"));
      const table = await lab.command("show table rival.api");
      return touching.filter(
        (one) =>
          !(one.map === undefined ? (one.table === undefined ? lab.got() : table) : maps).includes(
            named(one, one.map ?? one.table ?? one.reaches ?? ""),
          ),
      );
    };
    await until("all have done it", async () => (await missing()).length === 0, { timeoutMs: 3_000 }).catch(() => {});
    expect((await missing()).map(({ text }) => text)).toEqual([]);
  });

  test("a request keeps others waiting", async () => {
    for (const one of all.filter(({ slow }) => slow !== undefined)) {
      const slow = await startLab(program, [one]);
      try {
        // HAProxy has a thread per core, and each is to be busy.
        const own = request(`${one.id}.example.com`, "/", { "x-slow": one.slow ?? "" });
        const asking = Promise.all(Array.from({ length: 2 * availableParallelism() }, () => slow.ask("public", [own])));
        await sleep(50);
        const before = Date.now();
        await slow.ask("public", [request("rival.example.com", "/")]);
        expect(Date.now() - before).toBeGreaterThan(300);
        await asking;
      } finally {
        await slow.stop();
      }
    }
  });

  test("HAProxy ends", async () => {
    const ending = all.filter(({ ends }) => ends?.includes(version));
    const outputs = await Promise.all(
      ending.map(async (one) => {
        const ended = await startLab(program, [one]).catch(String);
        if (typeof ended === "string") return ended;
        try {
          await ended.ask("public", [request(`${one.id}.example.com`, "/"), request(`${one.id}.example.com`, "/")]);
          await Promise.race([ended.haproxy.ended, sleep(5_000)]);
          return ended.haproxy.output();
        } finally {
          await ended.stop();
        }
      }),
    );
    expect(
      ending.filter((_, n) => outputs[n]?.includes("Segmentation fault") !== true).map(({ text }) => text),
    ).toEqual([]);
  });

  test("the configuration of all teams is refused", async () => {
    const refused = all.filter(({ whole }) => whole !== undefined);
    const said = await Promise.all(refused.map((one) => check(program, twice(one))));
    expect(refused.filter(({ whole = "" }, n) => !(said[n] ?? "").includes(whole)).map(({ text }) => text)).toEqual([]);
  });
});

/** Two teams say the same. */
const twice = (one: Escape) => [one, { ...one, id: `${one.id}b` }];

function named({ id }: Escape, text: string): string {
  return text.replaceAll("{id}", id);
}

function withPort(send: Readonly<Record<string, string>>, port: number): Record<string, string> {
  return Object.fromEntries(Object.entries(send).map(([name, value]) => [name, value.replaceAll("{port}", `${port}`)]));
}
