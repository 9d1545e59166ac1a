/** The variable of HAProxy's that holds a header's value; of the process, of which no text of a team's names any. */
export function secretVariable(name: string): string {
  return `proc.signalbox_${name.replaceAll("-", "_")}`;
}
