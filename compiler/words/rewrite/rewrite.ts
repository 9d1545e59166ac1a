import type { Route } from "../../model/model.ts";
import { schemaMissingKey } from "../../rules/schema.ts";
import { valuePath } from "../../rules/value.ts";
import { replacePrefix, replacingPrefix, segments } from "../../table/new-path.ts";
import { percentEncode } from "../../table/path.ts";
import { report, take } from "../../validate/scope.ts";
import { readNewPath, readNewPrefix } from "../../validate/values/path.ts";
import { bothSaid, needsPrefix } from "../new-prefix.ts";
import { parameter } from "../parameter.ts";
import type { FilterWord } from "../word.ts";

declare module "../../model/model.ts" {
  interface Filters {
    readonly rewrite?: Located<{ readonly kind: "replacePrefix" | "replacePath"; readonly path: string }>;
  }
}

/** `rewrite: { replacePrefix: /cart }`: the path on the way to the backend. */
export const rewrite: FilterWord = {
  kind: "filter",
  key: "rewrite",
  needsBackend: true,
  read(entry, { scope }) {
    const said = entry.rewrite ?? {};
    if (bothSaid("rewrite", said, ["replacePrefix", "replacePath"], scope)) return undefined;
    const span = scope.spans.key(entry, "rewrite");
    if (said.replacePrefix !== undefined) {
      needsPrefix(entry, said, scope);
      const path = take(scope, valuePath, said, "replacePrefix", readNewPrefix);
      return path && { rewrite: { value: { kind: "replacePrefix", path: path.value }, span } };
    }
    const path = take(scope, valuePath, said, "replacePath", readNewPath);
    if (said.replacePath === undefined && !scope.broken.has(said)) {
      const help = "Add replacePrefix or replacePath.";
      report(scope, schemaMissingKey, span, '"rewrite" says no new path.', { help });
    }
    return path && { rewrite: { value: { kind: "replacePath", path: path.value }, span } };
  },
  flag: { letter: "P", field: "frequent" },
  maps: { rewrite: "route, then the segments to drop (or =) and the new path" },
  parameters: (route) => parameter("rewrite", valueOf(route)),
  replacesPrefix: ({ filters }) => filters.rewrite?.value.kind === "replacePrefix",
  statements: () => ({
    newPath: `    http-request set-var(txn.rw) var(txn.r),map_str(maps/rewrite.map) if { var(txn.f) -m sub P }
    http-request return status 503 if { var(txn.f) -m sub P } !{ var(txn.rw) -m found }
`,
    setPath: `    http-request set-path "%[var(txn.np)]" if { var(txn.f) -m sub P }
`,
  }),
  steps(route, { path }) {
    const { rewrite: said } = route.filters;
    return said ? [{ text: `path ${path} becomes ${rewritten(route, path)}`, span: said.span }] : [];
  },
  facts: ({ filters: { rewrite: said } }) => (said ? [[`rewrite ${said.value.kind}`, said.value.path]] : []),
};

/** `2|/new`, or `=|/whole/path`; a new prefix has no trailing slash, so `/` is empty. */
function valueOf({ filters, path }: Route): string | undefined {
  if (!filters.rewrite) return undefined;
  const { kind, path: to } = filters.rewrite.value;
  return kind === "replacePath" ? `=|${percentEncode(to)}` : `${segments(path.value)}|${replacingPrefix(to)}`;
}

/** The path that the backend sees. */
export function rewritten(route: Route, path: string): string {
  const said = route.filters.rewrite?.value;
  if (!said) return path;
  return said.kind === "replacePath" ? percentEncode(said.path) : replacePrefix(path, route.path.value, said.path);
}
