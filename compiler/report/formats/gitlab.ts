import { fingerprints } from "./fingerprint.ts";
import { jsonText } from "./json-text.ts";
import { worstFirst, type Format } from "./places.ts";

const SEVERITY = { error: "critical", warning: "minor", info: "info" } as const;

/** GitLab's Code Quality report (its documentation, "Code Quality", "Implement a custom tool"); what has no place is told at routes/. */
export const gitlab: Format = (diagnostics, sources, { root }) => {
  const placed = worstFirst(diagnostics, sources);
  const names = fingerprints(placed);
  const found = placed.map(({ place, code, severity, text }, index) => ({
    description: text,
    check_name: code,
    fingerprint: names[index],
    severity: SEVERITY[severity],
    location: {
      path: place?.file ?? (root === "." ? "routes" : `${root}/routes`),
      lines: { begin: place?.start.line ?? 1, end: place?.end.line ?? 1 },
    },
  }));
  return jsonText(found);
};
