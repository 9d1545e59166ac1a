import { headerSecret, userlistSection, type User } from "../../compiler/haproxy/secrets.ts";
import { bad, good, type Outcome } from "../../compiler/release/fault.ts";

const FILE = /^([a-z0-9][a-z0-9-]{0,62})\.(users|secret)$/;
const USER = /^[A-Za-z0-9_.@][A-Za-z0-9_.@+-]{0,63}$/;
/** SHA-256 and SHA-512 of crypt(3), in its own characters (crypt(5)): nothing of HAProxy's syntax can stand in one. */
const HASH =
  /^\$(?:5\$(?:rounds=([0-9]{4,9})\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{43}|6\$(?:rounds=([0-9]{4,9})\$)?[./A-Za-z0-9]{1,16}\$[./A-Za-z0-9]{86})$/;

/** A header's value: printable ASCII without blanks at its ends. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
const LONGEST_VALUE = 1024;

/** crypt's own number of rounds. HAProxy hashes anew in every request, and nothing else is served in that thread meanwhile. */
const MOST_ROUNDS = 5_000;

/**
 * The text of haproxy/03-secrets.cfg: a `userlist` for every file `<list>.users` of the node's secrets, and a variable for every
 * `<name>.secret`. `contents`: the name of each file that a release's manifest names → its text; others are left out. A line of
 * a list is `user:hash`; blank lines and those that begin with `#` say nothing. A secret is one line. Pure. One bad line and there is no
 * text at all: a list that is half read would lock people out without a word. The text is empty where there is no such file: then
 * no file is needed. A fault names file and line and shows nothing of that line, for what stands there may be a password.
 */
export function secretsConfig(contents: ReadonlyMap<string, string>): Outcome<string, "bad-secret"> {
  const sections: string[] = [];
  for (const file of [...contents.keys()].toSorted()) {
    const [, name = "", kind] = FILE.exec(file) ?? [];
    if (kind === undefined) continue;
    const text = contents.get(file) ?? "";
    const read = kind === "users" ? readUsers(text) : readValue(text);
    if ("wrong" in read)
      return bad("bad-secret", `secrets/${file}${read.line === undefined ? "" : `:${read.line}`}: ${read.wrong}`);
    sections.push("users" in read ? userlistSection(name, read.users) : headerSecret(name, read.value));
  }
  return good(sections.join("\n"));
}

/** One line, whose end is none of it. */
function readValue(text: string): { readonly value: string } | { readonly wrong: string; readonly line?: number } {
  const value = text.replace(/\r?\n$/, "");
  if (value === "") return { wrong: "The secret is empty." };
  if (value.length > LONGEST_VALUE) return { wrong: `The secret has more than ${LONGEST_VALUE} characters.` };
  return VALUE.test(value)
    ? { value }
    : { wrong: "The secret is no single line of printable ASCII without blanks at its ends." };
}

type Users = { readonly users: readonly User[] } | { readonly wrong: string; readonly line?: number };

function readUsers(text: string): Users {
  const users = new Map<string, User>();
  for (const [index, line] of text.split("\n").entries()) {
    const at = { line: index + 1 };
    if (line.trim() === "" || line.startsWith("#")) continue;
    const colon = line.indexOf(":");
    if (colon === -1) return { wrong: "A line is user:hash; this one has no colon.", ...at };
    const [name, hash] = [line.slice(0, colon), line.slice(colon + 1)];
    if (!USER.test(name))
      return { wrong: "The user's name holds other characters than letters, digits and _ . @ + -.", ...at };
    if (users.has(name)) return { wrong: "The user of this line stands in another one too.", ...at };
    const wrong = hashFault(hash);
    if (wrong !== undefined) return { wrong: `The user of this line has ${wrong}`, ...at };
    users.set(name, { name, hash });
  }
  // An empty list lets nobody in; a file that was cut short looks the same.
  return users.size === 0 ? { wrong: "The list names no user." } : { users: [...users.values()] };
}

function hashFault(hash: string): string | undefined {
  const match = HASH.exec(hash);
  if (!match) return "no hash of crypt's SHA-256 ($5$…) or SHA-512 ($6$…), as `openssl passwd -6` prints it.";
  const rounds = Number(match[1] ?? match[2] ?? 0);
  return rounds > MOST_ROUNDS
    ? `a hash of more than ${MOST_ROUNDS} rounds, which would hold HAProxy up in every request.`
    : undefined;
}
