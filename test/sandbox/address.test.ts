import { expect, test } from "vitest";
import { addressFault, isNetwork } from "../../compiler/sandbox/address.ts";

test.each([
  ["10.0.0.9:80", undefined],
  ["10.0.0.9", undefined],
  ["ipv4@10.0.0.9:80", undefined],
  ["[2001:db8::9]:80", undefined],
  ["2001:db8::9:80", undefined],
  ["ipv6@2001:db8::9:80", undefined],
  ["vendor.example.com:80", "name"],
  ["ipv4@vendor:80", "name"],
  ["2852039166:80", "name"],
  ["0x7f.1:80", "name"],
  ["127.1:80", "name"],
  ["10.0.0.300:80", "name"],
  ["010.0.0.1:80", "name"],
  ["/run/haproxy.sock", "socket"],
  ["unix@/run/x", "socket"],
  ["abns@haproxy", "socket"],
  ["abnsz@haproxy", "socket"],
  ["fd@3", "socket"],
  ["sockpair@3", "socket"],
  ["rhttp@x", "socket"],
  ["quic4@10.0.0.9:80", "socket"],
  ["0.0.0.0:80", "none"],
  [":80", "none"],
  ["*:80", "none"],
  ["[::]:80", "none"],
  ["10.0.0.9:80-90", "none"],
  ["127.0.0.1:8500", "loopback"],
  ["127.9.9.9", "loopback"],
  ["[::1]:8500", "loopback"],
  ["::1:8500", "loopback"],
  ["0:0:0:0:0:0:0:1:8500", "loopback"],
  ["[::ffff:127.0.0.1]:80", "loopback"],
  ["::ffff:7f00:1:80", "loopback"],
  ["169.254.169.254:80", "link-local"],
  ["[fe80::1]:80", "link-local"],
  ["fe80::1:80", "link-local"],
  ["[FEBF::1]:80", "link-local"],
  ["[::ffff:169.254.169.254]:80", "link-local"],
  ["[::ffff:a9fe:a9fe]:80", "link-local"],
])("%s: %s", (text, fault) => expect(addressFault(text)).toBe(fault));

test.each(["10.0.0.0/8", "10.0.0.1", "::1", "2001:db8::/32", "10.0.0.0/255.0.0.0"])("%s is a network", (text) =>
  expect(isNetwork(text)).toBe(true),
);

test.each(["office", "10.0.0.0/x", "10.0.0", "10.0.0.0/8/8", "", "[::1]"])('"%s" is none', (text) =>
  expect(isNetwork(text)).toBe(false),
);
