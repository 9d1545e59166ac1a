import { readFile } from "node:fs/promises";
import { trustedKey, type Trust, type TrustedKey } from "../../compiler/publish/signing.ts";
import { errorText } from "../../compiler/release/disk.ts";
import { bad, good, type Outcome } from "../../compiler/release/fault.ts";

/** What a node is told about signatures on its command line. */
export interface TrustOptions {
  /** Paths of public keys in PEM (`signalbox.pub`): any of them may have signed. */
  readonly trust?: readonly string[];
  /** Pointers that nobody signed are taken too. */
  readonly unsigned?: boolean;
}

/** Options → keys. A node that was told neither is wrong usage: nobody serves an unsigned store without having said so. */
export async function readTrust(options: TrustOptions): Promise<Outcome<Trust, "trust">> {
  const { trust = [], unsigned = false } = options;
  if (trust.length === 0 && !unsigned)
    return bad(
      "trust",
      "Whose releases may this node serve? Give --trust FILE with the public key (signalbox.pub of `signalbox keys new`), or --unsigned to take releases that nobody signed.",
    );
  const keys: TrustedKey[] = [];
  for (const path of trust) {
    let pem: string;
    try {
      pem = await readFile(path, "utf8");
    } catch (error) {
      return bad("trust", `The trusted key "${path}" cannot be read: ${errorText(error)}.`);
    }
    const key = trustedKey(pem);
    if (!key.ok) return bad("trust", `"${path}" cannot be trusted: ${key.fault.message}.`);
    keys.push(key.value);
  }
  return good({ keys, unsigned });
}
