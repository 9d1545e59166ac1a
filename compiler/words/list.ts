import { allow } from "./allow/allow.ts";
import { auth } from "./auth/auth.ts";
import { backend } from "./backend/backend.ts";
import { cookies } from "./cookies/cookies.ts";
import { deny } from "./deny/deny.ts";
import { encodedSlashes } from "./encoded-slashes/encoded-slashes.ts";
import { headers } from "./headers/headers.ts";
import { log } from "./log/log.ts";
import { methods } from "./methods/methods.ts";
import { query } from "./query/query.ts";
import { redirect } from "./redirect/redirect.ts";
import { requestHeaders } from "./request-headers/request-headers.ts";
import { responseHeaders } from "./response-headers/response-headers.ts";
import { src } from "./src/src.ts";
import { returns } from "./return/return.ts";
import { rewrite } from "./rewrite/rewrite.ts";
import { timeout } from "./timeout/timeout.ts";
import type { Route } from "../model/model.ts";
import type { ActionWord, ConditionWord, FilterWord, HappeningWord } from "./word.ts";

/** What a route may ask of a request. The first are the more specific ones (table/precedence.ts). */
export const conditionWords: readonly ConditionWord[] = [methods, headers, query, cookies, src];

/**
 * What may happen to it: filters and actions, in the order in which `explain` tells of them, flags stand in a route's value, and
 * statements of one moment stand in the rule program.
 */
export const happeningWords: readonly HappeningWord[] = [
  deny,
  allow,
  auth,
  rewrite,
  timeout,
  backend,
  redirect,
  returns,
  requestHeaders,
  responseHeaders,
  encodedSlashes,
  log,
];

export const filterWords: readonly FilterWord[] = happeningWords.filter((word) => word.kind === "filter");
export const actionWords: readonly ActionWord[] = happeningWords.filter((word) => word.kind === "action");

/** The word of a route's action. */
export function actionWord({ action: { kind } }: Route): ActionWord {
  const word = actionWords.find(({ action }) => action === kind);
  if (!word) throw new Error(`There is no action "${kind}".`);
  return word;
}

/** Whether a route says a filter, or does an action. */
export function says({ filters, action }: Route, word: HappeningWord): boolean {
  return word.kind === "filter" ? filters[word.key] !== undefined : word.action === action.kind;
}

const conditionsByKey = new Map<string, ConditionWord>(conditionWords.map((word) => [word.key, word]));

/** The word of a condition of the model. */
export function conditionWord(of: string): ConditionWord {
  const word = conditionsByKey.get(of);
  if (!word) throw new Error(`There is no condition "${of}".`);
  return word;
}
