import type { Instance } from "./instance.ts";

/**
 * The last of a block's options where its servers have weights of Consul's: what a spare slot has, and an instance that no other one
 * stands behind. HAProxy takes the last that a line says.
 */
const WEIGHED = " weight 1";
/** Consul's most, and HAProxy's. */
const MOST_OF_CONSUL = 65_535;
const MOST = 256;

export function isWeighed(options: string): boolean {
  return options.endsWith(WEIGHED);
}

/** What follows a server's options. */
export function weightText({ weight = 1 }: Instance): string {
  return weight === 1 ? "" : ` weight ${weight}`;
}

/** The weight behind a block's options; `none` where the block has none, undefined where it is something else. */
export function weightBehind(options: string, said: string): number | "none" | undefined {
  if (!said.startsWith(options)) return undefined;
  if (said.length === options.length) return isWeighed(options) ? 1 : "none";
  const digits = / weight (0|[1-9]\d{0,4})$/.exec(said)?.[1];
  return isWeighed(options) &&
    digits !== undefined &&
    said.length === options.length + " weight ".length + digits.length
    ? weightOf(Number(digits))
    : undefined;
}

/** One of Consul's; undefined for what is none. */
export function weightOf(said: unknown): number | undefined {
  return typeof said === "number" && Number.isInteger(said) && said >= 0 && said <= MOST_OF_CONSUL ? said : undefined;
}

/**
 * Weights of those that are served as HAProxy takes them: as they are, where none is over 256; else the largest is 256 and the others in proportion, those that are
 * to have a share at least 1. Pure.
 */
export function scaled(instances: readonly Instance[]): readonly Instance[] {
  const most = instances.reduce((largest, { weight = 0 }) => Math.max(largest, weight), 0);
  if (most <= MOST) return instances;
  return instances.map((one) => ({ ...one, weight: shareOf(one.weight ?? 0, most) }));
}

function shareOf(weight: number, most: number): number {
  return weight === 0 ? 0 : Math.max(1, Math.round((weight * MOST) / most));
}

/** Whether a server of HAProxy's that has the one has the other. */
export function isSameServer(one: Instance | undefined, other: Instance | undefined): boolean {
  return one?.at === other?.at && one?.weight === other?.weight;
}
