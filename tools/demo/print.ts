import path from "node:path";

const colored = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;

/** A failed expectation of the demo: something did not go as it was told. */
export class Wrong extends Error {}

/** The demo cannot run here; the message says what to type. */
export class CannotRun extends Error {}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function heading(text: string): void {
  say(colored ? `\n\u001b[1m== ${text}\u001b[22m` : `\n== ${text}`);
}

/** Text as somebody who stands in the demo's own folder would type it: a URL and a socket want an absolute path, the rest does not. */
export function seenFrom(dir: string, text: string): string {
  return text
    .replaceAll(`file://${dir}`, "file://$PWD")
    .replaceAll(`=${dir}`, "=$PWD")
    .replaceAll(`-S ${dir}`, "-S $PWD")
    .replaceAll(`${dir}${path.sep}`, "./")
    .replaceAll(dir, ".");
}

/** Milliseconds for people: `310 ms`, `2.4 s`. */
export function time(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
