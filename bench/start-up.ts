import { readFileSync } from "node:fs";
import { median, type Figure } from "./figures.ts";
import { interleaved, processSeconds, ratio, spread } from "./rounds.ts";

const ROUNDS = 7;

/** Whole processes as a user starts them: the bins of package.json, on the example in routes/. */
export async function startUp(): Promise<Figure[]> {
  const { bin } = JSON.parse(readFileSync("package.json", "utf8")) as {
    bin: Record<"route-lint" | "signalbox", string>;
  };
  const node = (...args: string[]) => processSeconds(process.execPath, args);
  const results = await interleaved(ROUNDS, {
    lint: () => node(bin["route-lint"], "--check", "off"),
    help: () => node(bin["route-lint"], "--help"),
    signalboxHelp: () => node(bin.signalbox, "--help"),
    bare: () => node("-e", "0"),
  });
  const figure = (name: string, seconds: readonly number[], bound?: number): Figure => ({
    name,
    value: bound === undefined ? median(seconds) : ratio(seconds, results.bare),
    unit: bound === undefined ? "s" : "×",
    ...(bound !== undefined && { bound }),
    note: spread(seconds, "s"),
  });
  return [
    figure("route-lint of the example, without haproxy, to node alone", results.lint, 2.8),
    figure("route-lint --help, to node alone", results.help, 1.5),
    figure("signalbox --help, to node alone", results.signalboxHelp, 1.5),
    figure("node alone", results.bare),
  ];
}
