import type { Samples } from "../samples.ts";

export const samples: Samples = {
  said: { v: ["1", "2", "", "1…", "1=…", "∅"], vv: ["1", "a%20b", "a%20…", "∅"] },
  near: {
    query: [
      ...["v=1", "v=2", "v", "v=", "vv=1", "vv=a%20b", "vv=a%20", "vv=a%2", "v=12", "xv=1", "v=1=1", "", "V=1"],
      ...["?v=1", "v=%7f", "v=/b"],
    ],
  },
  sent(name, { query }) {
    const parameters = query.split("&").map((text) => text.split("="));
    const [, ...value] = parameters.find(([other]) => other === name) ?? [];
    return parameters.some(([other]) => other === name) ? value.join("=") : undefined;
  },
};
