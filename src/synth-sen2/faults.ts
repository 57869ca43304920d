import { parseIsoDate, toIsoDate } from "../calendar/civil-date";
import type { Sen2Request } from "../sen2/return";
import type { Random } from "../synth/random";
import type { InventedPerson } from "./invented-person";

type Kept = InventedPerson["kept"];
type Request = Sen2Request;

/** Puts a fault into a person; `undefined` where there is nothing that it could be put into. */
type PutIn = (kept: Kept, censusDay: string) => Kept | undefined;

const dayAfter = (day: string, days = 1) => toIsoDate(parseIsoDate(day) + days);

/** Changes the first request of which something can be made. */
const onRequest =
  (change: (request: Request, censusDay: string) => Request | undefined): PutIn =>
  (kept, censusDay) => {
    for (const [i, request] of kept.requests.entries()) {
      const changed = change(request, censusDay);
      if (changed !== undefined) return { ...kept, requests: kept.requests.with(i, changed) };
    }
    return undefined;
  };

const onAssessment = (
  change: (assessment: Request["assessments"][number], request: Request) => Request["assessments"][number] | undefined,
) =>
  onRequest((request) => {
    const [assessment] = request.assessments;
    const changed = assessment && change(assessment, request);
    return changed && { ...request, assessments: request.assessments.with(0, changed) };
  });

const onNamedPlan = (
  change: (
    plan: Request["assessments"][number]["namedPlans"][number],
    request: Request,
  ) => Request["assessments"][number]["namedPlans"][number] | undefined,
) =>
  onAssessment((assessment, request) => {
    const [plan] = assessment.namedPlans;
    const changed = plan && change(plan, request);
    return changed && { ...assessment, namedPlans: assessment.namedPlans.with(0, changed) };
  });

const onActivePlan = (
  change: (plan: Request["activePlans"][number], censusDay: string) => Request["activePlans"][number] | undefined,
) =>
  onRequest((request, censusDay) => {
    const [plan] = request.activePlans;
    const changed = plan && change(plan, censusDay);
    return changed && { ...request, activePlans: request.activePlans.with(0, changed) };
  });

/** For each rule, a way to fail it. Rules on the whole return, and those that only tell how things stand, are left out. */
export const faults: readonly (readonly [rule: string, putIn: PutIn])[] = [
  ["R003", ({ hasUpn: _, upnUnknown: __, ...kept }) => kept],
  ["R004", onRequest((request, censusDay) => ({ ...request, receivedDate: dayAfter(censusDay, 5) }))],
  ["R005", onRequest((request) => ({ ...request, receivedDate: "1990-01-01" }))],
  [
    "R006",
    onRequest((request) =>
      request.requestOutcomeDate === undefined
        ? undefined
        : { ...request, receivedDate: dayAfter(request.requestOutcomeDate) },
    ),
  ],
  [
    "R007",
    onAssessment((assessment, { requestOutcomeDate }) =>
      assessment.assessmentOutcomeDate === undefined || requestOutcomeDate === undefined
        ? undefined
        : { ...assessment, assessmentOutcomeDate: dayAfter(requestOutcomeDate, -1) },
    ),
  ],
  [
    "R008",
    onNamedPlan((plan, { receivedDate, requestOutcome }) =>
      receivedDate === undefined || requestOutcome === "H"
        ? undefined
        : { ...plan, startDate: dayAfter(receivedDate, -30) },
    ),
  ],
  [
    "R010",
    onRequest((request) => {
      const { requestOutcomeDate, ...rest } = request;
      return requestOutcomeDate === undefined ? undefined : rest;
    }),
  ],
  [
    "R011",
    onRequest((request) =>
      request.requestOutcomeDate === undefined ? undefined : { ...request, requestOutcome: "W" },
    ),
  ],
  [
    "R012",
    onAssessment((assessment) => {
      const { assessmentOutcomeDate, ...rest } = assessment;
      return assessmentOutcomeDate === undefined ? undefined : rest;
    }),
  ],
  [
    "R013",
    onRequest((request) =>
      request.requestOutcome === "Y" && request.assessments.length > 0
        ? { ...request, requestOutcome: "N", requestMediation: false, requestTribunal: false }
        : undefined,
    ),
  ],
  [
    "R014",
    onNamedPlan((plan) => {
      const { ceaseReason, ...rest } = plan;
      return ceaseReason === undefined ? undefined : rest;
    }),
  ],
  [
    "R016",
    onActivePlan((plan) =>
      plan.reviewMeeting === undefined || plan.lastReview === undefined
        ? undefined
        : { ...plan, lastReview: plan.reviewMeeting },
    ),
  ],
  [
    "R017",
    onActivePlan((plan) =>
      plan.reviewMeeting === undefined
        ? undefined
        : { ...plan, reviewOutcome: "A", reviewDraft: dayAfter(plan.reviewMeeting, -7) },
    ),
  ],
  [
    "R018",
    onActivePlan((plan) =>
      plan.phaseTransferDueDate === undefined
        ? undefined
        : { ...plan, phaseTransferDueDate: dayAfter(plan.phaseTransferDueDate, 3) },
    ),
  ],
  [
    "R021",
    onAssessment((assessment) =>
      assessment.assessmentTribunal === true || assessment.assessmentMediation === true
        ? { ...assessment, week20: true }
        : undefined,
    ),
  ],
  ["R023", onActivePlan((plan) => ({ ...plan, placements: [] }))],
  ["R025", onActivePlan((plan) => ({ ...plan, needs: [{ senType: "ADHD", senTypeRank: "1" }] }))],
  [
    "R026",
    onRequest((request, censusDay) =>
      request.requestOutcome === "H" && request.activePlans.every(({ transferLa }) => transferLa === undefined)
        ? { ...request, receivedDate: `${Number(censusDay.slice(0, 4)) - 1}-06-16` }
        : undefined,
    ),
  ],
];

/** A person with a fault, where one of the rules that come first by chance finds something to put it into. */
export function withFault(person: InventedPerson, random: Random, censusDay: string): InventedPerson {
  for (const [fault, putIn] of random.shuffled(faults)) {
    const kept = putIn(person.kept, censusDay);
    if (kept === undefined) continue;
    // Without identifier and reason there is no UPN either.
    const { UPN, ...others } = person.personal;
    return { kept, personal: fault === "R003" ? others : person.personal, fault };
  }
  return person;
}
