// Example part-time timetables at three invented schools, and the schools' terms. Nobody in them is real.
import { readCaseRecord } from "../src/records/read-record";
import type { GeneratedFile } from "./generated-file";

/** The day by which the examples have happened. */
export const timetablesAsOf = "2026-11-23";

const academy = {
  area: "Mockford",
  school: { id: "100001", type: "academy", fullTimeHours: 25 },
};
const primary = {
  area: "Fauxley",
  school: { id: "100002", type: "maintained", fullTimeHours: 25 },
};
const special = {
  area: "Datumbury",
  school: { id: "100003", type: "maintained-special", fullTimeHours: 27.5 },
};

/** What a careful school agrees with a parent and writes down. */
const agreed = {
  agreedBySchool: true,
  agreedByParent: true,
  parentLivesWithPupil: true,
  exceptionalCircumstancesAgreed: true,
  agreedAsTemporary: true,
  timesAndDatesAgreed: true,
  agreementInWriting: true,
  exceptionalBecause: "invented",
  inBestInterestsBecause: "invented",
  alternativesTried: "invented",
  aimRecorded: true,
};
const mornings = { monday: 3, tuesday: 3, wednesday: 3, thursday: 3, friday: 3 };
const threeDays = { monday: 4, tuesday: 0, wednesday: 4, thursday: 0, friday: 2 };

const cases = [
  {
    id: "timetable-01",
    ...academy,
    person: { dateOfBirth: "2013-02-11", ncYear: 8, sen: "ehc-plan", lookedAfter: false, socialWorker: false },
    timetables: [
      {
        ...agreed,
        reason: "medical",
        decidedOn: "2026-11-02",
        agreedOn: "2026-11-03",
        startedOn: "2026-11-04",
        expectedEndOn: "2026-12-11",
        agreedHours: mornings,
        steps: [{ from: "2026-11-16", weeklyHours: 20 }],
        reviews: [
          {
            dueOn: "2026-11-16",
            heldOn: "2026-11-16",
            pupilTookPart: true,
            parentTookPart: true,
            decision: "increase",
            weeklyHours: 20,
          },
          { dueOn: "2026-11-30" },
        ],
        supportPlanMadeOn: "2026-11-03",
        riskAssessedOn: "2026-11-03",
        documents: ["risk-assessment", "inclusion-plan"],
        authorityNotifiedOn: "2026-11-05",
        sendTeamContactedOn: "2026-11-03",
        educationForMissingHours: true,
        provisionSecuredInFull: true,
        recordedFullTimeInCensus: true,
        authorityAwareOn: "2026-11-05",
        section19ConsideredOn: "2026-11-09",
        section19ReasonsRecorded: true,
        section19ReviewDueOn: "2026-12-11",
      },
    ],
    registerEntries: [{ code: "C2", from: "2026-11-04", to: "2026-11-20", session: "afternoon" }],
  },
  {
    id: "timetable-02",
    ...academy,
    person: { dateOfBirth: "2012-05-30", ncYear: 9, sen: "sen-support", socialWorker: true },
    timetables: [
      {
        ...agreed,
        reason: "emotionally-based-absence",
        agreedOn: "2026-09-14",
        startedOn: "2026-09-15",
        expectedEndOn: "2026-10-23",
        agreedHours: threeDays,
        reviews: [{ dueOn: "2026-10-06" }],
      },
    ],
  },
  {
    id: "timetable-03",
    ...academy,
    person: { dateOfBirth: "2011-10-02", ncYear: 10, sen: "sen-support" },
    timetables: [
      {
        reason: "behaviour",
        startedOn: "2026-09-07",
        agreedByParent: false,
        agreedHours: { monday: 2, tuesday: 2, wednesday: 2, thursday: 2, friday: 2 },
      },
    ],
    registerEntries: [{ code: "C2", from: "2026-09-07", to: "2026-11-20", session: "afternoon" }],
  },
  {
    id: "timetable-04",
    ...academy,
    person: { dateOfBirth: "2014-12-19", ncYear: 7, sen: "ehc-plan", lookedAfter: true, socialWorker: true },
    timetables: [
      {
        ...agreed,
        reason: "reintegration",
        agreedOn: "2026-10-05",
        startedOn: "2026-10-05",
        expectedEndOn: "2026-11-06",
        extensions: [{ agreedOn: "2026-11-05", until: "2026-12-04", because: "invented" }],
        agreedHours: { monday: 4, tuesday: 4, wednesday: 4, thursday: 4, friday: 4 },
        hoursElsewhere: 2.5,
        elsewhereUnder: "section-19",
        reviews: [{ dueOn: "2026-10-19", heldOn: "2026-10-20", decision: "continue" }],
        authorityNotifiedOn: "2026-10-16",
        virtualSchoolContactedOn: "2026-10-05",
      },
    ],
  },
  {
    id: "timetable-05",
    ...academy,
    person: { dateOfBirth: "2011-01-24", ncYear: 11, sen: "none" },
    timetables: [
      {
        ...agreed,
        reason: "medical",
        agreedOn: "2026-11-13",
        startedOn: "2026-11-16",
        expectedEndOn: "2026-12-18",
        minutesShortEachDay: 90,
        reviews: [{ dueOn: "2026-11-27" }],
        authorityNotifiedOn: "2026-11-16",
      },
    ],
  },
  {
    id: "timetable-06",
    ...academy,
    person: { dateOfBirth: "2012-08-15", ncYear: 9, sen: "sen-support" },
    timetables: [{ reason: "other", startedOn: "2026-06-08", agreedHours: mornings, agreedByParent: true }],
  },
  {
    id: "timetable-07",
    ...primary,
    person: { dateOfBirth: "2021-10-03", ncYear: 0, sen: "none" },
    timetables: [
      {
        ...agreed,
        reason: "phased-admission",
        agreedOn: "2026-08-31",
        startedOn: "2026-09-02",
        expectedEndOn: "2026-10-02",
        endedOn: "2026-10-02",
        agreedHours: mornings,
      },
    ],
  },
  {
    id: "timetable-08",
    ...primary,
    person: { dateOfBirth: "2019-03-08", ncYear: 3, sen: "ehc-needs-assessment" },
    timetables: [
      {
        ...agreed,
        reason: "sen-adjustment",
        agreedOn: "2026-10-12",
        startedOn: "2026-10-12",
        agreedHours: { monday: 5, tuesday: 5, wednesday: 2.5, thursday: 5, friday: 2.5 },
        reviews: [
          {
            dueOn: "2026-11-09",
            heldOn: "2026-11-09",
            pupilTookPart: true,
            parentTookPart: true,
            decision: "continue",
          },
        ],
      },
    ],
  },
  {
    id: "timetable-09",
    ...primary,
    person: { dateOfBirth: "2018-07-21", ncYear: 3, sen: "ehc-plan", disabled: true, travelEntitled: true },
    timetables: [
      {
        ...agreed,
        reason: "sen-adjustment",
        agreedOn: "2026-09-03",
        startedOn: "2026-09-07",
        expectedEndOn: "2026-10-16",
        agreedHours: mornings,
        provisionSecuredInFull: false,
        parentArrangesSuitableEducation: false,
        reasonableAdjustmentsConsidered: true,
        reviews: [{ dueOn: "2026-09-28", heldOn: "2026-09-28", decision: "continue" }],
      },
    ],
  },
  {
    id: "timetable-10",
    ...primary,
    person: { dateOfBirth: "2016-11-05", ncYear: 5, sen: "sen-support" },
    timetables: [
      {
        ...agreed,
        reason: "reintegration",
        agreedOn: "2026-11-20",
        startedOn: "2026-11-30",
        expectedEndOn: "2026-12-18",
        agreedHours: mornings,
      },
    ],
    exclusions: [{ kind: "suspension", from: "2026-11-09", to: "2026-11-13", decidedOn: "2026-11-06" }],
  },
  {
    id: "timetable-11",
    ...special,
    person: { dateOfBirth: "2015-04-17", ncYear: 6, sen: "ehc-plan", disabled: true },
    timetables: [
      {
        ...agreed,
        reason: "medical",
        agreedOn: "2026-09-01",
        startedOn: "2026-09-08",
        expectedEndOn: "2026-12-18",
        agreedHours: { monday: 5.5, tuesday: 5.5, thursday: 5.5 },
        reviews: [
          {
            dueOn: "2026-10-06",
            heldOn: "2026-10-06",
            pupilTookPart: true,
            parentTookPart: true,
            decision: "continue",
          },
          { dueOn: "2026-11-17" },
        ],
        educationForMissingHours: true,
        provisionSecuredInFull: true,
        authorityNotifiedOn: "2026-09-10",
      },
    ],
    absences: [{ cause: "illness", extent: "part", startedOn: "2026-09-08", authorityAwareOn: "2026-09-10" }],
  },
  {
    id: "timetable-12",
    ...special,
    person: { dateOfBirth: "2009-09-12", ncYear: 12, sen: "ehc-plan" },
    timetables: [{ reason: "other", agreedByParent: true }],
  },
] as const;

const terms = {
  note: "Invented. Each school has its own dates; those of the others are the authority's.",
  schools: {
    "100001": yearOf({ autumn: "2026-09-03", insetDays: ["2026-11-27"] }),
    "100003": yearOf({ autumn: "2026-09-07", insetDays: ["2026-10-23"] }),
  },
  others: yearOf({ autumn: "2026-09-01", insetDays: ["2026-09-01"] }),
};

function yearOf({ autumn, insetDays }: { autumn: string; insetDays: string[] }) {
  return {
    terms: [
      { name: "Autumn 2025", from: "2025-09-02", to: "2025-12-19" },
      { name: "Spring 2026", from: "2026-01-05", to: "2026-03-27" },
      { name: "Summer 2026", from: "2026-04-13", to: "2026-07-21" },
      { name: "Autumn 2026", from: autumn, to: "2026-12-18" },
      { name: "Spring 2027", from: "2027-01-04", to: "2027-03-25" },
      { name: "Summer 2027", from: "2027-04-12", to: "2027-07-21" },
    ],
    halfTerms: [
      { from: "2025-10-27", to: "2025-10-31" },
      { from: "2026-02-16", to: "2026-02-20" },
      { from: "2026-05-25", to: "2026-05-29" },
      { from: "2026-10-26", to: "2026-10-30" },
      { from: "2027-02-15", to: "2027-02-19" },
      { from: "2027-05-31", to: "2027-06-04" },
    ],
    insetDays,
  };
}

/** The example timetables and the terms of their schools. */
export function timetableExampleFiles(): GeneratedFile[] {
  for (const one of cases) readCaseRecord(one);
  return [
    { path: "docs/examples/timetables.json", content: `${JSON.stringify(cases, null, 2)}\n` },
    { path: "docs/examples/terms.json", content: `${JSON.stringify(terms, null, 2)}\n` },
  ];
}
