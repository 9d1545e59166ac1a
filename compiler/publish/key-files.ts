import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { causeText } from "../release/disk.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { signerOf, trustedKey, type Signer, type TrustedKey } from "./signing.ts";

/** Where a key is named: messages say this and not what was given there, for that may be the key itself. */
export type KeySource = "--key" | "--trust" | "$SIGNALBOX_KEY";

/** A path of a private key, or for the variable the key itself → who signs. */
export async function readSigner(from: KeySource, given: string, cwd: string): Promise<Outcome<Signer, "bad-key">> {
  const pem = await readPem(from, given, cwd);
  if (!pem.ok) return pem;
  const signer = signerOf(pem.value);
  return signer.ok ? signer : bad("bad-key", `The key of ${from} cannot sign: ${signer.fault.message}.`);
}

/** Paths of public keys, as `--trust` names them → whose signatures are believed. */
export async function readTrusted(
  paths: readonly string[] = [],
  cwd = process.cwd(),
): Promise<Outcome<readonly TrustedKey[], "bad-key">> {
  const keys: TrustedKey[] = [];
  for (const path of paths) {
    const pem = await readPem("--trust", path, cwd);
    if (!pem.ok) return pem;
    const key = trustedKey(pem.value);
    if (!key.ok) return bad("bad-key", `The key${shown(path)} of --trust cannot be trusted: ${key.fault.message}.`);
    keys.push(key.value);
  }
  return good(keys);
}

async function readPem(from: KeySource, given: string, cwd: string): Promise<Outcome<string, "bad-key">> {
  if (given.includes("-----BEGIN"))
    return from === "$SIGNALBOX_KEY"
      ? good(unfolded(given))
      : bad(
          "bad-key",
          `${from} takes the path of a file, and was given a key itself, which everybody on this machine can read in the list of processes. ${from === "--key" ? "Put it into $SIGNALBOX_KEY, without --key." : "Write it to a file."}`,
        );
  try {
    return good(await readFile(resolve(cwd, given), "utf8"));
  } catch (error) {
    const what = from === "$SIGNALBOX_KEY" ? " It holds a key in PEM, or the path of a file with one." : "";
    return bad("bad-key", `The key${shown(given)} of ${from} cannot be read: ${causeText(error)}.${what}`);
  }
}

/** Only what is called like a file of keys: no secret in base64 or hex ends so. */
function shown(path: string): string {
  return /^[\w./@+-]{1,200}\.(?:key|pem|pub)$/.test(path) ? ` "${path}"` : "";
}

/** PEM whose line breaks became blanks or `\n` on the way through a CI's settings. */
function unfolded(pem: string): string {
  const [, head = "", body = "", foot = ""] = /(-----BEGIN [^-]+-----)(.*)(-----END [^-]+-----)/s.exec(pem) ?? [];
  const lines = body.replaceAll(/\s|\\[nr]/g, "").match(/.{1,64}/g) ?? [];
  return [head, ...lines, foot].join("\n");
}
