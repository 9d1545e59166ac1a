import { printable } from "../../diagnostic/printable.ts";
import type { Reading } from "./reading.ts";

/** How many of a hundred requests are logged: `10%`, or `off`. */
export function readLogShare(text: string): Reading<number> {
  if (text === "off") return { value: 0 };
  const [, digits] = /^([1-9][0-9]?)%$/.exec(text) ?? [];
  if (digits !== undefined) return { value: Number(digits) };
  const wrong = `"${printable(text)}" is no part of the requests.`;
  if (/^(?:0+%?|no|none|false)$/i.test(text)) return { wrong, help: "Write off.", instead: "off" };
  if (/^(?:100%?|on|all|true)$/i.test(text)) return { wrong, help: "Remove it: all requests are logged unless said." };
  return /^[1-9][0-9]?$/.test(text) ? { wrong, help: `Write ${text}%.`, instead: `${text}%` } : { wrong };
}
