import type { Span } from "./book.ts";
import { MEMBERS, type Sample } from "./sample.ts";

const WIDTH = 1_000;
const LEFT = 70;
const RIGHT = 130;
const HEIGHT = 110;
const GAP = 34;
const COLOURS = ["#1f6feb", "#d1242f", "#1a7f37", "#9a6700", "#8250df"];

interface Panel {
  readonly title: string;
  readonly lines: readonly { readonly name: string; readonly points: readonly (readonly [number, number])[] }[];
}

/** A run in one picture, SVG: requests, failures, reloads and memory over time, with the faults behind them. Pure. */
export function picture(title: string, samples: readonly Sample[], spans: readonly Span[], begun: number): string {
  const end = Math.max(1, samples.at(-1)?.at ?? 1);
  const x = (at: number): number => LEFT + (Math.min(at, end) / end) * (WIDTH - LEFT - RIGHT);
  const panels = panelsOf(samples);
  const height = 40 + panels.length * (HEIGHT + GAP) + 20;
  const bands = spans.map(({ name, from, to, mayFail }) => {
    const [left, right] = [x(from - begun), x((to ?? Infinity) - begun)].map((at) => Math.round(at * 10) / 10);
    const wide = Math.max(1, (right ?? 0) - (left ?? 0));
    return `<rect x="${left}" y="30" width="${wide.toFixed(1)}" height="${height - 60}" fill="${mayFail ? "#d1242f" : "#9a6700"}" opacity="0.14"><title>${name}</title></rect>`;
  });
  const drawn = panels.map((panel, index) => draw(panel, 50 + index * (HEIGHT + GAP), x));
  const ticks = Array.from({ length: 7 }, (_, index) => (end * index) / 6).map(
    (at) => `<text x="${x(at).toFixed(1)}" y="${height - 8}" text-anchor="middle">${clock(at)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="11">
<rect width="${WIDTH}" height="${height}" fill="#fff"/>
<text x="${LEFT}" y="20" font-size="14">${title}</text>
${[...bands, ...drawn, ...ticks].join("\n")}
</svg>
`;
}

function panelsOf(samples: readonly Sample[]): Panel[] {
  const rate = (of: (sample: Sample) => number): (readonly [number, number])[] =>
    samples.flatMap((sample, index) => {
      const before = samples[index - 1];
      if (before === undefined) return [];
      return [[sample.at, ((of(sample) - of(before)) * 1_000) / Math.max(1, sample.at - before.at)] as const];
    });
  return [
    { title: "requests a second", lines: [{ name: "requests", points: rate(({ requests }) => requests) }] },
    { title: "failures a second", lines: [{ name: "failures", points: rate(({ failed }) => failed) }] },
    {
      title: "reloads",
      lines: [{ name: "reloads", points: samples.map(({ at, reloads }) => [at, reloads] as const) }],
    },
    {
      title: "memory, MiB",
      lines: MEMBERS.map((name) => ({
        name,
        points: samples.flatMap(({ at, memory }) => {
          const bytes = memory[name];
          return bytes === undefined ? [] : [[at, bytes / 2 ** 20] as const];
        }),
      })),
    },
    {
      title: "files of the node",
      lines: [{ name: "files", points: samples.map(({ at, files }) => [at, files] as const) }],
    },
  ];
}

function draw({ title, lines }: Panel, top: number, x: (at: number) => number): string {
  const most = Math.max(1, ...lines.flatMap(({ points }) => points.map(([, value]) => value)));
  const y = (value: number): number => top + HEIGHT - (value / most) * HEIGHT;
  const drawn = lines.map(({ name, points }, index) => {
    const colour = COLOURS[index % COLOURS.length];
    const path = thinned(points)
      .map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`)
      .join(" ");
    const label = `<text x="${WIDTH - RIGHT + 8}" y="${top + 12 + index * 14}" fill="${colour}">${name}</text>`;
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1"/>${label}`;
  });
  return `<line x1="${LEFT}" y1="${top + HEIGHT}" x2="${WIDTH - RIGHT}" y2="${top + HEIGHT}" stroke="#888"/>
<text x="${LEFT}" y="${top - 5}">${title}</text>
<text x="${LEFT - 6}" y="${top + 10}" text-anchor="end">${Math.round(most).toLocaleString("en-US")}</text>
<text x="${LEFT - 6}" y="${top + HEIGHT}" text-anchor="end">0</text>
${drawn.join("\n")}`;
}

/** At most so many points of a line, of neighbours the largest: what is rare is seen. */
const POINTS = 360;

function thinned(points: Panel["lines"][number]["points"]): Panel["lines"][number]["points"] {
  const size = Math.ceil(points.length / POINTS);
  return points.filter(([, value], index) => {
    const from = index - (index % size);
    const part = points.slice(from, from + size);
    return (
      part.findIndex((one) => one[1] === Math.max(...part.map(([, other]) => other))) === index - from && value >= 0
    );
  });
}

/** `2:05` of milliseconds. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
