import type { BackendEntry } from "../generated/types.ts";
import type { CheckPace, HealthCheck } from "../model/model.ts";
import { schemaNotAllowed } from "../rules/schema.ts";
import {
  valueCheck,
  valueCheckText,
  valueDuration,
  valueHeaderManaged,
  valueHeaderName,
  valueHeaderText,
  valueRedirectHost,
  valueStatuses,
} from "../rules/value.ts";
import { namedValues } from "../words/first-of-name.ts";
import { report, take, type Scope } from "./scope.ts";
import { readCheck, readCheckPath, readQuotable, readStatuses } from "./values/backend-words.ts";
import { durationBetween } from "./values/duration.ts";
import { isManaged, readHeaderName, readHeaderText } from "./values/header.ts";
import { readRedirectHost } from "./values/host.ts";
import type { Reading } from "./values/reading.ts";

type CheckEntry = Exclude<NonNullable<BackendEntry["check"]>, string>;

/** What only a request has. */
const OF_A_REQUEST = ["host", "headers", "expect", "expectBody"] as const;

/** The health check of a backend; a connection unless it says another. What is wrong with it is reported. */
export function checkOf(entry: BackendEntry, scope: Scope): HealthCheck {
  if (typeof entry.check === "object") return checkInKeys(entry.check, scope);
  const check = take(scope, valueCheck, entry, "check", readCheck);
  if (!check) return { kind: "tcp" };
  return check.value.kind === "http" ? { ...check.value, span: check.span } : check.value;
}

function checkInKeys(said: CheckEntry, scope: Scope): HealthCheck {
  const { spans } = scope;
  const pace = paceSaid(said, scope);
  const asked = (["get", "head"] as const).filter((key) => said[key] !== undefined);
  const [key, second] = asked;
  if (key === undefined) {
    for (const one of OF_A_REQUEST.filter((other) => said[other] !== undefined && !scope.broken.has(said)))
      report(scope, schemaNotAllowed, spans.key(said, one), `"${one}" needs a request, and this check only connects.`, {
        help: "Add the path of the request: get: /healthz.",
      });
    return { kind: "tcp", ...pace };
  }
  if (second !== undefined)
    report(scope, schemaNotAllowed, spans.key(said, second), "A check asks once: by get or by head.", {
      related: [{ message: `"${key}" stands here`, span: spans.key(said, key) }],
      here: `"${second}" stands here`,
      help: "Remove one of the two.",
    });
  if (key === "head" && said.expectBody !== undefined)
    report(scope, schemaNotAllowed, spans.key(said, "expectBody"), "The answer to a HEAD request has no body.", {
      help: "Write get in place of head, or remove expectBody.",
    });
  const path = take(scope, valueCheckText, said, key, readCheckPath);
  const host = take(scope, valueRedirectHost, said, "host", readRedirectHost);
  const headers = headersOf(said, scope);
  const body = take(scope, valueCheckText, said, "expectBody", readQuotable);
  const status = statusesOf(said, scope);
  return {
    kind: "http",
    method: key.toUpperCase(),
    path: path?.value ?? "/",
    ...(host && { host: host.value }),
    ...(headers.length > 0 && { headers }),
    ...(status !== undefined && { status }),
    ...(body && { body: body.value }),
    ...pace,
    span: spans.value(said, key),
  };
}

function paceSaid(said: CheckEntry, scope: Scope): CheckPace {
  const every = take(scope, valueDuration, said, "every", durationBetween("200ms", "1h"));
  return {
    ...(every && { every: every.value }),
    ...(said.rise !== undefined && { rise: said.rise }),
    ...(said.fall !== undefined && { fall: said.fall }),
    ...(said.port !== undefined && { port: { value: said.port, span: scope.spans.value(said, "port") } }),
  };
}

function headersOf(said: CheckEntry, scope: Scope): readonly { readonly name: string; readonly value: string }[] {
  const read = namedValues(said.headers, [valueHeaderName, readHeaderName], [valueHeaderText, readText], scope);
  for (const { name, span } of read)
    if (isManaged(name))
      report(scope, valueHeaderManaged, span, `The header "${name}" cannot be said of a check.`, {
        ...(name === "host" && { help: "Write it as host: beside headers:." }),
      });
  return read.map(({ name, value }) => ({ name, value }));
}

function readText(text: string): Reading<string> {
  const read = readHeaderText(text);
  return "value" in read ? readQuotable(text) : read;
}

/** As HAProxy takes them. */
function statusesOf(said: CheckEntry, scope: Scope): string | undefined {
  const { expect } = said;
  if (expect === undefined) return undefined;
  const many = Array.isArray(expect);
  const list = many ? expect : [expect];
  const texts = list.map(String);
  const read = texts.map((text, at) => {
    const reading = readStatuses(text);
    if ("value" in reading) return reading.value;
    report(
      scope,
      valueStatuses,
      many ? scope.spans.value(expect, at) : scope.spans.value(said, "expect"),
      reading.wrong,
      {
        ...(reading.help !== undefined && { help: reading.help }),
      },
    );
    return "";
  });
  return read.join(",");
}
