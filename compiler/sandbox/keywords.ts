/**
 * Every word of HAProxy 2.6 and 3.0, and whether a team's `haproxy:` text may say it. What is not in here is refused.
 *
 * A row is `class | shape | what to write instead, in a sentence`, divided by ` | ` outside of braces. Classes:
 * - `safe`: nothing that the team's own servers could not do just as well to their own clients;
 * - `approval HARM`: the platform may allow it to a team (`policy:` of platform.yaml);
 * - `never HARM`: it reaches the machine, other teams, secrets, what steers us or the memory of the process; or it means nothing here.
 * HARM is a key of harms.ts.
 *
 * A shape is what HAProxy's manual writes: words as they stand; `a|b`, one of these; `<type>`, and `<type>…` for one or more;
 * `[ … ]` may be left out; `{ … | … }` is one of these, with `*` behind it any of these as often as one likes; `[if]`: a condition may
 * follow. The words before the first type, bracket or brace are its head; rows with one head are ways to write it. `a|b(<type>)` are two
 * words with the same arguments; where all arguments may be left out, so may the parentheses. Of a `never` row only the head counts.
 * A fetch, converter, derivative or alias without parentheses takes any arguments, which name nothing; a row holds several of these.
 *
 * Types:
 * - `<word>`: text that names nothing but in the same backend. Like all types but `<text>` and `<text-format>` it holds no control
 *   character, which a backslash can write: a line feed in a header is the end of it;
 * - `<text>`, `<text-format>`: what stands in a body or is sent by a check;
 * - `<alpn>`: names of protocols by which HAProxy may choose how it speaks; it ends when a check is to speak FastCGI;
 * - `<label>`: text that HAProxy's page of statistics shows as it is, in HTML;
 * - `<number>`, `<time>`, `<size>`, `<port>`, `<status>` (200 to 599); `<number 1..10>`, `<time ..1m>`: with their bounds, which belong to them;
 * - `<header>`: a name that does not tell where a message or a connection ends (validate/values/header.ts), or Host;
 * - `<method>`: a method that is written out. CONNECT and HEAD say what an answer looks like, and are not among them;
 * - `<acl>`: an ACL of the same text, `<acl-name>`: a new one; `<test>`: the rest of an acl line; `<sample>`; `<format>`: a log format, `<format captures>`: one that has \\1 and the like besides; `<regex>`; `<replacement>`, what stands in its place;
 * - `<substitution>`: the same, fixed: HAProxy looks for `\x0d` in it once everything is filled in, and a line feed in a header is the end of it;
 * - `<address>`: of a server or a check, another machine's; `<address port>`: with its port; `<address machine>`: this machine's, too; `<source>`: an address of the machine's own;
 * - `<var>`, `<check-var>`: a variable of the team's own, of a request or of a check; `<value>`: such a `<var>`, or a `<word>` that
 *   does not begin with a scope of variables;
 * - `<table>`, `<backend>`, `<server>`: those of the team's own backends, but no slot; `<server-name>`: a new one; `<server-prefix>`, `<range>`: what the names of several begin with, and how many;
 * - `<file>`: a file of the team's own folder, and what HAProxy makes of it (sandbox/file-content.ts): `<file map>`;
 * - `<part>`: a text that is looked for in another one, of which HAProxy tries each; `<hex>`: a number, as 16 or 0x10; `<entries>`: how many a stick-table may have; `<length 1..256>`: of its key; `<network>`: an address or a network, and no name;
 * - `<parameters>`, `<algorithm>`, `<store>`: what is of the kinds "server parameters", "balance algorithms", "stick-table data".
 *
 * Sources: what `haproxy -dKall` lists and, for what that leaves out, the manual and HAProxy's source; the test says which.
 */
export const KEYWORDS = String.raw`
== statements
# names and conditions
safe                  | acl <acl-name> <test>
never opens           | acme|backend|cache|crt-store|defaults|fcgi-app|frontend|global|http-errors|listen|log-forward|log-profile|mailers|namespace_list
never opens           | peers|program|resolvers|ring|traces|userlist
never opens           | .alert|.diag|.elif|.else|.endif|.if|.notice|.warning
never ours            | mode <word> | Remove the line: a backend has the mode of its listener.
never ours            | disabled | Remove the routes that name the backend.
never ours            | enabled | Remove the line: a backend is enabled.
never unique          | id
never unique          | guid
safe                  | description <label>…

# servers
safe                  | server <server-name> <address port> [ <parameters> ]
safe                  | server-template <server-prefix> <range> <address port> [ <parameters> ]
safe                  | default-server <parameters>
safe                  | use-server <server> [if]
safe                  | balance <algorithm>
safe                  | hash-type map-based|consistent [ sdbm|djb2|wt6|crc32|none ] [ avalanche ]
safe                  | hash-balance-factor <number 0..65535>
safe                  | fullconn <number 1..1000000>
safe                  | max-keep-alive-queue <number -1..1000000>
safe                  | http-reuse never|safe|aggressive|always
safe                  | http-send-name-header [ <header> ]
never address         | dispatch | Write the address under servers:.
never address         | transparent | Write the addresses under servers:.
approval network      | source <source> [ interface <word> ]
never file            | load-server-state-from-file | Remove the line: a reload keeps what the checks know.
never file            | server-state-file-name | Remove the line: a reload keeps what the checks know.

# attempts and times
safe                  | retries <number 0..100>
safe                  | retry-on <word>…
safe                  | option redispatch [ <number -1000..1000> ]
safe                  | timeout check|connect|http-keep-alive|http-request|queue|server|server-fin|tunnel <time ..1d>
safe                  | timeout tarpit <time ..1m>
never section         | timeout client|client-fin|client-hs | Ask the platform team: timeout: of platform.yaml has the time-outs of clients.
safe                  | srvtcpka-cnt <number 1..100>
safe                  | srvtcpka-idle|srvtcpka-intvl <time>

# persistence
safe                  | cookie <word> { rewrite | insert | prefix | indirect | nocache | postonly | preserve | httponly | secure | dynamic | domain <word> | maxidle <time> | maxlife <time> | attr <word> }*
safe                  | dynamic-cookie-key <word>
safe                  | persist rdp-cookie([<word>])
safe                  | force-persist [if]
safe                  | ignore-persist [if]
safe                  | stick match|on|store-request|store-response <sample> [ table <table> ] [if]
safe                  | stick-table type ip|ipv6|integer|string|binary [ len <length 1..256> ] { size <entries> | expire <time> | nopurge | store <store> | srvkey name|addr | write-to <table> | recv-only }*

# answers of HAProxy's own
safe                  | errorfile <status> <file answer>
safe                  | errorloc|errorloc302|errorloc303 <status> <word>
never platform        | errorfiles | Name a file of your own folder, as in errorfile 503 errors/503.http.
safe                  | http-error status <status> { content-type <word> | default-errorfiles | errorfile <file answer> | file <file> | string <text> | lf-string <text-format> | hdr <header> <format> }*
safe                  | redirect { location|prefix|scheme <word> | code <status> | drop-query | append-slash | ignore-empty | set-cookie <word> | clear-cookie <word> }* [if]

# rules of requests
safe                  | http-request|http-response|http-after-response add-header|set-header <header> <format> [if]
safe                  | http-request|http-response|http-after-response del-header <header> [if]
safe                  | http-request del-header { <regex> -m reg | <word> -m str|beg|end|sub } [if]
approval connection   | http-response|http-after-response del-header { <regex> -m reg | <word> -m str|beg|end|sub } [if] | Name each header in a line of its own, without -m.
safe                  | http-request replace-header|replace-value <header> <regex> <format captures> [if]
safe                  | http-response|http-after-response replace-header|replace-value <header> <regex> <substitution> [if]
safe                  | http-request|http-response|http-after-response allow [if]
safe                  | http-request|http-response|http-after-response strict-mode on|off [if]
safe                  | http-request|http-response|http-after-response set-var(<var>,[<word>…]) <sample> [if]
safe                  | http-request|http-response|http-after-response set-var-fmt(<var>,[<word>…]) <format> [if]
safe                  | http-request|http-response|http-after-response unset-var(<var>) [if]
safe                  | http-request replace-path|replace-pathq|replace-uri <regex> <format captures> [if]
safe                  | http-request set-path|set-pathq|set-query|set-uri <format> [if]
safe                  | http-request set-method <method> [if]
safe                  | http-request|http-response return { status <status> | content-type <word> | default-errorfiles | errorfile <file answer> | file <file> | string <text> | lf-string <text-format> | hdr <header> <format> }* [if]
safe                  | http-request|http-response deny { deny_status <status> | status <status> | content-type <word> | default-errorfiles | errorfile <file answer> | file <file> | string <text> | lf-string <text-format> | hdr <header> <format> }* [if]
safe                  | http-request tarpit { deny_status <status> | status <status> | content-type <word> | default-errorfiles | errorfile <file answer> | file <file> | string <text> | lf-string <text-format> | hdr <header> <format> }* [if]
safe                  | http-request|http-response redirect { location|prefix|scheme <format> | code <status> | drop-query | append-slash | ignore-empty | set-cookie <word> | clear-cookie <word> }* [if]
safe                  | http-request auth [ realm <word> ] [if]
safe                  | http-request reject [if]
safe                  | http-request early-hint <header> <format> [if]
safe                  | http-request disable-l7-retry [if]
safe                  | http-request wait-for-handshake [if]
safe                  | http-request|http-response wait-for-body time <time ..1m> [ at-least <size> ] [if]
safe                  | http-response|http-after-response set-status <status> [ reason <word> ] [if]
safe                  | http-request|http-response set-timeout server|tunnel <time|sample ..1d> [if]
never section         | http-request|http-response set-timeout client | Ask the platform team: timeout: of platform.yaml has the time-outs of clients.
safe                  | http-request set-priority-class|set-priority-offset <sample> [if]
safe                  | http-request|http-response set-bandwidth-limit <word> { limit <size|sample> | period <time 100ms..> }* [if]
safe                  | filter bwlim-in|bwlim-out <word> { default-limit <size> | default-period <time 100ms..> | limit <size> | key <sample> | table <table> | min-size <size> }*
safe                  | http-request|http-response track-sc0|track-sc1|track-sc2 <sample> [ table <table> ] [if]
safe                  | http-request|http-response|http-after-response sc-inc-gpc0|sc-inc-gpc1(<number 0..2>) [if]
safe                  | http-request|http-response|http-after-response sc-inc-gpc(<number 0..99>,<number 0..2>) [if]
safe                  | http-request|http-response|http-after-response sc-set-gpt0(<number 0..2>) <number|sample> [if]
safe                  | http-request|http-response|http-after-response sc-add-gpc|sc-set-gpt(<number 0..99>,<number 0..2>) <number|sample> [if]
approval client       | http-request set-src|set-src-port <sample> [if] | To tell your servers an address write http-request set-header X-Forwarded-For.
approval connection   | http-request|http-response silent-drop [ rst-ttl <number> ] [if] | Write http-request deny.
approval log          | http-request|http-response|http-after-response set-log-level <word> [if]
approval network      | http-request|http-response set-tos|set-mark|set-fc-tos|set-fc-mark <hex|sample> [if]
approval network      | http-request set-bc-tos|set-bc-mark <hex|sample> [if]
approval process      | http-request|http-response set-nice <number -1024..1024> [if]
approval process      | http-request|http-response|http-after-response set-map(<file map>) <format> <format> [if] | A stick-table is bounded in size and lives through a reload.
approval process      | http-request|http-response|http-after-response del-map|del-acl(<file list>) <format> [if]
approval process      | http-request|http-response add-acl(<file list>) <format> [if] | A stick-table is bounded in size and lives through a reload.
never address         | http-request set-dst|set-dst-port | Write the addresses under servers:, and choose one of them with use-server.
never address         | http-request do-resolve | Write the name under servers:, and the agent of each node looks it up.
never experimental    | http-request normalize-uri
never log             | http-request|http-response|http-after-response capture | Ask the platform team: logs: of platform.yaml names headers to log.
never others          | http-request use-service
never platform        | http-request cache-use
never platform        | http-response cache-store
never platform        | http-request|http-response|http-after-response ot-group
never platform        | http-request|http-response send-spoe-group

# rules of connections
safe                  | tcp-request content accept|reject [if]
safe                  | tcp-response content accept|reject|close [if]
safe                  | tcp-request|tcp-response inspect-delay <time ..1m>
safe                  | tcp-request|tcp-response content set-var(<var>,[<word>…]) <sample> [if]
safe                  | tcp-request|tcp-response content set-var-fmt(<var>,[<word>…]) <format> [if]
safe                  | tcp-request|tcp-response content unset-var(<var>) [if]
safe                  | tcp-request content track-sc0|track-sc1|track-sc2 <sample> [ table <table> ] [if]
safe                  | tcp-request content set-priority-class|set-priority-offset <sample> [if]
safe                  | tcp-request|tcp-response content set-bandwidth-limit <word> { limit <size|sample> | period <time 100ms..> }* [if]
safe                  | tcp-request|tcp-response content sc-inc-gpc0|sc-inc-gpc1(<number 0..2>) [if]
safe                  | tcp-request|tcp-response content sc-inc-gpc(<number 0..99>,<number 0..2>) [if]
safe                  | tcp-request|tcp-response content sc-set-gpt0(<number 0..2>) <number|sample> [if]
safe                  | tcp-request|tcp-response content sc-add-gpc|sc-set-gpt(<number 0..99>,<number 0..2>) <number|sample> [if]
approval client       | tcp-request content set-src|set-src-port <sample> [if]
approval connection   | tcp-request|tcp-response content silent-drop [ rst-ttl <number> ] [if] | Write tcp-request content reject.
approval log          | tcp-request|tcp-response content set-log-level <word> [if]
approval network      | tcp-request|tcp-response content set-tos|set-mark|set-fc-tos|set-fc-mark <hex|sample> [if]
approval network      | tcp-request content set-bc-tos|set-bc-mark <hex|sample> [if]
approval process      | tcp-request|tcp-response content set-nice <number -1024..1024> [if]
never address         | tcp-request content set-dst|set-dst-port | Write the addresses under servers:, and choose one of them with use-server.
never address         | tcp-request content do-resolve | Write the name under servers:, and the agent of each node looks it up.
never log             | tcp-request content capture
never others          | tcp-request content use-service
never ours            | tcp-request content switch-mode | Name the backend in a route of an HTTP listener.
never platform        | tcp-request|tcp-response content ot-group|send-spoe-group
never section         | tcp-request connection|session

# health checks
safe                  | option httpchk [ <word> ] [ <word> ] [ <text> ]
safe                  | option tcp-check|redis-check|ldap-check|ssl-hello-chk|spop-check
safe                  | option mysql-check [ user <word> [ post-41|pre-41 ] ]
safe                  | option pgsql-check user <word>
safe                  | option smtpchk [ <word> <word> ]
safe                  | http-check|tcp-check comment <word>
safe                  | http-check|tcp-check connect { default | port <port> | addr <address> | send-proxy | via-socks4 | ssl | sni <word> | alpn <alpn> | proto h1|h2|none | linger | comment <word> }*
safe                  | http-check|tcp-check set-var(<check-var>,[<word>…]) <sample>
safe                  | http-check|tcp-check set-var-fmt(<check-var>,[<word>…]) <format>
safe                  | http-check|tcp-check unset-var(<check-var>)
safe                  | http-check disable-on-404
approval node         | http-check send-state
safe                  | http-check send { meth <word> | uri <word> | uri-lf <format> | ver <word> | hdr <header> <format> | body <text> | body-lf <text-format> | comment <word> }*
safe                  | http-check expect { min-recv <number> | comment <word> | ok-status <word> | error-status <word> | tout-status <word> | on-success <format> | on-error <format> | status-code <sample> | ! | status|!status <word> | rstatus|!rstatus <regex> | string|!string <text> | rstring|!rstring <regex> | string-lf|!string-lf <text-format> | hdr|fhdr|!hdr|!fhdr { name { -m { reg <regex> | str|beg|end|sub <word> } | <word> } | name-lf [ -m str|beg|end|sub ] <format> } [ { value { -m { reg <regex> | str|beg|end|sub <word> } | <word> } | value-lf [ -m str|beg|end|sub ] <format> } ] }*
safe                  | tcp-check expect { min-recv <number> | comment <word> | ok-status <word> | error-status <word> | tout-status <word> | on-success <format> | on-error <format> | status-code <sample> | ! | string|!string <text> | rstring|!rstring <regex> | string-lf|!string-lf <text-format> | binary|!binary <word> | rbinary|!rbinary <regex> | binary-lf|!binary-lf <format> }*
safe                  | tcp-check send <text> [ comment <word> ]
safe                  | tcp-check send-lf <text-format> [ comment <word> ]
safe                  | tcp-check send-binary <word> [ comment <word> ]
safe                  | tcp-check send-binary-lf <format> [ comment <word> ]
never program         | external-check | Write check: GET /healthz, or rules of http-check or tcp-check.
never program         | option external-check | Write check: GET /healthz, or rules of http-check or tcp-check.
never platform        | email-alert

# options
safe                  | option abortonclose|allbackups|checkcache|h1-case-adjust-bogus-server|http-buffer-request|http-keep-alive|http-no-delay|http-pretend-keepalive|http-server-close|httpclose|independent-streams|log-health-checks|nolinger|persist|prefer-last-server|srvtcpka|tcp-smart-connect|tcpka
safe                  | no|default option abortonclose|accept-invalid-http-response|allbackups|checkcache|h1-case-adjust-bogus-server|http-buffer-request|http-keep-alive|http-no-delay|http-pretend-keepalive|http-server-close|httpclose|independent-streams|log-health-checks|nolinger|persist|prefer-last-server|redispatch|splice-auto|splice-request|splice-response|srvtcpka|tcp-smart-connect|tcpka
safe                  | no option forwarded
approval connection   | option accept-invalid-http-response
approval process      | option splice-auto|splice-request|splice-response
never address         | option transparent|http_proxy | Write the addresses under servers:.
never section         | option accept-invalid-http-request|clitcpka|contstats|disable-h2-upgrade|h1-case-adjust-bogus-client|http-ignore-probes|http-use-proxy-header|idle-close-on-response|socket-stats|tcp-smart-accept
never section         | option dontlog-normal|dontlognull|httplog|httpslog|log-separate-errors|logasap|tcplog | Remove the line: logs: of platform.yaml says what is logged.

# what is sent along, compression, filters, logs
safe                  | option forwardfor { except <network> | header <header> | if-none }*
safe                  | option originalto { except <network> | header <header> }*
# its expressions are never resolved: one that names a table ends HAProxy 3.0
safe                  | option forwarded { proto | host | by | by_port | for | for_port }*
safe                  | option http-restrict-req-hdr-names preserve|delete|reject
approval cpu          | compression { algo|algo-req|algo-res|type|type-req|type-res|direction|minsize-req|minsize-res <word>… | offload }
approval cpu          | filter compression
never platform        | filter cache|fcgi-app|opentracing|spoe
never log             | filter trace
never platform        | use-fcgi-app
approval log          | no log
approval log          | log { global | <address machine> { len <number> | format <word> | sample <word> }* <word> [ <word> ] [ <word> ] }
approval log          | log-tag <word>
never control         | stats | Ask the platform team: metrics: of platform.yaml has the page, without switches.

# what only a frontend or another section may say
never section         | bind | A listener is written in platform.yaml.
never section         | backlog|maxconn|rate-limit|max-session-srv-conns | To limit your servers write maxconn: of the backend.
never section         | default_backend|use_backend | Write a route.
never section         | capture|declare | Ask the platform team: logs: of platform.yaml names headers to log.
never section         | error-log-format|log-format|log-format-sd | Ask the platform team: logs: of platform.yaml has the form of the lines.
never section         | unique-id-format|unique-id-header | Remove the line: each request has an X-Request-Id.
never section         | clitcpka-cnt|clitcpka-idle|clitcpka-intvl|monitor|monitor-net
never section         | monitor-uri | Write a route with return: { status: 200 }.

# what HAProxy knew once
never gone            | reqadd | Write http-request add-header.
never gone            | reqdel|reqidel | Write http-request del-header.
never gone            | reqrep|reqirep | Write http-request replace-header or http-request replace-path.
never gone            | reqdeny|reqideny|reqpass|reqipass|reqallow|reqiallow|block | Write http-request deny.
never gone            | reqtarpit|reqitarpit | Write http-request tarpit.
never gone            | rspadd | Write http-response add-header.
never gone            | rspdel|rspidel | Write http-response del-header.
never gone            | rsprep|rspirep | Write http-response replace-header.
never gone            | rspdeny|rspideny | Write http-response deny.
never gone            | contimeout | Write timeout: { connect: 5s }.
never gone            | srvtimeout | Write timeout: { server: 30s }.
never gone            | clitimeout|cliexp|srvexp|usesrc|redisp|redispatch|grace|bind-process
never gone            | appsession | Write cookie or stick.
never gone            | option forceclose|http-tunnel | Write option httpclose.

== server parameters
safe                  | addr <address>
safe                  | port <port>
safe                  | check|no-check|backup|no-backup|enabled|disabled|stick|non-stick|allow-0rtt|tfo|no-tfo
safe                  | check-ssl|no-check-ssl|check-send-proxy|no-check-send-proxy|check-via-socks4|tls-tickets|no-tls-tickets|ssl|no-ssl|ssl-reuse|no-ssl-reuse
safe                  | force-sslv3|force-tlsv10|force-tlsv11|force-tlsv12|force-tlsv13|no-sslv3|no-tlsv10|no-tlsv11|no-tlsv12|no-tlsv13
safe                  | send-proxy|no-send-proxy|send-proxy-v2|no-send-proxy-v2|send-proxy-v2-ssl|no-send-proxy-v2-ssl|send-proxy-v2-ssl-cn|no-send-proxy-v2-ssl-cn
safe                  | alpn|npn|check-alpn <alpn>
safe                  | check-sni|ciphers|ciphersuites|curves|sigalgs|client-sigalgs|ssl-max-ver|ssl-min-ver|verifyhost <word>
safe                  | verify none|required
safe                  | ca-file { @system-ca | <file> }
safe                  | crl-file <file>
safe                  | proto|check-proto h1|h2|none
safe                  | ws auto|h1|h2
safe                  | inter|fastinter|downinter <time 1s..>
safe                  | rise|fall|error-limit <number 1..1000>
safe                  | observe layer4|layer7
safe                  | on-error fastinter|fail-check|sudden-death|mark-down
safe                  | on-marked-down shutdown-sessions
safe                  | on-marked-up shutdown-backup-sessions
safe                  | slowstart|pool-purge-delay|tcp-ut <time>
safe                  | maxconn|minconn|maxqueue|max-reuse <number -1..1000000>
safe                  | pool-low-conn|pool-max-conn <number -1..10000>
safe                  | weight <number 0..256>
safe                  | hash-key id|addr|addr-port
safe                  | cookie|redir|proxy-v2-options <word>
safe                  | set-proxy-v2-tlv-fmt(<word>) <format>
safe                  | sni|pool-conn-name <sample>
safe                  | track <server>
approval agent        | agent-check|no-agent-check
approval agent        | agent-inter <time 1s..>
approval agent        | agent-port <port>
approval agent        | agent-addr <address>
approval agent        | id <number>
approval key          | crt <file>
approval network      | source <source> [ interface <word> ]
never network         | usesrc|namespace
never address         | agent-send | Write tcp-check send, in a check of the server.
never address         | socks4
never lookup          | init-addr|resolvers|resolve-net|resolve-opts|resolve-prefer | Write the server under servers:, and the agent of each node looks its name up.
never section         | log-bufsize|log-proto|shard
never unique          | guid

== balance algorithms
safe                  | roundrobin|static-rr|leastconn|first|source
safe                  | random([<number 1..10>])
safe                  | uri { whole | path-only | len <number> | depth <number> }*
safe                  | url_param <word> [ check_post [ <number> ] ]
safe                  | hdr(<word>) [ use_domain_only ]
safe                  | rdp-cookie([<word>])
safe                  | hash <sample>
never ours            | log-hash|sticky

== stick-table data
safe                  | server_id|server_key|gpt0|gpc0|gpc1|conn_cnt|conn_cur|sess_cnt|http_req_cnt|http_err_cnt|http_fail_cnt|bytes_in_cnt|bytes_out_cnt|glitch_cnt
safe                  | gpc0_rate|gpc1_rate|conn_rate|sess_rate|http_req_rate|http_err_rate|http_fail_rate|bytes_in_rate|bytes_out_rate|glitch_rate(<time>)
safe                  | gpt|gpc(<number 1..10>)
safe                  | gpc_rate(<number 1..10>,<time>)

== comparisons
# what values are, where a test does not compare them as text: by the method of -m, or without one by names of the sample
safe                  | reg|regm|base_reg|cook_reg|hdr_reg|path_reg|scook_reg|shdr_reg|ssl_fc_sni_reg|url_reg|urlp_reg <regex>
safe                  | ip|src|dst|fc_src|fc_dst|bc_src|bc_dst|hdr_ip|req.hdr_ip|res.hdr_ip|shdr_ip|url_ip|ipv4|ipv6|ipmask <network>
safe                  | sub|dir|dom|end|base_sub|base_dir|base_dom|base_end|cook_sub|cook_dir|cook_dom|cook_end|hdr_sub|hdr_dir|hdr_dom|hdr_end|path_sub|path_dir|path_dom|path_end <part>
safe                  | scook_sub|scook_dir|scook_dom|scook_end|shdr_sub|shdr_dir|shdr_dom|shdr_end|url_sub|url_dir|url_dom|url_end|urlp_sub|urlp_dir|urlp_dom|urlp_end|ssl_fc_sni_end <part>
safe                  | map_beg_ip|map_dir_ip|map_dom_ip|map_end_ip|map_int_ip|map_ip_ip|map_reg_ip|map_str_ip|map_sub_ip <network>

== acl flags
# each line of a -f file is a value: it is checked as one where it is an expression
safe                  | -i|-n|-M|--
safe                  | -f <word>
safe                  | -m found|bool|int|ip|bin|len|str|sub|reg|regm|beg|end|dir|dom
never unique          | -u

== sample fetches
safe                  | accept_date always_false always_true base base32 base32+src baseq bc.timer.connect bc_be_queue bc_dst bc_dst_port bc_err bc_err_name bc_err_str
safe                  | bc_glitches bc_http_major bc_nb_streams bc_rtt bc_rttvar bc_setting_streams_limit bc_src bc_src_port bc_srv_queue be_id be_name be_server_timeout
safe                  | be_tunnel_timeout bin bool bs.aborted bs.id bs.rst_code bytes_in bytes_out capture.req.hdr capture.req.method capture.req.uri capture.req.ver
safe                  | capture.res.hdr capture.res.ver cook cook_cnt cook_val cookie cpu_calls cpu_ns_avg cpu_ns_tot cur_client_timeout cur_server_timeout cur_tunnel_timeout
safe                  | date date_us distcc_body distcc_param dst dst_is_local dst_port fc.timer.handshake fc.timer.total fc_dst fc_dst_is_local fc_dst_port fc_err
safe                  | fc_err_name fc_err_str fc_fackets fc_glitches fc_http_major fc_lost fc_nb_streams fc_pp_authority fc_pp_tlv fc_pp_unique_id fc_rcvd_proxy
safe                  | fc_reordering fc_retrans fc_rtt fc_rttvar fc_sacked fc_settings_streams_limit fc_src fc_src_is_local fc_src_port fc_unacked fe_client_timeout fe_defbe
safe                  | fe_id fe_name fs.aborted fs.id fs.rst_code hdr hdr_cnt hdr_ip hdr_val http_auth_bearer http_auth_pass http_auth_type http_auth_user http_first_req int
safe                  | ipv4 ipv6 lat_ns_avg lat_ns_tot meth method path pathq payload payload_lv prio_class prio_offset query quic_enabled rand rdp_cookie rdp_cookie_cnt
safe                  | rep_ssl_hello_type req.body req.body_len req.body_param req.body_size req.cook req.cook_cnt req.cook_names req.cook_val req.fhdr req.fhdr_cnt req.hdr
safe                  | req.hdr_cnt req.hdr_ip req.hdr_names req.hdr_val req.hdrs req.hdrs_bin req.len req.payload req.payload_lv req.proto_http req.rdp_cookie
safe                  | req.rdp_cookie_cnt req.ssl_alpn req.ssl_ec_ext req.ssl_hello_type req.ssl_sni req.ssl_st_ext req.ssl_ver req.timer.hdr req.timer.idle req.timer.queue
safe                  | req.timer.tq req.ver req_len req_proto_http req_ssl_hello_type req_ssl_sni req_ssl_ver req_ver request_date res.body res.body_len res.body_size
safe                  | res.cache_hit res.cache_name res.comp res.comp_algo res.cook res.cook_cnt res.cook_names res.cook_val res.fhdr res.fhdr_cnt res.hdr res.hdr_cnt
safe                  | res.hdr_ip res.hdr_names res.hdr_val res.hdrs res.hdrs_bin res.len res.payload res.payload_lv res.ssl_hello_type res.timer.data res.timer.hdr res.ver
safe                  | resp_ver scook scook_cnt scook_val server_status shdr shdr_cnt shdr_ip shdr_val so_id so_name src src_is_local src_port srv_id srv_name ssl_bc
safe                  | ssl_bc_alg_keysize ssl_bc_alpn ssl_bc_cipher ssl_bc_curve ssl_bc_err ssl_bc_err_str ssl_bc_is_resumed ssl_bc_npn ssl_bc_protocol ssl_bc_use_keysize
safe                  | ssl_c_ca_err ssl_c_ca_err_depth ssl_c_chain_der ssl_c_der ssl_c_err ssl_c_i_dn ssl_c_key_alg ssl_c_notafter ssl_c_notbefore ssl_c_r_dn ssl_c_s_dn
safe                  | ssl_c_serial ssl_c_sha1 ssl_c_sig_alg ssl_c_used ssl_c_verify ssl_c_version ssl_f_der ssl_f_i_dn ssl_f_key_alg ssl_f_notafter ssl_f_notbefore
safe                  | ssl_f_s_dn ssl_f_serial ssl_f_sha1 ssl_f_sig_alg ssl_f_version ssl_fc ssl_fc_alg_keysize ssl_fc_alpn ssl_fc_cipher ssl_fc_cipherlist_bin
safe                  | ssl_fc_cipherlist_hex ssl_fc_cipherlist_str ssl_fc_cipherlist_xxh ssl_fc_curve ssl_fc_ecformats_bin ssl_fc_eclist_bin ssl_fc_err ssl_fc_err_str
safe                  | ssl_fc_extlist_bin ssl_fc_has_crt ssl_fc_has_early ssl_fc_has_sni ssl_fc_is_resumed ssl_fc_npn ssl_fc_protocol ssl_fc_protocol_hello_id ssl_fc_sni
safe                  | ssl_fc_use_keysize ssl_s_chain_der ssl_s_der ssl_s_i_dn ssl_s_key_alg ssl_s_notafter ssl_s_notbefore ssl_s_s_dn ssl_s_serial ssl_s_sha1 ssl_s_sig_alg
safe                  | ssl_s_version status stopping str txn.conn_retries txn.id32 txn.redispatched txn.sess_term_state txn.status txn.timer.total txn.timer.user unique-id
safe                  | url url32 url32+src url_ip url_param url_port urlp urlp_val uuid wait_end
safe                  | var(<var>,[<word>])
safe                  | acl(<acl>,[<acl>…])
safe                  | avg_queue|be_conn|be_conn_free|be_sess_rate|connslots|nbsrv|queue([<backend>])
safe                  | srv_conn|srv_conn_free|srv_is_up|srv_iweight|srv_queue|srv_sess_rate|srv_uweight|srv_weight(<server>)
safe                  | table_avl|table_cnt|src_bytes_in_rate|src_bytes_out_rate|src_clr_gpc0|src_clr_gpc1|src_conn_cnt|src_conn_cur|src_conn_rate|src_get_gpc0([<table>])
safe                  | src_get_gpc1|src_get_gpt0|src_glitch_cnt|src_glitch_rate|src_gpc0_rate|src_gpc1_rate|src_http_err_cnt|src_http_err_rate|src_http_fail_cnt([<table>])
safe                  | src_http_fail_rate|src_http_req_cnt|src_http_req_rate|src_inc_gpc0|src_inc_gpc1|src_kbytes_in|src_kbytes_out|src_sess_cnt|src_sess_rate([<table>])
safe                  | src_updt_conn_cnt([<table>])
safe                  | src_clr_gpc|src_get_gpc|src_get_gpt|src_gpc_rate|src_inc_gpc(<number 0..99>,[<table>])
safe                  | sc0_bytes_in_rate|sc0_bytes_out_rate|sc0_clr_gpc0|sc0_clr_gpc1|sc0_conn_cnt|sc0_conn_cur|sc0_conn_rate|sc0_get_gpc0|sc0_get_gpc1([<table>])
safe                  | sc0_get_gpt0|sc0_glitch_cnt|sc0_glitch_rate|sc0_gpc0_rate|sc0_gpc1_rate|sc0_http_err_cnt|sc0_http_err_rate|sc0_http_fail_cnt([<table>])
safe                  | sc0_http_fail_rate|sc0_http_req_cnt|sc0_http_req_rate|sc0_inc_gpc0|sc0_inc_gpc1|sc0_kbytes_in|sc0_kbytes_out|sc0_sess_cnt|sc0_sess_rate([<table>])
safe                  | sc0_tracked|sc0_trackers|sc1_bytes_in_rate|sc1_bytes_out_rate|sc1_clr_gpc0|sc1_clr_gpc1|sc1_conn_cnt|sc1_conn_cur|sc1_conn_rate|sc1_get_gpc0([<table>])
safe                  | sc1_get_gpc1|sc1_get_gpt0|sc1_glitch_cnt|sc1_glitch_rate|sc1_gpc0_rate|sc1_gpc1_rate|sc1_http_err_cnt|sc1_http_err_rate|sc1_http_fail_cnt([<table>])
safe                  | sc1_http_fail_rate|sc1_http_req_cnt|sc1_http_req_rate|sc1_inc_gpc0|sc1_inc_gpc1|sc1_kbytes_in|sc1_kbytes_out|sc1_sess_cnt|sc1_sess_rate([<table>])
safe                  | sc1_tracked|sc1_trackers|sc2_bytes_in_rate|sc2_bytes_out_rate|sc2_clr_gpc0|sc2_clr_gpc1|sc2_conn_cnt|sc2_conn_cur|sc2_conn_rate|sc2_get_gpc0([<table>])
safe                  | sc2_get_gpc1|sc2_get_gpt0|sc2_glitch_cnt|sc2_glitch_rate|sc2_gpc0_rate|sc2_gpc1_rate|sc2_http_err_cnt|sc2_http_err_rate|sc2_http_fail_cnt([<table>])
safe                  | sc2_http_fail_rate|sc2_http_req_cnt|sc2_http_req_rate|sc2_inc_gpc0|sc2_inc_gpc1|sc2_kbytes_in|sc2_kbytes_out|sc2_sess_cnt|sc2_sess_rate([<table>])
safe                  | sc2_tracked|sc2_trackers([<table>])
safe                  | sc1_clr_gpc(<number 0..99>,[<table>])
safe                  | sc_bytes_in_rate|sc_bytes_out_rate|sc_clr_gpc0|sc_clr_gpc1|sc_conn_cnt|sc_conn_cur|sc_conn_rate|sc_get_gpc0|sc_get_gpc1|sc_get_gpt0(<number 0..2>,[<table>])
safe                  | sc_glitch_cnt|sc_glitch_rate|sc_gpc0_rate|sc_gpc1_rate|sc_http_err_cnt|sc_http_err_rate|sc_http_fail_cnt|sc_http_fail_rate|sc_http_req_cnt(<number 0..2>,[<table>])
safe                  | sc_http_req_rate|sc_inc_gpc0|sc_inc_gpc1|sc_kbytes_in|sc_kbytes_out|sc_sess_cnt|sc_sess_rate|sc_tracked|sc_trackers(<number 0..2>,[<table>])
safe                  | sc_clr_gpc|sc_get_gpc|sc_get_gpt|sc_gpc_rate|sc_inc_gpc(<number 0..99>,<number 0..2>,[<table>])
approval node         | act_conn hostname nbproc pid proc thread uptime
approval others       | dst_conn fe_conn fe_req_rate fe_sess_rate
approval tls          | ssl_bc_client_random ssl_bc_server_random ssl_bc_session_id ssl_bc_unique_id ssl_fc_client_random ssl_fc_server_random ssl_fc_session_id
approval tls          | ssl_fc_unique_id
never environment     | env
never file            | last_rule_file last_rule_line
never memory          | bs.debug_str fs.debug_str internal.htx.data internal.htx.free internal.htx.free_data internal.htx.has_eom internal.htx.nbblks internal.htx.size
never memory          | internal.htx.used internal.htx_blk.data internal.htx_blk.hdrname internal.htx_blk.hdrval internal.htx_blk.size internal.htx_blk.start_line
never memory          | internal.htx_blk.type internal.strm.is_htx
never secret          | ssl_bc_client_early_traffic_secret ssl_bc_client_handshake_traffic_secret ssl_bc_client_traffic_secret_0 ssl_bc_early_exporter_secret
never secret          | ssl_bc_exporter_secret ssl_bc_server_handshake_traffic_secret ssl_bc_server_traffic_secret_0 ssl_bc_session_key ssl_fc_client_early_traffic_secret
never secret          | ssl_fc_client_handshake_traffic_secret ssl_fc_client_traffic_secret_0 ssl_fc_early_exporter_secret ssl_fc_exporter_secret
never secret          | ssl_fc_server_handshake_traffic_secret ssl_fc_server_traffic_secret_0 ssl_fc_session_key
never platform        | http_auth http_auth_group | Write auth: in the route.
never platform        | fcgi.docroot fcgi.index

== converters
safe                  | b64dec base64 be2dec be2hex bool cpl crc32 crc32c cut_crlf digest djb2 even field fix_is_valid fix_tag_value hex hex2i host_only htonl http_date iif
safe                  | ipmask json json_query jwt_header_query jwt_payload_query language length lower ltime ltrim mqtt_field_value mqtt_is_valid ms_ltime ms_utime neg not
safe                  | odd param port_only protobuf rfc7239_field rfc7239_is_valid rfc7239_n2nn rfc7239_n2np rtrim sdbm sha1 sha2 ub64dec ub64enc ungrpc upper url_dec
safe                  | url_enc us_ltime us_utime utime when word wt6 x509_v_err_str xxh3 xxh32 xxh64
safe                  | add|and|div|mod|mul|or|sub|xor(<value>)
safe                  | bytes(<value>,[<value>])
safe                  | strcmp|secure_memcmp(<var>)
safe                  | concat([<word>],[<var>],[<word>])
safe                  | add_item(<word>,[<var>],[<word>])
safe                  | set-var(<var>,[<word>…])
safe                  | unset-var(<var>)
safe                  | hmac(<word>,<value>)
safe                  | aes_gcm_dec(<number>,<value>,<value>,<value>)
safe                  | aes_gcm_enc(<number>,<value>,<value>,<var>)
safe                  | jwt_verify(<value>,<var|file>)
safe                  | regsub(<regex>,<replacement>,[<word>])
safe                  | map|map_beg|map_beg_int|map_beg_ip|map_int(<file map>,[<word>])
safe                  | map_dir|map_dir_int|map_dir_ip|map_dom|map_dom_int|map_dom_ip|map_end|map_end_int|map_end_ip(<file map of parts>,[<word>])
safe                  | map_int_int|map_int_ip|map_str|map_str_int|map_str_ip(<file map>,[<word>])
safe                  | map_sub|map_sub_int|map_sub_ip(<file map of parts>,[<word>])
safe                  | map_ip|map_ip_int|map_ip_ip(<file map of addresses>,[<word>])
safe                  | map_beg_key|map_int_key|map_str_key(<file map>)
safe                  | map_dir_key|map_dom_key|map_end_key|map_sub_key(<file map of parts>)
safe                  | map_ip_key(<file map of addresses>)
safe                  | map_reg|map_reg_int|map_reg_ip|map_regm(<file map of expressions>,[<word>])
safe                  | map_reg_key(<file map of expressions>)
safe                  | in_table([<table>])
safe                  | table_bytes_in_rate|table_bytes_out_rate|table_conn_cnt|table_conn_cur|table_conn_rate|table_glitch_cnt|table_glitch_rate|table_gpc0([<table>])
safe                  | table_gpc0_rate|table_gpc1|table_gpc1_rate|table_gpt0|table_http_err_cnt|table_http_err_rate|table_http_fail_cnt|table_http_fail_rate([<table>])
safe                  | table_http_req_cnt|table_http_req_rate|table_kbytes_in|table_kbytes_out|table_server_id|table_sess_cnt|table_sess_rate|table_trackers([<table>])
safe                  | table_expire|table_idle([<table>],[<number>])
safe                  | table_gpc|table_gpc_rate|table_gpt(<number 0..99>,[<table>])
approval others       | nbsrv srv_queue | Write nbsrv(shop.api), with a backend of your own.
never log             | capture-req capture-res debug

== acl derivatives
safe                  | base base_beg base_dir base_dom base_end base_len base_reg base_sub cook cook_beg cook_dir cook_dom cook_end cook_len cook_reg cook_sub hdr hdr_beg
safe                  | hdr_dir hdr_dom hdr_end hdr_len hdr_reg hdr_sub method path path_beg path_dir path_dom path_end path_len path_reg path_sub payload
safe                  | payload_lv req.ssl_ver req_rdp_cookie req_rdp_cookie_cnt req_ssl_sni req_ssl_ver req_ver resp_ver scook scook_beg scook_dir scook_dom scook_end
safe                  | scook_len scook_reg scook_sub shdr shdr_beg shdr_dir shdr_dom shdr_end shdr_len shdr_reg shdr_sub ssl_fc_sni_end ssl_fc_sni_reg url url_beg url_dir
safe                  | url_dom url_end url_len url_reg url_sub urlp urlp_beg urlp_dir urlp_dom urlp_end urlp_len urlp_reg urlp_sub
never platform        | http_auth_group | Write auth: in the route.

== predefined acls
safe                  | FALSE HTTP HTTP_1.0 HTTP_1.1 HTTP_2.0 HTTP_3.0 HTTP_CONTENT HTTP_URL_ABS HTTP_URL_SLASH HTTP_URL_STAR LOCALHOST METH_CONNECT METH_DELETE METH_GET
safe                  | METH_HEAD METH_OPTIONS METH_POST METH_PUT METH_TRACE RDP_COOKIE REQ_CONTENT TRUE WAIT_END

== log-format aliases
safe                  | B CC CS HM HP HPO HQ HU HV ID ST T TR Ta Tc Td Th Ti Tl Tq Tr Ts Tt Tu Tw U b bc bi bp bq ci cp f fi fp ft hr hrl hs hsl ms o r rc s sc si sp sq sslc
safe                  | sslv t tr trg trl ts tsc
approval node         | H ac pid lc rt
approval others       | fc

== global settings
never section         | ca-base close-spread-time crt-base default-path grace h1-accept-payload-with-any-method h1-case-adjust h1-case-adjust-file
never section         | h1-do-not-close-on-insecure-transfer-encoding hard-stop-after harden.reject-privileged-ports.quic harden.reject-privileged-ports.tcp http-err-codes
never section         | http-fail-codes httpclient.resolvers.disabled httpclient.resolvers.id httpclient.resolvers.prefer httpclient.retries httpclient.ssl.ca-file
never section         | httpclient.ssl.verify httpclient.timeout.connect issuers-chain-path key-base lua-load lua-load-per-thread lua-prepend-path maxsslconn
never section         | mworker-max-reloads nbthread no-memory-trimming ocsp-update.disable ocsp-update.httpproxy ocsp-update.maxdelay ocsp-update.mindelay ocsp-update.mode
never section         | pp2-never-send-local prealloc-fd profiling.tasks set-var set-var-fmt setcap ssl-default-bind-ciphers ssl-default-bind-ciphersuites
never section         | ssl-default-bind-client-sigalgs ssl-default-bind-curves ssl-default-bind-options ssl-default-bind-sigalgs ssl-default-server-ciphers
never section         | ssl-default-server-ciphersuites ssl-default-server-client-sigalgs ssl-default-server-curves ssl-default-server-options ssl-default-server-sigalgs
never section         | ssl-dh-param-file ssl-load-extra-del-ext ssl-load-extra-files ssl-mode-async ssl-propquery ssl-provider ssl-provider-path ssl-security-level
never section         | ssl-skip-self-issued-ca stats thread-group thread-groups thread-hard-limit trace tune.applet.zero-copy-forwarding tune.buffers.limit
never section         | tune.buffers.reserve tune.epoll.mask-events tune.events.max-events-at-once tune.fail-alloc tune.fd.edge-triggered tune.h1.zero-copy-fwd-recv
never section         | tune.h1.zero-copy-fwd-send tune.h2.be.glitches-threshold tune.h2.be.initial-window-size tune.h2.be.max-concurrent-streams
never section         | tune.h2.fe.glitches-threshold tune.h2.fe.initial-window-size tune.h2.fe.max-concurrent-streams tune.h2.fe.max-total-streams tune.h2.header-table-size
never section         | tune.h2.initial-window-size tune.h2.max-concurrent-streams tune.h2.max-frame-size tune.h2.zero-copy-fwd-send tune.idle-pool.shared
never section         | tune.listener.default-shards tune.listener.multi-queue tune.lua.burst-timeout tune.lua.forced-yield tune.lua.log.loggers tune.lua.log.stderr
never section         | tune.lua.maxmem tune.lua.service-timeout tune.lua.session-timeout tune.lua.task-timeout tune.max-checks-per-thread tune.memory.hot-size
never section         | tune.peers.max-updates-at-once tune.pool-high-fd-ratio tune.pool-low-fd-ratio tune.pt.zero-copy-forwarding tune.quic.backend.max-idle-timeou
never section         | tune.quic.cc-hystart tune.quic.frontend.conn-tx-buffers.limit tune.quic.frontend.glitches-threshold tune.quic.frontend.max-idle-timeout
never section         | tune.quic.frontend.max-streams-bidi tune.quic.max-frame-loss tune.quic.reorder-ratio tune.quic.retry-threshold tune.quic.socket-owner
never section         | tune.quic.zero-copy-fwd-send tune.rcvbuf.backend tune.rcvbuf.frontend tune.ring.queues tune.sched.low-latency tune.sndbuf.backend tune.sndbuf.frontend
never section         | tune.ssl.cachesize tune.ssl.capture-buffer-size tune.ssl.capture-cipherlist-size tune.ssl.default-dh-param tune.ssl.force-private-cache
never section         | tune.ssl.hard-maxrecord tune.ssl.keylog tune.ssl.lifetime tune.ssl.maxrecord tune.ssl.ocsp-update.maxdelay tune.ssl.ocsp-update.mindelay
never section         | tune.ssl.ssl-ctx-cache-size tune.stick-counters tune.vars.check-max-size tune.vars.global-max-size tune.vars.proc-max-size tune.vars.reqres-max-size
never section         | tune.vars.sess-max-size tune.vars.txn-max-size warn-blocked-traffic-after

== bind parameters
never section         | accept-netscaler-cip accept-proxy allow-0rtt alpn backlog ca-file ca-ignore-err ca-sign-file ca-sign-pass ca-verify-file ciphers ciphersuites
never section         | client-sigalgs crl-file crt crt-ignore-err crt-list curves default-crt defer-accept ecdhe expose-fd force-sslv3 force-tlsv10 force-tlsv11 force-tlsv12
never section         | force-tlsv13 generate-certificates gid group guid-prefix id interface level maxconn mode mss name namespace nbconn nice no-alpn no-ca-names no-sslv3
never section         | no-tls-tickets no-tlsv10 no-tlsv11 no-tlsv12 no-tlsv13 npn prefer-client-ciphers process proto quic-cc-algo quic-force-retry quic-socket
never section         | severity-output shards sigalgs ssl-max-ver ssl-min-ver strict-sni tcp-ut tfo thread tls-ticket-keys transparent uid user v4v6 v6only verify

== crt-list parameters
never section         | allow-0rtt alpn ca-file ca-verify-file ciphers ciphersuites client-sigalgs crl-file curves ecdhe no-alpn no-ca-names npn sigalgs ssl-max-ver
never section         | ssl-min-ver verify

== admin commands
# by their first words
never control         | @ _getsocks _loadstatus abort add clear commit debug del disable dump enable experimental-mode expert-mode get hard-reload help httpclient
never control         | mcli-debug-mode new operator prepare prompt quit reload set show shutdown trace update user wait

== services
never others          | prometheus-exporter
`;
