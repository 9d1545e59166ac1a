import { defineRule } from "./rule.ts";

export const valueBalance = defineRule({
  code: "value/balance",
  help: "Use one of HAProxy's algorithms: roundrobin, static-rr, leastconn, first, source, uri, random, hdr(NAME).",
});

export const valueBind = defineRule({
  code: "value/bind",
  help: 'Write [address]:port, for example :80, 127.0.0.1:8080 or "[::1]:8080".',
});

export const valueBody = defineRule({ code: "value/body", help: "Use at most 12 KiB of text." });

export const valueCapture = defineRule({ code: "value/capture" });

export const valueCheck = defineRule({
  code: "value/check",
  help: "Write tcp, none, or a request such as GET /healthz.",
});

export const valueCheckText = defineRule({
  code: "value/check-text",
  help: "Use printable ASCII without ', {{ and }}.",
});

export const valueClient = defineRule({
  code: "value/client",
  help: "Write one address: 203.0.113.7 or 2001:db8::7.",
});

export const valueContentType = defineRule({
  code: "value/content-type",
  help: "Write a media type, for example text/html; charset=utf-8.",
});

export const valueCookie = defineRule({
  code: "value/cookie",
  help: "Use letters, digits, - and _, beginning with no -.",
});

export const valueDuration = defineRule({
  code: "value/duration",
  fixable: true,
  help: "Write a number and a unit: 500ms, 30s, 5m, 1h.",
});

export const valueErrorStatus = defineRule({
  code: "value/error-status",
  help: "Use 400, 403, 404, 405, 408, 410, 413, 421, 425, 429, 500, 501, 502, 503 or 504.",
});

/** A file that clients shall get: it is not there, or cannot be one. */
export const valueFile = defineRule({ code: "value/file" });

export const valueHeaderManaged = defineRule({
  code: "value/header-managed",
  help: "Remove it: HAProxy writes this header itself.",
});

export const valueHeaderName = defineRule({ code: "value/header-name", help: "Use letters, digits, - and _." });

export const valueHeaderText = defineRule({
  code: "value/header-text",
  help: "Use printable ASCII without blanks at the ends.",
});

export const valueHost = defineRule({
  code: "value/host",
  fixable: true,
  help: 'Write a host name such as shop.example.com, "*.example.com" or "*".',
});

export const valueLogShare = defineRule({
  code: "value/log-share",
  fixable: true,
  help: "Write a whole percent from 1% to 99%, or off.",
});

export const valueLogTarget = defineRule({
  code: "value/log-target",
  fixable: true,
  help: "Write address:port, tcp@address:port, the path of a Unix socket such as /dev/log, or stdout.",
});

export const valueMethod = defineRule({ code: "value/method", help: "Write the method in capitals: GET." });

export const valueName = defineRule({
  code: "value/name",
  help: "Use letters, digits, - and _, at most 63, beginning with a letter or digit.",
});

export const valueOwner = defineRule({
  code: "value/owner",
  help: "Write @user, @organization/team or name@example.com.",
});

export const valuePathRegex = defineRule({ code: "value/path-regex" });

export const valuePath = defineRule({
  code: "value/path",
  help: "Write a path as people read it: /basket, /café. It begins with / and holds no blanks, ?, #, % or dot segments.",
});

export const valueQuery = defineRule({
  code: "value/query",
  help: "Write it as it is in the URL, escapes included: a%20b.",
});

export const valueRedirectHost = defineRule({
  code: "value/redirect-host",
  help: "Write a host name with an optional port: www.example.com.",
});

export const valueRequest = defineRule({
  code: "value/request",
  help: "Write the method and the URL: GET https://shop.example.com/cart.",
});

export const valueReservedName = defineRule({
  code: "value/reserved-name",
  help: "Choose another name: those beginning with signalbox are taken.",
});

export const valueSecret = defineRule({
  code: "value/secret",
  help: "Use lower-case letters, digits and -, at most 63, beginning with a letter or digit: nodes have files of these names.",
});

export const valueServer = defineRule({
  code: "value/server",
  help: 'Write host:port, for example 10.0.0.5:8080 or "[::1]:8080".',
});

export const valueService = defineRule({
  code: "value/service",
  help: "Use the service's name in Consul: letters, digits, - and _.",
});

export const valueStatuses = defineRule({
  code: "value/statuses",
  help: "Write a status such as 200, a range such as 200-299, or a list of them.",
});

export const valueTag = defineRule({ code: "value/tag", help: "Use letters, digits and . _ : / = -" });

export const valueNetwork = defineRule({
  code: "value/network",
  help: "Write an address or a network: 203.0.113.7, 10.0.0.0/16 or 2001:db8::/32.",
});

export const valueUpgrade = defineRule({
  code: "value/upgrade",
  help: "Write the protocol as clients send it in Upgrade: websocket, or SPDY/3.1.",
});

export const valueVersion = defineRule({
  code: "value/version",
  help: 'Write the first two numbers of the version, in quotes: "3.0".',
});
