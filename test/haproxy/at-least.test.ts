import { expect, test } from "vitest";
import { outdated } from "../../compiler/haproxy/at-least.ts";

const both = { "2.6": "2.6.34", "3.0": "3.0.12" };

test.each([
  ["2.6.12-1+deb12u2", "2.6.34"],
  ["2.6.33", "2.6.34"],
  ["2.6.9", "2.6.34"],
  ["3.0.11", "3.0.12"],
  ["3.0-dev8", "3.0.12"],
  // Older than every branch that is named.
  ["2.4.30", "2.6.34"],
  ["1.8.0", "2.6.34"],
])("HAProxy %s is older than %s", (version, atLeast) => expect(outdated(version, both)).toEqual({ version, atLeast }));

test.each(["2.6.34", "2.6.35-1", "2.6.100", "3.0.12", "2.8.1", "3.1-dev5", "10.0.0", "", "unknown"])(
  "of HAProxy %s nothing is said",
  (version) => expect(outdated(version, both)).toBeUndefined(),
);

test("where nothing is asked for, nothing is old", () => expect(outdated("2.6.0", {})).toBeUndefined());
