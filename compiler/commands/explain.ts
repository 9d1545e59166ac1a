import { relative } from "node:path";
import { Option, type Command } from "commander";
import { layoutOf } from "../../agent/node/layout.ts";
import { didYouMean } from "../diagnostic/did-you-mean.ts";
import type { Span } from "../diagnostic/diagnostic.ts";
import { CouldNotRun, WrongUsage, type ExitCode, type Io, type Finish } from "../io.ts";
import type { Model } from "../model/model.ts";
import { ROUTES_FILE } from "../model/routes-format.ts";
import type { Compiled } from "../pipeline.ts";
import type { Explanation } from "../report/explain.ts";
import type { RoutedRequest } from "../table/decide.ts";
import { collect } from "./store-flags.ts";

interface ExplainFlags {
  readonly dir: string;
  readonly node?: string;
  readonly method: string;
  readonly header?: readonly string[];
  readonly listener?: string;
  readonly src?: string;
  readonly expect?: string;
  readonly format: "text" | "json";
  readonly asTest?: boolean;
}

/** `signalbox explain URL`. */
export function addExplain(root: Command, io: Io, finish: Finish): void {
  root
    .command("explain")
    .description(
      "Say which route answers a URL, what runs on the way, and who lost and why; or print the page of a code.",
    )
    .argument(
      "<url>",
      "as a client asks for it: https://shop.example.com/cart?id=7; or a code: route/conflict, publish/unchecked",
    )
    .option("--dir <dir>", "the directory that holds routes/", ".")
    .addOption(
      new Option("--node <dir>", "answer from the release that is live on this node: /var/lib/signalbox").conflicts(
        "dir",
      ),
    )
    .option("--method <method>", "of the request", "GET")
    .option("--header <header>", "'Name: value'; may be repeated", collect)
    .option("--listener <name>", "where the request comes in; the platform's default unless said")
    .option("--src <address>", "of the client, for allow, deny and blocked lists: 203.0.113.7")
    .option(
      "--expect <route>",
      "exit 1 when another route or none answers: shop.cart; a status of HAProxy's own, 404 or 301; none: no route at all",
    )
    .addOption(new Option("--format <format>", "of the answer").choices(["text", "json"]).default("text"))
    .addOption(
      new Option("--as-test", "print it as a test for a route file, which signalbox test runs").conflicts([
        "expect",
        "format",
        "node",
      ]),
    )
    .action(async (url: string, flags: ExplainFlags) => finish(await run(url, flags, io)));
}

async function run(url: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const { rulePage } = await import("./rule-page.ts");
  const page = await rulePage(url);
  if (page !== undefined) {
    io.stdout.write(page);
    return 0;
  }
  const { requestFromUrl } = await import("../validate/values/request.ts");
  const target = requestFromUrl(url);
  if (!target) throw new WrongUsage(`"${url}" is no URL: write it as https://shop.example.com/cart.`);
  const headers = (flags.header ?? []).map(headerOf);
  const host = headers.find(([name]) => name.toLowerCase() === "host")?.[1] ?? target.host;
  const [, scheme] = /^(https?):/i.exec(url) ?? [];
  const asked = {
    ...target,
    ...{ host, method: flags.method.toUpperCase(), headers },
    ...(scheme !== undefined && { scheme: scheme.toLowerCase() as "http" | "https" }),
    ...(flags.src !== undefined && { src: await clientOf(flags.src) }),
  };
  return flags.node === undefined ? ofDirectory(asked, url, flags, io) : ofNode(asked, flags.node, flags, io);
}

async function clientOf(text: string): Promise<string> {
  const { readClient } = await import("../validate/values/source.ts");
  const read = readClient(text);
  if ("value" in read) return read.value;
  throw new WrongUsage(`--src: ${read.wrong} Write 203.0.113.7 or 2001:db8::7.`);
}

type Asked = Omit<RoutedRequest, "listener">;

/** What the routes of a directory would do. */
async function ofDirectory(asked: Asked, url: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const [{ compileRoutes, report, shownFrom }, { explainJson, explainText, placesIn }] = await Promise.all([
    import("./routes.ts"),
    import("../report/explain.ts"),
  ]);
  const compilation = await compileRoutes(flags.dir, io);
  const { compiled, sources, diagnostics } = compilation;
  if (!compiled) {
    const haproxy = { notBecause: "explain asks the route table alone" };
    await report(diagnostics, compilation, { format: "pretty", haproxy }, io);
    return 1;
  }
  const found = await explained(compiled, asked, flags);
  if (flags.asTest) {
    const { asTest } = await import("../report/as-test.ts");
    io.stdout.write(asTest(found, url, compiled.model.platform));
    return 0;
  }
  const places = placesIn(sources);
  io.stdout.write(
    flags.format === "json"
      ? explainJson(found, places, { root: relative(io.cwd, compilation.root) || "." })
      : explainText(found, places, shownFrom(io.cwd, compilation)),
  );
  return expected(flags, found, compiled.model, io);
}

/** What the release that is live on a node does. */
async function ofNode(asked: Asked, node: string, flags: ExplainFlags, io: Io): Promise<ExitCode> {
  const [{ noNode }, { readServed, servedText }] = await Promise.all([
    import("../../agent/commands/start.ts"),
    import("../../agent/commands/served.ts"),
  ]);
  const [{ readRoutesFile }, { buildTable }, { explainJson, explainText }] = await Promise.all([
    import("../model/routes-file.ts"),
    import("../table/build.ts"),
    import("../report/explain.ts"),
  ]);
  const layout = layoutOf(node);
  const none = await noNode(layout);
  if (none) throw new (none.code === "usage" ? WrongUsage : CouldNotRun)(none.message);
  const served = await readServed(layout, ROUTES_FILE, new Date());
  if (!served.ok) throw new CouldNotRun(served.fault.message);
  const { bytes, ...about } = served.value;
  const model = readRoutesFile(bytes);
  if (!model) {
    const release = about.live.wanted.release.slice(0, 12);
    throw new CouldNotRun(
      `The live release ${release} was built by another version of Signalbox, and its ${ROUTES_FILE} says nothing to this one. Ask in the clone: signalbox explain URL`,
    );
  }
  const found = await explained({ model, table: buildTable(model) }, asked, flags);
  const places = ({ file, start }: Span) => ({ file, line: start });
  io.stdout.write(
    flags.format === "json"
      ? explainJson(found, places, { served: about })
      : `${servedText(about, layout)}\n\n${explainText(found, places)}`,
  );
  return expected(flags, found, model, io);
}

async function explained(
  { model, table }: Pick<Compiled, "model" | "table">,
  asked: Asked,
  flags: ExplainFlags,
): Promise<Explanation> {
  const { explain } = await import("../report/explain.ts");
  const listener = flags.listener ?? model.platform.defaultListener;
  if (!table.listeners.includes(listener)) {
    throw new WrongUsage(`There is no HTTP listener "${listener}": there are ${table.listeners.join(", ")}.`);
  }
  return explain(model, table, { ...asked, listener });
}

/** For scripts: whether the answer is the one that was said. */
function expected(
  { expect: wanted }: ExplainFlags,
  { decision: { outcome } }: Explanation,
  { routes }: Model,
  io: Io,
): ExitCode {
  if (wanted === undefined) return 0;
  const answers =
    outcome.kind === "route" ? [outcome.route, ...ownStatus(outcome.route, routes)] : [String(outcome.status), "none"];
  if (answers.includes(wanted)) return 0;
  const ids = routes.map(({ id }) => id);
  // A name without its team is one that a person types.
  const meant = routes.find(({ name }) => name === wanted)?.id ?? wanted;
  const isKnown = ids.includes(wanted) || /^(?:\d{3}|none)$/.test(wanted);
  const unknown = isKnown ? "" : ` There is no route "${wanted}". ${didYouMean(meant, ids) ?? ""}`.trimEnd();
  io.stderr.write(`Expected ${wanted}; ${answers[0]} answers.${unknown}\n`);
  return 1;
}

/** The status that HAProxy answers a route with, where no backend does and nobody is asked for a password or for where he is. */
function ownStatus(route: string, routes: Model["routes"]): string[] {
  const { action, filters } = routes.find(({ id }) => id === route) ?? {};
  const asks = filters?.auth ?? filters?.allow ?? filters?.deny;
  return action !== undefined && "status" in action && asks === undefined ? [String(action.status)] : [];
}

/** Blanks around the value are dropped, as HAProxy does (RFC 9110 5.5). */
function headerOf(text: string): readonly [string, string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new WrongUsage("A --header is no header: write 'Name: value', as in 'Accept: text/html'.");
  return [text.slice(0, colon), text.slice(colon + 1).trim()];
}
