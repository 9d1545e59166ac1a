import { happeningWords } from "../../words/list.ts";

/** The variables that the parts of the program share, in the order in which they are set; those of a word stand in its folder. */
const shared: Readonly<Record<string, string>> = {
  "txn.ri": "the request's id, for backends and logs: a trusted proxy's, else made here",
  "txn.via": "the trusted proxy that the connection comes from; `src` is the client from then on",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((hop) => [
      `txn.a${hop}`,
      `the last ${hop === 1 ? "" : `but ${hop - 1} `}address of X-Forwarded-For, where those behind it are trusted`,
    ]),
  ),
  "txn.proto": "https or http, as the client asked the outermost of the trusted proxies",
  "txn.port": "the port that it asked there",
  "txn.xh": "the host, and its port where it named one",
  "txn.for": "the client's address as Forwarded writes it",
  "txn.bl": "4 or 6 where the client is in a list that the platform blocks",
  "txn.h": "the Host header in lower case; from part 3 on the host alone, without port and trailing dot",
  "txn.sni": "the name that an HTTP/2 connection asked for (SNI), where the listener refuses other hosts on it",
  "txn.mh": "the host as it would stand in that connection's certificate, in hexadecimal, where it is not that name",
  "txn.mw": "the same of the wildcard above it",
  "txn.md": "that certificate in hexadecimal, as far as it fits",
  "txn.p": "the path as it is looked up: as sent, in an unclear one with escapes beyond ASCII as bytes (part 2)",
  "txn.m":
    "the route's value, `name pool flags`. Part 1: of the host alone or every host's, or not set. Part 3: of the site, or none. " +
    "Until part 5 it may end in `^shard site groups`, candidates to ask first; what they answer replaces it",
  "txn.u": "the path as sent, where it is unclear: where other programs may read another one",
  "txn.n": "the same decoded, without `;` and what follows in a segment, double slashes folded",
  "txn.s": "the site: its first host and the listener; `-` where none is needed and nothing is logged",
  "txn.w": "the host without its first label, for wildcards",
  "txn.nk": "the decoded path as a key",
  "txn.mn": "the route's value of the decoded path",
  "txn.ra": "set where the raw path is looked up once more, for a map may have changed in between",
  "txn.t": "what stands behind `^` in txn.m: `shard site groups`",
  "req.k": "the shard, alone in its scope",
  "txn.me": "the method",
  "txn.q": "the query",
  "txn.hd":
    "the headers, a line each; where a route asks for the source a line `@` and the client's address before them",
  "txn.c": "what expressions are compared with, up to the path: `site groups method query NL headers`",
  "txn.mx": "the answer of the shard for the decoded path",
  "txn.r": "the name under which the route's parameters are kept; not set where neither they nor a log ask for it",
  "txn.f": "its frequent flags",
  "txn.g": "its rare flags",
  "txn.o": "set where the response has statements",
  "txn.rw": "how the path changes: `segments to drop, =, k or c|path`, or `c|` and three signs of a team",
  "req.c": "the same of a route that captures, alone in its scope but for the shard",
  "txn.lc": "of a route that captures the new path, query and fragment, `\\` before what a query has of its own",
  "txn.rest": "what follows the segments that are dropped",
  "txn.np": "the new path; of a redirect also its query",
  "txn.up": "the path that the backend gets, for tests and `signalbox try`",
};

/** All variables of the program, and what each holds. Two words never share one. */
export const programVariables: readonly (readonly [name: string, holds: string])[] = [
  ...Object.entries(shared),
  ...happeningWords.flatMap(({ variables = {} }) => Object.entries(variables)),
];
