import { createRequire } from "node:module";

/** The libraries that read regular expressions. */
export interface RegexTools {
  readonly refa: typeof import("refa");
  readonly regexpp: typeof import("@eslint-community/regexpp");
  readonly scslre: typeof import("scslre");
}

let loaded: RegexTools | undefined;

/**
 * The tools, loaded by the first stage that meets a `pathRegex`: about 100 ms that other repositories do not pay.
 * They are CommonJS, so that stages stay synchronous and nobody has to load them beforehand.
 */
export function regexTools(): RegexTools {
  loaded ??= createRequire(import.meta.url)("./libraries.cjs") as RegexTools;
  return loaded;
}
