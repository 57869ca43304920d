import type { SchoolCalendar } from "../calendar/school-days";
import type { Finding } from "../evaluate/finding";
import type { CaseRecord, Timetable } from "../records/case-record";
import { agreedUntil } from "./agreed-until";
import { hasHappened } from "./has-happened";
import { hoursOf, type TimetableHours } from "./hours-lost";
import { type KeyStage, keyStageOf } from "./key-stage";
import { type IsOnReviews, isReviewOverdue } from "./review-overdue";
import { daysSoFar } from "./span";
import { statusOf, type TimetableStatus } from "./status";

type Person = NonNullable<CaseRecord["person"]>;

/** One part-time timetable: how it stands, what it costs the pupil, and what the rules say of it. What is not known is absent. */
export interface TimetableReport extends TimetableHours {
  /** A JSON Pointer to the timetable in its record. */
  subject: string;
  status: TimetableStatus;
  reason?: NonNullable<Timetable["reason"]>;
  /** An ISO date. */
  startedOn?: string;
  /** The day that was set for the end when the timetable was agreed. */
  expectedEndOn?: string;
  /** The same after extensions. */
  agreedUntil?: string;
  /** An ISO date. */
  endedOn?: string;
  /** Days so far, in and out of term, the first and the last among them. */
  days?: number;
  /** Whether a review of a running timetable is outstanding. */
  reviewOverdue: boolean;
  sen?: NonNullable<Person["sen"]>;
  keyStage?: KeyStage;
  lookedAfter?: boolean;
  socialWorker?: boolean;
  /** The case's area within the authority. */
  area?: string;
  /** The school's own number. */
  school?: string;
  /** The findings on the timetable and on what is inside it: its reviews, extensions and steps. */
  findings: Finding[];
}

/** What a report on one timetable is made from, beside the timetable and its record. */
export interface Setting {
  asOf: string;
  subject: string;
  school: SchoolCalendar | undefined;
  isOnReviews: IsOnReviews;
  findings: Finding[];
}

/** Reports on one timetable of a record. */
export function reportOn(timetable: Timetable, record: CaseRecord, setting: Setting): TimetableReport {
  const { asOf, subject, school, isOnReviews, findings } = setting;
  const { reason, startedOn, expectedEndOn, endedOn } = timetable;
  const { sen, ncYear, lookedAfter, socialWorker } = record.person ?? {};
  const status = statusOf(timetable, asOf);
  return {
    subject,
    status,
    ...known({
      reason,
      startedOn,
      expectedEndOn,
      agreedUntil: agreedUntil(timetable),
      endedOn: hasHappened(endedOn, asOf) ? endedOn : undefined,
      days: daysSoFar(timetable, asOf),
    }),
    ...hoursOf(timetable, record.school?.fullTimeHours, school, asOf),
    reviewOverdue: isReviewOverdue(timetable, status, findings, isOnReviews, asOf),
    ...known({ sen, keyStage: keyStageOf(ncYear), lookedAfter, socialWorker }),
    ...known({ area: record.area, school: record.school?.id }),
    findings,
  };
}

type Known<Facts> = { [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

/** What is known of these facts. */
function known<Facts extends Record<string, unknown>>(facts: Facts): Known<Facts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<Facts>;
}
