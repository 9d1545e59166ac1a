import { MEMBERS, type Look, type Sample } from "./sample.ts";

const MIB = 2 ** 20;
/** A process that begins anew grows for its first minute: what is shorter than three times that says nothing of growth. */
const SHORTEST_MS = 5 * 60_000;

/** What may grow from the first third of a run to the last: by a share, and by so much. */
const BOUNDS: readonly {
  readonly what: string;
  readonly of: (sample: Look) => number | undefined;
  readonly share: number;
  readonly room: number;
  /** Which sample of them counts, in their order: what goes up and down all the time grows where its low ones do. */
  readonly rank: number;
}[] = [
  ...MEMBERS.map((who) => ({
    what: `memory of ${who}`,
    of: ({ memory }: Look) => memory[who],
    share: 1.25,
    room: 16 * MIB,
    rank: 0.25,
  })),
  { what: "open files of the roles", of: ({ open }) => open, share: 1.2, room: 15, rank: 0.5 },
  { what: "processes of HAProxy", of: ({ haproxies }) => haproxies, share: 1.2, room: 2, rank: 0.5 },
  { what: "files of the node", of: ({ files }) => files, share: 1, room: 250, rank: 0.25 },
  { what: "bytes of the node", of: ({ bytes }) => bytes, share: 1, room: 3 * MIB, rank: 0.25 },
  { what: "temporary files", of: ({ temporary }) => temporary, share: 1, room: 4, rank: 0.25 },
];

/** What grew: the calm moments of a run's last third beside those of its first. Nothing for a run of a few minutes. Pure. */
export function grown(samples: readonly Sample[]): string[] {
  const end = samples.at(-1)?.at ?? 0;
  if (end < SHORTEST_MS) return [];
  const calm = samples.filter((sample) => sample.calm);
  return grownBetween(
    calm.filter(({ at }) => at <= end / 3),
    calm.filter(({ at }) => at >= (2 * end) / 3),
  );
}

/** What grew from the first of these to the last. Pure. */
export function grownBetween(first: readonly Look[], last: readonly Look[]): string[] {
  return BOUNDS.flatMap(({ what, of, share, room, rank }) => {
    const [before, after] = [first, last].map((part) =>
      ranked(
        part.flatMap((sample) => of(sample) ?? []),
        rank,
      ),
    );
    if (before === undefined || after === undefined || after <= before * share + room) return [];
    return [`${what} grew: ${Math.round(before)} at first, ${Math.round(after)} at last`];
  });
}

function ranked(list: readonly number[], rank: number): number | undefined {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length * rank)];
}
