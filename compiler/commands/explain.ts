import { Option, type Command } from "commander";
import { WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";

interface ExplainFlags {
  readonly dir: string;
  readonly method: string;
  readonly header: readonly string[];
  readonly listener?: string;
  readonly format: "text" | "json";
}

/** `signalbox explain URL`. */
export function addExplain(root: Command, io: Io, finish: Finish): void {
  root
    .command("explain")
    .description("Say which route answers a URL, what runs on the way, and who lost and why.")
    .argument("<url>", "as a client asks for it: https://shop.example.com/cart?id=7")
    .option("--dir <dir>", "the directory that holds routes/", ".")
    .option("--method <method>", "of the request", "GET")
    .option(
      "--header <header>",
      "'Name: value'; may be repeated",
      (value: string, all: readonly string[]) => [...all, value],
      [] as readonly string[],
    )
    .option("--listener <name>", "where the request comes in; the platform's default unless said")
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .action(async (url: string, flags: ExplainFlags) => finish(await run(url, flags, io)));
}

async function run(url: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const [{ compileRoutes, report }, { explain, explainJson, explainText, requestFromUrl }] = await Promise.all([
    import("./routes.ts"),
    import("../report/explain.ts"),
  ]);
  const target = requestFromUrl(url);
  if (!target) throw new WrongUsage(`"${url}" is no URL: write it as https://shop.example.com/cart.`);
  const headers = flags.header.map(headerOf);
  const compilation = await compileRoutes(flags.dir, io);
  const { compiled, sources } = compilation;
  if (!compiled) {
    await report(
      compilation.diagnostics,
      compilation,
      { format: "pretty", haproxy: { notBecause: "explain asks the route table alone" } },
      io,
    );
    return 1;
  }
  const listener = flags.listener ?? compiled.model.platform.defaultListener;
  if (!compiled.table.listeners.includes(listener)) {
    throw new WrongUsage(`There is no HTTP listener "${listener}": there are ${compiled.table.listeners.join(", ")}.`);
  }
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? target.host;
  const found = explain(compiled.model, compiled.table, {
    ...target,
    host,
    listener,
    method: flags.method.toUpperCase(),
    headers,
  });
  io.stdout.write(flags.format === "json" ? explainJson(found, sources) : explainText(found, sources));
  return 0;
}

/** Blanks around the value are dropped, as HAProxy does (RFC 9110 5.5). */
function headerOf(text: string): readonly [string, string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new WrongUsage(`"${text}" is no header: write 'Name: value'.`);
  return [text.slice(0, colon), text.slice(colon + 1).trim()];
}
