import { printable } from "../../diagnostic/printable.ts";
import type { Reading } from "./reading.ts";

/** What HAProxy makes itself and looks up a page for. It makes 401 and 407 anew for each request, and 431 is none of `http-error`. */
const STATUSES = [
  "400",
  "403",
  "404",
  "405",
  "408",
  "410",
  "413",
  "421",
  "425",
  "429",
  "500",
  "501",
  "502",
  "503",
  "504",
];

/** The status of an error page. */
export function readErrorStatus(text: string): Reading<string> {
  if (STATUSES.includes(text)) return { value: text };
  return { wrong: `"${printable(text)}" is no error for which HAProxy has a page.` };
}
