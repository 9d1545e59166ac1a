import type { Command } from "commander";
import { shellWord } from "../diagnostic/shell-word.ts";
import { positionAt } from "../diagnostic/source-file.ts";
import type { LocalProgram } from "../haproxy/find.ts";
import { CouldNotRun, type ExitCode, type Io, type Finish } from "../io.ts";
import { listenerAddresses, secretFiles } from "../model/model.ts";
import type { Compiled } from "../pipeline.ts";
import type { RenderedFile } from "../render/target.ts";
import type { exampleRequest as ExampleRequest } from "../try/example.ts";
import type { LiveHaproxy, LocalAddress } from "../try/live.ts";
import type { CompiledDirectory } from "./routes.ts";

/** `signalbox try [dir]`. */
export function addTry(root: Command, io: Io, finish: Finish): void {
  root
    .command("try")
    .description("Run the routes on localhost with upstreams that echo; one line per request, a reload at each save.")
    .argument("[dir]", "the directory that holds routes/", ".")
    .action(async (dir: string) => finish(await tryRoutes(dir, io)));
}

/** What lives as long as the command. */
interface Session {
  readonly dir: string;
  readonly io: Io;
  readonly program: LocalProgram;
  readonly upstreams: {
    addressOf(backend: Compiled["model"]["backends"][number]): Promise<{ address: string; port: number }>;
  };
  readonly log: string;
  /** Where each listener is, by its variable. */
  addresses: ReadonlyMap<string, LocalAddress>;
  haproxy: LiveHaproxy | undefined;
  serving: { readonly compiled: Compiled; readonly compilation: CompiledDirectory } | undefined;
}

async function tryRoutes(dir: string, io: Io): Promise<ExitCode> {
  const [{ existsSync }, { mkdtemp, rm }, { tmpdir }, path] = await Promise.all([
    import("node:fs"),
    import("node:fs/promises"),
    import("node:os"),
    import("node:path"),
  ]);
  const [{ rootOf }, { findHaproxy }, { startEchoUpstreams }, { receiveTraffic }, { atEachChange }] = await Promise.all(
    [
      import("./routes.ts"),
      import("../haproxy/find.ts"),
      import("../try/echo.ts"),
      import("../try/traffic.ts"),
      import("../try/watch.ts"),
    ],
  );
  const root = rootOf(dir, io.cwd);
  if (!existsSync(path.join(root, "routes"))) return noRoutes(dir, io);
  const program = await findHaproxy({ env: io.env });
  if (program.kind === "missing") throw new CouldNotRun(program.message);
  if (program.kind === "docker")
    throw new CouldNotRun("try needs haproxy on this machine, not in Docker. Type: sudo apt-get install haproxy");

  const stop = io.stop();
  const upstreams = startEchoUpstreams();
  const traffic = await receiveTraffic((line) => void show(line, session));
  const directory = await mkdtemp(path.join(tmpdir(), "signalbox-try-"));
  const session: Session = {
    dir,
    io,
    program,
    upstreams,
    log: traffic.address,
    addresses: new Map(),
    haproxy: undefined,
    serving: undefined,
  };
  try {
    let isFirst = true;
    const round = async (): Promise<void> => {
      const serves = await update(session, directory);
      if (isFirst && !serves) io.stderr.write("Nothing is served yet. Waiting for a change…\n");
      isFirst = false;
    };
    await atEachChange(root, stop, round, (error) => io.stderr.write(`${String(error)}\n`));
    return 0;
  } finally {
    await session.haproxy?.stop();
    await upstreams.close();
    traffic.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** There is nothing to watch; the same report as lint's. */
async function noRoutes(dir: string, io: Io): Promise<ExitCode> {
  const { compileRoutes, report } = await import("./routes.ts");
  const compilation = await compileRoutes(dir, io);
  const haproxy = { notBecause: "it reads only routes without errors" };
  await report(compilation.diagnostics, compilation, { format: "pretty", haproxy }, io);
  return 1;
}

/** Compiles what is on the disk and serves it; errors are shown and the last good configuration goes on. */
async function update(session: Session, directory: string): Promise<boolean> {
  const { io, dir, program } = session;
  const [
    { compileRoutes, report },
    { checkRendered },
    { hasErrors },
    { liveHaproxy, addressesOf },
    { exampleRequest },
  ] = await Promise.all([
    import("./routes.ts"),
    import("../haproxy/rounds.ts"),
    import("../diagnostic/diagnostic.ts"),
    import("../try/live.ts"),
    import("../try/example.ts"),
  ]);
  const started = performance.now();
  const compilation = await compileRoutes(dir, io);
  const { compiled, sources } = compilation;
  let { diagnostics } = compilation;
  const files = compiled && (await rendered(session, compiled, compilation));
  if (files) {
    const checked = await checkRendered(files, sources, program, { secrets: secretFiles(compiled.model.platform) });
    if (checked.failure !== undefined) throw new CouldNotRun(checked.failure);
    diagnostics = [...diagnostics, ...checked.diagnostics];
  }
  if (diagnostics.length > 0)
    await report(
      diagnostics,
      compilation,
      {
        format: "pretty",
        haproxy: files
          ? { by: `haproxy ${program.version}`, servers: "given" }
          : { notBecause: "it reads only routes without errors" },
      },
      io,
    );
  if (!compiled || !files || hasErrors(diagnostics)) {
    if (session.serving) io.stderr.write("The last good routes go on serving.\n");
    return false;
  }
  session.haproxy ??= liveHaproxy(program, directory);
  const addresses = await addressesOf(compiled.model.platform.listeners, session.addresses);
  const failed = await session.haproxy.serve(files, secretFiles(compiled.model.platform), addresses);
  if (failed !== undefined) {
    if (!session.serving) throw new CouldNotRun(`HAProxy did not start: ${failed.trim()}`);
    io.stderr.write(`HAProxy did not take the change: ${failed.trim()}\nThe last good routes go on serving.\n`);
    return false;
  }
  const first = !session.serving;
  session.serving = { compiled, compilation };
  tellAddresses(addresses, session, compiled, exampleRequest);
  session.addresses = addresses;
  if (first) welcome(session, compiled);
  else io.stderr.write(`Serving the change after ${Math.round(performance.now() - started)} ms.\n`);
  return true;
}

/** Every pool gets its echo upstream, whatever its servers are. */
async function rendered(
  session: Session,
  compiled: Compiled,
  compilation: CompiledDirectory,
): Promise<readonly RenderedFile[]> {
  const { renderCompiled } = await import("../pipeline.ts");
  const { backends } = compiled.model;
  const addresses = new Map(
    await Promise.all(
      backends.map(async (backend) => [backend.id, await session.upstreams.addressOf(backend)] as const),
    ),
  );
  const instancesOf = ({ id }: { id: string }) => [addresses.get(id) ?? { address: "127.0.0.1", port: 1 }];
  return renderCompiled(
    compiled,
    compilation.sources,
    { kind: "given", instancesOf },
    {
      acceptProxy: false,
      echo: true,
      trace: { log: session.log },
    },
  );
}

/** The listeners that were not there before, or elsewhere, with a request to copy for each. */
function tellAddresses(
  addresses: Session["addresses"],
  { io, addresses: before }: Session,
  { model, table }: Compiled,
  exampleRequest: typeof ExampleRequest,
): void {
  for (const listener of model.platform.listeners) {
    const { name, mode } = listener;
    const example = mode === "http" ? exampleRequest(table, name) : undefined;
    for (const { variable, tls } of listenerAddresses(listener)) {
      const { address, taken } = addresses.get(variable) ?? {};
      if (address === undefined || address === before.get(variable)?.address) continue;
      const url = `${tls ? "https" : "http"}://${address}`;
      const note = taken === undefined ? "" : `  (port ${taken} is taken)`;
      io.stdout.write(`${name}  ${mode === "http" ? url : `${tls ? "tls" : "tcp"} ${address}`}${note}\n`);
      // The certificate is a throw-away one.
      if (example && (tls || !listener.redirectToHttps))
        io.stdout.write(
          `  curl ${tls ? "-k " : ""}-H ${shellWord(`Host: ${example.host}`)} ${shellWord(`${url}${example.path}`)}\n`,
        );
    }
  }
}

function welcome({ io }: Session, { model }: Compiled): void {
  if (model.platform.userlists.length > 0) io.stdout.write("auth  every list has the user try with the password try\n");
  io.stderr.write("Waiting for requests and changes; Ctrl-C ends it.\n");
}

async function show(line: string, { serving, io }: Session): Promise<void> {
  const [{ parseTrace }, { trafficLine }, { shownFrom }] = await Promise.all([
    import("../access-log/trace.ts"),
    import("../try/traffic.ts"),
    import("./routes.ts"),
  ]);
  const seen = parseTrace(line);
  if (!seen || !serving) return;
  const { sources } = serving.compilation;
  const shown = shownFrom(io.cwd, serving.compilation);
  const placeOf = ({ file, start }: { file: string; start: number }) => {
    const source = sources.find(({ path }) => path === file);
    return `${shown(file)}:${source ? positionAt(source, start).line : 1}`;
  };
  io.stdout.write(`${trafficLine(seen, serving.compiled, placeOf)}\n`);
}
