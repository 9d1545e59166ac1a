import type { Instance } from "./catalogue.ts";

const WORD = String.raw`"([^"\\]*)"`;
const TERMS: readonly { pattern: RegExp; test(instance: Instance, value: string): boolean }[] = [
  { pattern: new RegExp(`^${WORD} in Service\\.Tags$`), test: ({ tags }, tag) => tags.includes(tag) },
  { pattern: new RegExp(`^${WORD} not in Service\\.Tags$`), test: ({ tags }, tag) => !tags.includes(tag) },
  { pattern: new RegExp(`^Service\\.Tags contains ${WORD}$`), test: ({ tags }, tag) => tags.includes(tag) },
  { pattern: new RegExp(`^Service\\.Tags not contains ${WORD}$`), test: ({ tags }, tag) => !tags.includes(tag) },
  { pattern: new RegExp(`^Checks\\.Status (?:==|contains) ${WORD}$`), test: (_, status) => status === "passing" },
  { pattern: new RegExp(`^Checks\\.Status != ${WORD}$`), test: (_, status) => status !== "passing" },
];

/**
 * The part of Consul's filter language that is about tags and health, joined by `and`. Undefined for anything else: an answer
 * that ignores a filter would show servers that the node will not have.
 */
export function compileFilter(text: string): ((instance: Instance) => boolean) | undefined {
  const tests: ((instance: Instance) => boolean)[] = [];
  for (const part of text.split(/\s+and\s+/).map((one) => one.trim().replace(/\s+/g, " "))) {
    if (part === "" && text.trim() === "") continue;
    const term = TERMS.find(({ pattern }) => pattern.test(part));
    if (term === undefined) return undefined;
    const value = term.pattern.exec(part)?.[1] ?? "";
    tests.push((instance) => term.test(instance, value));
  }
  return (instance) => tests.every((one) => one(instance));
}
