import { throwAwayCertificate } from "./certificate.ts";
import type { RenderedText } from "./origin.ts";

/** Where HAProxy looks for the node's secrets; the same word stands in the rendered `bind` lines. */
const SECRETS_VARIABLE = "SIGNALBOX_SECRETS";

/** The sections that are made of secrets: beside a release's files where HAProxy loads them, never in a release. */
export const SECRETS_CONFIG = "haproxy/03-secrets.cfg";

/** Folder of the secrets in a workspace that has stand-ins for them. */
export const STAND_INS = "secrets";

export interface User {
  readonly name: string;
  /** A hash as crypt(3) writes it. */
  readonly hash: string;
}

/** A `userlist` section; names and hashes are plain characters (agent/node/secrets-config.ts reads them). */
export function userlistSection(list: string, users: readonly User[]): string {
  return `userlist ${list}\n${users.map(({ name, hash }) => `    user ${name} password ${hash}\n`).join("")}`;
}

/**
 * Files for a workspace that stand for the secrets a release names, so that HAProxy can read its configuration where nobody
 * has them: throw-away certificates, and lists of one user `try` whose password is `try`. `hosts`: whom the certificate is for.
 */
export function standInSecrets(secrets: readonly string[], hosts: readonly string[] = ["localhost"]): RenderedText[] {
  const certificates = secrets.filter((file) => file.endsWith(".pem"));
  const pem = certificates.length > 0 ? throwAwayCertificate(hosts) : "";
  const lists = secrets.filter((file) => file.endsWith(".users")).map((file) => file.slice(0, -".users".length));
  return [
    ...certificates.map((file) => ({ path: `${STAND_INS}/${file}`, text: pem })),
    ...(lists.length > 0
      ? [{ path: SECRETS_CONFIG, text: lists.map((list) => userlistSection(list, [STAND_IN_USER])).join("\n") }]
      : []),
  ];
}

/** What HAProxy must find in its environment to use a workspace's stand-ins. */
export function standInEnv(dir: string): Record<string, string> {
  return { [SECRETS_VARIABLE]: `${dir}/${STAND_INS}` };
}

/** Few rounds, since HAProxy hashes anew in every request. */
const STAND_IN_USER: User = {
  name: "try",
  hash: "$5$rounds=1000$signalbox$585YcA9jSpX.X/Ri6uq3tg.2vFe7sSQ9pGCl0Gq7Ef6",
};
