import { hoursPerYear } from "../hours-per-year";
import { saysHowLong, saysHowOften } from "./elements";
import type { Extract } from "./extract";
import type { WordingFields } from "./fields";
import type { Reading } from "./reading";

/** The parts of an amount that a clause says. */
interface Said {
  times: number;
  per: NonNullable<WordingFields["per"]>;
  minutes: number;
}

/**
 * The hours a year that a provision comes to, from its fields or from its words; `undefined` where it cannot be worked out, where the
 * words hold more than one amount, or where they only set a ceiling. The number of weeks is never assumed: it is recorded or said.
 */
export function hoursOf(reading: Reading, fields: WordingFields = {}): number | undefined {
  const recorded = hoursPerYear(fields);
  if (recorded !== undefined) return fields.upTo === true ? undefined : recorded;
  const weeksPerYear = fields.weeksPerYear ?? weeksSaid(reading);
  const amounts = amountsSaid(reading, fields).map((said) =>
    hoursPerYear({ ...said, ...(weeksPerYear !== undefined && { weeksPerYear }) }),
  );
  const [first] = amounts;
  return amounts.every((one) => one === first) ? first : undefined;
}

/** How many weeks the words say: `38 weeks a year`, `for 12 weeks`. */
function weeksSaid({ extracts }: Reading): number | undefined {
  const weeks = extracts.filter(({ kind }) => kind === "weeks");
  const least = weeks[0]?.amount?.least;
  return weeks.length === 1 && least !== undefined && least <= 53 ? least : undefined;
}

function amountsSaid(reading: Reading, fields: WordingFields): Said[] {
  const clauses = new Map<number, Extract[]>();
  for (const one of reading.extracts) {
    if (!saysHowLong(one) && !saysHowOften(one) && one.kind !== "count") continue;
    const clause = reading.clause[one.from]!;
    const there = clauses.get(clause);
    if (there === undefined) clauses.set(clause, [one]);
    else there.push(one);
  }
  return [...clauses.values()].flatMap((parts) => {
    const rates = parts.filter(({ kind, amount }) => kind === "rate" && amount?.least !== undefined);
    // `6 hours a term (18 hours a year)`: each is an amount, and says its period.
    return (rates.length > 1 ? rates.map((rate) => [rate]) : [parts]).flatMap((one) => saidIn(one, fields) ?? []);
  });
}

/** What the parts of one clause come to: a rate, or a length and how often. */
function saidIn(parts: readonly Extract[], fields: WordingFields): Said | undefined {
  const lengths = parts.filter((one) => saysHowLong(one) && one.amount?.least !== undefined);
  const length = lengths[0];
  if (lengths.length !== 1 || length === undefined || length.amount?.bound === "up-to") return undefined;
  const minutes = length.amount?.least ?? fields.minutes;
  if (minutes === undefined) return undefined;
  const counts = parts.filter(({ kind, from }) => kind === "count" && from < length.from);
  const frequencies = parts.filter((one) => one.kind === "frequency");
  const counted = frequencies.filter(({ amount }) => amount?.least !== undefined);
  // Where one period is said within another, such as `daily, four times a week`, the one that is counted decides.
  const frequency = counted[counted.length - 1] ?? (length.kind === "rate" ? length : frequencies[0]);
  if (frequency === undefined || frequencies.length > 2 || counted.length > 1) return undefined;
  const { per, every = 1, least } = frequency.amount ?? {};
  if (per === undefined || per === "month" || per === "holiday" || per === "event") return undefined;
  if (frequency !== length && least === undefined && frequencies.length > 1) return undefined;
  const times =
    frequency === length
      ? (counts[counts.length - 1]?.amount?.least ?? 1)
      : (least ?? counts[counts.length - 1]?.amount?.least ?? 1);
  return { times: times / every, per, minutes };
}
