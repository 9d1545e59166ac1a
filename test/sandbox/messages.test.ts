import { expect, test } from "vitest";
import { judge } from "../../compiler/sandbox/judge.ts";

/** What people write who know another program, another section or half of a statement, and what they are told to write instead. */
test.each([
  ["http-request set-heeader X-A 1", 'Did you mean "set-header"?'],
  ["http_request set-header X-A 1", "Write http-request."],
  ["http-request add_header X-A 1", "Write add-header."],
  ["set-header X-A 1", "Write http-request set-header, or http-response set-header."],
  ["http-request set-header X-A hello world", 'Put a text with blanks in quotes: "hello world".'],
  ["http-request return status 200 string hello world", 'Put a text with blanks in quotes: "hello world".'],
  ["http-request set-header X-A: 1", "Use letters, digits and -, without : at the end."],
  ["http-request set-header X-A %[src", "Close it in the same word, as in %[src,lower]."],
  ["http-request set-header X-A %[lower]", "It is a converter: write it behind a fetch and a comma, as in src,lower."],
  ["http-request set-header X-A %[path_beg]", "It compares: write it in a condition, as in { path_beg … }."],
  ["http-request set-header X-A 100%", "Write %% for the sign itself, and %[…] for a sample, as in %[src]."],
  ["http-request set-header X-A %{src}", "Write %% for the sign itself, and %[…] for a sample, as in %[src]."],
  ["http-request set-header X-A $remote_addr", "Write a sample, as in %[src], %[path] or %[req.hdr(host)]."],
  ["http-request set-header Host {host}", "Write a sample, as in %[src], %[path] or %[req.hdr(host)]."],
  ["http-request replace-path ^/old(.*) /new$1", "Write \\1 for what the expression captured."],
  ["http-request set-var(txn.x_a) %[src]", "%[…] is only for formats."],
  ['http-request set-var(txn.x_a) "hello"', "Write a sample fetch, as src; a text is str(hello)."],
  ["http-request set-var(txn.x_a) src lower,uper", 'Did you mean "upper"?'],
  ["http-request deny 403", "Write deny_status 403."],
  ["http-request return 200", "Write status 200."],
  ["http-request redirect https://example.com/", "Write location https://example.com/."],
  ["http-request redirect location / status 301", 'Did you mean "code"?'],
  ["http-request deny where { path /a }", "Write if before a condition, as in if { method GET }."],
  ["http-request deny { path /a }", "Write if before a condition, as in if { method GET }."],
  ["http-request deny if { path_begin /a }", 'Did you mean "path_beg"?'],
  ["http-request deny if { path == /a }", "Remove it: what stands behind a fetch is what it is compared with"],
  ["http-request deny if { path != /a }", "write ! before the test, as in !{ path /a }."],
  ["http-request deny if { sc_http_req_rate(0) > 100 }", "Write gt."],
  ["http-request deny if { path /a", "Close it, with a blank before it, as in { path_beg /a }."],
  [
    "http-request deny if { src 10.0.0.0/8,192.168.0.0/16 }",
    "Write blanks between addresses: 10.0.0.0/8 192.168.0.0/16.",
  ],
  ["http-request deny if { hdr(host -i a }", "Close it in the same word, as in hdr(host)"],
  ['http-request deny if { path_reg "^/a$" }', "Write \\$ for the sign itself, or put the text between single quotes."],
  ["http-request deny // not yet", "A comment begins with #."],
  ["retries 3; balance source", "Write a whole number, at least 0, at most 100."],
  ["retries 3 times", "Write retries <number 0..100>."],
  ["http-request set-header X-A 1; http-request deny", "Write each statement on a line of its own, without ;."],
  ["timeout server 30sec", "Write a number with ms, s, m, h or d behind it, as 30s, at most 1d."],
  ["server a 10.0.0.9:80 max_fails=3", "Write fall 3."],
  ["server a 10.0.0.9:80 weight=3", "Write weight 3, without the =."],
  ["balance ip_hash", "Write source."],
  ["stick-table type ip size 1k expires 5s", 'Did you mean "expire"?'],
  ["http-check expect status==200", "Write status 200."],
  ["http-check send GET /healthz", "Write meth GET."],
  ["check inter 5s", "It is said of servers: write default-server check …."],
  ["ssl-default-bind-ciphers x", "It is a setting of the whole process, which the platform team has."],
  ["use_backend api if { path /a }", "Write a route."],
  ["bind :8080", "A listener is written in platform.yaml."],
  ["proxy_pass http://10.0.0.1", "Write a route, and its servers under servers: or service:."],
  ["proxy_set_header Host a", "Write http-request set-header NAME VALUE."],
  ["RewriteRule ^/a /b", "Write http-request replace-path EXPRESSION PATH, or rewrite: in the route."],
])("%s", (statement, instead) => {
  const refused = judge(statement, "shop").found.find(({ kind }) => kind === "refused");
  expect(refused).toMatchObject({ help: expect.stringContaining(instead) });
});

test("texts with signs of other programs that mean what they say pass", () => {
  const statements = [
    "http-request set-header X-Price $100",
    "http-request set-header X-A 'a {b} $c'",
    "http-request replace-path ^/a(.*) /b\\1",
    "http-request deny if { path = }",
    "http-request deny if { hdr(a) == }",
  ];
  for (const statement of statements)
    expect(
      judge(statement, "shop").found.filter((one) => one.kind === "refused"),
      statement,
    ).toEqual([]);
});
