import * as backend from "./backend.ts";
import * as catalogue from "./catalogue.ts";
import * as haproxy from "./haproxy.ts";
import * as list from "./list.ts";
import * as listener from "./listener.ts";
import * as platform from "./platform.ts";
import * as render from "./render.ts";
import * as redirects from "./redirects.ts";
import * as review from "./review.ts";
import * as route from "./route.ts";
import * as schema from "./schema.ts";
import * as snippet from "./snippet.ts";
import * as source from "./source.ts";
import * as team from "./team.ts";
import * as test from "./test.ts";
import * as userlist from "./userlist.ts";
import * as value from "./value.ts";
import * as yaml from "./yaml.ts";
import type { Rule } from "./rule.ts";

/** Rules that a stage reports itself, a file per group. Those over the whole are in `analyze/`. */
export const stageRules: readonly Rule[] = [
  backend,
  catalogue,
  haproxy,
  list,
  listener,
  platform,
  redirects,
  render,
  review,
  route,
  schema,
  snippet,
  source,
  team,
  test,
  userlist,
  value,
  yaml,
].flatMap((group): readonly Rule[] => Object.values(group));
