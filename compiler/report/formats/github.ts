import { inert } from "../../diagnostic/inert.ts";
import { summary } from "../summary.ts";
import { worstFirst, type Format, type Placed } from "./places.ts";

const LEVEL = { error: "error", warning: "warning", info: "notice" } as const;

/**
 * Workflow commands, which GitHub shows as annotations at their lines, and the summary (GitHub's documentation, "Workflow commands").
 * GitHub takes ten of each level in a step: the worst come first.
 */
export const github: Format = (diagnostics, sources, { checked }) =>
  `${[...worstFirst(diagnostics, sources).map(commandOf), inert(summary(diagnostics, checked))].join("\n")}\n`;

function commandOf({ place, code, severity, text }: Placed): string {
  const at = place && {
    file: place.file,
    line: place.start.line,
    endLine: place.end.line,
    // GitHub takes columns only where they are of one line.
    ...(place.start.line === place.end.line && { col: place.start.column, endColumn: place.end.column }),
  };
  const properties = Object.entries({ ...at, title: code }).map(([name, value]) => `${name}=${property(`${value}`)}`);
  return `::${LEVEL[severity]} ${properties.join(",")}::${data(text)}`;
}

/** As @actions/core escapes a message; the old commands of a runner, `##[…]`, count anywhere in a line. */
function data(text: string): string {
  return inert(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
