import type { Change, Diff } from "./diff.ts";
import type { Places, Shown } from "./text.ts";

/** The changes for programs, as one JSON text that ends with a line end; a place is `routes/shop/shop.yaml:4`. */
export function diffJson({ requests, things }: Diff, { nodes, ...places }: Shown, log?: object): string {
  const value = {
    requests: requests.map((change) => changeJson(change, places)),
    things,
    ...(nodes && { nodes }),
    ...(log && { log }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function changeJson({ before, after, ...change }: Change, places: Places): object {
  return {
    ...change,
    before: before ? { route: before.route, team: before.team, place: places.before(before.span) } : null,
    after: after ? { route: after.route, team: after.team, place: places.after(after.span) } : null,
  };
}
