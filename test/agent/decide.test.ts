import { describe as group, expect, test } from "vitest";
import { decideApply, describe, type ApplyInput } from "../../agent/apply/decide.ts";
import { decideRender, type RenderInput } from "../../agent/render/decide.ts";
import { refuse, type Current, type Generation, type Refusal, type Wanted } from "../../agent/records.ts";
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

group("decideRender", () => {
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
  const current = (release: string, sequence: number): Current => ({
    format: 1,
    rendering: id("e"),
    wanted: wanted(release, sequence),
  });
  const base: RenderInput = {
    wanted: wanted("b", 2),
    current: undefined,
    manifest: manifest(),
    canRenderTemplates: false,
  };
  const summary = (input: RenderInput): string => {
    const action = decideRender(input);
    return action.kind === "fault" ? `${action.fault.kind} ${action.fault.code}` : action.kind;
  };
  test.each<[string, RenderInput, string]>([
    ["nothing is wanted yet", { ...base, wanted: undefined }, "nothing"],
    ["a static release passes through", base, "copy"],
    ["it stands already", { ...base, current: current("b", 2) }, "nothing"],
    ["the same release under another number is only labelled", { ...base, current: current("b", 1) }, "relabel"],
    ["another release is copied", { ...base, current: current("a", 1) }, "copy"],
    [
      "templates are filled in each cycle",
      { ...base, manifest: templates, canRenderTemplates: true, current: current("b", 2) },
      "template",
    ],
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
  const runs = (of: Generation) => ({ kind: "running", description: describe(of) }) as const;
  const refused = (rendering: string, number?: number): Refusal => ({
    rendering: id(rendering),
    haproxy: "2.6",
    at: "2026-01-01T00:00:00.000Z",
    fault: refuse("x", "x"),
    ...(number !== undefined && { generation: number }),
  });
  const fresh: ApplyInput = {
    current: current("a"),
    generations: [],
    live: undefined,
    confirmed: undefined,
    refused: undefined,
    running: { kind: "not-running" },
    haproxy: "2.6",
  };
  const steady: ApplyInput = { ...fresh, generations: [g1], live: 1, confirmed: 1, running: runs(g1) };
  const two: ApplyInput = { ...steady, current: current("b"), generations: [g1, g2], live: 2 };
  const summary = (input: ApplyInput): string => {
    const action = decideApply(input);
    if (action.kind === "nothing") return "nothing";
    return `${action.kind} ${action.kind === "try" ? action.generation : action.generation.generation}`;
  };
  test.each<[string, ApplyInput, string]>([
    ["nothing is rendered yet", { ...fresh, current: undefined }, "nothing"],
    ["a fresh node tries", fresh, "try 1"],
    [
      "it is live and HAProxy is not started",
      { ...steady, confirmed: undefined, running: { kind: "not-running" } },
      "nothing",
    ],
    ["HAProxy was started on it", { ...steady, confirmed: undefined }, "confirm 1"],
    ["all is well", steady, "nothing"],
    ["a new rendering is tried", { ...steady, current: current("b") }, "try 2"],
    ["killed before the switch: tried again under a new number", { ...two, live: 1 }, "try 3"],
    ["killed before the reload", two, "reload 2"],
    ["killed before it was confirmed", { ...two, running: runs(g2) }, "confirm 2"],
    ["the reload failed", { ...two, refused: refused("b", 2) }, "go-back 1"],
    ["killed after it went back", { ...two, live: 1, refused: refused("b", 2) }, "nothing"],
    [
      "what the check refused is not tried again",
      { ...steady, current: current("b"), refused: refused("b") },
      "nothing",
    ],
    ["another rendering is", { ...steady, current: current("c"), refused: refused("b") }, "try 2"],
    [
      "and so is the same with another haproxy",
      { ...steady, current: current("b"), refused: refused("b"), haproxy: "3.0" },
      "try 2",
    ],
    ["live names nothing: the last good one", { ...steady, live: undefined, generations: [g1, g2] }, "go-back 1"],
    [
      "live names nothing and nothing was seen serving: the newest",
      { ...steady, live: undefined, confirmed: undefined, generations: [g1, g2] },
      "go-back 2",
    ],
    ["HAProxy runs something else", { ...steady, running: { kind: "running", description: "" } }, "reload 1"],
    [
      "the only generation failed to load: nowhere to go back to",
      { ...steady, confirmed: undefined, running: { kind: "running", description: "" }, refused: refused("a", 1) },
      "nothing",
    ],
    [
      "a master that does not answer is left alone",
      { ...steady, current: current("b"), running: { kind: "unknown", message: "" } },
      "nothing",
    ],
    [
      "numbers are not used twice",
      { ...steady, generations: [g1], current: current("c"), refused: refused("b", 7) },
      "try 8",
    ],
    [
      "rolling back makes a new generation",
      { ...two, confirmed: 2, running: runs(g2), current: current("a") },
      "try 3",
    ],
  ])("%s", (_name, input, expected) => expect(summary(input)).toBe(expected));
});
