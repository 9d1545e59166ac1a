/** What a reader of one value gives: the value as the model holds it, or a sentence that says what is wrong with the text. */
export type Reading<T> = { readonly value: T } | { readonly wrong: string; readonly help?: string };

/** Takes the text as YAML gave it; pure, never throws. Whatever it lets through is safe in HAProxy's files as it is. */
export type Reader<T> = (text: string) => Reading<T>;
