import { VERSION } from "../../version.ts";
import { fingerprints } from "./fingerprint.ts";
import { jsonText } from "./json-text.ts";
import { worstFirst, type Format, type Placed } from "./places.ts";

/** GitHub takes no more of one run ("SARIF results exceed one or more limits"). */
const MOST_RESULTS = 5_000;

const LEVEL = { error: "error", warning: "warning", info: "note" } as const;

/** SARIF 2.1.0 (OASIS standard) as code scanning reads it: the worst results, with fingerprints that stay when lines move. */
export const sarif: Format = (diagnostics, sources) => {
  const placed = worstFirst(diagnostics, sources).slice(0, MOST_RESULTS);
  const names = fingerprints(placed);
  const codes = [...new Set(placed.map(({ code }) => code))].toSorted();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Signalbox", version: VERSION, rules: codes.map((code) => ruleOf(code)) } },
        columnKind: "utf16CodeUnits",
        results: placed.map((one, index) => resultOf(one, codes, names[index] ?? "")),
      },
    ],
  };
  return jsonText(log);
};

function ruleOf(code: string): object {
  return { id: code, shortDescription: { text: code }, help: { text: `signalbox explain ${code}` } };
}

function resultOf({ place, code, severity, text }: Placed, codes: readonly string[], fingerprint: string): object {
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVEL[severity],
    message: { text: text },
    // Code scanning shows no result without a place.
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place?.file ?? "routes"), uriBaseId: "%SRCROOT%" },
          region: {
            startLine: place?.start.line ?? 1,
            ...(place && {
              startColumn: place.start.column,
              endLine: place.end.line,
              endColumn: place.end.column,
            }),
          },
        },
      },
    ],
    // The one that code scanning compares.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
  };
}

/** A path as a relative reference (RFC 3986, 4.2). */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
