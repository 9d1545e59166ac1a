import { describe, expect, test } from "vitest";
import { checkDirectory } from "../../compiler/haproxy/check.ts";
import { withWorkspace, writeFiles } from "../../compiler/haproxy/workspace.ts";
import { judge } from "../../compiler/sandbox/judge.ts";
import { haproxies } from "../support/programs.ts";

const NAME = "vendor.invalid";

/** HAProxy refuses each for what it could not look up (`-dW`), and so do we, where nobody could look it up. */
const LOOKED_UP = [
  `server x ${NAME}:80`,
  `server x "${NAME}:80" init-addr libc`,
  `server x ipv4@${NAME}:80`,
  `server-template x 2 ${NAME}:80`,
  ...[`addr ${NAME}`, `agent-check agent-port 1 agent-addr ${NAME}`, `source ${NAME}`].map(
    (words) => `server x 127.0.0.1:80 check ${words}`,
  ),
  `server x 127.0.0.1:80 source 127.0.0.1 usesrc ${NAME}`,
  `server x 127.0.0.1:80 socks4 ${NAME}:1080`,
  ...["source", "addr", "agent-addr"].map((word) => `default-server ${word} ${NAME}`),
  `default-server socks4 ${NAME}:1080`,
  `source ${NAME}`,
  `source 127.0.0.1 usesrc ${NAME}`,
  `dispatch ${NAME}:80`,
  `log ${NAME}:514 local0`,
  `http-check connect port 80 addr ${NAME}`,
  `tcp-check connect addr ${NAME}`,
  `option forwardfor except ${NAME}`,
  `option originalto except ${NAME}/24`,
  `acl a src ${NAME}`,
  `acl a src -- ${NAME}`,
  `acl a src 10.0.0.300`,
  `acl a hdr_ip(x) ${NAME}`,
  `acl a req.hdr_ip(x,1) ${NAME}`,
  `acl a req.hdr(x),ipmask(24) ${NAME}`,
  `acl a req.hdr(x) -i -m ip ${NAME}`,
  `acl a src, ${NAME}`,
  `acl a req.hdr(x),,ipmask(24),, ${NAME}`,
  `acl a 'str("),("),ipmask(24)' ${NAME}`,
  `http-request deny if !!{ src ${NAME} }`,
  `http-request deny if METH_GET || ! { src ${NAME} }`,
  `http-request deny if !{ src 127.0.0.1 ${NAME} } { path /a }`,
  `use-server q if { path /a } { dst ${NAME} }`,
  `tcp-request content reject if { src ${NAME} }`,
  `redirect location / if { src ${NAME} }`,
];

/** HAProxy takes all of these together without asking anybody. */
const TAKEN = [
  `server x1 127.0.0.1:80 check-sni ${NAME} sni str(${NAME}) cookie source`,
  "server x2 ipv6@::1:80 check addr 127.0.0.2 agent-check agent-port 1 agent-addr ::2",
  "server x3 [::1]:80",
  "server x4 /run/x.sock",
  "server x5 unix@/run/x.sock",
  "default-server source 127.0.0.1:0",
  "log ring@mine local0",
  "log /dev/log local0",
  "log global",
  `stats scope ${NAME}`,
  `option smtpchk HELO ${NAME}`,
  "option httpchk",
  `http-check connect addr 127.0.0.1 port 80 sni ${NAME}`,
  `http-check send hdr Host ${NAME}`,
  `http-check expect string ${NAME}`,
  "option forwardfor except 10.0.0.0/8",
  `acl a req.hdr(host) ${NAME}`,
  "acl b src 10.0.0.0/8 ::1 192.0.2.1",
  "acl c src,table_http_req_rate() gt 5",
  `acl d ssl_fc_sni ${NAME}`,
  `acl e 'src,concat("),ipmask(24")' ${NAME}`,
  `http-request set-dst str(${NAME})`,
  `http-request deny if { req.hdr(host) ${NAME} } { src 10.0.0.1 }`,
  "stick-table type ip size 1k store http_req_rate(1m)",
];

const found = (statement: string) => judge(statement, "shop").found;
const refused = (statement: string): string[] =>
  found(statement).flatMap((one) => (one.kind === "refused" ? one.rule.code : one.kind === "approval" ? one.kind : []));

describe.each(haproxies())("haproxy $version", ({ path, version }) => {
  const checked = (statements: readonly string[]) =>
    withWorkspace(async (dir) => {
      const text = [
        "ring mine",
        "    format raw",
        "defaults base",
        "    mode http",
        ...["connect", "client", "server"].map((one) => `    timeout ${one} 1s`),
        "frontend f from base",
        "    bind 127.0.0.1:1",
        "backend b from base",
        ...statements.map((one) => `    ${one}`),
        "    server q 127.0.0.1:1",
        "",
      ].join("\n");
      writeFiles(dir, [{ path: "haproxy/a.cfg", text }]);
      return checkDirectory({ kind: "local", path, version }, dir);
    });

  test.each(LOOKED_UP)("looks up: %s", async (statement) => {
    const outcome = await checked([statement]);
    expect(outcome).toMatchObject({ kind: "invalid" });
    expect("messages" in outcome && outcome.messages.map(({ text }) => text).join("\n")).toMatch(
      /could not resolve address|invalid address|not a valid IPv4 or IPv6 address|expects <address>|agent-addr failed/,
    );
    expect(refused(statement)).not.toEqual([]);
  });

  test("looks nothing else up", async () => {
    expect(await checked(TAKEN)).toEqual({ kind: "valid" });
    for (const statement of TAKEN) expect(refused(statement), statement).not.toContain("snippet/name");
  });
});

test.each([
  ["acl a src -f lists/office", "addresses"],
  ["acl a src,map_str(lists/office) -m str -f lists/office", "map list"],
  ["acl a path_reg -f lists/office", "expressions"],
  ["acl a path_reg -m str -f lists/office", "list"],
  ["acl a path_reg -i -m str -f lists/office", "parts"],
  ["acl a path_end -f lists/office", "parts"],
  ["acl a path,map_dom(lists/office) -m sub -f lists/office", "map of parts parts"],
  ["acl a path -m reg -f lists/office", "expressions"],
  ["acl a src,map_ip(lists/office) office.example", "map of addresses"],
  ["http-request deny if { path,map_reg(lists/office) -m found }", "map of expressions"],
])("what a file holds: %s", (statement, uses) => {
  expect(
    found(statement)
      .flatMap((one) => (one.kind === "file" ? one.use : []))
      .join(" "),
  ).toBe(uses);
  expect(refused(statement).filter((code) => code !== "approval")).toEqual([]);
});

test("what a map gives is an address, and is compared with one", () => {
  expect(refused("acl a req.hdr(x),map_str_ip(lists/x) office.example")).toEqual(["snippet/name"]);
});
