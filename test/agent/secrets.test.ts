import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { presentSecrets } from "../../agent/node/secrets.ts";

let dir: string;
beforeEach(() => (dir = mkdtempSync(path.join(tmpdir(), "secrets-"))));
afterEach(() => rmSync(dir, { recursive: true }));

test("a node has files, and folders of certificates; nothing that leads elsewhere", async () => {
  mkdirSync(path.join(dir, "in/folder.pem"), { recursive: true });
  mkdirSync(path.join(dir, "in/folder.users"));
  for (const file of ["in/public.pem", "in/ops.users", "outside.pem"]) writeFileSync(path.join(dir, file), "x");
  const names = ["folder.pem", "folder.users", "public.pem", "ops.users", "none.pem", "../outside.pem"];
  const present = await presentSecrets(path.join(dir, "in"), names);
  expect([...present]).toEqual(["folder.pem", "public.pem", "ops.users"]);
});

test.skipIf(process.geteuid?.() !== 0)("they may be apply's alone, and their folder too", async () => {
  const names = ["public.pem", "none.pem"];
  writeFileSync(path.join(dir, "public.pem"), "x", { mode: 0o600 });
  const asAnother = async (): Promise<string[]> => {
    process.seteuid?.(64_102);
    try {
      return [...(await presentSecrets(dir, names))];
    } finally {
      process.seteuid?.(0);
    }
  };
  chmodSync(dir, 0o755);
  expect(await asAnother()).toEqual(["public.pem"]);
  chmodSync(dir, 0o700);
  expect(await asAnother()).toEqual(names);
});
