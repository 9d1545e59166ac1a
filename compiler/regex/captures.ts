import { regexTools } from "./tools.ts";

/** A group in parentheses of an expression, which captures. */
export interface Group {
  /** What stands in the parentheses. */
  readonly source: string;
  /** It may match several times, of which PCRE2 and JavaScript do not always keep the same one. */
  readonly isRepeated: boolean;
}

const known = new Map<string, readonly Group[]>();

/** The groups that capture, in their order; `source`: of a `pathRegex` that was taken. */
export function groupsOf(source: string): readonly Group[] {
  let groups = known.get(source);
  if (!groups) known.set(source, (groups = readGroups(source)));
  return groups;
}

function readGroups(source: string): readonly Group[] {
  const { regexpp } = regexTools();
  const groups: Group[] = [];
  let repeating = 0;
  regexpp.visitRegExpAST(new regexpp.RegExpParser({ ecmaVersion: 2022 }).parsePattern(source), {
    onQuantifierEnter({ max }) {
      if (max > 1) repeating++;
    },
    onQuantifierLeave({ max }) {
      if (max > 1) repeating--;
    },
    onCapturingGroupEnter({ raw }) {
      groups.push({ source: raw.slice(1, -1), isRepeated: repeating > 0 });
    },
  });
  return groups;
}
