/** One `Name(argument, …)` of a rule. */
export interface Matcher {
  readonly name: string;
  readonly arguments: readonly string[];
}

/**
 * A rule of Traefik, ``Host(`a`) && (Path(`/x`) || PathPrefix(`/y`))``, as alternatives of matchers that hold together. Undefined
 * where it is none, or says `!`.
 */
export function traefikRule(text: string): readonly (readonly Matcher[])[] | undefined {
  const tokens = text.match(/&&|\|\||\w+\((?:[^()`'"]|`[^`]*`|'[^']*'|"[^"]*")*\)|[()]|\S/g) ?? [];
  let at = 0;
  const either = (): Matcher[][] | undefined => {
    const found = both();
    while (found && tokens[at] === "||") {
      at++;
      const more = both();
      if (!more) return undefined;
      found.push(...more);
    }
    return found;
  };
  const both = (): Matcher[][] | undefined => {
    let found = one();
    while (found && tokens[at] === "&&") {
      at++;
      const more = one();
      found = more && found.flatMap((left) => more.map((right) => [...left, ...right]));
    }
    return found;
  };
  const one = (): Matcher[][] | undefined => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = either();
      return tokens[at++] === ")" ? inner : undefined;
    }
    const [, name, list = ""] = /^(\w+)\((.*)\)$/s.exec(token) ?? [];
    if (name === undefined) return undefined;
    const texts = (list.match(/`[^`]*`|'[^']*'|"[^"]*"|[^,\s]+/g) ?? []).map((one) =>
      one.replace(/^([`'"])(.*)\1$/s, "$2"),
    );
    return [[{ name, arguments: texts }]];
  };
  const found = either();
  return at === tokens.length ? found : undefined;
}
