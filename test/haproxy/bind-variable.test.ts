import { expect, test } from "vitest";
import { problemsOf } from "../../agent/haproxy/port.ts";
import { parseMessages } from "../../compiler/haproxy/messages.ts";

const files = [
  {
    path: "haproxy/00-platform.cfg",
    text: `    # @platform/platform.yaml:2
frontend public
    bind "\${SIGNALBOX_BIND_PUBLIC-:80}"
`,
  },
];
const messages =
  parseMessages(`[ALERT]    (7) : config : parsing [/x/haproxy/00-platform.cfg:3] : 'bind' : missing port specification in 'nonsense'.
[WARNING]  (7) : config : frontend 'public' has no 'bind' directive. Please declare it as a backend if this was intended.
`);

test("a node's own address of a listener is named, and no line of the platform file", () => {
  expect(problemsOf(messages, files, { SIGNALBOX_BIND_PUBLIC: "nonsense" })).toEqual([
    {
      message:
        "SIGNALBOX_BIND_PUBLIC=nonsense, which this node sets: 'bind': missing port specification in 'nonsense'.",
    },
  ]);
});

test("without one it is the platform file's", () => {
  expect(problemsOf(messages, files, {}).map(({ file }) => file)).toEqual([
    "routes/platform/platform.yaml",
    "routes/platform/platform.yaml",
  ]);
});
