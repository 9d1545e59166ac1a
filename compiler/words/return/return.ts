import type { Span } from "../../diagnostic/diagnostic.ts";
import { valueBody, valueContentType } from "../../rules/value.ts";
import type { Route } from "../../model/model.ts";
import { take } from "../../validate/scope.ts";
import { readBody, readContentType } from "../../validate/values/body.ts";
import { firstPlaces } from "../first-place.ts";
import { parameter } from "../parameter.ts";
import type { ActionWord, StatementsInput } from "../word.ts";

declare module "../../model/model.ts" {
  interface Actions {
    readonly return: ReturnAction;
  }
}

export interface ReturnAction {
  readonly kind: "return";
  readonly span: Span;
  readonly status: number;
  readonly contentType: string;
  readonly body?: string;
}

/** `return: { status: 403 }`: HAProxy answers itself. */
export const returns: ActionWord = {
  kind: "action",
  action: "return",
  keys: ["return"],
  read(entry, { scope }) {
    const said = entry.return;
    if (!said) return undefined;
    const body = take(scope, valueBody, said, "body", readBody);
    const contentType = take(scope, valueContentType, said, "contentType", readContentType);
    return {
      kind: "return",
      span: scope.spans.key(entry, "return"),
      status: said.status,
      contentType: contentType?.value ?? "text/plain",
      ...(body && { body: body.value }),
    };
  },
  pool: (route) => (answersWithFile(route) ? sectionName(route) : "none"),
  section(route) {
    const { action } = route;
    if (action.kind !== "return" || !answersWithFile(route)) return undefined;
    const path = `bodies/${route.id}`;
    return {
      name: sectionName(route),
      statement: `http-request return status ${action.status} content-type "${action.contentType}" file ${path}`,
      span: action.span,
      file: { path, text: action.body ?? "" },
    };
  },
  flag: { letter: "D", field: "rare" },
  isFlagged: (route) => !answersWithFile(route),
  maps: { return: "route, then status|content type|body in base64" },
  parameters: (route) => parameter("return", valueOf(route)),
  statements: (input) => ({
    answer: `${rules(input).join("")}    http-request return status 503 if { var(txn.g) -m sub D }
`,
  }),
  steps({ action }) {
    if (action.kind !== "return") return [];
    const body = action.body ? ` with ${Buffer.byteLength(action.body)} bytes of ${action.contentType}` : "";
    return [{ text: `HAProxy answers ${action.status} itself${body}`, span: action.span }];
  },
  facts({ action }) {
    if (action.kind !== "return") return [];
    const { kind: _, span: __, ...said } = action;
    return Object.entries(said).map(([name, value]) => [`return ${name}`, String(value)]);
  },
};

/** Bodies up to this size are data in a map, if they are one line of printable ASCII; others are files. */
const MAX_DATA_BODY = 1024;

/** `lf-string` shows line feeds as `%0A`, so such an answer is a section of its own (`http-request return … file`). */
function answersWithFile({ action }: Route): boolean {
  const body = action.kind === "return" ? (action.body ?? "") : "";
  return body.length > MAX_DATA_BODY || /[^\x20-\x7e]/.test(body);
}

/** Backend ids hold one dot, so the name is nobody else's. */
function sectionName({ id }: Route): string {
  return `${id}.return`;
}

function valueOf(route: Route): string | undefined {
  const { action } = route;
  if (action.kind !== "return" || answersWithFile(route)) return undefined;
  return `${action.status}|${action.contentType}|${Buffer.from(action.body ?? "").toString("base64")}`;
}

/** HAProxy wants status and content type in a rule: one for each pair, those without a body first. */
function rules({ routes, marker }: StatementsInput): readonly string[] {
  const answers = firstPlaces(routes, (route) => {
    const { action } = route;
    if (action.kind !== "return" || answersWithFile(route)) return [];
    return [[`${action.status}|${action.contentType}|${action.body ? "body" : ""}`, action.span]];
  });
  const value = "var(txn.r),map_str(maps/return.map)";
  return answers
    .map(([key, span]) => {
      const [status = "", contentType = "", body = ""] = key.split("|");
      return { status, contentType, hasBody: body !== "", span };
    })
    .toSorted((a, b) => Number(a.hasBody) - Number(b.hasBody))
    .map(({ status, contentType, hasBody, span }) => {
      const answer = hasBody ? ` content-type "${contentType}" lf-string "%[${value},field(3,|),b64dec]"` : "";
      // Without a body the whole value is compared, so that the rule with a body does not take it.
      const test = `${value} -m ${hasBody ? "beg" : "str"} "${status}|${contentType}|"`;
      return `${marker(span)}    http-request return status ${status}${answer} if { var(txn.g) -m sub D } { ${test} }\n`;
    });
}
