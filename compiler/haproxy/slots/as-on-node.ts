import type { RenderedText } from "../origin.ts";
import { isNamed } from "./instance.ts";
import { parseRendered } from "./parse.ts";
import { renderSlots } from "./render.ts";
import { isText, type GivenBlock, type Slot, type SlotBlock } from "./slot.ts";
import { scaled } from "./weight.ts";

/** What the agent would refuse of a file, at a line of it from 1. */
export interface NodeProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/**
 * A file of configuration as the agent hands it to HAProxy: instances in slots, names left to the agent, for whether one
 * resolves is nothing that a check may depend on. Any other file as it is. Pure.
 */
export function asOnNode<File extends RenderedText>(
  file: File,
): { readonly file: File; readonly problems: readonly NodeProblem[] } {
  const { path, text } = file;
  if (!path.startsWith("haproxy/")) return { file, problems: [] };
  const parsed = parseRendered(text);
  if (!parsed.ok) return { file, problems: [{ path, line: parsed.line, message: parsed.message }] };
  const problems = parsed.parts.flatMap((part) =>
    isText(part)
      ? []
      : part.bad.map(({ line, text }) => ({
          path,
          line,
          message: `${JSON.stringify(text.trim())} is no instance for backend ${part.backend}.`,
        })),
  );
  const parts = parsed.parts.map((part) => (isText(part) ? part : slotBlock(part)));
  return { file: { ...file, text: renderSlots(parts) }, problems };
}

/** A slot for each address, one at least: how many spare ones a node adds is nothing to HAProxy's check. */
function slotBlock({ backend, options, instances }: GivenBlock): SlotBlock {
  const slots = scaled(instances.filter((instance) => !isNamed(instance))).map((instance, index): Slot => ({
    number: index + 1,
    instance,
    freed: 0,
  }));
  return { backend, options, slots: slots.length > 0 ? slots : [{ number: 1, freed: 0 }] };
}
