type Environment = Readonly<Record<string, string | undefined>>;

/** Variables whose value is a secret itself. */
const SECRETS = [
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN",
  "CONSUL_HTTP_TOKEN",
  "CONSUL_TOKEN",
  "CONSUL_HTTP_AUTH",
  "GITHUB_TOKEN",
];

/** Variables that name the file of one, and are filled with the secret itself by mistake, or as SIGNALBOX_KEY may be. */
const FILES = [
  "SIGNALBOX_KEY",
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
  "CONSUL_HTTP_TOKEN_FILE",
  "CONSUL_CLIENT_KEY",
];

/** Shorter ones could be any word of a message, and are nobody's secret. */
const SHORTEST = 8;

/** A private key as PEM or as JSON writes its line breaks, also one that a message cut short. */
const PRIVATE_KEY = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----[^]*?(?:-----END (?:[A-Z0-9]+ )*PRIVATE KEY-----|$)/g;

/** `user:password@` of a URL, up to the last `@` as URLs are read, also of one that was taken for a path, which has one slash less. */
const USER_INFO = /(?<=[a-z0-9]:\/{1,2})[^\s/"']+@/gi;

/**
 * Gives what takes secrets out of a text that is to be printed, logged or recorded. Our own messages do not repeat them; those of
 * programs and libraries do, and so does a word that somebody put into the wrong place.
 */
export function concealer(env: Environment): (text: string) => string {
  const filled = FILES.filter((name) => !isPath(env[name] ?? ""));
  const known = [...new Set(piecesIn(env, [...SECRETS, ...filled]))]
    // The longest first: one may be part of another.
    .toSorted((a, b) => b.length - a.length);
  return (text) => {
    let shown = text.replaceAll(PRIVATE_KEY, "***").replaceAll(USER_INFO, "***@");
    for (const piece of known) shown = shown.replaceAll(piece, "***");
    return shown;
  };
}

/** A key has lines, and what prints it may break or escape them: as JSON, or in a URL. */
function piecesIn(env: Environment, names: readonly string[]): string[] {
  const written = names.flatMap((name) => (env[name] ?? "").split(/\s|\\n/));
  const pieces = written.filter((piece) => piece.length >= SHORTEST && !piece.startsWith("-----"));
  return pieces.flatMap((piece) => [piece, JSON.stringify(piece).slice(1, -1), encodeURIComponent(piece)]);
}

/** A line of a key may begin with a slash; a key has several, and is judged as a whole. */
function isPath(text: string): boolean {
  return /^[.~]?\/|\.[a-z]{2,5}$/.test(text) && !/[\r\n]|\\n|-----/.test(text);
}
