import { systemLookup } from "../../agent/apply/names/lookup.ts";

/** Looks a name up until there is an answer; prints it. Run where the kernel gives few threads. */
const lookup = systemLookup();
for (let attempt = 0; attempt < 6; attempt++) {
  const answer = await lookup.look("localhost");
  if ("failed" in answer) continue;
  process.stdout.write(answer.addresses.join(" "));
  break;
}
lookup.close();
