import { nearest } from "../diagnostic/did-you-mean.ts";
import { PREDEFINED_ACLS } from "../language/conditions.ts";
import { printable } from "../diagnostic/printable.ts";
import type { Found } from "./found.ts";
import { keywordTable } from "./table.ts";

/** What asking for something takes: steps of its own, and ACLs that it asks for in its turn. */
interface Cost {
  readonly steps: number;
  readonly asked: readonly string[];
}

/** The ACLs of one backend's text, statement by statement. HAProxy asks an ACL anew wherever it is named. */
export class Acls {
  readonly #lines = new Map<string, Cost[]>();
  readonly #known = new Map<string, number>();

  /** Takes note of a statement that defines an ACL; gives false for any other. Several lines may define one: each may be asked. */
  define(found: readonly Found[]): boolean {
    const defined = found.find((one) => one.kind === "acl" && one.use === "defined");
    if (defined?.kind !== "acl") return false;
    this.#lines.set(defined.name, [...(this.#lines.get(defined.name) ?? []), costOf(found)]);
    return true;
  }

  /** What a statement takes of a request, once all ACLs are defined. */
  stepsOf(found: readonly Found[]): number {
    return this.#sum(costOf(found));
  }

  #sum({ steps, asked }: Cost): number {
    return asked.reduce((sum, name) => sum + this.#stepsOfAcl(name), steps);
  }

  #stepsOfAcl(name: string): number {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    // An ACL that asks for itself takes no end, and HAProxy says so.
    this.#known.set(name, 0);
    const steps = (this.#lines.get(name) ?? []).reduce((sum, line) => sum + this.#sum(line), 0) || 1;
    this.#known.set(name, steps);
    return steps;
  }

  /** What to write instead of an ACL that no line above defines; undefined for one that is there. */
  lacks(name: string): string | undefined {
    if (this.#lines.has(name) || PREDEFINED_ACLS.has(name)) return undefined;
    const shown = printable(name);
    if (/^(?:and|&&?)$/i.test(name))
      return "Remove it: of tests side by side all must hold. Write || between two of which one is enough.";
    if (/^not$/i.test(name)) return "Write ! in its place, as in !{ method GET }.";
    if (name.startsWith("{")) return `Put blanks around the braces: { ${shown.slice(1)} … }.`;
    const fetch = name.replace(/\(.*/, "");
    const isTest = ["sample fetches", "acl derivatives"].some((kind) => keywordTable().kind(kind).next.has(fetch));
    if (isTest) return `Put the test between braces: { ${shown} … }.`;
    const near = nearest(name, [...this.#lines.keys(), ...PREDEFINED_ACLS]);
    return near === undefined
      ? `Define it in a line above: acl ${shown} …, or write a test between braces.`
      : `Did you mean "${near}"?`;
  }
}

function costOf(found: readonly Found[]): Cost {
  const asked = found.flatMap((one) => (one.kind === "acl" && one.use === "asked" ? one.name : []));
  const steps = found.reduce(
    (sum, one) => sum + (one.kind === "counted" && one.what === "steps of a request" ? one.amount : 0),
    0,
  );
  return { steps, asked };
}
