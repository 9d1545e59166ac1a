import type { ParsedFile } from "../parse/parse.ts";
import { isObject } from "./pointer.ts";

/** True when a file says `pathRegex`, for which `loadRegexTools` must be awaited before `validate`. */
export function usesPathRegex(parsed: readonly ParsedFile[]): boolean {
  return parsed.some(({ value }) => {
    const routes = isObject(value) && "routes" in value ? value.routes : undefined;
    return isObject(routes) && Object.values(routes).some((route: unknown) => isObject(route) && "pathRegex" in route);
  });
}
