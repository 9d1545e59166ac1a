import { block } from "../diagnostic/markdown.ts";
import type { Change, ChangeKind, Diff } from "./diff.ts";

/** How nodes get from the one to the other (compiler/on-nodes.ts). */
export type OnNodes =
  | { readonly kind: "nothing" }
  /** While HAProxy runs. `maps`: by their names; none where only servers change. */
  | { readonly kind: "live"; readonly maps: readonly string[] }
  /** One clause that names what only a reload can change. */
  | { readonly kind: "reload"; readonly why: string };

export const TITLE: Readonly<Record<ChangeKind, string>> = {
  lost: "lost",
  team: "other team",
  moved: "moved",
  changed: "changed",
  gained: "gained",
};

export const UNCHANGED: Diff = { requests: [], things: [] };

/** The whole answer: what changes, in blocks, and what it comes to. */
export function wholeText(blocks: readonly string[], diff: Diff, nodes?: OnNodes): string {
  const isNothing = diff.requests.length + diff.things.length === 0 && nodes?.kind === "nothing";
  const outcome = [outcomeText(diff), ...(nodes && !isNothing ? [nodesText(nodes)] : [])].join("\n");
  return `${[...blocks, outcome].join("\n\n")}\n`;
}

/**
 * The same as Markdown, with what a log says (`replayText`) where there is one. What teams and senders of requests wrote stands in code
 * blocks alone, where no mention, link, HTML or table is made of it.
 */
export function wholeMarkdown(blocks: readonly string[], diff: Diff, nodes?: OnNodes, logged?: string): string {
  return `${[
    `**${outcomeText(diff)}**`,
    ...(blocks.length > 0 ? [block(blocks.join("\n\n"))] : []),
    ...(nodes ? [block(nodesText(nodes))] : []),
    ...(logged === undefined ? [] : [block(logged)]),
  ].join("\n\n")}\n`;
}

/** What it comes to, as sentences on one line. */
export function outcomeText({ requests, things }: Diff): string {
  const { named, written } = grouped(requests);
  if (requests.length === 0) return things.length === 0 ? "Nothing changes." : "Routes treat every request as before.";
  const counts = (Object.keys(TITLE) as ChangeKind[]).flatMap((kind) => {
    const count = named.filter(([one]) => one?.kind === kind).length;
    return count === 0 ? [] : [`${count} ${TITLE[kind]}`];
  });
  const classes = named.length === 1 ? "1 class of requests changes" : `${named.length} classes of requests change`;
  const paths = written.length > 0 ? ", and paths written in two ways" : "";
  return `${classes} (${counts.join(", ")})${paths}. Routes treat every other request as before.`;
}

/** What becomes of nodes, as a sentence. */
export function nodesText(nodes: OnNodes): string {
  if (nodes.kind === "reload") return `Nodes reload HAProxy for it: ${nodes.why}.`;
  if (nodes.kind === "nothing") return "Nothing changes on nodes.";
  return `Nodes need no reload: ${nodes.maps.length === 0 ? "only servers change" : `only maps change (${nodes.maps.join(", ")})`}.`;
}

export type Group = readonly Change[];

/**
 * Classes that change in the same way together: one edit is often seen in several. Paths that are written in two ways follow from
 * what stands before them, and are told in short.
 */
export function grouped(requests: readonly Change[]): { readonly named: readonly Group[]; readonly written: Group } {
  const isWritten = ({ where }: Change) => where.some(({ twoNames }) => twoNames);
  const plain = requests.filter((change) => !isWritten(change));
  const groups = new Map<string, Change[]>();
  for (const change of plain.length > 0 ? plain : requests) {
    const { kind, before, after, differences, may, orOther } = change;
    const key = JSON.stringify([kind, before?.route, after?.route, differences, may, orOther]);
    const there = groups.get(key);
    if (there) there.push(change);
    else groups.set(key, [change]);
  }
  return { named: [...groups.values()], written: plain.length > 0 ? requests.filter(isWritten) : [] };
}
