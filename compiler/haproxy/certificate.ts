import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

const DAY = 86_400_000;

/**
 * A certificate and its key in one PEM text, as HAProxy's `crt` reads them: signed by itself, for these names, good for a month.
 * For checks, `try` and tests, where HAProxy wants a certificate and nobody has one; made anew each time, so that no key lies
 * in the repository. The X.509 (RFC 5280) is written by hand, since Node makes none.
 */
export function throwAwayCertificate(names: readonly string[], now = Date.now()): string {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from("signalbox throw-away")))));
  const alternatives = sequence(...names.map((one) => tlv(0x82, Buffer.from(one))));
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const toSign = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    sequence(ECDSA_WITH_SHA256),
    name,
    sequence(time(now - DAY), time(now + 30 * DAY)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(sequence(SUBJECT_ALT_NAME, tlv(0x04, alternatives)))),
  );
  const signature = Buffer.concat([Buffer.from([0]), sign("sha256", toSign, privateKey)]);
  const certificate = sequence(toSign, sequence(ECDSA_WITH_SHA256), tlv(0x03, signature));
  const lines = certificate.toString("base64").replaceAll(/.{1,64}/g, "$&\n");
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return `-----BEGIN CERTIFICATE-----\n${lines}-----END CERTIFICATE-----\n${key}`;
}

/** Object identifiers, tag and length included: 1.2.840.10045.4.3.2, 2.5.4.3, 2.5.29.17. */
const ECDSA_WITH_SHA256 = Buffer.from("06082a8648ce3d040302", "hex");
const COMMON_NAME = Buffer.from("0603550403", "hex");
const SUBJECT_ALT_NAME = Buffer.from("0603551d11", "hex");

/** Tag, length, value (X.690 8.1); a length of up to 65,535. */
function tlv(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const { length } = value;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.from([tag, ...head]), value]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

/** UTCTime, whose years end in 2049: `261125040000Z`. */
function time(ms: number): Buffer {
  const text = new Date(ms).toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return tlv(0x17, Buffer.from(text.slice(2)));
}
