import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { SECTIONS } from "../../compiler/language/sections.ts";
import { HARMS } from "../../compiler/sandbox/harms.ts";
import { KEYWORDS } from "../../compiler/sandbox/keywords.ts";
import { judge } from "../../compiler/sandbox/judge.ts";
import { Table } from "../../compiler/sandbox/table.ts";
import { escapes, goodCases } from "./cases.ts";
import { haproxies } from "../support/programs.ts";

/** The rows of the data file by kind. */
const kinds = new Map(
  KEYWORDS.split(/^== /m)
    .slice(1)
    .map((section): [string, string[]] => {
      const [kind = "", ...lines] = section.split("\n");
      return [kind, lines.filter((line) => line !== "" && !line.startsWith("#"))];
    }),
);

/** What the rows of a kind begin with. Of statements all words that stand before what varies, of all else one word. */
function headsOf(kind: string, rows = kinds.get(kind) ?? []): string[] {
  return rows.flatMap((row) => {
    const [, shape = ""] = row.split(" | ");
    const words: string[][] = [];
    for (const token of shape.split(" ")) {
      if (/^[<[{]/.test(token)) break;
      words.push(token.replace(/\(.*/, "").split("|"));
      if (token.includes("(")) break;
    }
    if (["server parameters", "balance algorithms", "acl flags"].includes(kind)) return words[0] ?? [];
    if (kind !== "statements")
      return [...words.flat(), ...[...shape.matchAll(/\) (\S+)/g)].map(([, name = ""]) => name)];
    return words.reduce<string[]>(
      (all, some) => all.flatMap((head) => some.map((word) => `${head} ${word}`.trim())),
      [""],
    );
  });
}

/** What `-dKall` does not list, by where HAProxy 2.6 and 3.0 have it. */
const NOT_LISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statements: {
    "src/cfgparse.c, cfg_register_section": [...SECTIONS].join("|"),
    "src/cfgparse.c, parse_cfg": ".alert|.diag|.elif|.else|.endif|.if|.notice|.warning",
    "src/cfgparse-listen.c, cfg_parse_listen":
      "acl|appsession|backlog|balance|bind|bind-process|block|capture|cliexp|cookie|default-server|default_backend|description|disabled|dispatch|" +
      "dynamic-cookie-key|email-alert|enabled|error-log-format|force-persist|fullconn|grace|hash-balance-factor|hash-type|http-reuse|" +
      "http-send-name-header|id|ignore-persist|load-server-state-from-file|log|log-format|log-format-sd|log-tag|max-session-srv-conns|maxconn|mode|" +
      "monitor|monitor-net|monitor-uri|persist rdp-cookie|redirect|redisp|redispatch|reqadd|reqallow|reqdel|reqdeny|reqiallow|reqidel|reqideny|" +
      "reqipass|reqirep|reqitarpit|reqpass|reqrep|reqtarpit|retries|rspadd|rspdel|rspdeny|rspidel|rspideny|rspirep|rsprep|server|" +
      "server-state-file-name|server-template|source|srvexp|stats|stick match|stick on|stick store-request|stick store-response|stick-table|" +
      "transparent|unique-id-format|unique-id-header|use-server|use_backend|usesrc",
    "src/cfgparse-listen.c, option":
      "option external-check|option forceclose|option forwarded|option forwardfor|option http-keep-alive|option http-restrict-req-hdr-names|" +
      "option http-server-close|option http-tunnel|option http_proxy|option httpchk|option httpclose|option httplog|option httpslog|" +
      "option ldap-check|option mysql-check|option originalto|option pgsql-check|option redis-check|option redispatch|option smtpchk|" +
      "option spop-check|option ssl-hello-chk|option tcp-check|option tcpka|option tcplog",
    "src/proxy.c, timeout":
      "timeout check|timeout client|timeout client-fin|timeout client-hs|timeout connect|timeout http-keep-alive|timeout http-request|" +
      "timeout queue|timeout server|timeout server-fin|timeout tarpit|timeout tunnel",
    "src/tcpcheck.c":
      "http-check comment|http-check connect|http-check disable-on-404|http-check expect|http-check send|http-check send-state|http-check set-var|" +
      "http-check set-var-fmt|http-check unset-var|tcp-check comment|tcp-check connect|tcp-check expect|tcp-check send|tcp-check send-binary|" +
      "tcp-check send-binary-lf|tcp-check send-lf|tcp-check set-var|tcp-check set-var-fmt|tcp-check unset-var",
    "src/tcp_rules.c":
      "tcp-request connection|tcp-request content accept|tcp-request content capture|tcp-request content reject|tcp-request content track-sc0|" +
      "tcp-request content track-sc1|tcp-request content track-sc2|tcp-request inspect-delay|tcp-request session|tcp-response content accept|" +
      "tcp-response content close|tcp-response content reject|tcp-response inspect-delay",
    "src/flt_http_comp.c":
      "compression algo|compression algo-req|compression algo-res|compression direction|compression offload|compression type|" +
      "compression type-req|compression type-res",
    // Not in 3.0.0: both came with a later release of that branch.
    "doc/configuration.txt": "compression minsize-req|compression minsize-res",
  },
  "balance algorithms": {
    "src/backend.c, backend_parse_balance":
      "first|hash|hdr|leastconn|log-hash|random|rdp-cookie|roundrobin|source|static-rr|sticky|uri|url_param",
  },
  "stick-table data": {
    "src/stick_table.c, stktable_data_types":
      "bytes_in_cnt|bytes_in_rate|bytes_out_cnt|bytes_out_rate|conn_cnt|conn_cur|conn_rate|glitch_cnt|glitch_rate|gpc|gpc0|gpc0_rate|gpc1|" +
      "gpc1_rate|gpc_rate|gpt|gpt0|http_err_cnt|http_err_rate|http_fail_cnt|http_fail_rate|http_req_cnt|http_req_rate|server_id|server_key|" +
      "sess_cnt|sess_rate",
  },
  "acl flags": { "src/acl.c, parse_acl_expr": "--|-M|-f|-i|-m|-n|-u" },
  "predefined acls": {
    "src/acl.c, default_acl_list":
      "FALSE|HTTP|HTTP_1.0|HTTP_1.1|HTTP_2.0|HTTP_3.0|HTTP_CONTENT|HTTP_URL_ABS|HTTP_URL_SLASH|HTTP_URL_STAR|LOCALHOST|METH_CONNECT|" +
      "METH_DELETE|METH_GET|METH_HEAD|METH_OPTIONS|METH_POST|METH_PUT|METH_TRACE|RDP_COOKIE|REQ_CONTENT|TRUE|WAIT_END",
  },
  "log-format aliases": {
    "src/log.c, logformat_keywords and logformat_aliases":
      "B|CC|CS|H|HM|HP|HPO|HQ|HU|HV|ID|ST|T|TR|Ta|Tc|Td|Th|Ti|Tl|Tq|Tr|Ts|Tt|Tu|Tw|U|ac|b|bc|bi|bp|bq|ci|cp|f|fc|fi|fp|ft|hr|hrl|hs|hsl|lc|ms|o|" +
      "pid|r|rc|rt|s|sc|si|sp|sq|sslc|sslv|t|tr|trg|trl|ts|tsc",
  },
  "server parameters": { "src/server.c, srv_parse_source": "usesrc" },
};

function notListed(kind: string): string[] {
  return Object.values(NOT_LISTED[kind] ?? {}).flatMap((words) => words.split("|"));
}

/** Statements that `-dKall` lists without the words that make the difference: those stand above. */
const GROUPS: ReadonlySet<string> = new Set(
  "compression filter http-check tcp-check tcp-request tcp-response timeout".split(" "),
);

/** What a version lists, by kind. `set-var*` may have more of the name behind it. */
function listedBy(haproxy: string): Map<string, Set<string>> {
  const listed = new Map<string, Set<string>>();
  const add = (kind: string, word: string) => listed.set(kind, (listed.get(kind) ?? new Set<string>()).add(word));
  // It ends with 1, for a configuration without a listener is none.
  const { stdout } = spawnSync(haproxy, ["-dKall", "-q", "-c", "-f", "/dev/null"], { encoding: "utf8" });
  let kind = "";
  let section = "";
  for (const line of stdout.split("\n")) {
    const [, heading] = /^# List of registered (.*):$/.exec(line) ?? [];
    if (heading !== undefined) kind = heading;
    if (line.startsWith("#") || line.trim() === "") continue;
    const [word = "", second = "", third = ""] = line.trim().split(/[ (]/);
    if (kind === "ACL keywords") add("acl derivatives", word);
    else if (kind === "CLI keywords") add("admin commands", word.replace(/^@.*/, "@"));
    else if (kind === "sample converter functions") add("converters", word.replace(/:$/, ""));
    else if (kind === "filter names") add("statements", `filter ${word}`);
    else if (kind === "sample fetch functions")
      add("sample fetches", line.replace(/^\[[^\]]*\] /, "").replace(/[(:].*/, ""));
    else if (kind === "service names") add("services", word);
    else if (!line.startsWith("\t")) section = word;
    else if (section === "global") add("global settings", word);
    else if (section === "crt-list") add("crt-list parameters", word);
    else if (word === "bind") add("bind parameters", line.split(" ")[2] === "ssl" ? (line.split(" ")[3] ?? "") : third);
    else if (word === "server") add("server parameters", line.split(" ")[3] ?? "");
    else if (word.startsWith("tcp-re") && second !== "") add("statements", `${word} ${second} ${third}`);
    else if (/^(?:http-(?:re|after-re)|option)/.test(word)) add("statements", `${word} ${second}`);
    else add("statements", word);
  }
  return listed;
}

/** Whether what is known under one name is, or begins, what has the other. */
function covers(name: string, other: string): boolean {
  if (/^(?:no|default) /.test(name + other))
    return covers(name.replace(/^(?:no|default) /, ""), other.replace(/^(?:no|default) /, ""));
  return name.endsWith("*") ? other.startsWith(name.slice(0, -1)) : other === name || other.startsWith(`${name} `);
}

const versions = haproxies().map(({ version, path }) => ({ version, listed: listedBy(path) }));

describe("the data file", () => {
  test("each row is judged, and by a harm that is described", () => {
    for (const row of [...kinds.values()].flat()) {
      const [, harm = "", shape] = /^(?:safe|(?:approval|never) (\w+)) +\| (\S.*)$/.exec(row) ?? [];
      expect(shape, row).toBeDefined();
      if (harm !== "") expect(HARMS, row).toHaveProperty(harm);
    }
    for (const harm of Object.keys(HARMS)) expect(KEYWORDS).toMatch(new RegExp(`^(?:approval|never) ${harm} `, "m"));
  });

  test("no word is judged twice, but for a header that may be one or a pattern", () => {
    const rulesets = ["http-request", "http-response", "http-after-response"];
    for (const kind of kinds.keys()) {
      const heads = headsOf(kind);
      const twoWays = kind === "statements" ? rulesets.map((set) => `${set} del-header`) : [];
      expect(
        heads.filter((head, at) => heads.indexOf(head) !== at),
        kind,
      ).toEqual(twoWays);
    }
  });

  describe.each(versions)("against haproxy $version", ({ listed }) => {
    test("each word that it knows has a row", () => {
      expect([...listed.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(1100);
      for (const kind of new Set([...listed.keys(), ...Object.keys(NOT_LISTED)])) {
        const heads = headsOf(kind);
        const known = [...(listed.get(kind) ?? []), ...notListed(kind)];
        const missing = known.filter((name) => !heads.some((head) => covers(name, head) || covers(head, name)));
        expect(missing, kind).toEqual([]);
      }
    });
  });

  test("each row is of a word that a version knows", () => {
    for (const kind of kinds.keys()) {
      if (kind === "comparisons") continue;
      const known = [...versions.flatMap(({ listed }) => [...(listed.get(kind) ?? [])]), ...notListed(kind)];
      const names = known.filter((name) => !GROUPS.has(name));
      const strange = headsOf(kind).filter((head) => !names.some((name) => covers(name, head) || covers(head, name)));
      expect(strange, kind).toEqual([]);
    }
  });

  test("a row that is lost is missed: by what HAProxy lists, or by statements that it judges", () => {
    const statements = [...goodCases(), ...escapes()].flatMap(({ id, text }) =>
      text.split("\n").map((line) => ({ line, id })),
    );
    /** Whether a statement is judged otherwise without the row: one of several ways to write the same word. */
    const isHeld = (kind: string, row: string) => {
      const lost = new Table(KEYWORDS.replace(`${row}\n`, ""), HARMS);
      const words = headsOf(kind, [row]).map((head) => head.split(" ").at(-1) ?? head);
      return statements.some(({ line, id }) => {
        const found = (table?: Table) => JSON.stringify(judge(line, id, table).found);
        return words.some((word) => line.includes(word)) && found() !== found(lost);
      });
    };
    // The comparisons have a test of their own.
    for (const [kind, rows] of [...kinds].filter(([name]) => name !== "comparisons")) {
      const words = new Set([...versions.flatMap(({ listed }) => [...(listed.get(kind) ?? [])]), ...notListed(kind)]);
      const heads = rows.map((row) => headsOf(kind, [row]));
      const alone = [...words].map((word) => {
        const having = heads.flatMap((all, n) => (all.includes(word) ? n : []));
        const covering = heads.flatMap((all, n) =>
          all.some((one) => covers(word, one) || covers(one, word)) ? n : [],
        );
        const [only, ...more] = having.length > 0 ? having : covering;
        return more.length === 0 ? only : undefined;
      });
      expect(rows.filter((row, n) => !alone.includes(n) && !isHeld(kind, row))).toEqual([]);
    }
  });

  // 2.6 prints other types than it has.
  test.skipIf(!versions.some(({ version }) => version === "3.0"))(
    "what is compared as an address or an expression",
    () => {
      const program = haproxies().find(({ version }) => version === "3.0")?.path ?? "";
      const { stdout } = spawnSync(program, ["-dKacl,smp,cnv", "-q", "-c", "-f", "/dev/null"], { encoding: "utf8" });
      const expressions = [...stdout.matchAll(/^(\S+) = .* -m (?:reg|sub|dir|dom|end)$/gm)].map(([, name]) => name);
      const addresses = [...stdout.matchAll(/^(?:\[.*\] )?([\w.]+)(?:\(.*\))?: (?:addr|ipv4|ipv6)\b/gm)].map(
        ([, name]) => name,
      );
      const known = ["reg", "regm", "sub", "dir", "dom", "end", ...expressions, "ip", ...addresses];
      expect(new Set(headsOf("comparisons"))).toEqual(new Set(known));
    },
  );
});
