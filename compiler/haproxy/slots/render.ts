import { END, SPARE } from "./parse.ts";
import { weightText } from "./weight.ts";
import { isText, slotName, type Parts, type SlotBlock } from "./slot.ts";

/** A file with its slots, as HAProxy loads it; parseSlots gives the same back. */
export function renderSlots(parts: Parts<SlotBlock>): string {
  return parts.map((part) => (isText(part) ? part : renderBlock(part))).join("");
}

function renderBlock({ backend, options, slots }: SlotBlock): string {
  const lines = slots.map((slot) =>
    slot.instance === undefined
      ? `    server ${slotName(slot)} ${SPARE}${options} disabled`
      : `    server ${slotName(slot)} ${slot.instance.at}${options}${weightText(slot.instance)}`,
  );
  return [`    # servers of ${backend}:${options}`, ...lines, END, ""].join("\n");
}
