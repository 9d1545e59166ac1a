import { relative, resolve } from "node:path";
import type { Command } from "commander";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ParsedCatalogue } from "../catalogue/parse.ts";
import type { SourceFile } from "../diagnostic/source-file.ts";
import { CouldNotRun, WrongUsage, type Io } from "../io.ts";
import type { AddressPolicy } from "../language/address.ts";
import { consulName, type Model } from "../model/model.ts";

/** Where instances are known from. */
export interface CatalogueFlags {
  readonly catalogue?: string;
  readonly consul?: string;
}

const PATIENCE_MS = 10_000;

/** Adds `--catalogue` and `--consul`. */
export function addCatalogueOptions(command: Command): Command {
  return command
    .option("--catalogue <file>", "say which services have no instance in this file")
    .option("--consul <address>", "… or in this Consul, as 127.0.0.1:8500");
}

/** The catalogue that the flags name; undefined where they name none. */
export async function catalogueOf(
  { catalogue: file, consul }: CatalogueFlags,
  { backends, platform }: Pick<Model, "backends" | "platform">,
  root: string,
  io: Io,
): Promise<Catalogue | undefined> {
  if (file !== undefined && consul !== undefined) throw new WrongUsage("Give --catalogue or --consul, not both.");
  if (file !== undefined) {
    const loopback = platform.addresses?.loopback ?? "allowed";
    const { catalogue, diagnostics } = await readCatalogue(file, { loopback }, root, io);
    const [first] = diagnostics;
    if (first) throw new WrongUsage(`The catalogue "${file}" has mistakes: ${first.message}`);
    return catalogue;
  }
  if (consul === undefined) return undefined;
  const { catalogueFromConsul } = await import("../catalogue/from-consul.ts");
  const url = addressOf(consul, io);
  const services = backends.flatMap(({ servers }) => (servers.kind === "service" ? [consulName(servers)] : []));
  const token = io.env["CONSUL_HTTP_TOKEN"];
  const headers = token ? { "x-consul-token": token } : {};
  return catalogueFromConsul(services, async (path) => {
    const answer = await fetch(`${url}/v1/${path}`, { headers, signal: AbortSignal.timeout(PATIENCE_MS) }).catch(
      (error: Error) => {
        const { cause } = error;
        throw new CouldNotRun(
          `Consul at ${consul} cannot be asked: ${cause instanceof Error ? cause.message : error.message}.`,
        );
      },
    );
    if (!answer.ok) throw new CouldNotRun(`Consul at ${consul} answers ${answer.status} to /v1/${path}.`);
    return answer.json().catch(() => {
      throw new CouldNotRun(`Consul at ${consul} answers /v1/${path} with what is no JSON.`);
    });
  });
}

function addressOf(consul: string, { env }: Io): string {
  const isSecure = /^(1|t|true)$/i.test(env["CONSUL_HTTP_SSL"] ?? "");
  const url = consul.includes("://") ? consul : `${isSecure ? "https" : "http"}://${consul}`;
  if (!URL.canParse(url)) throw new WrongUsage(`"${consul}" is no address of a Consul: write it as 127.0.0.1:8500.`);
  return url.replace(/\/+$/, "");
}

/** A catalogue file, and what is wrong with it. */
export async function readCatalogue(
  file: string,
  policy: AddressPolicy,
  root: string,
  io: Io,
): Promise<ParsedCatalogue & { readonly source: SourceFile }> {
  const { readFile } = await import("node:fs/promises");
  const { parseCatalogue } = await import("../catalogue/parse.ts");
  const path = resolve(io.cwd, file);
  const text = await readFile(path, "utf8").catch((error: Error) => {
    throw new CouldNotRun(`The catalogue "${file}" cannot be read: ${error.message}.`);
  });
  const source = { path: relative(root, path), text };
  return { ...parseCatalogue(source, policy), source };
}
