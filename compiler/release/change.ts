import { printable } from "../diagnostic/printable.ts";

/** Which change a release was made of, as far as anybody tells. */
export interface Change {
  readonly commit?: string;
  readonly author?: string;
}

/** Enough for a digest and a word, and for two names with what one of them did; columns. */
const LONGEST_COMMIT = 80;
const LONGEST_AUTHOR = 200;

/**
 * The same with both on one line, bounded and without effect on a terminal: they come from commits and from a CI's variables,
 * where anybody can write anything. What is empty is left out.
 */
export function toldOf<T extends Change>({ commit, author, ...rest }: T): Omit<T, keyof Change> & Change {
  const [id, name] = [shown(commit, LONGEST_COMMIT), shown(author, LONGEST_AUTHOR)];
  return { ...rest, ...(id !== "" && { commit: id }), ...(name !== "" && { author: name }) };
}

function shown(text: string | undefined, limit: number): string {
  return printable(text?.trim() ?? "", limit);
}

/** The beginning of a digest, as git shortens it; whatever follows it, and other names of a commit, as they are. */
export function shortCommit(commit: string): string {
  return commit.replace(/^([0-9a-f]{12})[0-9a-f]+/, "$1");
}
