/** So many are known at least, if there are as many, and twice as many at most. */
const MOST = 20_000;

/** What was found for names that were asked for lately: its memory is bounded, and what is asked for often stays. */
export function recent<Value>(): { of(name: string, find: () => Value): Value } {
  let [young, old] = [new Map<string, Value>(), new Map<string, Value>()];
  return {
    of(name, find) {
      const there = young.get(name);
      if (there !== undefined) return there;
      const value = old.get(name) ?? find();
      if (young.size >= MOST) [young, old] = [new Map(), young];
      // A name that was cut out of a longer text would keep all of that.
      young.set(Buffer.from(name, "latin1").toString("latin1"), value);
      return value;
    },
  };
}
