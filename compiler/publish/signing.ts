import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { bad, good, type Outcome } from "../release/fault.ts";

/** A key whose signature under a pointer is believed. */
export interface TrustedKey {
  readonly id: string;
  readonly key: KeyObject;
}

/** What a reader of pointers believes. */
export interface Trust {
  /** Any one of them suffices; two while one replaces the other. */
  readonly keys: readonly TrustedKey[];
  /** Pointers that nobody signed are taken too. */
  readonly unsigned: boolean;
}

/** The one who signs pointers. */
export interface Signer {
  readonly id: string;
  sign(bytes: Uint8Array): Uint8Array;
  /** The other half, to recognise what it signed itself. */
  readonly trusted: TrustedKey;
}

/** Who takes a store as it is: nothing is signed, nothing is verified. */
export const TRUST_ANYONE: Trust = { keys: [], unsigned: true };

/** PEM text of a public key (`signalbox.pub`) → a trusted key. */
export function trustedKey(pem: string): Outcome<TrustedKey, "bad-key"> {
  if (pem.includes("PRIVATE KEY"))
    return bad("bad-key", "it is a private key; give the public one (signalbox.pub), and keep this one off the nodes");
  try {
    return keyOf(createPublicKey({ key: pem, format: "pem" }));
  } catch {
    return bad("bad-key", "it is not a public key in PEM");
  }
}

/** PEM text of a private key (`signalbox.key`) → a signer. The text is never part of a message. */
export function signerOf(pem: string): Outcome<Signer, "bad-key"> {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: pem, format: "pem" });
  } catch {
    return bad("bad-key", "it is not a private key in PEM (PKCS#8, without a passphrase)");
  }
  const trusted = keyOf(createPublicKey(key));
  if (!trusted.ok) return trusted;
  return good({
    id: trusted.value.id,
    trusted: trusted.value,
    // Ed25519 hashes by itself (RFC 8032), so there is no digest to name.
    sign: (bytes) => sign(null, bytes, key),
  });
}

/** True when this key made this signature of these bytes; a signature of any other form is false. */
export function verifies({ key }: TrustedKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, bytes, key, signature);
}

function keyOf(key: KeyObject): Outcome<TrustedKey, "bad-key"> {
  if (key.asymmetricKeyType !== "ed25519")
    return bad("bad-key", `it is a key for ${key.asymmetricKeyType ?? "something else"}, not for Ed25519`);
  return good({ id: keyId(key), key });
}

/** A key's id: hex SHA-256 of the public key as SPKI in DER. `openssl pkey -pubin -in signalbox.pub -outform DER | sha256sum` prints the same. */
function keyId(key: KeyObject): string {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest("hex");
}

export interface KeyPair {
  readonly id: string;
  /** PKCS#8. */
  readonly privatePem: string;
  /** SPKI. */
  readonly publicPem: string;
}

/** A new pair, by the system's randomness. */
export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return {
    id: keyId(publicKey),
    privatePem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    publicPem: publicKey.export({ type: "spki", format: "pem" }).toString(),
  };
}
