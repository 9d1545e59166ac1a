/** In a pattern, the person's own value. */
export const OWN = "…";

/** A key of ours that takes the value; keys around it; `@what` of meaning.ts where the value decides; or a sentence. */
export type Pattern = string | Readonly<Record<string, unknown>>;

const TLS_NOT_YET: readonly (readonly [string, Pattern])[] = [
  ["maxVersion maxProtocol maxProtocolVersion", "Remove it: a highest version of TLS is not in yet."],
  ["ciphers cipherSuites sslCiphers", "Remove it: other ciphers than Mozilla's intermediate ones are not in yet."],
];

const HEADER_CHANGES: readonly (readonly [string, Pattern])[] = [
  ["replace override overwrite setHeader", "set"],
  ["append insert addHeader", "add"],
  ["delete del unset hide removeHeader removeHeaders", "remove"],
];

const CLIENTS: readonly (readonly [string, Pattern])[] = [
  ["ip ips cidr cidrs network networks from source sources address addresses list lists clients", "src"],
];

/**
 * Keys that people write from other programs (nginx, HAProxy's ingress, Traefik, Caddy, Kong, Envoy, Kubernetes' Ingress and
 * HTTPRoute), by where they stand here: the title of a schema, or the key of the object. Case, `_`, `-` and `.` make no
 * difference. Each row has what to write instead.
 */
export const habits: Readonly<Record<string, readonly (readonly [keys: string, instead: Pattern])[]>> = {
  RouteFile: [
    ["hosts hostname hostnames domain domains serverName serverNames vhost", "host"],
    ["route rules paths location locations httpRoutes routers", "routes"],
    [
      "server servers http ingress virtualHosts",
      "Write its names as host:, and its locations below routes:, each under a name.",
    ],
    ["backend services service upstream upstreams clusters pools", "backends"],
    ["tcpRoute tcpRoutes tcpServices stream streams", "tcp"],
    ["include includes import imports", "Remove it: every file below routes/ is read."],
    ["test spec specs testCases", "tests"],
    ["version name", "Remove it: the file's name and folder say what it is."],
  ],
  RouteEntry: [
    ["prefix pathBeg paths location uri url", "pathPrefix"],
    ["match matches rule matcher matchers conditions when", "@conditions"],
    ["exact pathExact fullPath", "path"],
    ["regex regexp pathReg pathRegexp safeRegex", "pathRegex"],
    ["hosts hostname hostnames domain domains serverName serverNames vhost authority", "host"],
    ["method verb verbs httpMethods", "methods"],
    ["header matchHeaders", "headers"],
    ["queryParams queryParameters args params", "query"],
    [
      "upstream upstreams proxyPass target destination to cluster serviceName backendRef backendRefs reverseProxy useBackend defaultBackend pool app services backends forwardTo route weights forward",
      "@target",
    ],
    ["weightedClusters weighted split trafficSplit canary", "@split"],
    ["weight canaryWeight", "Write weights beside the names of backends: backend: { cart: 95, cart-canary: 5 }."],
    ["port servicePort", "Remove it: the port of each instance comes from Consul."],
    ["strip stripPrefix stripPath stripPrefixes stripPathPrefix", "@strip"],
    ["prefixRewrite rewriteTarget replacePrefix replacePrefixMatch", { rewrite: { replacePrefix: OWN } }],
    ["urlRewrite", "rewrite"],
    ["handlePath", "@handlePath"],
    ["addPrefix", "@addPrefix"],
    ["replacePath replaceFullPath setPath pathRewrite regexRewrite", { rewrite: { replacePath: OWN } }],
    [
      "websocket websockets ws enableWebsocket enableWebsockets upgrade",
      "Remove it: websockets pass by themselves. How long one may be silent is timeout: { tunnel: 1h }.",
    ],
    [
      "timeouts readTimeout proxyReadTimeout proxySendTimeout requestTimeout responseTimeout serverTimeout timeoutServer idleTimeout",
      "timeout",
    ],
    [
      "connectTimeout proxyConnectTimeout timeoutConnect",
      "Write it in a backend: timeout: { connect: 5s }. The route says backend: and its name.",
    ],
    ["mirror mirrors requestMirror shadow fault", "Remove it: Signalbox has nothing like it."],
    ["acl acls", "Write what it tests as keys of its own: pathPrefix, methods, headers, query."],
    ["redir redirectTo redirectUrl permanentRedirect temporalRedirect requestRedirect", "redirect"],
    [
      "https forceSsl sslRedirect forceSslRedirect httpsOnly forceHttps redirectToHttps httpsRedirect",
      "Remove it: the platform file sends all requests of a listener to https, by redirectToHttps: true.",
    ],
    ["respond response directResponse fixedResponse staticResponse status", "return"],
    [
      "proxySetHeader setHeaders addHeaders setHeader requestHeader requestHeadersToAdd customRequestHeaders requestHeaderModifier headerUp",
      "requestHeaders",
    ],
    [
      "addHeader responseHeader responseHeadersToAdd customResponseHeaders responseHeaderModifier headerDown",
      "responseHeaders",
    ],
    ["cors corsAllowOrigin enableCors", "@cors"],
    ["removeHeader removeHeaders requestHeadersToRemove", { requestHeaders: { remove: OWN } }],
    ["hideHeader proxyHideHeader responseHeadersToRemove", { responseHeaders: { remove: OWN } }],
    ["hostHeader hostRewrite upstreamVhost", { rewrite: { host: OWN } }],
    ["forwardfor forwardedFor xForwardedFor useForwardedHeaders", "Remove it: each request carries X-Forwarded-For."],
    [
      "autoHostRewrite preserveHost passHostHeader",
      "Remove it: the backend gets the client's Host. Another one is rewrite: { host: cart.internal.example.com }.",
    ],
    ["basicAuth authBasic authType authSecret userlist", "auth"],
    ["affinity sessionAffinity stickySession stickySessions sessionCookie", "@sticky"],
    ["cookie", "@cookie"],
    [
      "protocols schemes tls ssl cert certificate certResolver tlsSecret",
      "Remove it: TLS belongs to a listener in routes/platform/platform.yaml.",
    ],
    ["entryPoint entryPoints listeners gateway parentRefs ingressClassName", "listener"],
    ["order precedence rank", "priority"],
    [
      "middleware middlewares plugin plugins filters annotations",
      "Write each as a key of its own: rewrite, requestHeaders, responseHeaders, auth, timeout.",
    ],
    ["allowFrom allowList whitelist ipWhiteList ipAllowList whitelistSourceRange sourceRange", { allow: { src: OWN } }],
    ["denyFrom denyList blacklist ipBlacklist ipDenyList blockList blockFrom", { deny: { src: OWN } }],
    ["clientIp sourceIp remoteAddr remoteIp source", "src"],
    ["maintenance", "Write return: { status: 503 }: a switch of its own is not in yet."],
    [
      "hsts",
      "Write responseHeaders: { set: { Strict-Transport-Security: max-age=31536000 } }; hsts of a listener, in the platform file, is for all hosts.",
    ],
    ["test tests", "Write it as an item of tests:, at the top of the file beside routes:."],
    ["enabled disabled", "Remove it: what stands here is served. A # before each of its lines switches a route off."],
    ["root alias index tryFiles fileServer static", "Remove it: HAProxy serves no files."],
    ["name id", "Remove it, or write it before the keys, as the name of this route."],
    ["description comment labels tag", "Write it as a comment: # …"],
  ],
  BackendEntry: [
    ["serviceName name consul consulService app", "service"],
    [
      "server url urls host hosts endpoint endpoints address addresses upstreams targets target nodes members",
      "servers",
    ],
    ["healthCheck healthChecks health healthz httpchk livenessProbe", "check"],
    ["lb loadBalancer lbPolicy lbAlgorithm loadBalancing algorithm strategy policy", "balance"],
    ["retry maxRetries numRetries retryPolicy attempts", "retries"],
    ["tag selector subset labels", "tags"],
    ["notTags excludeTags exceptTags", "withoutTags"],
    ["raw config snippet custom extra backendConfig backendSnippet configBackend", "haproxy"],
    ["timeouts connectTimeout proxyConnectTimeout", { timeout: { connect: OWN } }],
    ["readTimeout responseTimeout serverTimeout proxyReadTimeout", { timeout: { server: OWN } }],
    ["port", "Remove it: the port of each instance comes from Consul."],
    ["weight", "Write weights in the route: backend: { cart: 95, cart-canary: 5 }."],
    [
      "sticky cookie affinity sessionAffinity stickySession stickySessions",
      "Write it in haproxy: of this backend, as cookie side insert indirect nocache dynamic, and below it dynamic-cookie-key shop: a word for clients that stay on one server is not in yet. A route's sticky keeps them on one side of a split.",
    ],
    ["maxConnections maxConns connectionLimit", "maxconn"],
    ["retryOnCodes retryConditions proxyNextUpstream", "retryOn"],
    ["slowstart warmup warmupDuration", "slowStart"],
    ["failover fallbackBackend useBackup", "fallback"],
    ["backups standby backupServers", "backup"],
    ["ssl https sni verifyhost verify", "Write it as tls: { name: cart.example.com }."],
    ["h2 h2c grpc", { http2: true }],
    ["sendProxy", { proxyProtocol: "v1" }],
    ["sendProxyV2", { proxyProtocol: "v2" }],
    [
      "cors corsAllowOrigin enableCors",
      'Write it in the route: responseHeaders: { set: { Access-Control-Allow-Origin: "*" } }.',
    ],
    ["datacenters dc", "datacenter"],
    ["description comment", "Write it as a comment: # …"],
  ],
  ServerTlsEntry: [
    ["caFile authority caBundle trustedCa", "ca"],
    ["verifyhost hostname host subjectAltName", "name"],
    ["serverName", "sni"],
    ["crt cert clientCertificate", "certificate"],
    ["insecure insecureSkipVerify skipVerify", { verify: "none" }],
    ["key", "Remove it: the certificate's file on the nodes holds the key, too."],
  ],
  BackupEntry: [
    ["tags", "tag"],
    ["server address addresses", "servers"],
    ["backend", "Write it beside the servers, as fallback: and the backend's name."],
  ],
  CheckEntry: [
    ["path uri url httpGet", "get"],
    ["hostname hostHeader domain authority", "host"],
    ["header requestHeaders", "headers"],
    ["status statuses code codes expectedStatus expectedStatuses", "expect"],
    ["body contains string rstring", "expectBody"],
    ["inter interval period periodSeconds", "every"],
    ["healthyThreshold successThreshold", "rise"],
    ["unhealthyThreshold failureThreshold maxFails", "fall"],
    ["timeout timeoutSeconds", "Write it beside check:, as timeout: { check: 2s }."],
    [
      "method",
      "Write the path as get:, or as head: for a HEAD request. Another method is said in haproxy: of the backend: option httpchk, and below it http-check send meth OPTIONS uri /healthz.",
    ],
    ["type", "Remove it: with get: or head: a check is a request, without it only connects."],
  ],
  TcpEntry: [
    ["entryPoint entryPoints", "listener"],
    [
      "allow deny src",
      "Remove it: a TCP route has none. Lists that the platform file has under blocked: get no connection.",
    ],
    ["port bind", "Write listener: and the name that routes/platform/platform.yaml gives the listener with this port."],
    ["upstream target proxyPass to serviceName", "@target"],
    ["rule sni hostSni", "Remove it: SNI names are not in yet, and a TCP listener has one target."],
    [
      "proxyProtocol sendProxy sendProxyV2",
      "Write it below the backend, under backends:; what a listener takes from clients is its proxyProtocol in routes/platform/platform.yaml.",
    ],
  ],
  redirect: [
    ["to url uri target location destination pathRedirect replaceFullPath", "path"],
    ["code statusCode httpCode responseCode", "status"],
    ["permanent", "@permanent"],
    ["hostname hostRedirect", "host"],
    ["schemeRedirect protocol", "scheme"],
    ["portRedirect", "port"],
    ["httpsRedirect https", { scheme: "https" }],
    ["prefix prefixRewrite replacePrefixMatch stripPrefix", "replacePrefix"],
    ["keepQueryString preserveQuery preserveQueryString", "keepQuery"],
    ["queryString params", "query"],
    ["anchor hash", "fragment"],
    ["stripQuery", { keepQuery: false }],
    [
      "regex replacement",
      "Match by the route's pathRegex, and write $1 for what its first group matches: redirect: { path: /new/$1 }.",
    ],
  ],
  rewrite: [
    ["authority hostname hostHeader", "host"],
    ["strip stripPrefix stripPath", "@stripHere"],
    ["prefix to prefixRewrite replacePrefixMatch", "replacePrefix"],
    ["uri", "@uriHere"],
    ["path url target replaceFullPath pathRewrite", "replacePath"],
    ["from", "Remove it: what is replaced is the pathPrefix of the route."],
    [
      "regex pattern replacement substitution regexRewrite",
      "Match by the route's pathRegex, and write $1 for what its first group matches: rewrite: { replacePath: /new/$1 }.",
    ],
  ],
  return: [
    ["code statusCode httpCode", "status"],
    ["text content message messageBody inlineString data html json response", "body"],
    ["type mediaType", "contentType"],
    ["headers", "Write them beside return:, as responseHeaders:."],
  ],
  requestHeaders: [...HEADER_CHANGES, ["secret setSecret fromSecret", "secrets"]],
  responseHeaders: [
    ...HEADER_CHANGES,
    [
      "secrets secret setSecret fromSecret",
      "Remove it: clients read an answer, so nothing in it is a secret. Backends get one by requestHeaders: { secrets: … }.",
    ],
  ],
  sticky: [["name cookieName", "cookie"]],
  allow: CLIENTS,
  deny: CLIENTS,
  RedirectsEntry: [
    ["source match path old request", "from"],
    ["target destination url new location redirect", "to"],
    ["code statusCode httpCode type", "status"],
    ["permanent", "@permanent"],
    ["preserveQuery query queryString", "keepQuery"],
  ],
  timeout: [
    ["read response request backendRequest backend upstream idle send", "server"],
    ["websocket ws stream", "tunnel"],
    ["connect queue check", "Write it in a backend: timeout: { connect: 5s }. The route says backend: and its name."],
    [
      "client clientFin httpRequest httpKeepAlive",
      "Remove it: how long clients may take a listener says, as timeout: { client: 30s } in routes/platform/platform.yaml.",
    ],
  ],
  ListenerEntry: [
    ["port address addr listen", "bind"],
    ["cert certificate certificates ssl", { tls: { bind: ":443", certificates: OWN } }],
    ["protocol type", "mode"],
    ["tcp", { mode: "tcp" }],
    ["acceptProxy", "proxyProtocol"],
    ["httpsRedirect httpsOnly forceHttps forceSsl sslRedirect", "redirectToHttps"],
    ["maxconn maxConnections", { limits: { maxconn: OWN } }],
    ["clientTimeout timeoutClient readTimeout", { timeout: { client: OWN } }],
    ["strictTransportSecurity", "hsts"],
    ...TLS_NOT_YET,
    ["mtls clientAuth clientCa clientCertificate verifyClient sslClientCertificate", "clientCertificates"],
  ],
  tls: [
    ["cert certificate crt key secret", "certificates"],
    ["minProtocol minProtocolVersion sslProtocols", "minVersion"],
    ...TLS_NOT_YET,
    ["port address listen", "bind"],
  ],
  GrantEntry: [
    ["host domain domains hostnames", "hosts"],
    ["listener entryPoints", "listeners"],
    ["service consulServices backends upstreams", "services"],
  ],
  PlatformFile: [
    ["listener frontend frontends bind binds entryPoints", "listeners"],
    ["team tenants", "teams"],
    ["routes globalRoutes", "everyHost"],
    ["users userlist", "userlists"],
    ["maxconn maxConnections", { limits: { maxconn: OWN } }],
    ["log logging syslog accessLog", "logs"],
    ["errorFiles errorfile errorPage httpErrors customErrors", "errorPages"],
    ["prometheus stats exporter", { metrics: { bind: OWN } }],
    ["peers", "Remove it: peers are not in yet."],
    ["list acls ipLists ipSets networks", "lists"],
    [
      "block blocklist blacklist denyList banned deny",
      "Write a list, and its name: lists: { scanners: [203.0.113.7] }, blocked: [scanners].",
    ],
    ["policies", "policy"],
    ["timeout timeouts", { defaults: { timeout: OWN } }],
  ],
  TeamFile: [
    ["email slack channel oncall", "contact"],
    ["owner maintainers reviewers codeowners", "owners"],
    ["privateServices internal exclusive", "private"],
    ["timeout timeouts", { defaults: { timeout: OWN } }],
  ],
};
