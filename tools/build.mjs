// Makes dist/ out of compiler/, agent/ and what they import from packages: `node tools/build.mjs`. dist/bin is what npm packs,
// dist/demo what `npm run demo` starts; `node tools/build.mjs bench` makes dist/bench. Types are checked by `npm run types`.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { rolldown } from "rolldown";

const root = path.join(import.meta.dirname, "..");

/** What is loaded before the command is known is one file: each file of its own takes a start 2 ms. */
const START = { groups: [{ name: "start", tags: ["$initial"], test: (file) => !/\/bin[^/]*\.ts$/.test(file) }] };

/**
 * Bundles programs, a file for each and for each part that is loaded later; gives the folders of the packages that are in them.
 * Not minified, so that the stack of a bug names our functions.
 */
async function bundle(folder, input, { format = "esm", codeSplitting = true } = {}) {
  const dir = path.join(root, "dist", folder);
  const extension = format === "cjs" ? "cjs" : "js";
  const bundled = await rolldown({
    cwd: root,
    input,
    platform: "node",
    // A part that is loaded later may need what a start has loaded.
    checks: { ineffectiveDynamicImport: false },
    // A warning is something that would be missing on a node.
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await bundled.write({
    dir,
    format,
    cleanDir: format === "esm",
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name]-[hash].${extension}`,
    codeSplitting,
  });
  await bundled.close();
  const names = new Set(output.map(({ fileName }) => fileName));
  for (const { fileName, imports, dynamicImports } of output) {
    const missing = [...imports, ...dynamicImports].filter((name) => !isBuiltin(name) && !names.has(name));
    if (missing.length > 0) throw new Error(`${fileName} needs ${missing.join(", ")}, which would not be packed.`);
  }
  return output.flatMap(({ modules }) => Object.keys(modules).map(packageOf).filter(Boolean));
}

/** `…/node_modules/@smithy/core/dist/x.js` -> `…/node_modules/@smithy/core`. */
function packageOf(module) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module)?.[0];
}

/** The licences of the packages in the bundle, each text once. The Apache License is this package's own, so its text is there. */
function notices(folders) {
  const texts = new Map();
  for (const folder of [...new Set(folders)].sort((a, b) => (a < b ? -1 : 1))) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
    const own = files.filter((file) => license !== "Apache-2.0" || /^notice/i.test(file));
    if (own.length === 0 && license !== "Apache-2.0") throw new Error(`${name} has no file with its licence.`);
    const text = own.map((file) => readFileSync(path.join(folder, file), "utf8").trim()).join("\n\n");
    const key = text === "" ? "The text is in the file LICENSE of this package." : text;
    texts.set(key, [...(texts.get(key) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return `These packages are part of the files beside this one.\n\n${parts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

if (process.argv[2] === "bench") {
  await bundle("bench", ["bench/bench.ts", "bench/compile-child.ts", "bench/bare-parse.ts"]);
  await bundle("bench", ["compiler/regex/libraries.cjs"], { format: "cjs" });
} else {
  const packages = [
    ...(await bundle(
      "bin",
      { signalbox: "compiler/bin.ts", "route-lint": "compiler/bin-route-lint.ts" },
      { codeSplitting: START },
    )),
    ...(await bundle("bin", ["compiler/regex/libraries.cjs"], { format: "cjs" })),
  ];
  // In a clone `npx signalbox` runs the file itself.
  for (const name of ["signalbox", "route-lint"]) chmodSync(path.join(root, `dist/bin/${name}.js`), 0o755);
  writeFileSync(path.join(root, "dist/bin/THIRD-PARTY-LICENSES.txt"), notices(packages));
  await bundle("demo", ["tools/demo/demo.ts"]);
}
