import type { SourceFile } from "../compiler/diagnostic/source-file.ts";

/** Where the added team's routes are. */
export const EXTRA_HOST = "extra.example.com";

export interface Extras {
  /** The team's route file, below `host:`. */
  readonly routes: string;
  /** A TCP listener beside `public`. */
  readonly tcpListener?: string;
  /** More of the platform file: `reload: { atMostEvery: 1s }`. */
  readonly platform?: string;
}

/** A fleet with one more team, `extra`, that the bench changes from release to release. */
export function withExtras(
  sources: readonly SourceFile[],
  { routes, tcpListener, platform = "" }: Extras,
): readonly SourceFile[] {
  const listeners = ["public", ...(tcpListener === undefined ? [] : [tcpListener])];
  const tcp = tcpListener === undefined ? "" : `  ${tcpListener}: { bind: "127.0.0.1:8081", mode: tcp }\n`;
  const grant = `  extra: { hosts: [${EXTRA_HOST}], listeners: [${listeners.join(", ")}] }\n`;
  const more: SourceFile[] = [
    { path: "routes/extra/extra.yaml", text: `host: ${EXTRA_HOST}\n${routes}` },
    { path: "routes/extra/team.yaml", text: `contact: "#extra"\nowners: ["@example/extra"]\n` },
  ];
  const changed = sources.map((file) =>
    file.path === "routes/platform/platform.yaml"
      ? { ...file, text: `${file.text.replace("teams:\n", `${tcp}teams:\n${grant}`)}${platform}` }
      : file,
  );
  return [...changed, ...more].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
