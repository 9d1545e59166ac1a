import type { Samples } from "../samples.ts";

export const samples: Samples = {
  said: [
    "10.0.0.0/8",
    "10.128.0.0/9",
    "10.1.0.0/16",
    "10.1.2.0/23",
    "192.0.2.7",
    "2001:db8::/32",
    "2001:db8:8000::/33",
  ],
  near: {
    sources: [
      ...[
        "10.0.0.1",
        "10.1.0.1",
        "10.1.2.255",
        "10.1.3.255",
        "10.1.4.0",
        "10.200.0.1",
        "11.0.0.0",
        "192.0.2.7",
        "192.0.2.70",
      ],
      ...["2001:db8::1", "2001:db8:8000::1", "2001:db9::1", "2002:a01:1::1", "a01::1"],
    ],
  },
  sent: (_, { src }) => src,
  // Bit by bit, of both as numbers.
  isAmong(sent, values) {
    return values.some((value) => {
      const [network = "", said] = value.split("/");
      if (network.includes(":") !== sent.includes(":")) return false;
      const width = network.includes(":") ? 128 : 32;
      const shift = BigInt(width - Number(said ?? width));
      return numberOf(network) >> shift === numberOf(sent) >> shift;
    });
  },
};

function numberOf(address: string): bigint {
  if (!address.includes(":")) return address.split(".").reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const [head = "", tail = ""] = address
    .split("::")
    .map((half) => half.replaceAll(/[^:]+/g, (one) => one.padStart(4, "0")));
  const before = head.replaceAll(":", "");
  const after = tail.replaceAll(":", "");
  return BigInt(`0x${before.padEnd(32 - after.length, "0")}${after}`);
}
