// Made by `npm run generate` out of schemas/. Do not edit.
export const keysOf: Readonly<Record<string, readonly string[]>> = {
  "RouteFile": [
    "host",
    "listener",
    "allow",
    "deny",
    "requestHeaders",
    "responseHeaders",
    "routes",
    "redirects",
    "backends",
    "tcp",
    "tests"
  ],
  "RouteEntry": [
    "host",
    "listener",
    "path",
    "pathPrefix",
    "pathRegex",
    "priority",
    "methods",
    "headers",
    "query",
    "service",
    "backend",
    "sticky",
    "redirect",
    "return",
    "rewrite",
    "requestHeaders",
    "responseHeaders",
    "auth",
    "timeout",
    "log",
    "allow",
    "deny",
    "encodedSlashes",
    "cookies",
    "src"
  ],
  "sticky": [
    "cookie"
  ],
  "redirect": [
    "scheme",
    "host",
    "port",
    "path",
    "replacePrefix",
    "query",
    "fragment",
    "keepQuery",
    "status"
  ],
  "return": [
    "status",
    "body",
    "file",
    "contentType"
  ],
  "rewrite": [
    "replacePrefix",
    "replacePath",
    "host"
  ],
  "requestHeaders": [
    "set",
    "secrets",
    "add",
    "remove"
  ],
  "responseHeaders": [
    "set",
    "add",
    "remove"
  ],
  "timeout": [
    "server",
    "tunnel"
  ],
  "allow": [
    "src"
  ],
  "deny": [
    "src"
  ],
  "BackendEntry": [
    "service",
    "tags",
    "withoutTags",
    "datacenter",
    "weights",
    "servers",
    "fallback",
    "backup",
    "balance",
    "check",
    "timeout",
    "retries",
    "retryOn",
    "maxconn",
    "slowStart",
    "tls",
    "http2",
    "proxyProtocol",
    "haproxy"
  ],
  "BackupEntry": [
    "tag",
    "service",
    "servers"
  ],
  "CheckEntry": [
    "get",
    "head",
    "host",
    "headers",
    "expect",
    "expectBody",
    "every",
    "rise",
    "fall",
    "port"
  ],
  "ServerTlsEntry": [
    "ca",
    "name",
    "sni",
    "certificate",
    "verify"
  ],
  "TcpEntry": [
    "listener",
    "service",
    "backend"
  ],
  "TestEntry": [
    "request",
    "listener",
    "headers",
    "from",
    "body",
    "instances",
    "expect"
  ],
  "TestExpectation": [
    "route",
    "backend",
    "status",
    "location",
    "path",
    "query",
    "requestHeaders",
    "responseHeaders"
  ],
  "TeamFile": [
    "contact",
    "owners",
    "private",
    "defaults"
  ],
  "defaults": [
    "timeout",
    "allow",
    "deny",
    "requestHeaders",
    "responseHeaders"
  ],
  "PlatformFile": [
    "listeners",
    "teams",
    "everyHost",
    "userlists",
    "servers",
    "secrets",
    "lists",
    "blocked",
    "policy",
    "haproxy",
    "defaults",
    "requests",
    "logs",
    "metrics",
    "errorPages",
    "limits",
    "reload",
    "keepServersFor"
  ],
  "ListenerEntry": [
    "bind",
    "tls",
    "mode",
    "proxyProtocol",
    "trustForwarded",
    "redirectToHttps",
    "limits",
    "timeout",
    "misdirected",
    "clientCertificates",
    "errorPages",
    "hsts"
  ],
  "tls": [
    "bind",
    "certificates",
    "minVersion",
    "alpn"
  ],
  "redirectToHttps": [
    "except",
    "status",
    "port"
  ],
  "limits": [
    "maxconn"
  ],
  "clientCertificates": [
    "ca",
    "optional"
  ],
  "hsts": [
    "maxAge",
    "includeSubDomains",
    "preload"
  ],
  "GrantEntry": [
    "hosts",
    "paths",
    "redirects",
    "listeners",
    "services",
    "addresses",
    "tests",
    "limits"
  ],
  "LimitsEntry": [
    "routes",
    "backends",
    "statements",
    "statementBytes",
    "fetches",
    "regularExpressions",
    "texts",
    "fileLines",
    "servers",
    "stickTableBytes"
  ],
  "EveryHostEntry": [
    "listener",
    "path",
    "pathPrefix",
    "service",
    "backend",
    "sticky",
    "redirect",
    "return",
    "rewrite",
    "requestHeaders",
    "responseHeaders",
    "auth",
    "timeout",
    "log",
    "allow",
    "deny",
    "encodedSlashes"
  ],
  "ServersEntry": [
    "ca",
    "certificates",
    "datacenters"
  ],
  "policy": [
    "loopback",
    "haproxy",
    "tests",
    "blastRadius"
  ],
  "haproxy": [
    "versions",
    "atLeast"
  ],
  "requests": [
    "upgrades",
    "headerNames",
    "trustForwarded",
    "forwarded"
  ],
  "LogsEntry": [
    "target",
    "format",
    "header",
    "requestHeaders",
    "responseHeaders",
    "secretHeaders"
  ],
  "MetricsEntry": [
    "bind"
  ],
  "reload": [
    "atMostEvery",
    "endOldWorkersAfter",
    "keepOldWorkers"
  ]
};
