import type { Span } from "../diagnostic/diagnostic.ts";
import type { EveryHostEntry, RouteEntry } from "../generated/types.ts";
import type { Action, Condition, Filters, Platform, Route } from "../model/model.ts";
import type { RoutedRequest } from "../table/decide.ts";
import type { TableCondition } from "../table/table.ts";
import type { HeaderChange } from "./header-changes.ts";
import type { Level } from "./levels.ts";
import type { BackendBook } from "../validate/resolve.ts";
import type { Scope } from "../validate/scope.ts";

/** What a condition may look at of a request. */
export type Asked = Pick<RoutedRequest, "method" | "query" | "headers" | "src">;

/**
 * A condition: which requests a route takes. In the model it is a list of `Condition`, each of which asks one thing; what holds of
 * any of them (specificity, exclusion, implication) is asked of those lists and not here.
 */
export interface ConditionWord {
  readonly kind: "condition";
  /** In a route file, and `of` in the model. */
  readonly key: keyof RouteEntry;
  /** One of what it asks for, for sentences: `header`. */
  readonly noun: string;
  /** The same where `explain` says what is more specific: `headers`. */
  readonly called: string;
  /** What a route says; what is wrong with it is reported. Sorted by name, each name once. */
  read(entry: RouteEntry, scope: Scope): readonly Condition[];
  /** Why a request does not fulfil it, half a sentence; undefined where it does. */
  whyNot(condition: TableCondition, request: Asked): string | undefined;
  /** The request with what it lacks to fulfil it. */
  fulfil(condition: TableCondition, request: Asked): Asked;
  /** The part of a request in which its expression is looked for: `METHOD query NEWLINE source headers` (render/groups.ts). */
  readonly subject: "method" | "query" | "source" | "headers";
  /** Where one value may hold all that another one does, as a network; missing: two values have nothing in common. */
  readonly ranges?: Ranges;
  /** `method`: the method itself. Others: a look-ahead from the blank behind the method, which consumes nothing. */
  expression(condition: TableCondition): string;
}

/** Values that lie within each other or apart, and never overlap in part. */
export interface Ranges {
  /** Whether all of `inner` is in `outer`, and not the same. */
  isWithin(inner: string, outer: string): boolean;
  /** Something of a value that is in none of those within it, as a value of its own; undefined where they leave nothing. */
  somethingIn(value: string, without: readonly string[]): string | undefined;
  /** Less is more specific. */
  sizeOf(values: readonly string[]): bigint;
  /** Whether no other value is in it; missing: it is not known of any. */
  isPoint?(value: string): boolean;
  /** Where a request without the thing has one of these values: a value that is none of them. */
  other?(never: readonly string[]): string | undefined;
}

/** What words are read beside. */
export interface Surroundings {
  readonly scope: Scope;
  /** All teams' backends. */
  readonly book: BackendBook;
  /** Lists of users that `auth` may name; undefined where they cannot be known. */
  readonly userlists: readonly string[] | undefined;
  /** What is said of all routes here, the nearest level first. */
  readonly levels: readonly Level[];
  /** Lists of networks that `allow` and `deny` may name; undefined where they cannot be known. */
  readonly lists: readonly string[] | undefined;
}

/** A line of a parameter map: its key is the name of the route's parameters (render/parameters.ts), and `tail`. */
export interface Parameter {
  readonly map: string;
  readonly tail: string;
  readonly value: string;
  /** The tail is an expression, and so is the key, for the name with what the tail matches behind it. */
  readonly isExpression?: true;
}

/** What a word's statements are made of: they are the same for all routes, whose values are in the maps. */
export interface StatementsInput {
  readonly routes: readonly Route[];
  /** The platform's lists of users. */
  readonly userlists: readonly string[];
  /** Names of the platform's lists of networks. */
  readonly lists: readonly string[];
  /** What the platform changes of every answer. */
  readonly responseHeaders: readonly HeaderChange[];
  /** The comment above a statement that came from a user's text. */
  readonly marker: (span: Span) => string;
}

/**
 * The moments of a request at which words have statements, in HAProxy's order (render/program/run-filters.ts, which says what holds
 * then). A text is whole lines, indented by four blanks. A flag whose parameter is missing must fail closed.
 */
export interface Statements {
  /** Frequent flags are known (`txn.f`). How long the backend may take. */
  readonly limits?: string;
  /** Which one of several backends: `txn.be`. */
  readonly pool?: string;
  /** Not lines: a test that holds for requests whose response has statements. They are marked by `txn.o`. */
  readonly marks?: string;
  /** `txn.rw`: how the path changes. After it `txn.np` is the new path. */
  readonly newPath?: string;
  readonly setPath?: string;
  /** Routes without a rare flag (`txn.g`) have left. Who may pass. */
  readonly access?: string;
  /** What the response will need: when it comes, the maps may say something else of this route, or nothing. */
  readonly keep?: string;
  /** HAProxy's own answers. */
  readonly answer?: string;
  readonly redirect?: string;
  /** The last ones: a word may let routes without its flag leave. */
  readonly request?: string;
  /** Of every response, errors of HAProxy's own and requests without a route among them. */
  readonly always?: string;
  /** Of the responses that were marked. */
  readonly response?: string;
  /** In every pool, before it chooses a server. */
  readonly inPool?: string;
}

/** A sentence of `explain` about what happens on the way, and where the route file says so. */
export interface Step {
  readonly text: string;
  readonly span: Span;
}

/** A part of what a route says, by which two routes are compared: `["timeout server", "5s"]`. A name stands once. */
export type Fact = readonly [name: string, value: string];

/** What filters and actions have in common: what happens to a request, from the maps to a sentence of `explain`. */
interface Happening {
  /**
   * A letter of the route's value, so that a request pays only for what its route says. Frequent flags are looked at for each
   * route with a flag, rare ones only where there is one.
   */
  readonly flag?: { readonly letter: string; readonly field: "frequent" | "rare" };
  /** Whether the route has the flag; where it is not said, each route that says the word. */
  isFlagged?(route: Route): boolean;
  /** The word's parameter maps, and what a line of each says. */
  readonly maps?: Readonly<Record<string, string>>;
  /** The route's lines of them. */
  parameters?(route: Route): readonly Parameter[];
  statements?(input: StatementsInput): Statements;
  /** Variables that the statements set, and what each holds (render/program/variables.ts has those of the frame). */
  readonly variables?: Readonly<Record<string, string>>;
  /** Whether it replaces the prefix that matched, so that HAProxy must drop as many segments. */
  replacesPrefix?(route: Route): boolean;
  /** Of a route that says the word. */
  steps?(route: Route, request: RoutedRequest, platform: Platform): readonly Step[];
  /** Of a route that says the word. */
  facts(route: Route): readonly Fact[];
}

/** A filter: it changes what goes through, beside the action. */
export interface FilterWord extends Happening {
  readonly kind: "filter";
  /** In a route file and in the model's `filters`. */
  readonly key: keyof Filters & keyof EveryHostEntry;
  /** It has no effect where no backend sees the request. */
  readonly needsBackend?: true;
  /** Whether something is said of a route elsewhere, so that it is read where the route has no word of it. */
  isInherited?(at: Surroundings): boolean;
  /** What a route says; undefined where nothing is left of it, which is said. */
  read(entry: EveryHostEntry, at: Surroundings): Filters | undefined;
}

/** An action: what a route does, of which each has one. */
export interface ActionWord extends Happening {
  readonly kind: "action";
  /** In the model. */
  readonly action: Action["kind"];
  /** Each of them is the action. */
  readonly keys: readonly (keyof EveryHostEntry)[];
  /** A backend sees the requests. */
  readonly hasBackend?: true;
  /** Keys that have a meaning beside it and beside no other action. */
  readonly companions?: readonly (keyof EveryHostEntry)[];
  /** Undefined where something of it is wrong, which is said. */
  read(entry: EveryHostEntry, at: Surroundings): Action | undefined;
  /** HAProxy's section for the request; `+`: the statements choose it, `none`: they answer. */
  pool(route: Route): string;
  /** Where the pool is a section of the route's own. */
  section?(route: Route): OwnSection | undefined;
}

/** A section that answers with a file of the release: its own, or one of the team's folder. */
export interface OwnSection {
  readonly name: string;
  readonly statement: string;
  /** Where the route says so. */
  readonly span: Span;
  readonly file?: { readonly path: string; readonly text: string };
}

export type HappeningWord = FilterWord | ActionWord;
