import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostic/diagnostic.ts";
import { findFleet, namesOf, type FleetOptions } from "../../compiler/haproxy/fleet.ts";
import { together } from "../../compiler/haproxy/versions.ts";
import { runTexts } from "../support/scenario.ts";
import { haproxies } from "../support/programs.ts";

let bin: string;
beforeEach(() => void (bin = mkdtempSync(join(tmpdir(), "fleet-"))));
afterEach(() => rmSync(bin, { recursive: true, force: true }));

/** Stand-ins: these tests are about the search. */
function put(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** A docker whose engine has these images; haproxy's version is what stands behind the colon. */
function engineWith(...images: string[]): void {
  const has = images.map((image) => `*" ${image}"*) echo "HAProxy version ${image.split(":")[1]}.9 x"; exit 0;;`);
  put("docker", `case " $*" in ${has.join(" ")} *) echo "No such image" >&2; exit 1;; esac`);
}

const says = (name: string, version: string): void => put(name, `echo "HAProxy version ${version}-1 2030/01/01"`);

describe("what there is to check with", () => {
  const find = async (versions: readonly string[], options: Partial<FleetOptions> = {}) => {
    const { programs, missing } = await findFleet(versions, { env: { PATH: bin }, ...options });
    return [namesOf(programs), ...missing];
  };

  test.each<[string, readonly string[], Partial<FleetOptions>, readonly string[]]>([
    ["no version named: the one that is there", [], {}, ["haproxy 99.1.5"]],
    ["no version named, in Docker", [], { docker: true }, ["haproxy 2.6.9 in Docker"]],
    ["each of this machine", ["99.2", "99.1"], {}, ["haproxy 99.1.5 and 99.2.0"]],
    ["one of this machine, one of an image", ["99.1", "98.0"], {}, ["haproxy 99.1.5, haproxy 98.0.9 in Docker"]],
    ["each of an image", ["2.6", "98.0"], { docker: true }, ["haproxy 2.6.9 and 98.0.9 in Docker"]],
    ["the version is the image's tag", ["97.0"], { docker: true, image: "acme/haproxy" }, ["haproxy 97.0.9 in Docker"]],
    [
      "an image with a tag is one version",
      ["97.0", "98.0"],
      { docker: true, image: "acme/haproxy:97.0" },
      [
        "haproxy 97.0.9 in Docker",
        'The image "acme/haproxy:97.0" holds haproxy 97.0.9, and 98.0 is wanted. Name one without a tag, acme/haproxy: then each version is the tag of its image.',
      ],
    ],
    [
      "none of that version",
      ["99.1", "3.0", "96.0"],
      { docker: true },
      [
        "",
        'Docker has no image "signalbox-check:99.1". Type: docker pull haproxy:99.1, and say --docker haproxy',
        'Docker has no image "signalbox-check:3.0". Type: sh tools/docker.sh image 3.0',
        'Docker has no image "signalbox-check:96.0". Type: docker pull haproxy:96.0, and say --docker haproxy',
      ],
    ],
  ])("%s", async (_, versions, options, expected) => {
    says("haproxy", "99.1.5");
    says("haproxy-99.2", "99.2.0");
    engineWith("signalbox-check:2.6", "signalbox-check:98.0", "acme/haproxy:97.0");
    expect(await find(versions, options)).toEqual(expected);
  });

  test("$SIGNALBOX_HAPROXY stands alone, and is no other version than it is", async () => {
    says("mine", "99.1.5");
    const env = { PATH: bin, SIGNALBOX_HAPROXY: join(bin, "mine") };
    expect(await find(["99.1", "99.2"], { env })).toEqual([
      "haproxy 99.1.5",
      `$SIGNALBOX_HAPROXY names "${bin}/mine", which is haproxy 99.1.5, and 99.2 is wanted. Type: unset SIGNALBOX_HAPROXY`,
    ]);
  });
});

describe("what several versions say", () => {
  const at = (
    start: number,
    version: string,
    message = "no",
    help = `Correct this line (haproxy ${version} refuses it).`,
  ) =>
    ({
      code: "haproxy/alert",
      severity: "error",
      message,
      help,
      span: { file: "a", start, end: start + 1 },
    }) as Diagnostic;
  const said = (...all: [string, Diagnostic[], boolean?][]) =>
    together(all.map(([version, diagnostics, gaveUp = false]) => ({ version, diagnostics, gaveUp }))).map(
      ({ message, help }) => `${message}: ${help}`,
    );

  test("of one statement is said once, in the words of the newest", () => {
    expect(said(["2.6", [at(1, "2.6", "old words")]], ["3.0", [at(1, "3.0", "new words")]])).toEqual([
      "new words: Correct this line (haproxy 2.6 and 3.0 refuse it).",
    ]);
  });
  test("names who does not refuse it", () => {
    expect(said(["2.6", [at(1, "2.6")]], ["3.0", []], ["3.2", []])).toEqual([
      "no: Correct this line (haproxy 2.6 refuses it; 3.0 and 3.2 do not).",
    ]);
  });
  test("but for one that did not read to the end", () => {
    expect(said(["2.6", [at(1, "2.6")]], ["3.0", [], true])).toEqual([
      "no: Correct this line (haproxy 2.6 refuses it).",
    ]);
  });
  test("names versions behind words of our own too", () => {
    expect(said(["2.6", []], ["3.0", [at(1, "3.0", "no", "Write another.")]])).toEqual([
      "no: Write another (haproxy 3.0 refuses it; 2.6 does not).",
    ]);
  });
});

// Two real ones: 3.0 knows bs.id, 2.6 does not; neither takes a status that is no number.
describe.skipIf(haproxies().length < 2)("a fleet of haproxy 2.6 and 3.0", () => {
  const files = {
    "routes/platform/platform.yaml": `listeners: { public: { bind: ":80" } }
teams: { shop: { hosts: [shop.example.com] } }
haproxy: { versions: ["2.6", "3.0"] }
`,
    "routes/shop/shop.yaml": `host: shop.example.com
routes: { cart: { pathPrefix: /cart, backend: cart } }
backends:
  cart:
    service: cart
    haproxy: |
      http-response set-header X-T %[bs.id]
      http-response deny if { status ok }
`,
  };

  test("is checked by both, and a statement that one refuses names it", async () => {
    const { stdout, exit } = await runTexts(files, ["--check", "fast"]);
    const versions = stdout.replaceAll(/\b(2\.6|3\.0)\.\d+/g, "$1");
    expect(versions.match(/help: .*|Checked .*/g)).toEqual([
      "help: Correct this line (haproxy 2.6 refuses it; 3.0 does not).",
      "help: Correct this line (haproxy 2.6 and 3.0 refuse it).",
      "Checked by haproxy 2.6 and 3.0 with sample servers.",
    ]);
    expect(exit).toBe(1);
  });

  test("a version that is not to be had ends it with what to type; a person's quick look goes on", async () => {
    const platform = files["routes/platform/platform.yaml"].replace('"3.0"', '"9.9"');
    const env = { PATH: `${bin}:${process.env["PATH"]}` };
    engineWith();
    const asked = await runTexts({ ...files, "routes/platform/platform.yaml": platform }, ["--check", "fast"], env);
    const message =
      'haproxy 9.9 is not installed, and Docker has no image "signalbox-check:9.9". Type: docker pull haproxy:9.9, and say --docker haproxy';
    expect(asked).toEqual({ exit: 3, stdout: "", stderr: `${message}\n` });
    const quick = await runTexts({ ...files, "routes/platform/platform.yaml": platform }, [], env);
    expect(quick.stdout).toContain(`with sample servers. Not by every version of the fleet: ${message}\n`);
  });
});
