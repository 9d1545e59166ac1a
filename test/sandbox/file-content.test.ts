import { describe, expect, test } from "vitest";
import { contentProblems } from "../../compiler/sandbox/file-content.ts";
import { asTeamFile } from "../../compiler/source/from-files.ts";
import { haproxies } from "../support/programs.ts";
import { answersIn, check, request, startLab } from "./lab.ts";

/** Line ends are written `\n`, and are CRLF in the file. */
const answer = (text: string): string => text.replaceAll("\n", "\r\n");
const OK = "HTTP/1.1 503 Down";
const THEN = "HTTP/1.1 200 OK\nContent-Length: 6\n\nSTOLEN";

/** Answers of an `errorfile`, and what is said of each; "" where nothing is. */
const ANSWERS: readonly (readonly [text: string, said: string])[] = [
  [`${OK}\n\nbody\n`, ""],
  [
    "HTTP/1.0 503 Service Unavailable\nCache-Control: no-cache\nConnection: close\nContent-Type: text/html\n\n<h1>é</h1>\n",
    "",
  ],
  [`${OK}\nContent-Length: 4\nConnection: Keep-Alive\n\nbody`, ""],
  [`${OK}\nX-Empty:\nSet-Cookie: a=b; Path=/\n\n`, ""],
  ["HTTP/1.1 204 No Content\n\n", ""],
  ["body\n", "is no answer in raw HTTP"],
  [`${OK}\nX: y\n`, "is no answer in raw HTTP"],
  [`\n${OK}\n\nbody`, "is no answer in raw HTTP"],
  [`HTTP/1.1 099 X\n\n${THEN}`, '"HTTP/1.1 099 X" cannot be the first line'],
  [`HTTP/1.1 101 Switching Protocols\nX: y\n\n${THEN}`, "cannot be the first line"],
  [`HTTP/1.1 999 X\n\n`, "cannot be the first line"],
  [`HTTP/2.0 503 X\n\n`, "cannot be the first line"],
  [`HTTP/1.1 503 X\tY\n\n`, "cannot be the first line"],
  [`${OK}\nContent-Length: 200\n\nbody`, "The body has 4 bytes, not 200"],
  [`${OK}\nContent-Length: 2\n\nbody${THEN}`, "bytes, not 2"],
  [`HTTP/1.1 204 No Content\nContent-Length: 100\n\n`, "The body has 0 bytes, not 100"],
  [`${OK}\ncontent-length: 04\n\nbody`, "The body has 4 bytes, not 04"],
  [`${OK}\nTransfer-Encoding: gzip\n\nbody`, '"Transfer-Encoding: gzip" is a header of the connection'],
  [`${OK}\nTransfer-Encoding: chunked\n\n4\nbody\n0\n\n`, "is a header of the connection"],
  [`${OK}\nConnection: upgrade\nUpgrade: h2c\n\n`, "is a header of the connection"],
  [`${OK}\nX: a\n Transfer-Encoding: chunked\n\nbody`, '" Transfer-Encoding: chunked" is no header'],
  [`${OK}\nX : a\n\nbody`, '"X : a" is no header'],
  [`${OK}\nX: a\u0000b\n\nbody`, "is no header"],
  [`${OK}\nX: a\u200b\n\nbody`, "is no header"],
];

const problemsOf = (text: string) => contentProblems(asTeamFile("routes/shop/503.http", text), "answer");

test.each(ANSWERS)("an answer %j: %s", (text, said) => {
  const messages = problemsOf(answer(text)).map(({ message }) => message);
  if (said === "") expect(messages).toEqual([]);
  else expect(messages[0]).toContain(said);
  // As an editor saves it that knows no CRLF.
  expect(problemsOf(text).map(({ message }) => message.replace(/\d+ bytes/, ""))).toEqual(
    messages.map((message) => message.replace(/\d+ bytes/, "")),
  );
});

test.each(['{"version":3,"x"} y\n', "/** Begin line maps. **/{ }\n"])(
  "a map that GitHub takes for generated: %j",
  (text) => {
    const said = contentProblems(asTeamFile("routes/shop/a.map", text), "map").map(({ message }) => message);
    expect(said).toEqual([expect.stringContaining("does not show its changes to reviewers") as string]);
    expect(contentProblems(asTeamFile("routes/shop/a.lst", text), "list")).toEqual([]);
  },
);

test("of a file no more than three lines are told", () => {
  expect(problemsOf(answer(`${OK}\n${"TE: x\n".repeat(9)}\n`))).toHaveLength(3);
});

/** HAProxy with each answer, in files of their own. */
const cases = (texts: readonly string[]) =>
  texts.map((text, n) => ({
    id: `f${n}`,
    group: "errorfile",
    mode: "http" as const,
    text: `errorfile 503 files/f${n}.http\nhttp-request deny deny_status 503`,
    files: { [`files/f${n}.http`]: answer(text) },
  }));

describe.each(haproxies())("on haproxy $version", ({ path: program }) => {
  test("what passes is sent as it is, and another team's answer on the same connection comes whole", async () => {
    const good = ANSWERS.filter(([, said]) => said === "").map(([text]) => text);
    const lab = await startLab(program, cases(good));
    try {
      for (const [n, text] of good.entries()) {
        const rivals = request("rival.example.com", "/");
        const [own = "", next] = answersIn(await lab.ask("public", [request(`f${n}.example.com`, "/"), rivals]));
        expect(own.split("\r\n")[0]).toBe(text.split("\n")[0]);
        expect(own.slice(own.indexOf("\r\n\r\n") + 4)).toBe(
          Buffer.from(answer(text.slice(text.indexOf("\n\n") + 2))).toString("latin1"),
        );
        if (next !== undefined) expect(next).toContain("rival got GET /\n");
      }
    } finally {
      await lab.stop();
    }
  });

  test("a status below 200 would begin the next answer in the wrong place", async () => {
    const bad = [`HTTP/1.1 099 X\n\n${THEN}`, `HTTP/1.1 101 Switching Protocols\n\n${THEN}`];
    const lab = await startLab(program, cases(bad));
    try {
      for (const n of bad.keys()) {
        const came = await lab.ask("public", [request(`f${n}.example.com`, "/"), request("rival.example.com", "/")]);
        expect(came).toMatch(/^HTTP\/1\.1 (?:099|101) .*\r\n\r\nHTTP\/1\.1 200 OK\r\nContent-Length: 6\r\n\r\nSTOLEN/s);
      }
    } finally {
      await lab.stop();
    }
  });

  test("one that does not fit into its buffer HAProxy refuses itself", async () => {
    const head = `${OK}\nContent-Type: text/plain\n\n`;
    expect(await check(program, cases([`${head}${"x".repeat(12_000)}`]))).toBe("");
    expect(await check(program, cases([`${head}${"x".repeat(17_000)}`]))).toMatch(/errorfile/i);
  });
});
