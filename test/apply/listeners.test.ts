import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { endianness, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { crowdedAddress, listenersIn } from "../../agent/haproxy/listeners.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { freePort } from "../support/ports.ts";

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 8609533 1 0 100 0 0 10 0
   1: 00000000:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 8609534 1 0 100 0 0 10 0
   2: 0100007F:1F90 0100007F:D2F0 01 00000000:00000000 00:00000000 00000000     0        0 8609535 1 0 20 4 30 10 -1
`;
const TABLE_6 = `  sl  local_address                         remote_address                        st tx_queue
   0: 00000000000000000000000001000000:1F90 00000000000000000000000000000000:0000 0A 00000000:00000000
   1: B80D0120000000000000000001000000:0050 00000000000000000000000000000000:0000 0A 00000000:00000000
`;

test.runIf(endianness() === "LE").each([
  ["IPv4, connections left out", TABLE, ["127.0.0.1:8080", "0.0.0.0:80"]],
  ["IPv6", TABLE_6, ["[::1]:8080", "[2001:db8::1]:80"]],
  ["nothing that can be read", "x\n", []],
])("who listens, by the kernel's table: %s", (_name, table, expected) => expect(listenersIn(table)).toEqual(expected));

test("an address on which more listen than should, by the live generation's files and the node's own addresses", async () => {
  const layout = layoutOf(await mkdtemp(join(tmpdir(), "sb-")));
  const [port, other] = [await freePort(), await freePort()];
  const server = createServer();
  try {
    await mkdir(join(layout.live, "haproxy"), { recursive: true });
    const bind = `bind "\${SIGNALBOX_BIND_PUBLIC-127.0.0.1:${port}}"`;
    expect(crowdedAddress(layout, {}, 0)).toBeUndefined();
    await writeFile(join(layout.live, "haproxy/00-platform.cfg"), `frontend a\n    ${bind}\n`);
    expect(crowdedAddress(layout, {}, 0)).toBeUndefined();
    await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
    expect(crowdedAddress(layout, {}, 0)).toBe(`127.0.0.1:${port}`);
    expect(crowdedAddress(layout, {}, 1)).toBeUndefined();
    expect(crowdedAddress(layout, { SIGNALBOX_BIND_PUBLIC: `127.0.0.1:${other}` }, 0)).toBeUndefined();
  } finally {
    await new Promise((resolve) => server.close(resolve));
    await rm(layout.root, { recursive: true, force: true });
  }
});
