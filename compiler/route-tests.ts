import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { CouldNotRun, Stopped, type Io } from "./io.ts";
import type { Compilation } from "./pipeline.ts";
import type { TestsVerdict } from "./report/checked.ts";

export interface TestsRun {
  /** A failure for each test that did not pass. */
  readonly failures: readonly Diagnostic[];
  readonly tests: TestsVerdict;
}

/**
 * The tests of the route files on every version of HAProxy that the platform file names, or where it names none on every one of this
 * machine, side by side; with `docker` in a container. Throws CouldNotRun where one of them is not to be had or does not take
 * the configuration, and Stopped at Ctrl-C.
 */
export async function runRouteTests(
  { compiled, sources }: Pick<Compilation, "compiled" | "sources">,
  io: Io,
  { docker, tell }: { readonly docker?: boolean | string; readonly tell?: (doing: string) => void } = {},
): Promise<TestsRun> {
  if (!compiled) return { failures: [], tests: { notBecause: "they need routes without errors" } };
  const { tests, haproxyVersions } = compiled.model;
  if (tests.length === 0) return { failures: [], tests: { by: [], cases: [] } };
  const [{ findFleet, imageOption, namesOf }, { runTests }, { failuresOf }] = await Promise.all([
    import("./haproxy/fleet.ts"),
    import("./tests/run.ts"),
    import("./tests/judge.ts"),
  ]);
  const { programs, missing } = await findFleet(haproxyVersions, { all: true, env: io.env, ...imageOption(docker) });
  if (missing.length > 0) throw new CouldNotRun(missing.join("\n"));
  const stop = io.stop();
  tell?.(`Testing with ${namesOf(programs)}`);
  const runs = programs.map(async (program) => {
    const by = namesOf([program]);
    try {
      return (await runTests(compiled, sources, program, stop)).map((one) => ({ ...one, by }));
    } catch (error) {
      if (error instanceof Stopped) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new CouldNotRun(`The tests did not run with ${by}: ${why}. See: signalbox lint --check fast`);
    }
  });
  // Each has left nothing behind before one of them is heard.
  await Promise.allSettled(runs);
  const ran = (await Promise.all(runs)).flat();
  const failures = failuresOf(ran, compiled);
  const cases = tests.map((test) => {
    const failedAt = failures.get(test)?.span;
    return { name: test.asked, span: test.span, ...(failedAt && { failedAt }) };
  });
  const by = programs.map((program) => namesOf([program]));
  return { failures: [...failures.values()], tests: { by, cases } };
}
