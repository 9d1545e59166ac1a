import { expect, test } from "vitest";
import { liveView, type LiveFiles } from "../../agent/haproxy/files.ts";
import { planFiles } from "../../compiler/haproxy/changes.ts";

/** A generation with one team; `shift` moves the lines that its markers name, `statement` is the platform's. */
function generation({
  shift = 0,
  statement = "timeout connect 2s",
  paths = "shop.example.com/ shop.web shop.web -\n",
}: {
  readonly shift?: number;
  readonly statement?: string;
  readonly paths?: string;
}): LiveFiles {
  const files = {
    "haproxy/00-platform.cfg": `defaults base\n    ${statement}\n\n# @platform/platform.yaml:${3 + shift}\nfrontend public from base\n`,
    "haproxy/10-shop.cfg": `# @shop/shop.yaml:${14 + shift}\nbackend shop.web from base\n    # @shop/shop.yaml:${15 + shift}\n    balance random\n${shift > 0 ? "\n" : ""}`,
    "maps/paths.map": paths,
  };
  return new Map(
    Object.entries(files).map(([path, text]) => [path, liveView({ path, bytes: new TextEncoder().encode(text) })]),
  );
}

test("a line more in a team's file moves the markers below it, which is no change of what HAProxy runs", () => {
  expect(planFiles(generation({}), generation({ shift: 1 }))).toEqual({ kind: "live", maps: [] });
  expect(planFiles(generation({}), generation({ shift: 1, paths: "shop.example.com/a/ shop.a shop.web -\n" }))).toEqual(
    {
      kind: "live",
      maps: ["maps/paths.map"],
    },
  );
});

test("a statement that differs is told by its place in the new release, moved markers or not", () => {
  const other = generation({ shift: 1, statement: "timeout connect 3s" });
  expect(planFiles(generation({}), other)).toMatchObject({ kind: "reload", why: "00-platform.cfg changed" });
  const text = `# @shop/shop.yaml:15\nbackend shop.web from base\n    # @shop/shop.yaml:16\n    balance leastconn\n`;
  const path = "haproxy/10-shop.cfg";
  const changed = new Map([
    ...generation({ shift: 1 }),
    [path, liveView({ path, bytes: new TextEncoder().encode(text) })] as const,
  ]);
  expect(planFiles(generation({}), changed)).toEqual({
    kind: "reload",
    why: "10-shop.cfg changed at routes/shop/shop.yaml:16",
  });
});

test("a team's file with other bytes has another path and is told by its own", () => {
  const path = (digits: string) => `files/shop/lists/offices-${digits}.lst`;
  const having = (...paths: readonly string[]): LiveFiles =>
    new Map([
      ...paths.map((one) => [one, liveView({ path: one, bytes: new TextEncoder().encode(one) })] as const),
      ...generation({}),
    ]);
  const [one, other] = [path("0".repeat(32)), path("f".repeat(32))];
  expect(planFiles(having(one), having(one))).toEqual({ kind: "live", maps: [] });
  expect(planFiles(having(one), having(other))).toEqual({
    kind: "reload",
    why: "routes/shop/lists/offices.lst changed",
  });
  expect(planFiles(having(), having(one))).toEqual({ kind: "reload", why: "routes/shop/lists/offices.lst is new" });
  expect(planFiles(having(one), having())).toEqual({ kind: "reload", why: "routes/shop/lists/offices.lst is gone" });
});

test.each([
  "default-server maxconn 100",
  "default-server inter 1s minconn 5",
  "default-server fall 2 maxconn 9 rise 3",
])("beside %s another maxconn is a reload: servers without one have that of the statement", (statement) => {
  const having = (own: string, maxconn: string): LiveFiles => {
    const servers = `    # servers of shop.web: check${maxconn}\n    server s1 10.0.0.1:80 check${maxconn}\n    # end of servers\n`;
    // Of another backend's words nothing follows for this one.
    const text = `backend shop.api from base\n    default-server maxconn 7\nbackend shop.web from base\n${own}${servers}`;
    const path = "haproxy/10-shop.cfg";
    return new Map([[path, liveView({ path, bytes: new TextEncoder().encode(text) })]]);
  };
  const own = `    ${statement}\n`;
  expect(planFiles(having(own, " maxconn 50"), having(own, ""))).toEqual({
    kind: "reload",
    why: "the servers of shop.web have other options",
  });
  expect(planFiles(having(own, " maxconn 50"), having(own, " maxconn 50"))).toMatchObject({ kind: "live" });
  expect(planFiles(having("", " maxconn 50"), having("", ""))).toMatchObject({ kind: "live" });
});
