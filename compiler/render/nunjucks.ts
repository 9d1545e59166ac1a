import nunjucks from "nunjucks";

/**
 * Our templates: `<% %>` and `<$ $>`, because `{{ }}` belongs to Consul Template.
 * Undefined values are our bug and throw.
 */
const environment = new nunjucks.Environment(null, {
  autoescape: false,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
  tags: {
    blockStart: "<%",
    blockEnd: "%>",
    variableStart: "<$",
    variableEnd: "$>",
    commentStart: "<#",
    commentEnd: "#>",
  },
});

/** A template, compiled at its first use: a quarter of a start that renders nothing. It takes plain values and gives text. */
export function template<T extends object>(text: string): (context: T) => string {
  const compiled = new nunjucks.Template(text, environment);
  return (context) => compiled.render(context);
}
