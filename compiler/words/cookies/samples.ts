import type { Samples } from "../samples.ts";

export const samples: Samples = {
  said: { side: ["a", "b", "a(1.)?", "", "a…", "a(…", "∅"], "s.x": ["1", "∅"], SIDE: ["b"] },
  near: {
    headers: [
      ...["side=a", "side=b", "side=", "side", "SIDE=b", "xside=a", "side=aa", "s.x=1", "sxx=1", "side=a(1.)?"],
      ...["x=1; side=a", "side=b; side=a", "side=a; side=b", "side;side=a", "a=side=a", "x=y,side=a", 'side="a"'],
      ...[" side = a ", ";;side=a", "side=a\t;", "s.x=1;side=b;SIDE=b", "side =\tb; s.x=1", "=side=a", "side==a"],
    ].flatMap((text) => ["Cookie", "cookie"].map((name) => [name, text] as const)),
  },
  sent(name, { headers }) {
    const lines = headers.filter(([header]) => /^cookie$/i.test(header)).map(([, text]) => text);
    const [, value] = new RegExp(`(?:^|;)[ \t]*${name.replace(".", "[.]")}[ \t]*=([^;]*)`).exec(lines.join(";")) ?? [];
    return value?.trim();
  },
};
