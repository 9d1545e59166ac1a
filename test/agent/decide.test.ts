import { describe as group, expect, test } from "vitest";
import { targetOf } from "../../agent/apply/look.ts";
import { decideApply, type ApplyInput } from "../../agent/apply/next.ts";
import { describe } from "../../agent/node/generations.ts";
import { releaseFault, type ReleaseHere } from "../../agent/render/faults.ts";
import { refuse } from "../../agent/support/fault.ts";
import type { Current, Generation, Hold, Refusal, Wanted } from "../../agent/node/records.ts";
import type { Manifest } from "../../compiler/release/manifest.ts";

const id = (letter: string): string => letter.repeat(64);
const wanted = (release: string, sequence: number, more: Partial<Wanted> = {}): Wanted => ({
  format: 1,
  store: "file:///s",
  channel: "stable",
  sequence,
  release: id(release),
  sha256: id("0"),
  issued: "2026-01-01T00:00:00.000Z",
  ...more,
});

group("releaseFault", () => {
  const manifest = (more: Partial<Manifest> = {}): Manifest => ({
    format: 1,
    requires: [],
    secrets: [],
    services: [],
    files: [],
    ...more,
  });
  const templates = manifest({
    files: [{ path: "haproxy/10-a.cfg.ctmpl", sha256: id("1"), size: 1, kind: "template" }],
  });
  const base: ReleaseHere = { id: id("b"), manifest: manifest(), secrets: new Set(), canRenderTemplates: false };
  const summary = (input: ReleaseHere): string => {
    const fault = releaseFault(input);
    return fault === undefined ? "none" : `${fault.kind} ${fault.code}`;
  };
  test.each<[string, ReleaseHere, string]>([
    ["a static release passes through", base, "none"],
    ["templates are filled in", { ...base, manifest: templates, canRenderTemplates: true }, "none"],
    ["templates without consul-template could not run", { ...base, manifest: templates }, "failed no-consul-template"],
    ["a damaged release is never rendered", { ...base, manifest: undefined }, "failed release-damaged"],
    [
      "a feature that the node lacks is named",
      { ...base, manifest: manifest({ requires: ["quic"] }) },
      "refused missing-feature",
    ],
    [
      "a file that the node lacks is named",
      { ...base, manifest: manifest({ secrets: ["shop.pem"] }) },
      "refused missing-secret",
    ],
  ])("%s", (_name, input, expected) => expect(summary(input)).toBe(expected));
});

group("targetOf", () => {
  const made = (number: number, release: string): Generation => ({
    format: 1,
    generation: number,
    rendering: id("e"),
    wanted: wanted(release, number),
    made: "2026-01-01T00:00:00.000Z",
  });
  const current: Current = { format: 1, rendering: id("c"), wanted: wanted("c", 3) };
  const hold = (release: string): Hold => ({ format: 1, wanted: wanted(release, 9), since: "", by: "rollback" });
  const disk = [made(1, "a"), made(2, "b"), made(3, "b"), made(4, "c")];
  const summary = (target: ReturnType<typeof targetOf>): string =>
    target === undefined
      ? "none"
      : `${target.wanted.release.slice(0, 1)} ${target.wanted.sequence} ${target.from ?? "rendered"}`;
  test.each<[string, Hold | undefined, number | undefined, string]>([
    ["nobody holds: what is rendered", undefined, 4, "c 3 rendered"],
    ["what is rendered is what is held", hold("c"), 4, "c 3 rendered"],
    ["another release is held: its newest generation", hold("b"), 4, "b 9 3"],
    ["it is live already", hold("b"), 3, "none"],
    ["an older generation of it is live: that is it too", hold("b"), 2, "none"],
    ["it is not on the disk", hold("d"), 4, "none"],
  ])("%s", (_name, held, live, expected) => expect(summary(targetOf(current, held, disk, live))).toBe(expected));
});

group("decideApply", () => {
  const generation = (number: number, rendering: string): Generation => ({
    format: 1,
    generation: number,
    rendering: id(rendering),
    wanted: wanted(rendering, number),
    made: "2026-01-01T00:00:00.000Z",
  });
  const g1 = generation(1, "a");
  const g2 = generation(2, "b");
  const current = (rendering: string): Current => ({
    format: 1,
    rendering: id(rendering),
    wanted: wanted(rendering, 2),
  });
  const worker = (description: string, serves?: number) =>
    ({
      kind: "running",
      pid: 1,
      worker: "1",
      version: "2.6.12",
      oldWorkers: 0,
      description,
      ...(serves !== undefined && { serves }),
    }) as const;
  const runs = (of: Generation) => worker(describe(of), of.generation);
  const beside = { ...runs(g1), beside: { code: "haproxy-twice", message: "" } } as const;
  const foreign = { kind: "unknown", code: "haproxy-foreign", message: "" } as const;
  const refused = (rendering: string, number?: number): Refusal => ({
    rendering: id(rendering),
    haproxy: "2.6",
    at: "2026-01-01T00:00:00.000Z",
    fault: refuse("x", "x"),
    ...(number !== undefined && { generation: number }),
  });
  const fresh: ApplyInput = {
    target: current("a"),
    generations: [],
    damaged: [],
    liveNumber: undefined,
    running: { kind: "not-running" },
    haproxy: "2.6",
    unfiled: false,
    again: false,
  };
  const unconfirmed: ApplyInput = { ...fresh, generations: [g1], liveNumber: 1, running: runs(g1) };
  const steady: ApplyInput = { ...unconfirmed, confirmed: 1 };
  const key = (digest: string) => ({ secrets: { "public.pem": digest } });
  const keyed: ApplyInput = {
    ...steady,
    generations: [{ ...g1, ...key("1") }],
    target: { ...current("a"), ...key("1") },
  };
  const rekeyed: ApplyInput = { ...keyed, target: { ...current("a"), ...key("2") } };
  const two: ApplyInput = { ...steady, target: current("b"), generations: [g1, g2], liveNumber: 2 };
  const summary = (input: ApplyInput): string => {
    const action = decideApply(input);
    if (action.kind === "nothing") return "nothing";
    const { generation } = action;
    return `${action.kind} ${typeof generation === "number" ? generation : generation.generation}`;
  };
  test.each<[string, ApplyInput, string]>([
    ["nothing is rendered yet", { ...fresh, target: undefined }, "nothing"],
    ["a fresh node tries", fresh, "try 1"],
    ["it is live and HAProxy is not started", { ...unconfirmed, running: { kind: "not-running" } }, "nothing"],
    ["HAProxy was started on it", unconfirmed, "confirm 1"],
    ["all is well", steady, "nothing"],
    ["a new rendering is tried", { ...steady, target: current("b") }, "try 2"],
    ["killed before the switch: tried again under a new number", { ...two, liveNumber: 1 }, "try 3"],
    ["killed before the reload, or before the maps were changed", two, "catch-up 2"],
    ["killed before the reload, and what runs is not on the disk any more", { ...two, generations: [g2] }, "reload 2"],
    [
      "the map says which one is served, whatever was loaded",
      { ...two, running: worker(describe(g1), 2) },
      "confirm 2",
    ],
    ["a worker without the map serves what it loaded", { ...two, running: worker(describe(g2)) }, "confirm 2"],
    ["HAProxy was told of servers that no file names", { ...steady, unfiled: true }, "file 2"],
    ["something new is made before what is told is filed", { ...steady, target: current("b"), unfiled: true }, "try 2"],
    [
      "what is refused is not tried, and what is told is filed",
      { ...steady, target: current("b"), refused: refused("b"), unfiled: true },
      "file 2",
    ],
    ["killed before it was confirmed", { ...two, running: runs(g2) }, "confirm 2"],
    ["the reload failed", { ...two, refused: refused("b", 2) }, "go-back 1"],
    [
      "a reload that failed is tried again when it is time, and what failed is not gone back to",
      { ...two, liveNumber: 1, refused: refused("b", 2), again: true },
      "try 3",
    ],
    [
      "what the check refused stays refused then",
      { ...steady, target: current("b"), refused: refused("b"), again: true },
      "nothing",
    ],
    ["killed after it went back", { ...two, liveNumber: 1, refused: refused("b", 2) }, "nothing"],
    [
      "what the check refused is not tried again",
      { ...steady, target: current("b"), refused: refused("b") },
      "nothing",
    ],
    ["the node's certificate is what it was", keyed, "nothing"],
    ["the node's certificate was replaced", rekeyed, "try 2"],
    ["the certificate is gone: HAProxy has it", { ...keyed, target: current("a") }, "nothing"],
    ["a refused certificate is not tried again", { ...rekeyed, refused: { ...refused("a"), ...key("2") } }, "nothing"],
    ["another one is", { ...rekeyed, refused: { ...refused("a"), ...key("3") } }, "try 2"],
    ["another rendering is", { ...steady, target: current("c"), refused: refused("b") }, "try 2"],
    [
      "and so is the same with another haproxy",
      { ...steady, target: current("b"), refused: refused("b"), haproxy: "3.0" },
      "try 2",
    ],
    [
      "the record of what is live is damaged: it is made anew, and nothing older is served meanwhile",
      { ...steady, target: current("b"), liveNumber: 2, confirmed: 2, running: runs(g2) },
      "try 3",
    ],
    [
      "and where that is refused: the last good one",
      { ...steady, target: current("b"), liveNumber: 2, refused: refused("b") },
      "go-back 1",
    ],
    ["live names nothing: the last good one", { ...steady, liveNumber: undefined, generations: [g1, g2] }, "go-back 1"],
    [
      "live names nothing and nothing was seen serving: the newest",
      { ...unconfirmed, liveNumber: undefined, generations: [g1, g2] },
      "go-back 2",
    ],
    ["HAProxy runs a generation that is not here", { ...steady, running: worker("x") }, "reload 1"],
    ["another HAProxy has its place", { ...two, running: foreign }, "nothing"],
    ["another HAProxy serves beside it", { ...two, running: beside }, "nothing"],
    ["another HAProxy, and nothing was live yet", { ...fresh, running: foreign }, "try 1"],
    [
      "the only generation failed to load: nowhere to go back to",
      { ...unconfirmed, running: worker(""), refused: refused("a", 1) },
      "nothing",
    ],
    [
      "a master that does not answer is left alone",
      { ...steady, target: current("b"), running: { kind: "unknown", code: "haproxy-silent", message: "" } },
      "nothing",
    ],
    [
      "numbers of what is damaged are not used twice",
      { ...fresh, liveNumber: 4, damaged: [{ generation: 5, path: "", whole: new Map() }] },
      "try 6",
    ],
    [
      "numbers are not used twice",
      { ...steady, generations: [g1], target: current("c"), refused: refused("b", 7) },
      "try 8",
    ],
    ["rolling back makes a new generation", { ...two, confirmed: 2, running: runs(g2), target: current("a") }, "try 3"],
  ])("%s", (_name, input, expected) => expect(summary(input)).toBe(expected));
});
