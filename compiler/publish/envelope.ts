import { canonicalJson } from "../release/canonical.ts";
import { bad, good, type Outcome } from "../release/fault.ts";
import { isRecord } from "../release/verify.ts";
import { verifies, type Signer, type Trust } from "./signing.ts";

/** DSSE v1 (github.com/secure-systems-lab/dsse, envelope.md): `{ payload, payloadType, signatures: [{ keyid, sig }] }`, both in base64. */
export const PAYLOAD_TYPE = "application/vnd.signalbox.pointer+json";

export type EnvelopeFault =
  /** It calls itself an envelope and is none of ours. */
  | "bad-envelope"
  /** It has no signature, where one is asked for. */
  | "unsigned-pointer"
  /** None of the keys that signed it is trusted. */
  | "untrusted-key"
  /** A trusted key is named, and it did not sign these bytes. */
  | "bad-signature";

export interface Opened {
  readonly payload: Uint8Array;
  /** Id of the trusted key that signed it; missing for what nobody signed, or nobody could verify. */
  readonly signedBy?: string;
}

/** Bytes → the envelope around them. */
export function seal(payload: Uint8Array, signer: Signer): Uint8Array {
  const sig = Buffer.from(signer.sign(preAuthentication(payload))).toString("base64");
  return Buffer.from(
    canonicalJson({
      payload: Buffer.from(payload).toString("base64"),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ keyid: signer.id, sig }],
    }),
  );
}

/**
 * What a store gave → the bytes that a trusted key signed. Bytes without an envelope pass as they are where `trust.unsigned`
 * says so; there, and without any key, an envelope is opened unverified too (a node that trusts anyone trusts signers).
 */
export function open(stored: Uint8Array, value: unknown, trust: Trust): Outcome<Opened, EnvelopeFault> {
  if (!isRecord(value) || !("payload" in value || "signatures" in value))
    return trust.unsigned
      ? good({ payload: stored })
      : bad("unsigned-pointer", "is not signed, and this reader takes only signed ones");
  const envelope = envelopeOf(value);
  if (envelope === undefined) return bad("bad-envelope", "is in an envelope that is not one of Signalbox's");
  const { payload, signatures } = envelope;
  if (signatures.length === 0 && !trust.unsigned)
    return bad("unsigned-pointer", "carries no signature, and this reader takes only signed ones");
  if (trust.unsigned && trust.keys.length === 0) return good({ payload });
  const signed = preAuthentication(payload);
  let named = false;
  for (const { keyid, sig } of signatures) {
    const key = trust.keys.find(({ id }) => id === keyid);
    if (key === undefined) continue;
    named = true;
    if (verifies(key, signed, sig)) return good({ payload, signedBy: key.id });
  }
  if (named) return bad("bad-signature", "was changed after it was signed, or its signature was");
  const by = signatures[0]?.keyid.slice(0, 12) ?? "nobody";
  const trusted = trust.keys.map(({ id }) => id.slice(0, 12)).join(", ");
  return bad("untrusted-key", `is signed by key ${by}, which is not trusted here (trusted: ${trusted || "none"})`);
}

/** What is signed: DSSE's "pre-authentication encoding", so that a payload of one type never passes as another. */
function preAuthentication(payload: Uint8Array): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(PAYLOAD_TYPE)} ${PAYLOAD_TYPE} ${payload.length} `;
  return Buffer.concat([Buffer.from(head, "utf8"), payload]);
}

interface Envelope {
  readonly payload: Uint8Array;
  readonly signatures: readonly { readonly keyid: string; readonly sig: Uint8Array }[];
}

function envelopeOf(value: Record<string, unknown>): Envelope | undefined {
  const { payload, payloadType, signatures } = value;
  if (payloadType !== PAYLOAD_TYPE || typeof payload !== "string" || !Array.isArray(signatures)) return undefined;
  const read = signatures.map((one: unknown) =>
    isRecord(one) &&
    typeof one["keyid"] === "string" &&
    /^[0-9a-f]{64}$/.test(one["keyid"]) &&
    typeof one["sig"] === "string"
      ? { keyid: one["keyid"], sig: Buffer.from(one["sig"], "base64") }
      : undefined,
  );
  const good = read.filter((one) => one !== undefined);
  return good.length === read.length ? { payload: Buffer.from(payload, "base64"), signatures: good } : undefined;
}
