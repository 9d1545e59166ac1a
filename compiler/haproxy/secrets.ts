import { throwAwayCertificate } from "./certificate.ts";
import type { RenderedText } from "./origin.ts";
import { secretVariable } from "./secret-variable.ts";

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

/** In base64, so that nothing of a value is syntax. */
export function headerSecret(name: string, value: string): string {
  return `global\n    set-var ${secretVariable(name)} str(${Buffer.from(value).toString("base64")}),b64dec\n`;
}

/**
 * Files for a workspace that stand for the secrets a release names, so that HAProxy can read its configuration where nobody
 * has them: throw-away certificates, lists of one user `try` whose password is `try`, and values `stand-in-for-NAME`. `hosts`: whom the certificate is for.
 */
export function standInSecrets(secrets: readonly string[], hosts: readonly string[] = ["localhost"]): RenderedText[] {
  const certificates = secrets.filter((file) => file.endsWith(".pem"));
  const pem = certificates.length > 0 ? throwAwayCertificate(hosts) : "";
  const named = (ending: string) =>
    secrets.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  const sections = [
    ...named(".users").map((list) => userlistSection(list, [STAND_IN_USER])),
    ...named(".secret").map((name) => headerSecret(name, `stand-in-for-${name}`)),
  ];
  return [
    ...certificates.map((file) => ({ path: `${STAND_INS}/${file}`, text: pem })),
    ...(sections.length > 0 ? [{ path: SECRETS_CONFIG, text: sections.join("\n") }] : []),
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
