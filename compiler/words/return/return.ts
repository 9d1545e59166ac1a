import type { Span } from "../../diagnostic/diagnostic.ts";
import { valueBody, valueContentType } from "../../rules/value.ts";
import { schemaNotAllowed } from "../../rules/schema.ts";
import type { BodyFile, Route } from "../../model/model.ts";
import { takeBodyFile, typeOfFile } from "../../validate/body-file.ts";
import { report, take } from "../../validate/scope.ts";
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
  /** In its place a file of the team's folder. */
  readonly file?: BodyFile;
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
    const answer = { kind: "return", span: scope.spans.key(entry, "return"), status: said.status } as const;
    if (said.file === undefined)
      return { ...answer, contentType: contentType?.value ?? "text/plain", ...(body && { body: body.value }) };
    if (said.body !== undefined)
      report(scope, schemaNotAllowed, scope.spans.key(said, "body"), "The answer has a file, and a body beside it.", {
        related: [{ message: "the file stands here", span: scope.spans.key(said, "file") }],
        here: "the file stands here",
        help: "Remove one of the two.",
      });
    const file = takeBodyFile(scope, said.file, scope.spans.value(said, "file"));
    return file && { ...answer, contentType: contentType?.value ?? typeOfFile(said.file), file };
  },
  pool: (route) => (answersWithFile(route) ? sectionName(route) : "none"),
  section(route) {
    const { action } = route;
    if (action.kind !== "return" || !answersWithFile(route)) return undefined;
    const path = action.file?.path ?? `bodies/${route.id}`;
    return {
      name: sectionName(route),
      statement: `http-request return status ${action.status} content-type "${action.contentType}" file ${path}`,
      span: action.span,
      ...(!action.file && { file: { path, text: action.body ?? "" } }),
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
    const bytes = action.file?.bytes ?? Buffer.byteLength(action.body ?? "");
    const body = bytes > 0 ? ` with ${bytes} bytes of ${action.contentType}` : "";
    return [{ text: `HAProxy answers ${action.status} itself${body}`, span: action.span }];
  },
  facts({ action }) {
    if (action.kind !== "return") return [];
    const { kind: _, span: __, file, ...said } = action;
    return Object.entries({ ...said, ...(file && { file: file.path }) }).map(([name, value]) => [
      `return ${name}`,
      String(value),
    ]);
  },
};

/** Bodies up to this size are data in a map, if they are one line of printable ASCII; others are files. */
const MAX_DATA_BODY = 1024;

/** `lf-string` shows line feeds as `%0A`, so such an answer is a section of its own (`http-request return … file`). */
function answersWithFile({ action }: Route): boolean {
  if (action.kind === "return" && action.file) return true;
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
