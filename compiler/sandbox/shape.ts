/** How a statement, or a part of it, may be written: what the data file writes as HAProxy's manual does, read once. */
export type Shape = readonly Node[];

export type Node =
  /** One of these, each a word as it stands, or a name with arguments in parentheses behind it. */
  | { readonly kind: "words"; readonly words: readonly ShapeWord[] }
  /** An argument; `many`: one or more of them. */
  | ({ readonly kind: "type"; readonly many: boolean } & TypeName)
  | { readonly kind: "optional"; readonly shape: Shape }
  /** One of these, or any of them as often as one likes. */
  | { readonly kind: "choice"; readonly shapes: readonly Shape[]; readonly repeated: boolean }
  /** `if` or `unless` and a condition may follow. */
  | { readonly kind: "condition" };

export interface ShapeWord {
  readonly name: string;
  /** Missing where nothing in parentheses follows. */
  readonly parameters?: readonly Parameter[];
}

/** `<number 1..10>`: a type, and what it is told; `<var|file>`: either of two. */
export interface TypeName {
  readonly types: readonly string[];
  readonly detail: string;
}

export interface Parameter extends TypeName {
  readonly optional: boolean;
  readonly many: boolean;
}

/** The parts of a shape: words, types, brackets, braces. */
export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}

const TOKEN = /\[if\]|<[^>]+>…?|\}\*|[[\]{}]|(?:[^\s[\]{}<>()]|\([^)]*\))+/g;

/** `http-request deny { status <status> | content-type <word> }* [if]` as its parts. */
export function readShape(text: string): Shape {
  const tokens = tokensOf(text);
  let at = 0;
  const until = (ends: readonly string[]): Shape => {
    const nodes: Node[] = [];
    for (; at < tokens.length && !ends.includes(tokens[at] ?? ""); at++) nodes.push(node(tokens[at] ?? ""));
    return nodes;
  };
  const node = (token: string): Node => {
    if (token === "[if]") return { kind: "condition" };
    if (token === "[") {
      at++;
      return { kind: "optional", shape: until(["]"]) };
    }
    if (token === "{") {
      const shapes: Shape[] = [];
      do {
        at++;
        shapes.push(until(["|", "}", "}*"]));
      } while (tokens[at] === "|");
      return { kind: "choice", shapes, repeated: tokens[at] === "}*" };
    }
    if (token.startsWith("<")) return { kind: "type", many: token.endsWith("…"), ...typeOf(token) };
    return { kind: "words", words: wordsOf(token) };
  };
  return until([]);
}

/** `a|b(<type>)`: either name, with the same arguments behind it. */
function wordsOf(token: string): readonly ShapeWord[] {
  const [names = "", inner] = token.split("(", 2);
  const parameters = inner === undefined ? undefined : parametersOf(inner);
  return names.split("|").map((name) => ({ name, ...(parameters && { parameters }) }));
}

/** `<var>[,<word>…]` */
function parametersOf(text: string): Parameter[] {
  return [...text.matchAll(/(\[?),?(\[?)(<[^>]+>)(…?)/g)].map(([, open, inner, type = "", many]) => ({
    ...typeOf(type),
    optional: open === "[" || inner === "[",
    many: many === "…",
  }));
}

function typeOf(token: string): TypeName {
  const [, type = "", detail = ""] = /^<(\S+?)(?: (.*))?>/.exec(token) ?? [];
  return { types: type.split("|"), detail };
}
