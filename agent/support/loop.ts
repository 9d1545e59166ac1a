import { bell } from "./bell.ts";
import { until, type Clock, type Moment } from "./clock.ts";

/** What a role knows, decides and does, apart from each other. */
export interface Machine<State, Event, Effect> {
  /** What is known and what is to be done once something has happened. Pure. */
  next(state: State, event: Event, now: Moment): { readonly state: State; readonly effects: readonly Effect[] };
  /** When something is due by itself, by Moment.ms; `now` is what `next` was told last, so nothing falls due between the two. Pure. */
  wakeAt(state: State, now: Moment): number;
  /** Does it; gives what happened. */
  perform(effect: Effect): Promise<Event>;
  /** It was thrown instead. */
  broke(effect: Effect, error: unknown): Event;
  report(before: State, event: Event, after: State, now: Moment): void;
  readonly clock: Clock;
}

/** The one place where such a role acts: what `next` says is done, and what happened is told to it. */
export interface Loop<State, Event> {
  /** Something happened outside. */
  post(event: Event): void;
  /** Goes on until `signal` is aborted or `isOver`; when it resolves nothing is under way any more. */
  run(signal: AbortSignal, isOver?: (state: State) => boolean): Promise<State>;
}

export function loopOf<State, Event extends { readonly kind: string }, Effect>(
  begun: State,
  machine: Machine<State, Event | { readonly kind: "time" }, Effect>,
): Loop<State, Event> {
  const events: (Event | { readonly kind: "time" })[] = [{ kind: "time" }];
  const rung = bell();
  const underWay = new Set<Promise<void>>();
  let state = begun;
  let wakeAt = -Infinity;
  const post = (event: Event | { readonly kind: "time" }): void => {
    events.push(event);
    rung.ring();
  };
  const start = (effect: Effect): void => {
    const done = machine
      .perform(effect)
      .catch((error: unknown) => machine.broke(effect, error))
      .then(post);
    underWay.add(done);
    void done.finally(() => underWay.delete(done));
  };
  return {
    post,
    async run(signal, isOver = () => false) {
      while (!signal.aborted) {
        const event = events.shift();
        const now = machine.clock();
        if (event === undefined) {
          if (underWay.size === 0 && isOver(state)) break;
          await rung.wait(until(wakeAt, now), signal);
          if (events.length === 0) events.push({ kind: "time" });
          continue;
        }
        const before = state;
        const step = machine.next(before, event, now);
        state = step.state;
        wakeAt = machine.wakeAt(state, now);
        machine.report(before, event, state, now);
        for (const effect of step.effects) start(effect);
      }
      await Promise.all(underWay);
      return state;
    },
  };
}
