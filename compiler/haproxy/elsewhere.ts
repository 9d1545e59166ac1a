import { existsSync } from "node:fs";
import type { HaproxyMessage, Place } from "./messages.ts";
import { locatePlace, type RenderedText } from "./origin.ts";

/** Stands for words of haproxy's that would show a file or a variable of the machine (ADR 15). */
const NOT_SHOWN = "What haproxy says of this line quotes what does not stand in the routes, so it is not shown.";
const HELP = "A release is all that HAProxy may read: take out the file or the variable of the machine.";

/**
 * haproxy's messages without anything that it read elsewhere than in the files it was `given`: a team's text may name any file of
 * the machine, and haproxy quotes what it finds there.
 */
export function withoutElsewhere(
  messages: readonly HaproxyMessage[],
  given: readonly RenderedText[],
): readonly HaproxyMessage[] {
  return messages.map((message) => {
    const elsewhere = placesIn(message).find((place) => locatePlace(place, given) === undefined);
    if (elsewhere === undefined && isOfGiven(message, given)) return message;
    const { severity, proxy, place } = message;
    const at = place === undefined || place === elsewhere ? lineThatNames(elsewhere?.file, given) : place;
    return {
      severity,
      text: NOT_SHOWN,
      advice: HELP,
      ...(at && { place: at }),
      ...(proxy !== undefined && { proxy }),
      also: [],
      quoted: [],
    };
  });
}

/** True when a message quotes nothing but the files that haproxy was given, and where no line could make it read anything else. */
export function isOfGiven(
  { text, advice = "", place }: Pick<HaproxyMessage, "text" | "advice" | "place">,
  given: readonly RenderedText[],
): boolean {
  if (!readsElsewhere(place, given)) return true;
  const stands = (words: string): boolean => given.some((file) => file.text.includes(words));
  // What haproxy suggests is a word of its own.
  const said = `${text} ${advice}`.replace(/Did you mean '[^']+'\?/, "").replaceAll("n't ", "");
  const rest = said.replaceAll(/'([^']*)'|<([^>]*)>|"([^"]*)"/g, (whole, ...quoted: readonly string[]) => {
    const words = quoted.slice(0, 3).find((one) => one !== undefined) ?? "";
    const server = /^server (\S+)\/(\S+)$/.exec(words);
    return (server ? server.slice(1) : [words]).every(stands) ? "" : whole;
  });
  // A quote that is left over may have come with a text from elsewhere.
  return !/['"<>]/.test(rest);
}

function placesIn({ place, map, also }: HaproxyMessage): readonly Place[] {
  return [place, map, ...also].filter((one) => one !== undefined && one.file !== "") as Place[];
}

/** A team's line that a message is about, or where it names none any of them, may have made haproxy read something else. */
function readsElsewhere(place: Place | undefined, given: readonly RenderedText[]): boolean {
  const at = place && locatePlace(place, given);
  const texts = given.filter(({ path }) => path.startsWith("haproxy/10-") && (!at || path === at.path));
  return texts.some(({ text }) => {
    const lines = text.split("\n");
    return (at ? lines.slice(at.line - 1, at.line) : lines).some(namesElsewhere);
  });
}

/**
 * True when a statement may name what is not the release's: by a variable or an escape, a path out of the release's folder or
 * to the node's own files in it, or an absolute path whose first folder this machine has.
 */
function namesElsewhere(line: string): boolean {
  if (/^\s*#/.test(line)) return false;
  const plain = line.replaceAll(/["']/g, "");
  if (/[$\\]|\.\.|haproxy\//.test(plain)) return true;
  return [...plain.matchAll(/(?<![\w.-])\/+([^\s/,(){}[\]]+)/g)].some(([, folder = ""]) => existsSync(`/${folder}`));
}

/** The statement that named a file for haproxy to read. */
function lineThatNames(path: string | undefined, given: readonly RenderedText[]): Place | undefined {
  if (path === undefined) return undefined;
  for (const file of given) {
    const index = file.text.split("\n").findIndex((line) => line.includes(path));
    if (index !== -1) return { file: file.path, line: index + 1 };
  }
  return undefined;
}
