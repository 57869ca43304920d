import { type EpochDay, parseIsoDate, toCivil } from "../../calendar/civil-date";
import type { CaseRecord } from "../../records/case-record";
import type { transferKinds } from "../../records/phase-transfer";
import { iso, weekdayBetween } from "../days";
import type { Random } from "../random";

/** In which year of school a child stands before each transfer. */
const kindOfYear: Readonly<Record<number, (typeof transferKinds)[number]>> = {
  [-1]: "early-years-to-school",
  2: "infant-to-junior",
  6: "primary-to-secondary",
  11: "secondary-to-post-16",
};

const firstOfSeptember = "09-01";

/** The transfer that comes in the September after the as-of date, for those in a last year before one. */
export function transferOf(record: CaseRecord, random: Random, asOf: EpochDay): void {
  const kind = kindOfYear[record.person?.ncYear ?? Number.NaN];
  if (kind === undefined) return;
  const { year } = toCivil(asOf);
  const isThisYear = asOf < parseIsoDate(`${year}-${firstOfSeptember}`);
  const transferOn = `${isThisYear ? year : year + 1}-${firstOfSeptember}`;
  const limit = parseIsoDate(`${transferOn.slice(0, 4)}-${kind === "secondary-to-post-16" ? "03-31" : "02-15"}`);
  const sentOn = weekdayBetween(random, limit - 60, limit + (random.percent(70) ? -2 : 60));
  record.phaseTransfers = [{ kind, transferOn, ...(sentOn <= asOf && { planNamingPlacementSentOn: iso(sentOn) }) }];
}
