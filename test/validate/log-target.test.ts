import { expect, test } from "vitest";
import { readLogTarget } from "../../compiler/validate/values/log-target.ts";

test.each([
  ["stdout", "stdout", ""],
  ["/dev/log", "unix", "/dev/log"],
  ["/run/signalbox/log.sock", "unix", "/run/signalbox/log.sock"],
  ["10.0.0.5:514", "udp", "10.0.0.5:514"],
  ["udp@10.0.0.5:514", "udp", "10.0.0.5:514"],
  ["[2001:DB8::5]:514", "udp", "[2001:db8::5]:514"],
  ["tcp@10.0.0.5:601", "tcp", "10.0.0.5:601"],
])("%s is a target", (text, kind, address) => {
  expect(readLogTarget(text)).toEqual({ value: { kind, address } });
});

test.each([
  ["10.0.0.5", "10.0.0.5:514"],
  ["syslog://10.0.0.5", "10.0.0.5:514"],
  ["udp://10.0.0.5:5140", "10.0.0.5:5140"],
  ["tcp://[2001:db8::5]:601", "tcp@[2001:db8::5]:601"],
])("%s is meant as %s", (text, instead) => {
  expect(readLogTarget(text)).toMatchObject({ instead });
});

test.each([
  ..."logs.example.com:514 10.0.0.5:99999 10.0.0.5:0 :514 *:514 ring@mine fd@2 stderr /dev/../log / /dev/log/ 2001:db8::5:514x".split(
    " ",
  ),
  ..."10.0.0.5:514-600 tcp@/dev/log unix@/dev/log %[env(HOME)]:514 ${HOME}:514".split(" "),
  ...["", "10.0.0.5:514 len 99 local0", "/dev/log\nserver x", `/${"a".repeat(107)}`],
])("%j is none", (text) => {
  expect(readLogTarget(text)).not.toHaveProperty("value");
  expect(readLogTarget(text)).not.toHaveProperty("instead");
});
