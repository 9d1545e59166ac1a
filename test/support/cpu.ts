/** Seconds of CPU that this process has used since it was asked to count: other work on the machine does not lengthen them. */
export function cpuSeconds(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}
