import { didYouMean, nearest } from "../diagnostic/did-you-mean.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Word } from "../language/words.ts";
import type { Node, Shape } from "./shape.ts";
import type { Branch, Row, Table } from "./table.ts";

/** Statements of nginx, Apache, Caddy and old habits, and what a backend says here. Case makes no difference. */
const HABITS: Readonly<Record<string, string>> = {
  ...each("proxy_set_header header_up requestheader", "Write http-request set-header NAME VALUE."),
  ...each("add_header more_set_headers header_down header", "Write http-response set-header NAME VALUE."),
  ...each("proxy_hide_header", "Write http-response del-header NAME."),
  ...each(
    "proxy_pass reverse_proxy proxypass upstream location",
    "Write a route, and its servers under servers: or service:.",
  ),
  ...each(
    "rewrite rewriterule uri handle_path",
    "Write http-request replace-path EXPRESSION PATH, or rewrite: in the route.",
  ),
  ...each("return redirect_to redir", "Write http-request return status 200, or http-request redirect location URL."),
  ...each("allow deny require", "Write http-request deny if { src 10.0.0.0/8 }."),
  ...each(
    "limit_req limit_conn rate_limit rate-limit",
    "Write a stick-table, http-request track-sc0 src and http-request deny if { sc_http_req_rate(0) gt 100 }.",
  ),
  ...each("proxy_read_timeout proxy_send_timeout", "Write timeout server 30s."),
  ...each("proxy_connect_timeout", "Write timeout connect 5s."),
  ...each("ip_hash", "Write source."),
  ...each("least_conn leastconnections", "Write leastconn."),
  ...each("round_robin", "Write roundrobin."),
  ...each("if", "Write the condition at the end of a statement, as in http-request deny if { path /a }."),
  ...each("max_fails fails unhealthy", "Write fall 3."),
  ...each("fail_timeout", "Write inter 5s."),
  ...each("max_conns", "Write maxconn 100."),
};

function each(words: string, instead: string): Record<string, string> {
  return Object.fromEntries(words.split(" ").map((word) => [word, instead]));
}

/** Of names that are known, but not where they stand: what they are, and where they may stand. */
const ELSEWHERE: readonly (readonly [kind: string, said: (name: string) => string])[] = [
  ["converters", (name) => `It is a converter: write it behind a fetch and a comma, as in src,${name}.`],
  [
    "sample fetches",
    (name) => `It is a sample fetch: write it where a value is asked for, as in %[${name}] or { ${name} … }.`,
  ],
  ["acl derivatives", (name) => `It compares: write it in a condition, as in { ${name} … }.`],
  ["server parameters", (name) => `It is said of servers: write default-server ${name} ….`],
  ["global settings", () => "It is a setting of the whole process, which the platform team has."],
  ["bind parameters", () => "It is said of a listener, which the platform team has."],
];

/** What to write instead of a name that its place does not know. `branch`: what it does know. */
export function insteadOfName(name: string, branch: Branch, table: Table, kind: string): string {
  const bare = name.replace(/=.*/, "");
  const spelled = bare.replaceAll("_", "-");
  if (branch.next.has(spelled) && spelled !== bare) return `Write ${spelled}.`;
  const habit = HABITS[bare.toLowerCase()];
  if (habit !== undefined) return habit;
  if (bare !== name && branch.next.has(bare))
    return `Write ${bare} ${printable(name.slice(bare.length + 1))}, without the =.`;
  const rulesets = [...table.kind("statements").next].filter(
    ([first, { next }]) => /^(?:http|tcp)-re/.test(first) && next.has(bare),
  );
  if (kind === "statements" && rulesets.length > 0)
    return `Write ${rulesets.map(([first]) => `${first} ${bare}`).join(", or ")}.`;
  const [, said] = ELSEWHERE.find(([other]) => other !== kind && table.kind(other).next.has(bare)) ?? [];
  if (said) return said(bare);
  // A fetch is compared by names of its own, too: path_beg.
  const also = kind === "sample fetches" ? table.kind("acl derivatives").next.keys() : [];
  const near = didYouMean(bare, [...branch.next.keys(), ...also]);
  if (near !== undefined) return near;
  if (kind === "sample fetches" && /^[\w -]+$/.test(name))
    return `Write a sample fetch, as src; a text is str(${name}).`;
  const known = [...branch.next.keys()];
  return known.length <= MOST_SHOWN ? `Known here: ${known.join(", ")}.` : "Use a word of docs/haproxy-text.md.";
}

const MOST_SHOWN = 15;

/** A value whose name is missing: what it looks like, and the names that it may have. */
const NAMELESS: readonly (readonly [form: RegExp, names: readonly string[]])[] = [
  [/^\d{3}$/, ["deny_status", "status", "code"]],
  [/^(?:https?:\/\/|\/)/, ["location", "uri"]],
  [/^[A-Z]{3,}$/, ["meth"]],
];

/** What to write instead of a word behind which, or in whose place, something else is asked for. `before`: the word before it. */
export function insteadOfWord({ text }: Word, before: Word | undefined, { shape, written }: Row): string {
  const names = shape.flatMap(namesIn);
  const [, candidates = []] = NAMELESS.find(([form]) => form.test(text)) ?? [];
  const name = candidates.find((one) => names.includes(one));
  if (name !== undefined) return `Write ${name} ${text}.`;
  const [, key = "", value = ""] = /^([\w-]+)=+(.*)$/.exec(text) ?? [];
  if (names.includes(key)) return `Write ${key} ${printable(value)}.`;
  const near = nearest(text, names) ?? (text === "status" && names.includes("code") ? "code" : undefined);
  if (near !== undefined && near !== text) return `Did you mean "${near}"?`;
  const form = `Write ${written.replace("[if]", "[ if … ]")}.`;
  if (/^(?:\/\/|--|;)/.test(text)) return `A comment begins with #. ${form}`;
  if (before?.text.endsWith(";")) return "Write each statement on a line of its own, without ;.";
  if (shape.some((node) => node.kind === "condition") && /^(?:when|where|and|&&|\{|!\{)$/i.test(text))
    return "Write if before a condition, as in if { method GET }.";
  const isText = before !== undefined && /^[a-z]/i.test(before.text) && !names.includes(before.text);
  return isText && /^[\p{L}\p{N}.,:!?'-]+$/u.test(text) && /<(?:word|text|format)/.test(written)
    ? `Put a text with blanks in quotes: "${printable(before.text)} ${text}". ${form}`
    : form;
}

function namesIn(node: Node): readonly string[] {
  if (node.kind === "words") return node.words.map(({ name }) => name);
  if (node.kind === "optional") return node.shape.flatMap(namesIn);
  return node.kind === "choice" ? node.shapes.flatMap((shape: Shape) => shape.flatMap(namesIn)) : [];
}
