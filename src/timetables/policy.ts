import type { Period } from "../calendar/period";
import type { Condition } from "../rules/condition";
import type { Promptness } from "../rules/limit";
import type { Certainty } from "../rules/rule";

/** A period of a policy. Where the policy does not say which kind of day or week it means, each kind that it may mean. */
export type PolicyPeriod = Period | { oneOf: Period[] };

/** By when a policy wants to be told of an event: within a period of it, before it, on the day, or with a word for speed. */
export type Notice = { within: PolicyPeriod } | { before: true } | { onTheDay: true } | { promptly: Promptness };

/** The events of a timetable that a policy may want to be told of. */
export type NoticeEvent = "decision" | "agreement" | "start" | "extension" | "change" | "end";

/** What a policy asks of a school before or at the start of a timetable, for pupils of some kind. */
export type Gate = "inform" | "consult" | "agree";

/** One council's published policy on part-time timetables. What its text does not say is absent: nothing is ever filled in. */
export interface Policy {
  /** A kebab-case word, as `--policy` takes it. */
  id: string;
  /** The council's name. */
  council: string;
  /** Where each figure was read. */
  evidence: { url?: string; page: string; pageDate?: string; checkedOn: string }[];
  /** Whether the council's own page was read, or a source that reports it. */
  certainty: Certainty;
  /** What the published text does not say, in words. */
  gaps?: string[];
  note?: string;
  /** How long a timetable may last: a cap, what is usual, when it must be looked at, or after which another form is due. */
  longest?: { is: "cap" | "norm" | "review-point" | "extra-form"; period: PolicyPeriod; except?: Condition };
  /** How often a timetable must be reviewed. */
  review?: { atLeastEvery: PolicyPeriod; onlyWithoutEndDate?: true };
  /** By when the council wants to be told of what. */
  notify?: Partial<Record<NoticeEvent, Notice>>;
  /** The returns on which a timetable must appear for as long as it lasts. */
  return?: { every: "term" | "half-term" | { months: number }; nilReturn?: boolean };
  /** Which timetables must be reported: those below so many weekly hours, and never those for which `except` holds. */
  reportable?: { hoursBelow?: number; belowPeers?: true; except?: Condition };
  /** What must come before or with a timetable. */
  gates?: {
    parentAgreement?: true;
    writtenAgreement?: true;
    ehcPlan?: Gate;
    earlyReview?: "required" | "considered";
    lookedAfter?: Gate;
    educationPlanReview?: true;
    socialWorker?: Gate;
    youthJustice?: Gate;
    attendanceOfficer?: Gate;
    endDate?: true;
    educationForMissingHours?: true;
    riskAssessment?: true;
    supportPlan?: true;
    /** Pupils for whom the policy allows no such timetable. */
    never?: Condition;
  };
  /** The documents to be sent with the notice. */
  documents?: string[];
}
