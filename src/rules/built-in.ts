import exclusion from "../../rules/attendance/exclusion.json";
import exclusionReview from "../../rules/attendance/exclusion-review.json";
import offSiteDirection from "../../rules/attendance/off-site-direction.json";
import partTimeTimetable from "../../rules/attendance/part-time-timetable.json";
import penaltyNotice from "../../rules/attendance/penalty-notice.json";
import register from "../../rules/attendance/register.json";
import section19 from "../../rules/attendance/section-19.json";
import definitions from "../../rules/definitions.json";
import exceptions from "../../rules/exceptions.json";
import instruments from "../../rules/instruments.json";
import interpretations from "../../rules/interpretations.json";
import steps from "../../rules/steps.json";
import annualReview from "../../rules/timelines/annual-review.json";
import ceasing from "../../rules/timelines/ceasing.json";
import complaint from "../../rules/timelines/complaint.json";
import detained from "../../rules/timelines/detained.json";
import detainedDisputes from "../../rules/timelines/detained-disputes.json";
import healthReview from "../../rules/timelines/health-review.json";
import healthWait from "../../rules/timelines/health-wait.json";
import information from "../../rules/timelines/information.json";
import inspection from "../../rules/timelines/inspection.json";
import localOffer from "../../rules/timelines/local-offer.json";
import lookedAfter from "../../rules/timelines/looked-after.json";
import mediation from "../../rules/timelines/mediation.json";
import move from "../../rules/timelines/move.json";
import needsAssessment from "../../rules/timelines/needs-assessment.json";
import personalBudget from "../../rules/timelines/personal-budget.json";
import phaseTransfer from "../../rules/timelines/phase-transfer.json";
import placement from "../../rules/timelines/placement.json";
import reassessment from "../../rules/timelines/reassessment.json";
import recommendation from "../../rules/timelines/recommendation.json";
import socialCare from "../../rules/timelines/social-care.json";
import transport from "../../rules/timelines/transport.json";
import tribunal from "../../rules/timelines/tribunal.json";
import tribunalOrder from "../../rules/timelines/tribunal-order.json";
import { withDefinitions } from "./definitions";
import type { RuleFile } from "./load";
import type { Definition, ExceptionRule, Instrument, Interpretation, RuleSet } from "./rule";
import type { Step } from "./step";

/** The rules of each process, by the name of its file. */
const timelines: Record<string, readonly unknown[]> = {
  "needs-assessment": needsAssessment,
  "annual-review": annualReview,
  ceasing: ceasing,
  complaint: complaint,
  detained: detained,
  "detained-disputes": detainedDisputes,
  "health-review": healthReview,
  "health-wait": healthWait,
  information: information,
  inspection: inspection,
  "local-offer": localOffer,
  "looked-after": lookedAfter,
  mediation: mediation,
  move: move,
  "personal-budget": personalBudget,
  "phase-transfer": phaseTransfer,
  placement: placement,
  reassessment: reassessment,
  recommendation: recommendation,
  "social-care": socialCare,
  transport: transport,
  tribunal: tribunal,
  "tribunal-order": tribunalOrder,
};

/** The rules of attendance, part-time timetables and exclusion, by the name of their file. */
const attendance: Record<string, readonly unknown[]> = {
  "part-time-timetable": partTimeTimetable,
  "section-19": section19,
  register: register,
  "penalty-notice": penaltyNotice,
  exclusion: exclusion,
  "exclusion-review": exclusionReview,
  "off-site-direction": offSiteDirection,
};

/** The files of the built-in rule set, to check again or to lay files of one's own over. */
export const builtInFiles: readonly RuleFile[] = [
  { name: "rules/instruments.json", content: instruments },
  { name: "rules/interpretations.json", content: interpretations },
  { name: "rules/steps.json", content: steps },
  { name: "rules/definitions.json", content: definitions },
  { name: "rules/exceptions.json", content: exceptions },
  ...Object.entries(timelines).map(([name, content]) => ({ name: `rules/timelines/${name}.json`, content })),
  ...Object.entries(attendance).map(([name, content]) => ({ name: `rules/attendance/${name}.json`, content })),
];

let rules: RuleSet["rules"] | undefined;

// Checked by the tests of every release, so not again each time the library is loaded.
/** The law as this release has it. */
export const builtInRules: RuleSet = {
  instruments: Object.fromEntries((instruments as Instrument[]).map((one) => [one.id, one])),
  interpretations: interpretations as Interpretation[],
  steps: steps as unknown as Step[],
  definitions: definitions as unknown as Definition[],
  exceptions: exceptions as unknown as ExceptionRule[],
  // Put together when first asked for.
  get rules() {
    rules ??= withDefinitions(
      [...Object.values(timelines), ...Object.values(attendance)].flat() as RuleSet["rules"],
      definitions as unknown as Definition[],
    );
    return rules;
  },
};
