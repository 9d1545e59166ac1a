import { expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { sourcesFromFiles } from "../../compiler/source/from-files.ts";

/** However YAML writes an escape, it is refused: `E` stands for the statement. */
const WRITTEN: Readonly<Record<string, string>> = {
  "a block": "    haproxy: |\n      E\n",
  "a block that keeps line ends": "    haproxy: |+\n      retries 1\n      E\n\n",
  "a block with an indentation of its own": "    haproxy: |2\n          E\n",
  "a folded block": "    haproxy: >\n      E\n",
  "a folded block behind another statement": "    haproxy: >-\n      retries 1\n\n      E\n",
  "on the line of its key": "    haproxy: E\n",
  "in double quotes": '    haproxy: "retries 1\\nE"\n',
  "with escapes of YAML": '    haproxy: "retries 1\\x0a\\u0045"\n',
  "with a line feed that YAML alone knows": '    haproxy: "retries 1\\LE"\n',
  "in single quotes": "    haproxy: 'retries 1\n\n      E'\n",
  "a list": "    haproxy: [E]\n",
  "a mapping": "    haproxy: { http-request: E }\n",
  "a tag": "    haproxy: !!str |\n      E\n",
  "a tag that changes the text": "    haproxy: !!binary |\n      RQ==\n",
  "an anchor": "    haproxy: &a |\n      E\n",
  "an alias": "    balance: &a |\n      E\n    haproxy: *a\n",
  "a merged mapping": "    <<: { haproxy: E }\n",
  "the key twice": "    haproxy: |\n      retries 1\n    haproxy: |\n      E\n",
  "a quoted key": '    "haproxy": |\n      E\n',
  "a key with escapes": '    "hapro\\x78y": |\n      E\n',
  "an explicit key": "    ? haproxy\n    : |\n      E\n",
  "behind a comment": "    haproxy: | # safe\n      # E is a comment\n      E\n",
  "behind carriage returns": "    haproxy: |\n      retries 1\r      E\n",
  "behind a line of YAML's own": "    haproxy: |\n      retries 1\u2028      E\n",
  "another document":
    "    haproxy: |\n      retries 1\n---\nbackends:\n  b:\n    service: s\n    haproxy: |\n      E\n",
};

test.each(Object.entries(WRITTEN))("%s", (_, text) => {
  const escape = "http-response set-header X %[env(HOME)]";
  const shop = `host: shop.example.com\nroutes:\n  all: { pathPrefix: /, backend: a }\nbackends:\n  a:\n    service: s\n${text}`;
  const { compiled, diagnostics } = compile(
    sourcesFromFiles({
      "routes/platform/platform.yaml":
        'listeners: { public: { bind: ":80" } }\nteams: { shop: { hosts: [shop.example.com] } }\n',
      "routes/shop/shop.yaml": shop.replaceAll(/\bE\b|\\u0045/g, () => escape),
    }),
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).not.toEqual([]);
  expect(compiled).toBeUndefined();
});
