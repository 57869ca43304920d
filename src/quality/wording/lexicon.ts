import type { Exception, Family, Term } from "./family";
import { type Matched, TermMatcher } from "./term-matcher";

/** An exception with its terms compiled: the number of its group of terms, where it has any. */
export interface CompiledException {
  exception: Exception;
  group?: number;
}

/** A term of a family, ready to be judged. */
export interface CompiledTerm {
  family: Family;
  unless: CompiledException[];
}

/** A place where a term was found. */
export interface Place {
  from: number;
  to: number;
}

/** A term of a family that was found. */
export interface Hit extends Place {
  term: CompiledTerm;
}

/** What was found of a lexicon in a passage. */
export interface Findings {
  hits: Hit[];
  /** By group of an exception's terms, in the order of the passage. */
  exceptions: Map<number, Place[]>;
}

/** Families whose terms and exceptions are compiled to one matcher. */
export class Lexicon {
  private readonly matcher: TermMatcher;
  private readonly terms: (CompiledTerm | number)[] = [];
  private groups = 0;

  /** @throws TermError where a term is malformed. */
  constructor(readonly families: readonly Family[]) {
    const texts: string[] = [];
    const group = (all: readonly string[]): number => {
      this.groups += 1;
      for (const text of all) {
        texts.push(text);
        this.terms.push(this.groups);
      }
      return this.groups;
    };
    const compile = (exception: Exception): CompiledException => {
      const terms = termsOf(exception);
      return terms === undefined ? { exception } : { exception, group: group(terms) };
    };
    for (const family of families) {
      const shared = (family.unless ?? []).map(compile);
      for (const term of family.terms) {
        const { any, unless } = asObject(term);
        const compiled = { family, unless: [...unless.map(compile), ...shared] };
        for (const text of any) {
          texts.push(text);
          this.terms.push(compiled);
        }
      }
    }
    this.matcher = new TermMatcher(texts);
  }

  /** Finds every term and every exception's term in a passage. */
  find(passage: Matched): Findings {
    const hits: Hit[] = [];
    const exceptions = new Map<number, Place[]>();
    for (const { term, from, to } of this.matcher.find(passage)) {
      const compiled = this.terms[term]!;
      if (typeof compiled !== "number") hits.push({ term: compiled, from, to });
      else {
        const places = exceptions.get(compiled);
        if (places === undefined) exceptions.set(compiled, [{ from, to }]);
        else places.push({ from, to });
      }
    }
    return { hits, exceptions };
  }
}

function asObject(term: Term): { any: string[]; unless: Exception[] } {
  return typeof term === "string" ? { any: [term], unless: [] } : { any: term.any, unless: term.unless ?? [] };
}

function termsOf(exception: Exception): string[] | undefined {
  if ("overlaps" in exception) return exception.overlaps;
  if ("before" in exception) return exception.before;
  if ("after" in exception) return exception.after;
  return "passage" in exception ? exception.passage : undefined;
}
