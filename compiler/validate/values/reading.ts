import { printable } from "../../diagnostic/printable.ts";

/** What a reader of one value gives: the value as the model holds it, or a sentence that says what is wrong with the text. */
export type Reading<T> =
  | { readonly value: T }
  | {
      readonly wrong: string;
      readonly help?: string;
      /** The text that is meant, where there is no doubt. */
      readonly instead?: string;
    };

/** Takes the text as YAML gave it; pure, never throws. Whatever it lets through is safe in HAProxy's files as it is. */
export type Reader<T> = (text: string) => Reading<T>;

/** What is said of a text that has too many characters; undefined where it has not. */
export function tooLong(text: string, most: number): { readonly wrong: string; readonly help: string } | undefined {
  if (text.length <= most) return undefined;
  return {
    wrong: `"${printable(text, 40)}" has ${text.length} characters.`,
    help: `Use at most ${most} characters.`,
  };
}
