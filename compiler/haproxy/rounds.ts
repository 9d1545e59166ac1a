import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { inOrder } from "../diagnostic/sort.ts";
import { internal, more } from "../rules/haproxy.ts";
import { checkDirectory, type CheckOptions } from "./check.ts";
import { diagnose, type DiagnoseContext } from "./diagnose.ts";
import type { Program } from "./find.ts";
import type { HaproxyMessage } from "./messages.ts";
import { locate, locatePlace, type Located, type RenderedText } from "./origin.ts";
import { standInSecrets } from "./secrets.ts";
import { sectionAt, setAside, type Gone } from "./set-aside.ts";
import { withWorkspace, writeFiles } from "./workspace.ts";

export interface RenderedCheck {
  readonly diagnostics: readonly Diagnostic[];
  /** How often haproxy ran; 1 when all is well. */
  readonly rounds: number;
  /** haproxy gave no verdict (one sentence): exit 3. */
  readonly failure?: string;
}

export interface RoundsOptions extends CheckOptions {
  readonly routeSpan?: DiagnoseContext["routeSpan"];
  readonly maxRounds?: number;
  /** Files of the node's secrets that the configuration names: haproxy finds stand-ins for them. */
  readonly secrets?: readonly string[];
}

const MAX_ROUNDS = 20;

/**
 * Checks the static files of a release with the real haproxy and brings to light as many errors as it can:
 * an `http-request` error hides the rest of its file and all later files, and any error hides what is found after parsing,
 * so the named lines are set aside and haproxy runs again, at most 20 times. Files that are templates are left out.
 */
export async function checkRendered(
  files: readonly (RenderedText & { readonly kind?: "template" | "static" })[],
  sources: DiagnoseContext["sources"],
  program: Program,
  options: RoundsOptions = {},
): Promise<RenderedCheck> {
  const rendered = files.filter(({ kind }) => kind !== "template").map(({ path, text }) => ({ path, text }));
  const context: DiagnoseContext = {
    files: rendered,
    sources,
    version: program.version,
    ...(options.routeSpan && { routeSpan: options.routeSpan }),
  };
  return withWorkspace(async (dir) => {
    const standIns = standInSecrets(options.secrets ?? []);
    writeFiles(dir, [...rendered, ...standIns]);
    const found: Diagnostic[] = [];
    const ours: Diagnostic[] = [];
    // Of two statements each may be taken for the reason of the other's error; what haproxy refuses is an error all the same.
    const told = (): Diagnostic[] => inOrder(found.length > 0 ? found : ours);
    const gone: Gone[] = [];
    let current: readonly RenderedText[] = rendered;
    for (let round = 1; ; round += 1) {
      const outcome = await checkDirectory(program, dir, { ...options, standIns: standIns.length > 0 });
      if (outcome.kind === "valid") return { diagnostics: told(), rounds: round };
      if (outcome.kind === "failed") return { diagnostics: told(), rounds: round, failure: outcome.message };
      if (options.meanwhile?.() === false) return { diagnostics: [], rounds: round };
      const messages = withoutEchoes(outcome.messages);
      const next = setAside(
        current,
        messages.flatMap((message) => toSetAside(message, rendered)),
      );
      // An ACL with a bad line in its list is missing for this round alone.
      const inLists = messages.flatMap((message) => (message.map && locate(message, rendered)) ?? []);
      const missing = setAside(current, inLists).gone;
      // An ACL that is refused is missing for the rules of the same round; a section only from the next one on.
      gone.push(...next.gone.filter(({ section }) => section !== undefined));
      for (const message of messages)
        (isOurDoing(message, [...gone, ...missing], rendered) ? ours : found).push(diagnose(message, context));
      gone.push(...next.gone.filter(({ section }) => section === undefined));
      if (messages.length === 0) found.push(silent(outcome.last, program.version));
      const changed = next.files.filter((file, index) => file.text !== current[index]?.text);
      if (changed.length === 0 || round >= (options.maxRounds ?? MAX_ROUNDS))
        return { diagnostics: [...told(), hidden(program.version)], rounds: round };
      writeFiles(dir, changed);
      current = next.files;
    }
  }, program.kind === "docker");
}

/** Statements of a team, and lines of maps; our own text stays, for without it the rest makes no sense. */
function toSetAside(message: HaproxyMessage, files: readonly RenderedText[]): Located[] {
  const place = message.map === undefined ? locate(message, files) : locatePlace(message.map, files);
  return place === undefined || (place.origin === undefined && message.map === undefined) ? [] : [place];
}

/** A name is gone because its statement was set aside: what is said about it elsewhere is no finding. */
function isOurDoing(message: HaproxyMessage, gone: readonly Gone[], files: readonly RenderedText[]): boolean {
  const place = locate(message, files);
  const text = place && files.find(({ path }) => path === place.path)?.text;
  const section = message.proxy ?? (place && text !== undefined ? sectionAt(text, place.line) : undefined);
  return gone.some(
    (one) =>
      message.quoted.includes(one.name) &&
      (one.section === undefined || one.section === section) &&
      (one.path !== place?.path || one.line !== place.line),
  );
}

/** Some messages come once at their line and again without one (`verify is enabled by default …`). */
function withoutEchoes(messages: readonly HaproxyMessage[]): readonly HaproxyMessage[] {
  const placed = messages.filter(({ place }) => place !== undefined).map(({ text }) => text.toLowerCase());
  return messages.filter(
    ({ place, proxy, text }) =>
      place !== undefined || proxy !== undefined || !placed.some((one) => one.includes(text.toLowerCase())),
  );
}

function hidden(version: string): Diagnostic {
  return more.at(undefined, `haproxy ${version} stops at some errors, so there may be more behind these.`);
}

function silent(last: string, version: string): Diagnostic {
  return internal.at(
    undefined,
    `haproxy ${version} failed without saying where${last === "" ? "" : `: ${JSON.stringify(last.slice(0, 200))}`}.`,
  );
}
