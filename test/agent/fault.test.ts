import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onNode } from "../../agent/commands/start.ts";
import { layoutOf } from "../../agent/node/layout.ts";
import { thrown, type RoleFault } from "../../agent/support/fault.ts";

const system = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}: as the system says it, ${syscall}`), { code, syscall });

test.each<[string, unknown, string, string]>([
  ["a full disk", system("ENOSPC", "write"), "disk-full", "X: ENOSPC: as the system says it, write."],
  ["a full quota", system("EDQUOT", "open"), "disk-full", "X: EDQUOT: as the system says it, open."],
  ["a read-only disk", system("EROFS", "open"), "cannot-write", "X: EROFS: as the system says it, open."],
  ["a mistake of ours", new TypeError("a is undefined"), "bug", "A bug of ours. X: TypeError: a is undefined\n"],
  [
    "Node's own no",
    Object.assign(new TypeError("bad"), { code: "ERR_X" }),
    "bug",
    "A bug of ours. X: TypeError: bad\n",
  ],
  ["no error at all", "text", "bug", "A bug of ours. X: text"],
])("%s is told as what it is", (_name, error, code, message) => {
  const fault = thrown(error, "X", "r");
  expect(fault).toMatchObject({ kind: "failed", code, problems: [], release: "r" });
  expect(fault.message.startsWith(message), fault.message).toBe(true);
});

test("what really is thrown gives the disk's fault, or the bug with its place", async () => {
  const broken = (error: unknown): RoleFault => thrown(error, "The round broke off");
  const missing = await readFile("/nonexistent/file").catch(broken);
  expect(missing).toMatchObject({ code: "cannot-write", message: expect.stringContaining("ENOENT") });
  const bug = await (async () => (undefined as unknown as { fault: RoleFault }).fault)().catch(broken);
  expect(bug).toMatchObject({ code: "bug", message: expect.stringContaining("fault.test.ts") });
});

test("what a person asks of a node, too, is told as the bug or the disk's no that keeps it from its answer", async () => {
  const root = await mkdtemp(join(tmpdir(), "sb-"));
  const layout = layoutOf(root);
  await mkdir(layout.releases);
  const asked = async (act: () => Promise<never>): Promise<string> => {
    let err = "";
    const io = { stdout: { write: () => undefined }, stderr: { write: (text: string) => void (err += text) }, env: {} };
    expect(await onNode(layout, io, act)).toBe(3);
    return err;
  };
  const about = `The node directory "${root}" cannot be read or written:`;
  const bug = await asked(async () => Promise.reject(new TypeError("a is undefined")));
  expect(bug).toContain(`signalbox agent: A bug of ours. ${about} TypeError: a is undefined\n`);
  const no = await asked(async () => Promise.reject(system("EACCES", "open")));
  expect(no).toBe(`signalbox agent: ${about} EACCES: as the system says it, open.\n`);
  await rm(root, { recursive: true });
});
