import { publish } from "../../compiler/publish/apply.ts";
import { openStore } from "../../compiler/publish/open-store.ts";
import { archive } from "../../compiler/release/archive.ts";
import { buildRelease } from "../../compiler/release/release.ts";

// Publishes all of its releases at once, and prints what became of each.
const [, , url = "", name = "", count = ""] = process.argv;
const opened = openStore(url);
if (!opened.ok) throw new Error(opened.fault.message);
const store = opened.value;
const meta = { requires: [], secrets: [], services: [] };
const results = await Promise.all(
  Array.from({ length: Number(count) }, async (_, index) => {
    const release = buildRelease([{ path: "maps/paths.map", text: `${name}${index}\n`, kind: "static" }], meta);
    const done = await publish(store, archive(release), "stable", { compiler: "test", author: name, now: new Date() });
    return done.ok
      ? { release: release.id, sequence: done.value.pointer.sequence }
      : { release: release.id, code: done.fault.code, message: done.fault.message };
  }),
);
process.stdout.write(JSON.stringify(results));
