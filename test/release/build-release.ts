import { writeFileSync } from "node:fs";
import { archive } from "../../compiler/release/archive.ts";
import { writeReleaseDirectory } from "../../compiler/release/directory.ts";
import { buildRelease } from "../../compiler/release/release.ts";

// Writes one release into the working directory, as a directory and as an archive.
const names = ["ILGAZ", "ilgaz", "zeta", "Alpha", "a_b", "a-b", "a.b"];
if (process.env["TZ"] !== "UTC") names.reverse();
const release = buildRelease(
  names.map((name) => ({ path: `haproxy/${name}.cfg`, text: `${name} é\n`, kind: "static" })),
  { requires: [], secrets: [], services: names },
);
const written = await writeReleaseDirectory(release, "out");
if (!written.ok) throw new Error(written.fault.message);
writeFileSync("release.tar.gz", archive(release));
