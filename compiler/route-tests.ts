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
 * The tests of the route files on every haproxy of this machine, one version after the other. Throws CouldNotRun where there is none,
 * or where one of them does not take the configuration, and Stopped at Ctrl-C.
 */
export async function runRouteTests(
  { compiled, sources }: Pick<Compilation, "compiled" | "sources">,
  io: Io,
  tell: (doing: string) => void = () => undefined,
): Promise<TestsRun> {
  if (!compiled) return { failures: [], tests: { notBecause: "they need routes without errors" } };
  const { tests } = compiled.model;
  if (tests.length === 0) return { failures: [], tests: { by: [], cases: [] } };
  const [{ findHaproxies }, { runTests }, { failuresOf }] = await Promise.all([
    import("./haproxy/find.ts"),
    import("./tests/run.ts"),
    import("./tests/judge.ts"),
  ]);
  const programs = await findHaproxies({ env: io.env });
  if ("kind" in programs) throw new CouldNotRun(programs.message);
  const stop = io.stop();
  const ran = [];
  for (const program of programs) {
    const by = `haproxy ${program.version}`;
    tell(`Testing with ${by}`);
    try {
      ran.push(...(await runTests(compiled, sources, program, stop)).map((one) => ({ ...one, by })));
    } catch (error) {
      if (error instanceof Stopped) throw error;
      const why = error instanceof Error ? error.message : String(error);
      throw new CouldNotRun(`The tests did not run with ${by}: ${why}. See: signalbox lint --check fast`);
    }
  }
  const failures = failuresOf(ran, compiled);
  const cases = tests.map((test) => {
    const failedAt = failures.get(test)?.span;
    return { name: test.asked, span: test.span, ...(failedAt && { failedAt }) };
  });
  const by = programs.map(({ version }) => `haproxy ${version}`);
  return { failures: [...failures.values()], tests: { by, cases } };
}
