import { isProvider, saysHowLong, saysHowOften } from "./elements";
import type { Extract } from "./extract";
import type { Found } from "./family";
import type { WordingFields } from "./fields";
import type { Place } from "./lexicon";
import type { Reading } from "./reading";

/** What is found in each clause and sentence of a passage, and in the whole of it. */
export class PassageFacts {
  private readonly clauses = new Map<number, Set<Found>>();
  private readonly sentences = new Map<number, Set<Found>>();
  private readonly promises = new Map<number, Set<Found>>();
  private readonly passage: Set<Found>;
  private readonly recorded: ReadonlySet<Found>;

  constructor(
    private readonly reading: Reading,
    fields: WordingFields,
  ) {
    this.recorded = recorded(fields);
    this.passage = new Set(this.recorded);
    for (const one of reading.extracts) {
      const kinds = foundOf(one);
      addAll(this.clauses, reading.clause[one.from]!, kinds);
      addAll(this.sentences, reading.sentence[one.from]!, kinds);
      addAll(this.promises, reading.promise[one.from]!, kinds);
      for (const kind of kinds) this.passage.add(kind);
    }
  }

  /** Whether something is found in the clause, sentence or passage of a place. What is recorded is found everywhere. */
  has(found: Found, where: "clause" | "sentence" | "passage", at: Pick<Place, "from">): boolean {
    if (found === "quantified") return this.isQuantified(at);
    if (found === "measured-and-dated") return this.has("measure", where, at) && this.has("date", "passage", at);
    if (where === "passage") return this.passage.has(found);
    const { reading } = this;
    const there =
      where === "clause" ? this.clauses.get(reading.clause[at.from]!) : this.sentences.get(reading.sentence[at.from]!);
    return there?.has(found) === true || this.recorded.has(found);
  }

  /** Whether who, how often and how long are said of the promise at a place. */
  isQuantified(at: Pick<Place, "from">): boolean {
    return quantifying.every((all) => all.some((one) => this.isPromised(one, at)));
  }

  /** Whether none of who, how often and how long is said of the promise at a place. */
  saysNothing(at: Pick<Place, "from">): boolean {
    return !quantifying.flat().some((one) => this.isPromised(one, at));
  }

  private isPromised(found: Found, { from }: Pick<Place, "from">): boolean {
    return this.recorded.has(found) || this.promises.get(this.reading.promise[from]!)?.has(found) === true;
  }
}

/** Who, how often and how long, each by what says it. */
const quantifying: readonly Found[][] = [["role"], ["frequency", "count"], ["duration"]];

function recorded(fields: WordingFields): Set<Found> {
  const found = new Set<Found>();
  if (fields.role !== undefined) found.add("role");
  if (fields.expertise !== undefined) found.add("qualification");
  if (fields.times !== undefined && fields.per !== undefined) found.add("frequency");
  if (fields.minutes !== undefined) found.add("duration");
  if (fields.groupMost !== undefined) found.add("group-size");
  if (fields.byWhen !== undefined || fields.byWhenOn !== undefined) found.add("date");
  if (fields.measure !== undefined) found.add("measure");
  if (fields.nilConfirmedBy !== undefined && fields.nilConfirmedOn !== undefined) found.add("confirmation");
  return found;
}

/** What an extract counts as. A rate says both how often and how long. */
function foundOf(one: Extract): Found[] {
  const kinds: Found[] = [];
  if (saysHowOften(one)) kinds.push(one.kind === "count" ? "count" : "frequency");
  if (saysHowLong(one)) kinds.push("duration");
  if (isProvider(one)) kinds.push("role");
  if (/^(qualification|group-size|date|measure|money)$/.test(one.kind)) kinds.push(one.kind as Found);
  // One to one is no size of a group.
  if (one.kind === "ratio" && (one.amount?.most ?? 1) > 1) kinds.push("ratio");
  if (isProvider(one) && one.qualified === true) kinds.push("qualified-role");
  return kinds;
}

function addAll(map: Map<number, Set<Found>>, key: number, kinds: readonly Found[]): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, new Set(kinds));
  else for (const kind of kinds) there.add(kind);
}
