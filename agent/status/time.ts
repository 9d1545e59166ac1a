/** `2026-11-25 04:12:09 UTC`. */
export function moment(iso: string): string {
  return `${iso.slice(0, 19).replace("T", " ")} UTC`;
}

/** `11-25 04:12:09`: for lists, where the year is known. */
export function clock(iso: string): string {
  return iso.slice(5, 19).replace("T", " ");
}

/** How long ago, in the two largest units: `4 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. Never negative: clocks differ. */
export function age(iso: string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(iso)) / 1000));
  if (Number.isNaN(seconds)) return "unknown time";
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return two(minutes, "min", seconds % 60, "s");
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? two(hours, "h", minutes % 60, "min") : two(Math.floor(hours / 24), "d", hours % 24, "h");
}

function two(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
