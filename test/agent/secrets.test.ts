import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { presentSecrets } from "../../agent/node/secrets.ts";

test("a node has files, and folders of certificates; nothing that leads elsewhere", async () => {
  const dir = mkdtempSync(path.join(tmpdir(), "secrets-"));
  try {
    mkdirSync(path.join(dir, "in/folder.pem"), { recursive: true });
    mkdirSync(path.join(dir, "in/folder.users"));
    for (const file of ["in/public.pem", "in/ops.users", "outside.pem"]) writeFileSync(path.join(dir, file), "x");
    const names = ["folder.pem", "folder.users", "public.pem", "ops.users", "none.pem", "../outside.pem"];
    const present = await presentSecrets(path.join(dir, "in"), names);
    expect([...present]).toEqual(["folder.pem", "public.pem", "ops.users"]);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
