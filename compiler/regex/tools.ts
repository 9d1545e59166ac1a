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
 * All three are CommonJS, so that stages stay synchronous and nobody has to load them beforehand.
 */
export function regexTools(): RegexTools {
  if (loaded === undefined) {
    const require = createRequire(import.meta.url);
    loaded = {
      refa: require("refa") as RegexTools["refa"],
      regexpp: require("@eslint-community/regexpp") as RegexTools["regexpp"],
      scslre: require("scslre") as RegexTools["scslre"],
    };
  }
  return loaded;
}
