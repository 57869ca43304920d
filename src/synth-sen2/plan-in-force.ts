import { type EpochDay, parseIsoDate, toCivil, toIsoDate } from "../calendar/civil-date";
import type { Sen2ActivePlan, Sen2Need, Sen2Placement, Sen2PlanDetail } from "../sen2/return";
import { weekdayBetween } from "../synth/days";
import { dayFor, type Told, usualPaces } from "./history";

const needs = ["SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH"] as const;
const commonNeeds = ["ASD", "ASD", "ASD", "SLCN", "SLCN", "SEMH", "SEMH", "MLD"] as const;
const settings = ["OLA", "EHE", "OTH", "NEET"] as const;

/** A plan in force on census day, made on a day. Some plans have had a review since; one that is new has not. */
export function planInForce(told: Told, madeOn: EpochDay, more: Partial<Sen2ActivePlan> = {}): Sen2ActivePlan {
  return {
    ...more,
    ...(told.census - madeOn > 300 ? reviewed(told, madeOn) : {}),
    ...phaseTransfer(told),
    placements: placements(told, madeOn),
    needs: needsOf(told),
  };
}

/** The settings that a plan names. */
export function planDetails({ random }: Told): Sen2PlanDetail[] {
  return [{ ...setting(random), placementRank: "1" }];
}

function reviewed(told: Told, madeOn: EpochDay): Partial<Sen2ActivePlan> {
  const { random, census } = told;
  // Three months of meetings that are overdue, for a tenth.
  const oldest = random.percent(10) ? 450 : 350;
  const meetingOn = weekdayBetween(random, Math.max(madeOn + 30, census - oldest), census - 1);
  const letter = dayFor(told, meetingOn, meetingOn + 28, random.weighted(usualPaces));
  const reviewMeeting = toIsoDate(meetingOn);
  if (letter === undefined || random.percent(8)) return { reviewMeeting };
  // A letter of the day of the meeting is a fault, which is put in apart.
  const lastReview = letter > reviewMeeting ? letter : toIsoDate(meetingOn + 1);
  if (parseIsoDate(lastReview) > census) return { reviewMeeting };
  const reviewOutcome = random.weighted([
    [60, "M"],
    [36, "A"],
    [4, "C"],
  ]);
  if (reviewOutcome !== "A") return { reviewMeeting, reviewOutcome, lastReview };
  const reviewDraft = random.percent(85)
    ? dayFor(told, meetingOn, meetingOn + 28, random.weighted(usualPaces))
    : undefined;
  return { reviewMeeting, reviewOutcome, lastReview, ...(reviewDraft !== undefined && { reviewDraft }) };
}

const lastYears = [-1, 2, 6, 11] as const;
const yearToPost16 = 11;

/** The transfer in the September after census day, of those in a last year before one. Most plans are still to be sent. */
function phaseTransfer({ random, census, schoolYear }: Told): Partial<Sen2ActivePlan> {
  if (!(lastYears as readonly number[]).includes(schoolYear)) return {};
  const { year } = toCivil(census);
  const phaseTransferDueDate = `${year}-${schoolYear === yearToPost16 ? "03-31" : "02-15"}`;
  if (!random.percent(30)) return { phaseTransferDueDate };
  return { phaseTransferDueDate, phaseTransferFinalDate: toIsoDate(weekdayBetween(random, census - 60, census - 3)) };
}

function setting(random: Told["random"]): Partial<Sen2Placement> {
  return random.percent(90)
    ? { urn: String(random.whole(900_000, 999_999)), ...(random.percent(10) && { senUnitIndicator: true }) }
    : { senSetting: random.pick(settings) };
}

function placements({ random, census }: Told, madeOn: EpochDay): Sen2Placement[] {
  const entry = Math.min(madeOn + random.whole(0, 60), census);
  const first: Sen2Placement = { ...setting(random), placementRank: "1", entryDate: toIsoDate(entry) };
  if (random.percent(90)) return [first];
  const later = Math.min(census, entry + random.whole(30, 200));
  if (random.percent(50)) return [first, { ...setting(random), placementRank: "2", entryDate: toIsoDate(later) }];
  // One after the other, both primary.
  const leavingDate = toIsoDate(Math.max(entry, later - 1));
  if (leavingDate >= toIsoDate(later)) return [first];
  return [
    { ...first, leavingDate },
    { ...setting(random), placementRank: "1", entryDate: toIsoDate(later), res: random.pick(["A", "B"]) },
  ];
}

function needsOf({ random }: Told): Sen2Need[] {
  const primary = random.percent(70) ? random.pick(commonNeeds) : random.pick(needs);
  const all: Sen2Need[] = [{ senType: primary, senTypeRank: "1" }];
  const second = random.pick(needs);
  return second !== primary && random.percent(35) ? [...all, { senType: second, senTypeRank: "2" }] : all;
}
