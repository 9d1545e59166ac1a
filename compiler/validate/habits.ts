/** In a pattern, the person's own value. */
export const OWN = "…";

/** A key of ours that takes the value; keys around it; `@what` of meaning.ts where the value decides; or a sentence. */
export type Pattern = string | Readonly<Record<string, unknown>>;

const HOST =
  "Remove it: the backend gets the client's Host. Where it needs another, write in the backend's haproxy: text: http-request set-header Host NAME.";
const NO_CAPTURE = "Nothing is captured: match by pathPrefix and write replacePrefix: /new.";
const HEADER_CHANGES: readonly (readonly [string, Pattern])[] = [
  ["replace override overwrite setHeader", "set"],
  ["append insert addHeader", "add"],
  ["delete del unset hide removeHeader removeHeaders", "remove"],
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
    ["maxBody bodySize maxBodySize clientMaxBodySize proxyBodySize", "Remove it: limits of bodies are not in yet."],
    ["mirror mirrors requestMirror shadow fault", "Remove it: Signalbox has nothing like it."],
    ["acl acls", "Write what it tests as keys of its own: pathPrefix, methods, headers, query."],
    ["redir redirectTo redirectUrl permanentRedirect temporalRedirect requestRedirect", "redirect"],
    [
      "https forceSsl sslRedirect forceSslRedirect httpsOnly forceHttps redirectToHttps httpsRedirect",
      "Remove it: the platform file sends all requests of a listener to https, by redirectToHttps: true.",
    ],
    ["respond response directResponse fixedResponse staticResponse status", "return"],
    ["deny", { return: { status: 403 } }],
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
    ["hostHeader hostRewrite autoHostRewrite preserveHost passHostHeader upstreamVhost", HOST],
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
    [
      "rateLimit rateLimits limitReq limitRps limitRpm limitConnections throttle",
      "Remove it: rate limits are not in yet.",
    ],
    [
      "allow allowFrom allowList denyList whitelist ipWhiteList ipAllowList whitelistSourceRange blacklist sourceRange",
      "Remove it: allow lists are not in yet.",
    ],
    ["src clientIp sourceIp remoteAddr remoteIp", "Remove it: conditions on a client's network are not in yet."],
    ["maintenance", "Write return: { status: 503 }: a switch of its own is not in yet."],
    ["hsts", "Write responseHeaders: { set: { Strict-Transport-Security: max-age=31536000 } }: hsts is not in yet."],
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
      "Remove it: clients that stay on one server are not in yet; a route's sticky keeps them on one side of a split.",
    ],
    ["maxconn maxConnections", "Remove it: limits of connections are not in yet."],
    ["fallback backup", "Remove it: another backend where no server is usable is not in yet."],
    ["tls ssl https verify sni", "Remove it: TLS to servers is not in yet."],
    ["http2 h2 h2c grpc", "Remove it: HTTP/2 to servers is not in yet."],
    ["proxyProtocol sendProxy sendProxyV2", "Remove it: the PROXY protocol is not in yet."],
    ["datacenter datacenters dc", "Remove it: instances of other datacenters are not in yet."],
    ["description comment", "Write it as a comment: # …"],
  ],
  TcpEntry: [
    ["entryPoint entryPoints", "listener"],
    ["port bind", "Write listener: and the name that routes/platform/platform.yaml gives the listener with this port."],
    ["upstream target proxyPass to serviceName", "@target"],
    ["rule sni hostSni", "Remove it: SNI names are not in yet, and a TCP listener has one target."],
    ["proxyProtocol sendProxy sendProxyV2", "Remove it: the PROXY protocol is not in yet."],
  ],
  redirect: [
    ["to url uri target location destination pathRedirect replaceFullPath", "path"],
    ["code statusCode httpCode responseCode", "status"],
    ["permanent", "@permanent"],
    ["hostname hostRedirect", "host"],
    ["schemeRedirect protocol", "scheme"],
    ["port portRedirect", "Write it behind the host, where it is not that of the scheme: host: www.example.com:8443."],
    ["httpsRedirect https", { scheme: "https" }],
    ["prefix prefixRewrite replacePrefixMatch stripPrefix", "replacePrefix"],
    ["keepQueryString preserveQuery preserveQueryString query", "keepQuery"],
    ["stripQuery", { keepQuery: false }],
    ["regex replacement", NO_CAPTURE],
  ],
  rewrite: [
    ["strip stripPrefix stripPath", "@stripHere"],
    ["prefix to prefixRewrite replacePrefixMatch", "replacePrefix"],
    ["uri", "@uriHere"],
    ["path url target replaceFullPath pathRewrite", "replacePath"],
    ["from", "Remove it: what is replaced is the pathPrefix of the route."],
    ["regex pattern replacement substitution regexRewrite", NO_CAPTURE],
  ],
  return: [
    ["code statusCode httpCode", "status"],
    ["text content message messageBody inlineString data html json response", "body"],
    ["type mediaType", "contentType"],
    ["headers", "Write them beside return:, as responseHeaders:."],
  ],
  requestHeaders: HEADER_CHANGES,
  responseHeaders: HEADER_CHANGES,
  sticky: [["name cookieName", "cookie"]],
  timeout: [
    ["read response request backendRequest backend upstream idle send", "server"],
    ["websocket ws stream", "tunnel"],
    ["connect queue check", "Write it in a backend: timeout: { connect: 5s }. The route says backend: and its name."],
  ],
  ListenerEntry: [
    ["port address addr listen", "bind"],
    ["cert certificate certificates ssl", { tls: { bind: ":443", certificates: OWN } }],
    ["protocol type", "mode"],
    ["tcp", { mode: "tcp" }],
    ["acceptProxy", "proxyProtocol"],
    ["httpsRedirect httpsOnly forceHttps forceSsl sslRedirect", "redirectToHttps"],
    ["limits maxconn maxConnections", "Remove it: limits of a listener are not in yet."],
  ],
  tls: [
    ["cert certificate crt key secret", "certificates"],
    ["minProtocol minProtocolVersion sslProtocols", "minVersion"],
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
    ["errorPages errorFiles errorfile", "Remove it: error pages are not in yet."],
    ["metrics prometheus", "Remove it: metrics as a listener are not in yet; the agent has them at --health."],
    ["peers", "Remove it: peers are not in yet."],
    ["list lists acls", "Remove it: lists are not in yet."],
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
