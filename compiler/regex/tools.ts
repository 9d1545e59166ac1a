/** The libraries that read regular expressions; about 100 ms to load, so only repositories with a `pathRegex` pay for them. */
export interface RegexTools {
  readonly refa: typeof import("refa");
  readonly regexpp: typeof import("@eslint-community/regexpp");
  readonly scslre: typeof import("scslre");
}

let loaded: RegexTools | undefined;

/** Loads the tools; call it once before a stage that meets a `pathRegex`. Later calls cost nothing. */
export async function loadRegexTools(): Promise<RegexTools> {
  if (loaded === undefined) {
    const [refa, regexpp, scslre] = await Promise.all([
      import("refa"),
      import("@eslint-community/regexpp"),
      import("scslre"),
    ]);
    loaded = { refa, regexpp, scslre };
  }
  return loaded;
}

/** The loaded tools, for stages that are pure and synchronous. Throws (our bug) when nobody awaited `loadRegexTools`. */
export function regexTools(): RegexTools {
  if (loaded === undefined) throw new Error("a pathRegex was met before loadRegexTools()");
  return loaded;
}
