import { isIP, SocketAddress } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAddress, refusal, type AddressPolicy } from "../../compiler/language/address.ts";

/** An address: how it is spelt, and what it is. */
test.each([
  ["10.0.0.1", "10.0.0.1 usual"],
  ["172.17.0.1", "172.17.0.1 usual"],
  ["127.0.0.1", "127.0.0.1 loopback"],
  ["127.1.2.3", "127.1.2.3 loopback"],
  ["::1", "::1 loopback"],
  ["0:0:0:0:0:0:0:1", "::1 loopback"],
  ["::ffff:127.0.0.1", "127.0.0.1 loopback"],
  ["::ffff:7f00:1", "127.0.0.1 loopback"],
  ["localhost", "localhost localhost"],
  ["LocalHost", "localhost localhost"],
  ["db.localhost", "db.localhost localhost"],
  ["ip6-localhost", "ip6-localhost localhost"],
  ["localhost.example.com", "localhost.example.com name"],
  ["169.254.169.254", "169.254.169.254 link-local"],
  ["169.254.0.1", "169.254.0.1 link-local"],
  ["::ffff:169.254.169.254", "169.254.169.254 link-local"],
  ["::FFFF:A9FE:A9FE", "169.254.169.254 link-local"],
  ["0:0:0:0:0:ffff:a9fe:a9fe", "169.254.169.254 link-local"],
  ["64:ff9b::169.254.169.254", "64:ff9b::a9fe:a9fe link-local"],
  ["2002:a9fe:a9fe::1", "2002:a9fe:a9fe::1 link-local"],
  ["fe80::1", "fe80::1 link-local"],
  ["febf::1", "febf::1 link-local"],
  ["fec0::1", "fec0::1 usual"],
  ["fd00:ec2::254", "fd00:ec2::254 metadata"],
  ["FD00:0EC2:0:0:0:0:0:0254", "fd00:ec2::254 metadata"],
  ["100.100.100.200", "100.100.100.200 metadata"],
  ["168.63.129.16", "168.63.129.16 metadata"],
  ["0.0.0.0", "0.0.0.0 any"],
  ["0.1.2.3", "0.1.2.3 any"],
  ["::", ":: any"],
  ["::ffff:0.0.0.0", "0.0.0.0 any"],
  ["::0.0.0.0", ":: any"],
  ["::10.0.0.1", "::a00:1 reserved"],
  ["224.0.0.1", "224.0.0.1 multicast"],
  ["239.255.255.255", "239.255.255.255 multicast"],
  ["ff02::1", "ff02::1 multicast"],
  ["240.0.0.1", "240.0.0.1 reserved"],
  ["255.255.255.255", "255.255.255.255 reserved"],
  ["2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1 usual"],
  ["2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1 usual"],
  ["db.example.com", "db.example.com name"],
  ["My_Db", "my_db name"],
  // HAProxy takes the next ones, some by its resolver.
  ["10.0.0.300", undefined],
  ["010.0.0.1", undefined],
  ["127.1", undefined],
  ["2130706433", undefined],
  ["0x7f000001", undefined],
  ["0x7f.0.0.1", undefined],
  ["0177.0.0.1", undefined],
  ["10.0.0.1.", undefined],
  ["localhost.", undefined],
  ["fe80::1%eth0", undefined],
  ["[::1]", undefined],
  ["ipv4@10.0.0.1", undefined],
  ["1::2::3", undefined],
  ["1:2:3:4:5:6:7", undefined],
  ["1:2:3:4:5:6:7:8:9", undefined],
  ["1:2:3:4:5:6:7::8", undefined],
  [":1", undefined],
  ["1:", undefined],
  ["::1.2.3", undefined],
  ["1.2.3.4::", undefined],
  ["12345::", undefined],
  ["*", undefined],
  ["", undefined],
  ["a b", undefined],
  ["a..b", undefined],
])("%s", (text, expected) => {
  const found = readAddress(text);
  expect(found && `${found.text} ${found.kind}`).toBe(expected);
});

test("what is an IPv6 address, and how it is printed, is as the system says", () => {
  const group = fc.oneof(fc.constant("0"), fc.constantFrom("1", "00ab", "FFFF", "fe80"));
  const text = fc
    .tuple(fc.array(group, { maxLength: 9 }), fc.array(group, { maxLength: 9 }), fc.constantFrom(":", "::", ":::"))
    .map(([head, tail, between]) => head.join(":") + between + tail.join(":"));
  fc.assert(
    fc.property(text, (one) => {
      const found = readAddress(one);
      const isMapped = found !== undefined && !found.text.includes(":");
      expect(found !== undefined).toBe(isIP(one) === 6);
      if (found === undefined || isMapped || found.kind === "reserved") return;
      expect(found.text).toBe(new SocketAddress({ address: one, family: "ipv6" }).address);
    }),
    { numRuns: 3_000 },
  );
});

const NODE: AddressPolicy = { loopback: "allowed", own: new Set(["10.0.0.5", "fd12::5"]) };
const STRICT: AddressPolicy = { loopback: "refused" };

/** Where a team's requests are not sent. */
test.each<[string, number, AddressPolicy, string | undefined]>([
  ["10.0.0.1", 8500, NODE, undefined],
  ["10.0.0.5", 8080, NODE, undefined],
  ["10.0.0.5", 8500, NODE, "is the node itself, where Consul listens on port 8500"],
  ["::ffff:10.0.0.5", 8300, NODE, "is the node itself, where Consul listens on port 8300"],
  ["fd12:0::5", 8406, NODE, "is the node itself, where the agent listens on port 8406"],
  ["127.0.0.1", 3000, NODE, undefined],
  ["127.9.9.9", 8600, NODE, "is the node itself, where Consul listens on port 8600"],
  ["::1", 5555, NODE, "is the node itself, where HAProxy's admin listens on port 5555"],
  ["localhost", 8500, NODE, "is the node itself, where Consul listens on port 8500"],
  ["127.0.0.1", 3000, STRICT, "is loopback, where this platform has no servers"],
  ["localhost", 3000, STRICT, "is loopback, where this platform has no servers"],
  ["10.0.0.1", 3000, STRICT, undefined],
  ["db.example.com", 8500, STRICT, undefined],
  ["169.254.169.254", 80, NODE, "is link-local, where clouds give out a machine's credentials"],
  ["64:ff9b::a9fe:a9fe", 80, NODE, "is link-local, where clouds give out a machine's credentials"],
  ["0.0.0.0", 80, NODE, "stands for no address of its own"],
  ["255.255.255.255", 80, NODE, "is reserved, and no server's"],
])("%s port %s", (text, port, policy, expected) => {
  const address = readAddress(text);
  expect(address && refusal(address, port, policy)).toBe(expected);
});
