import { printable } from "../../diagnostic/printable.ts";
import { LONGEST_BODY } from "../../sandbox/file-content.ts";
import { tooLong, type Reading } from "./reading.ts";

const MEDIA_TYPE =
  /^[A-Za-z0-9][A-Za-z0-9.+-]{0,63}\/[A-Za-z0-9][A-Za-z0-9.+-]{0,63}(?:; ?charset=[A-Za-z0-9-]{1,32})?$/;

/** The body of an answer. HAProxy keeps it in memory, once for each process. */
export function readBody(text: string): Reading<string> {
  if (/[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]|\p{Cs}/u.test(text)) {
    return { wrong: "The body holds a control character.", help: "Use text with line feeds and tabs only." };
  }
  const bytes = new TextEncoder().encode(text).length;
  return bytes <= LONGEST_BODY ? { value: text } : { wrong: `The body has ${bytes} bytes.` };
}

/** Type and subtype (RFC 9110 8.3.1) with at most a charset; it stands between quotes in HAProxy's configuration. */
export function readContentType(text: string): Reading<string> {
  return MEDIA_TYPE.test(text) ? { value: text } : { wrong: `"${printable(text)}" is no media type.` };
}

/** A contact: one line. */
export function readLine(text: string): Reading<string> {
  return /^\P{C}+$/u.test(text) && text.trim() === text
    ? (tooLong(text, 200) ?? { value: text })
    : {
        wrong: `"${printable(text)}" is no single line of text.`,
        help: "Write one line, without blanks at its ends and control characters.",
      };
}

const NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
const OWNER = new RegExp(`^(?:@{1,2}${NAME}(?:/${NAME})*|[A-Za-z0-9._+-]+@${NAME}\\.${NAME})$`);

/** An owner as CODEOWNERS of GitHub or GitLab has it: hosts skip a line that holds another one, and say nothing. */
export function readOwner(text: string): Reading<string> {
  return OWNER.test(text) ? (tooLong(text, 200) ?? { value: text }) : { wrong: `"${printable(text)}" is no owner.` };
}
