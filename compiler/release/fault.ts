/** Why something was refused or could not be done: `code` for programs, `message` for people. */
export interface Fault<Code extends string = string> {
  readonly code: Code;
  /** One sentence with the offending value in quotes. */
  readonly message: string;
}

/** A value, or the one reason why there is none. Bad input never throws. */
export type Outcome<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: Fault<Code> };

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function bad<Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly fault: Fault<Code> } {
  return { ok: false, fault: { code, message } };
}
