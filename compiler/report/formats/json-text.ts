/** A report as JSON for people's eyes, too. JSON escapes only the C0 controls; a log that is read on a terminal must not be driven by the others either. */
export function jsonText(value: object): string {
  const text = JSON.stringify(value, null, 2).replaceAll(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
  return `${text}\n`;
}
