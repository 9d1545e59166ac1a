import { createServer } from "node:net";
import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { addressesOf } from "../../compiler/try/live.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

function listenersOf(lines: string) {
  const platform = `listeners:\n${lines}teams: {}\ndefaults: { listener: a }\n`;
  const { compiled } = compile(sourcesFromFiles({ "routes/platform/platform.yaml": platform }));
  if (!compiled) throw new Error("the platform file of this test is wrong");
  return compiled.model.platform.listeners;
}

/** Takes a port until the test is over. */
async function taken(port: number, during: () => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  await during().finally(() => new Promise((resolve) => server.close(resolve)));
}

const said = async (...args: Parameters<typeof addressesOf>) =>
  [...(await addressesOf(...args))].map(([variable, { address, taken: port }]) =>
    [
      variable.replace("SIGNALBOX_BIND_", ""),
      address.replace("127.0.0.1:", ""),
      ...(port === undefined ? [] : [`not ${port}`]),
    ].join(" "),
  );

const lines =
  '  a: { bind: ":921" }\n  b: { bind: "10.0.0.1:8921" }\n  c: { tls: { bind: ":923", certificates: public } }\n';

test("ports follow from the platform file: the same at each start", async () => {
  const first = await said(listenersOf(lines));
  // b has its own; a, which only needs one, gives way.
  expect(first.toSorted()).toEqual(["A 8922 not 8921", "B 8921", "C_TLS 8923"]);
  expect(await said(listenersOf(lines))).toEqual(first);
});

test("a port that is taken is told, and the next one is used", () =>
  taken(8931, async () => {
    expect(await said(listenersOf('  a: { bind: ":8931" }\n'))).toEqual(["A 8932 not 8931"]);
  }));

test("over a reload a listener stays, whoever else comes; with another bind it moves", async () => {
  const before = await addressesOf(listenersOf('  a: { bind: ":941" }\n'));
  // HAProxy itself has the port then.
  await taken(8941, async () => {
    expect((await said(listenersOf('  a: { bind: ":941" }\n  b: { bind: ":8941" }\n'), before)).toSorted()).toEqual([
      "A 8941",
      "B 8942 not 8941",
    ]);
    expect(await said(listenersOf('  a: { bind: ":8943" }\n'), before)).toEqual(["A 8943"]);
  });
});
