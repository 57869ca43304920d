import { type EpochDay, parseIsoDate, toIsoDate } from "../calendar/civil-date";
import type { Sen2Assessment, Sen2NamedPlan, Sen2Request } from "../sen2/return";
import { weekdayBetween } from "../synth/days";
import { dayFor, type Told, usualPaces } from "./history";
import { planDetails, planInForce } from "./plan-in-force";

/** What a return says of one person's requests. */
export type Course = (told: Told) => Sen2Request[];

const none = { assessments: [], activePlans: [] } as const;
const noFlags = { requestMediation: false, requestTribunal: false } as const;
const noAssessmentFlags = {
  assessmentMediation: false,
  assessmentTribunal: false,
  otherMediation: false,
  otherTribunal: false,
} as const;

/** A request on a day, with who asked. */
function asked({ random }: Told, on: EpochDay): Omit<Sen2Request, "assessments" | "activePlans"> {
  const requestSource = random.weighted([
    [45, "1"],
    [46, "2"],
    [4, "3"],
    [3, "4"],
    [2, "5"],
  ]);
  return { receivedDate: toIsoDate(on), requestSource, rya: random.percent(1) };
}

/** A request so many days before census day, from and to. */
function daysAgo({ random, census }: Told, from: number, to: number): EpochDay {
  return weekdayBetween(random, census - to, census - from);
}

/** What was decided in an earlier period: only the plan is told. */
const historical: Course = (told) => {
  const madeOn = daysAgo(told, 366, Math.max(400, Math.min(2_900, told.age * 330)));
  const plan: Sen2NamedPlan = { startDate: toIsoDate(madeOn), ...budget(told), planDetails: planDetails(told) };
  return [
    {
      requestOutcome: "H",
      assessments: [{ assessmentOutcome: "H", namedPlans: [plan] }],
      activePlans: [planInForce(told, madeOn)],
    },
  ];
};

function budget({ random }: Told): Partial<Sen2NamedPlan> {
  return random.percent(6) ? { pb: true, oa: random.percent(40) } : { pb: false, oa: false };
}

/** Agreed to assess, assessed, and a plan issued; in progress where the day of it has not come. */
const assessed: Course = (told) => [assessedRequest(told, daysAgo(told, 10, 420))];

function assessedRequest(told: Told, requestedOn: EpochDay): Sen2Request {
  const { random } = told;
  const request = asked(told, requestedOn);
  const decidedOn = dayFor(told, requestedOn, requestedOn + 42, random.weighted(usualPaces));
  if (decidedOn === undefined) return { ...request, requestOutcome: "A", ...none };
  return {
    ...request,
    requestOutcomeDate: decidedOn,
    requestOutcome: "Y",
    ...noFlags,
    ...outcome(told, requestedOn, decidedOn),
  };
}

function outcome(told: Told, requestedOn: EpochDay, after: string): Pick<Sen2Request, "assessments" | "activePlans"> {
  const { random } = told;
  const isRefused = random.percent(6);
  const due = requestedOn + (isRefused ? 112 : 140);
  const found = dayFor(told, requestedOn, due, random.weighted(usualPaces));
  // An outcome does not come before the decision to assess.
  const outcomeOn = found === undefined || found > after ? found : after;
  const isLate = outcomeOn === undefined ? told.census > due : parseIsoDate(outcomeOn) > due;
  const week20 = isLate && random.percent(12);
  if (outcomeOn === undefined)
    return {
      assessments: [
        { assessmentOutcome: random.percent(80) ? "A" : "Y", ...noAssessmentFlags, week20, namedPlans: [] },
      ],
      activePlans: [],
    };
  if (isRefused) return refusedToIssue(told, outcomeOn);
  return issued(told, outcomeOn, { assessmentOutcome: "Y", ...noAssessmentFlags, week20 });
}

function refusedToIssue(told: Told, on: string): Pick<Sen2Request, "assessments" | "activePlans"> {
  const { random, census } = told;
  const refusal = { assessmentOutcome: "N", assessmentOutcomeDate: on, week20: false } as const;
  const planOn = parseIsoDate(on) + random.whole(90, 260);
  if (planOn > census || !random.percent(40))
    return { assessments: [{ ...refusal, ...noAssessmentFlags, namedPlans: [] }], activePlans: [] };
  // Undone by the tribunal or at mediation, and a plan made: how and when it was undone no return says.
  const flags = random.percent(50)
    ? { ...noAssessmentFlags, assessmentTribunal: true }
    : { ...noAssessmentFlags, assessmentMediation: true };
  const namedPlans = [{ startDate: toIsoDate(planOn), ...budget(told), planDetails: planDetails(told) }];
  return { assessments: [{ ...refusal, ...flags, namedPlans }], activePlans: [planInForce(told, planOn)] };
}

/** A plan issued on a day, with the assessment that it came of. */
function issued(
  told: Told,
  on: string,
  assessment: Omit<Sen2Assessment, "assessmentOutcomeDate" | "namedPlans">,
): Pick<Sen2Request, "assessments" | "activePlans"> {
  const namedPlans = [{ startDate: on, ...budget(told), planDetails: planDetails(told) }];
  return {
    assessments: [{ ...assessment, assessmentOutcomeDate: on, namedPlans }],
    activePlans: [planInForce(told, parseIsoDate(on))],
  };
}

/** Refused an assessment; for some the refusal was undone. */
const refused: Course = (told) => [refusedRequest(told, daysAgo(told, 50, 560))];

function refusedRequest(told: Told, requestedOn: EpochDay, isUndone = told.random.percent(25)): Sen2Request {
  const { random, census } = told;
  const request = asked(told, requestedOn);
  const decidedOn = dayFor(told, requestedOn, requestedOn + 42, random.weighted(usualPaces));
  if (decidedOn === undefined) return { ...request, requestOutcome: "A", ...none };
  const decided = { ...request, requestOutcomeDate: decidedOn, requestOutcome: "N" };
  const planOn = parseIsoDate(decidedOn) + random.whole(150, 320);
  if (!isUndone) return { ...decided, ...noFlags, ...none };
  const flags = random.percent(60) ? { ...noFlags, requestTribunal: true } : { ...noFlags, requestMediation: true };
  if (planOn > census)
    return {
      ...decided,
      ...flags,
      assessments: [{ assessmentOutcome: "A", ...noAssessmentFlags, week20: false, namedPlans: [] }],
      activePlans: [],
    };
  return {
    ...decided,
    ...flags,
    ...issued(told, toIsoDate(planOn), { assessmentOutcome: "Y", ...noAssessmentFlags, week20: false }),
  };
}

/** A decision awaited on census day, a few of them long overdue. */
const awaited: Course = (told) => {
  const on = told.random.percent(70) ? daysAgo(told, 0, 41) : daysAgo(told, 43, 120);
  return [{ ...asked(told, on), requestOutcome: "A", ...none }];
};

/** Withdrawn before a decision, or after the decision to assess. */
const withdrawn: Course = (told) => {
  const on = daysAgo(told, 30, 370);
  if (told.random.percent(60)) return [{ ...asked(told, on), requestOutcome: "W", ...none }];
  const decidedOn = dayFor(told, on, on + 42, "in-time");
  if (decidedOn === undefined) return [{ ...asked(told, on), requestOutcome: "W", ...none }];
  return [
    {
      ...asked(told, on),
      requestOutcomeDate: decidedOn,
      requestOutcome: "Y",
      ...noFlags,
      assessments: [{ assessmentOutcome: "W", namedPlans: [] }],
      activePlans: [],
    },
  ];
};

/** Moved to another authority before the assessment ended. */
const exported: Course = (told) => {
  const on = daysAgo(told, 60, 370);
  const decidedOn = dayFor(told, on, on + 42, "in-time");
  return [
    {
      ...asked(told, on),
      ...(decidedOn === undefined
        ? { requestOutcome: "A" }
        : { requestOutcomeDate: decidedOn, requestOutcome: "Y", ...noFlags }),
      exported: String(told.random.whole(801, 896)),
      assessments: decidedOn === undefined ? [] : [{ assessmentOutcome: "W", namedPlans: [] }],
      activePlans: [],
    },
  ];
};

/** A plan that ended in the year. */
const ceased: Course = (told) => {
  const { random, census } = told;
  const madeOn = daysAgo(told, 500, Math.max(520, Math.min(2_900, told.age * 330)));
  const plan: Sen2NamedPlan = {
    startDate: toIsoDate(madeOn),
    ...budget(told),
    ceaseDate: toIsoDate(weekdayBetween(random, census - 365, census - 15)),
    ceaseReason: random.weighted([
      [20, "1"],
      [18, "2"],
      [12, "3"],
      [10, "4"],
      [20, "5"],
      [12, "6"],
      [3, "7"],
      [1, "8"],
      [4, "9"],
    ]),
    planDetails: planDetails(told),
  };
  return [{ requestOutcome: "H", assessments: [{ assessmentOutcome: "H", namedPlans: [plan] }], activePlans: [] }];
};

/** A plan that came from another authority in the year. */
const transferredIn: Course = (told) => {
  const [request] = historical(told);
  const transferLa = String(told.random.whole(801, 896));
  return [{ ...request!, activePlans: request!.activePlans.map((plan) => ({ ...plan, transferLa })) }];
};

/** Refused, and asked again: two requests of one person. */
const askedAgain: Course = (told) => {
  const first = daysAgo(told, 400, 500);
  const second = daysAgo(told, 20, 250);
  return [refusedRequest(told, first, false), assessedRequest(told, second)];
};

/** A refusal to issue a plan, and another assessment on the same request. */
const assessedAgain: Course = (told) => {
  const { random } = told;
  const on = daysAgo(told, 380, 500);
  const decidedOn = dayFor(told, on, on + 42, "in-time")!;
  const refusedOn = dayFor(told, on, on + 112, random.pick(["in-time", "late"]))!;
  const flags = { ...noAssessmentFlags, assessmentTribunal: random.percent(50), week20: false };
  const planOn = Math.min(told.census, parseIsoDate(refusedOn) + random.whole(120, 200));
  const later = issued(told, toIsoDate(planOn), { assessmentOutcome: "Y", ...noAssessmentFlags, week20: false });
  return [
    {
      ...asked(told, on),
      requestOutcomeDate: decidedOn,
      requestOutcome: "Y",
      ...noFlags,
      activePlans: later.activePlans,
      assessments: [
        { assessmentOutcome: "N", assessmentOutcomeDate: refusedOn, ...flags, namedPlans: [] },
        ...later.assessments,
      ],
    },
  ];
};

/** The courses, each as likely as its weight: most persons of a return have a plan from an earlier period. */
export const courses: readonly (readonly [weight: number, course: Course])[] = [
  [600, historical],
  [230, assessed],
  [50, refused],
  [25, awaited],
  [15, withdrawn],
  [5, exported],
  [45, ceased],
  [12, transferredIn],
  [12, askedAgain],
  [6, assessedAgain],
];
