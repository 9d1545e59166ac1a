/**
 * Keys of other programs for which a backend has HAProxy's own words alone, with the statements that say it. A test reads
 * each as a team's text.
 */
export const EXAMPLES: readonly (readonly [keys: string, ...statements: string[]])[] = [
  [
    "rateLimit rateLimits rateLimiting limitReq limitRps limitRpm throttle",
    "stick-table type ipv6 size 100k expire 30s store http_req_rate(10s)",
    "http-request track-sc0 src",
    "http-request deny deny_status 429 if { sc_http_req_rate(0) gt 100 }",
  ],
  [
    "limitConn limitConnections maxConnectionsPerIp",
    "stick-table type ipv6 size 100k expire 30s store conn_cur",
    "http-request track-sc0 src",
    "http-request deny deny_status 429 if { sc_conn_cur(0) gt 20 }",
  ],
  [
    "maxBody bodySize maxBodySize clientMaxBodySize proxyBodySize bodyLimit requestBodyLimit maxRequestBodyBytes",
    "http-request deny deny_status 413 if { req.body_size gt 10485760 }",
  ],
  [
    "jwt jwtAuth jwtVerify bearerAuth oidc",
    "http-request deny deny_status 401 unless { http_auth_bearer,jwt_verify(RS256,jwt.pem) 1 }",
  ],
  [
    "compression compress gzip brotli",
    "compression algo gzip",
    "compression type text/html text/css text/plain application/javascript application/json",
  ],
  [
    "consistentHash consistentHashing hashPolicy hashBy hashKey upstreamHashBy",
    "balance hdr(X-User)",
    "hash-type consistent",
  ],
  // The value is made of the instance's address: it follows the instance from slot to slot, and from node to node.
  ["stickyServers serverCookie", "cookie side insert indirect nocache dynamic", "dynamic-cookie-key shop"],
  ["keepAlive connectionReuse", "http-reuse safe"],
  ["requestBuffering proxyRequestBuffering buffering bufferRequests", "option http-buffer-request"],
  [
    "cookieFlags secureCookies proxyCookieFlags",
    String.raw`http-response replace-header Set-Cookie ^(.*)$ \1;\ Secure;\ HttpOnly`,
  ],
  [
    "hotlinkProtection referer validReferers",
    "http-request deny unless { req.hdr(Referer) -m beg https://shop.example.com/ }",
  ],
  [
    "blockBots blockUserAgents userAgents denyUserAgents",
    "http-request deny if { req.hdr(User-Agent) -m sub -i badbot }",
  ],
  ["interceptErrors customErrors customHttpErrors errorPage errorPages errors", "errorfile 503 errors/503.http"],
];
