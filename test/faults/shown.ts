import type { World } from "./world.ts";

/** A line as the page shows it: what is another on every node and in every run is left out. */
export function shown(line: string, { layout, consul, consulWay, s3 }: World): string {
  return messageOf(line)
    .replaceAll(layout.root, "/var/lib/signalbox")
    .replaceAll(consulWay.url, "http://127.0.0.1:8500")
    .replaceAll(consul.url, "http://127.0.0.1:8500")
    .replaceAll(s3.url, "https://s3.example.com")
    .replaceAll(`127.0.0.1:${s3.port}`, "s3.example.com:443")
    .replaceAll(/\b[0-9a-f]{12,64}\b/g, "3f2a…")
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?( ?Z| UTC)?/g, "03:07")
    .replaceAll(/\b127\.0\.0\.1:\d+/g, "127.0.0.1:8080")
    .replaceAll(/\bgeneration \d+/gi, "generation 7")
    .replaceAll(/\b(process|worker) \d+/g, "$1 4711")
    .trim();
}

/** A line of the log without its frame; other lines are as they are. */
function messageOf(line: string): string {
  if (!line.startsWith("{")) return line;
  const { level, role, code, message, problems } = JSON.parse(line) as Record<string, string | undefined>;
  return `${level} ${role} ${code}: ${message}${problems === undefined ? "" : ` ${problems}`}`;
}
