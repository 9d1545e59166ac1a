import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnswers, readQuestions, templateOf, type Question } from "../../agent/render/questions.ts";
import { resultOf, templateSet, type Template } from "../../agent/render/template-set.ts";
import { parseRendered } from "../../compiler/haproxy/slots/parse.ts";
import { blocksOf, isText } from "../../compiler/haproxy/slots/slot.ts";
import { sha256 } from "../../compiler/release/canonical.ts";
import { modelOf, rendered, type Asked } from "../catalogue/model.ts";

const asking = (...asked: readonly Asked[]): string => rendered(modelOf(asked), { kind: "template" }).text;
const plain = (service: string): Asked => ({ service, tags: [], withoutTags: [] });
const span = { file: "routes/shop/shop.yaml", start: 0, end: 1 };
const weighed = (service: string): Asked => ({ ...plain(service), weights: "consul" });
const questionsOf = (text: string): Question[] =>
  (readQuestions(text) ?? []).flatMap((part) => (isText(part) ? [] : [part]));

describe("the questions of a template", () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/);
  const tags = fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._:/=-]{1,10}$/), { maxLength: 3 });
  test("whatever the compiler makes is nothing but these and text", () => {
    const weights = fc.constant("consul" as const);
    const datacenter = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,10}$/).map((value) => ({ value, span }));
    const asked = fc.record(
      { service: name, tags, withoutTags: tags, weights, datacenter },
      { requiredKeys: ["service", "tags", "withoutTags"] },
    );
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), (all) => {
        const text = asking(...all);
        const parts = readQuestions(text) ?? [];
        expect(questionsOf(text).map(({ service, isWeighed }) => [service, isWeighed])).toEqual(
          all.map(({ service, datacenter: at, weights: by }) => [
            at === undefined ? service : `${service}@${at.value}`,
            by !== undefined,
          ]),
        );
        // What stands around them and they themselves are the whole of it.
        const whole = parts.map((part) => (isText(part) ? part : part.head)).join("");
        expect(whole.length).toBeGreaterThan(0);
        expect(parts.filter(isText).join("")).not.toContain("{{");
      }),
    );
  });

  test.each([
    ["text alone", "backend shop.a\n"],
    ["a key", `${asking(plain("a"))}{{ key "k" }}\n`],
    ["a comment", `${asking(plain("a"))}{{/* x */}}\n`],
    ["another filter", asking(plain("a")).replace('"a" }}', '"a" "any" }}')],
    ["another name in its lines", asking(plain("a")).replace('["a"', '["b"')],
    ["what is printed of each", asking(plain("a")).replace(".ID", ".Name")],
    ["a test that has no end", asking({ ...plain("a"), tags: ["v2"] }).replace("{{ end }}{{ end }}", "{{ end }}")],
    ["an end too many", asking(plain("a")).replace("{{ end }}", "{{ end }}{{ end }}")],
    ["warnings without weights", asking(plain("a")).replace('"a" }}', '"a|passing,warning" }}')],
    ["weights without warnings", asking(weighed("a")).replace("|passing,warning", "")],
    ["another weight", asking(weighed("a")).replace(".Weights.Warning", ".Weights.Passing")],
    ["a service of another datacentre", asking(plain("a")).replace('service "a"', 'service "a@dc2"')],
    ["a tag that ends its quotes", asking({ ...plain("a"), tags: ["v2"] }).replace('"v2"', '"v2" | or "x"')],
    [
      "earlier compilers' tests",
      asking(plain("a")).replace("    # [", '{{ if .Address | regexMatch "^[0-9.]+$" }}    # ['),
    ],
  ])("anything else is executed as a whole: %s", (_what, text) => expect(readQuestions(text)).toBeUndefined());

  test("templates that ask the same are one set, whatever stands around; the same question is asked once", () => {
    const template = (path: string, text: string): Template => ({
      ...{ path, result: resultOf(path), sha256: sha256(Buffer.from(text)), text: Buffer.from(text) },
      ...(readQuestions(text) && { parts: readQuestions(text) ?? [] }),
    });
    const setOf = (...texts: readonly string[]) =>
      templateSet(
        texts.map((text, at) => template(`haproxy/10-${at}.cfg.ctmpl`, text)),
        [],
      );
    const one = setOf(asking(plain("a"), plain("b")), asking(plain("b")));
    const moved = asking(plain("b"), plain("a")).replaceAll("yaml:1\n", "yaml:7\n    timeout server 7s\n");
    expect(setOf(moved).id).toBe(one.id);
    expect(one.queries).toBe(2);
    expect(one.shares.map(({ questions }) => questions.map(({ service }) => service))).toEqual([["a", "b"]]);
    expect(setOf(asking(plain("a"))).id).not.toBe(one.id);
    expect(setOf(asking(plain("a"), { ...plain("b"), tags: ["v2"] })).id).not.toBe(one.id);
    const key = `{{ key "k" }}{{ range service "a" }}{{ .ID }}{{ end }}`;
    const whole = setOf(asking(plain("a")), key);
    // Another process asks for the same service by itself.
    expect([whole.queries, whole.shares.length]).toEqual([3, 2]);
    expect(setOf(asking(plain("a")), `${key}\n`).id).not.toBe(whole.id);
  });

  test("250 services are one consul-template's, more are shared out evenly, with all that is asked of each", () => {
    const asked = Array.from({ length: 501 }, (_, at) => plain(`s${String(at).padStart(3, "0")}`));
    const text = asking(...asked, { ...plain("s000"), tags: ["v2"] });
    const path = "haproxy/10-a.cfg.ctmpl";
    const about = { path, result: resultOf(path), sha256: "x", text: Buffer.from(text) };
    const { shares, queries } = templateSet([{ ...about, parts: readQuestions(text) ?? [] }], []);
    expect(queries).toBe(501);
    expect(shares.map(({ questions }) => questions.length)).toEqual([168, 167, 167]);
    const named = shares.map(({ questions }) => new Set(questions.map(({ service }) => service)));
    expect(named.reduce((sum, { size }) => sum + size, 0)).toBe(501);
  });
});

describe("answers", () => {
  const questions = questionsOf(asking(plain("a"), plain("b")));
  /** As Go's `%+q` quotes. */
  const quoted = (text: string): string =>
    `"${Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const short = { 7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\" };
      const known = Object.entries(short).find(([at]) => Number(at) === code)?.[1];
      if (known !== undefined) return known;
      if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, "0")}`;
      if (code < 0x80) return letter;
      return code < 0x1_00_00 ? `\\u${code.toString(16).padStart(4, "0")}` : `\\U${code.toString(16).padStart(8, "0")}`;
    }).join("")}"`;

  test("what anybody registers is a line of a comment that says it, and nothing else", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 20 });
    const odd = fc.constantFrom(
      "\u0000",
      "\u0007\u000b",
      "\n# [",
      '"]\n#\n',
      "\\x41",
      "\\U0001f600",
      "\u2028",
      "😀",
      "\u007f",
    );
    const any = fc.array(fc.oneof(text, odd), { maxLength: 4 }).map((all) => all.join(""));
    fc.assert(
      fc.property(any, any, (id, address) => {
        const [answer = "", none] = readAnswers(`[${quoted(id)},${quoted(address)},80]\n#\n#\n`, questions) ?? [];
        expect(none).toBe("");
        expect(answer).toMatch(/^ {4}# \[[ -~]*\]\n$/);
        expect(JSON.parse(answer.slice(6))).toEqual(["a", id, address, 80]);
      }),
    );
  });

  test("they fit between the comments of a block", () => {
    const [answer = ""] = readAnswers(`["i","10.0.0.1",80]\n#\n#\n`, questions) ?? [];
    const text = asking(plain("a"));
    const parts = readQuestions(text) ?? [];
    const parsed = parseRendered(parts.map((part) => (isText(part) ? part : answer)).join(""));
    if (!parsed.ok) throw new Error(parsed.message);
    expect(blocksOf(parsed.parts)[0]?.instances.map(({ at }) => at)).toEqual(["10.0.0.1:80"]);
  });

  test.each([
    ["one is missing", "#\n"],
    ["one too many", "#\n#\n#\n"],
    ["the end is missing", "#\n#"],
    ["lines after the last", '#\n#\n["i","a",80]\n'],
    ["a line that is no instance", "#\nserver x\n#\n"],
    ["a port that is none", '["i","a",http]\n#\n#\n'],
    ["nothing", ""],
  ])("not taken: %s", (_what, text) => expect(readAnswers(text, questions)).toBeUndefined());

  test("with weights each line has one, and without none has", () => {
    const [one] = questionsOf(asking(weighed("a")));
    if (one === undefined) throw new Error("no question");
    expect(readAnswers(`["i","10.0.0.1",80,65535]\n#\n`, [one])).toEqual([`    # ["a","i","10.0.0.1",80,65535]\n`]);
    expect(readAnswers(`["i","10.0.0.1",80]\n#\n`, [one])).toBeUndefined();
    expect(readAnswers(`["i","10.0.0.1",80,1]\n#\n#\n`, questions)).toBeUndefined();
    expect(templateOf([one])).toBe(
      `{{ range service "a|passing,warning" }}{{ printf "[%+.128q,%+.254q,%d," .ID .Address .Port }}{{ if eq .Status "warning" }}{{ .Weights.Warning }}{{ else }}{{ .Weights.Passing }}{{ end }}]\n{{ end }}#\n`,
    );
  });

  test("each datacentre has a consul-template of its own", () => {
    const east = { value: "east", span };
    const text = asking(
      { ...plain("a"), datacenter: east },
      plain("a"),
      { ...weighed("b"), datacenter: east },
      plain("b"),
    );
    const path = "haproxy/10-a.cfg.ctmpl";
    const about = { path, result: resultOf(path), sha256: "x", text: Buffer.from(text) };
    const set = templateSet([{ ...about, parts: readQuestions(text) ?? [] }], ["a", "b", "a@east", "b@east"]);
    expect(set.queries).toBe(4);
    expect(set.shares.map(({ datacenter, questions: own }) => [datacenter, own.map(({ service }) => service)])).toEqual(
      [
        [undefined, ["a", "b"]],
        ["east", ["a@east", "b@east"]],
      ],
    );
  });

  test("a service with weights and without is asked for twice", () => {
    const text = asking(weighed("a"), plain("a"), { ...weighed("a"), tags: ["v2"] });
    const path = "haproxy/10-a.cfg.ctmpl";
    const about = { path, result: resultOf(path), sha256: "x", text: Buffer.from(text) };
    expect(templateSet([{ ...about, parts: readQuestions(text) ?? [] }], ["a"]).queries).toBe(2);
  });

  test("what is asked is one call for each instance", () => {
    expect(templateOf(questionsOf(asking({ service: "a", tags: ["v2"], withoutTags: ["old"] })))).toBe(
      `{{ range service "a" }}{{ if .Tags | contains "v2" }}{{ if not (.Tags | contains "old") }}{{ printf "[%+.128q,%+.254q,%d]\\n" .ID .Address .Port }}{{ end }}{{ end }}{{ end }}#\n`,
    );
  });
});
