import type { CaseRecord } from "../records/case-record";
import { assessmentCases } from "./assessment-case";
import { needOfCode } from "./code-words";
import { cessationCases, planCase } from "./plan-case";
import type { Sen2Header, Sen2Person } from "./return";
import { reviewCase } from "./review-case";
import { transferCase } from "./transfer-case";
import { sen2VersionOf } from "./version";

/** How persons of a return become cases. */
export interface Sen2CaseOptions {
  /** What the authority is called in the records; its code in the header where this says nothing. */
  readonly localAuthority?: string;
}

/**
 * What a return says of one person as case records: one record, whose id is the person's key. What no return can show is named in the
 * `notHeld` of each part, so that limits on it are `undetermined`.
 *
 * A return says how things stood on its census day: judge its cases as of that day ({@link Sen2Header.referenceDate}), not of a later one.
 */
export function sen2Cases(person: Sen2Person, header: Sen2Header = {}, options: Sen2CaseOptions = {}): CaseRecord[] {
  const record: CaseRecord = { id: person.key };
  const localAuthority = options.localAuthority ?? header.lea;
  if (localAuthority !== undefined) record.localAuthority = localAuthority;
  const facts = personFacts(person);
  if (facts !== undefined) record.person = facts;
  const plan = planCase(person);
  if (plan !== undefined) record.plan = plan;
  const assessments = person.requests.flatMap(assessmentCases);
  if (assessments.length > 0) record.needsAssessments = assessments;
  const cessations = cessationCases(person);
  if (cessations.length > 0) record.cessations = cessations;
  addReviews(record, person, header);
  return [record];
}

/** The reviews and phase transfers of active plans. */
function addReviews(record: CaseRecord, { requests }: Sen2Person, header: Sen2Header): void {
  const version = sen2VersionOf(header);
  const plans = requests.flatMap(({ activePlans }) => activePlans);
  const reviews = plans.flatMap((plan) => reviewCase(plan, version) ?? []);
  const phaseTransfers = plans.flatMap((plan) => transferCase(plan) ?? []);
  if (reviews.length > 0) record.reviews = reviews;
  if (phaseTransfers.length > 0) record.phaseTransfers = phaseTransfers;
}

const wholeDate = "yyyy-mm-dd".length;

function personFacts({ dateOfBirth, requests }: Sen2Person): CaseRecord["person"] {
  const facts: NonNullable<CaseRecord["person"]> = {};
  if (dateOfBirth?.length === wholeDate) facts.dateOfBirth = dateOfBirth;
  const primaryNeed = primaryNeedOf(requests);
  if (primaryNeed !== undefined) facts.primaryNeed = primaryNeed;
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** The need of rank 1 under an active plan; the only one where a single need has no rank. */
function primaryNeedOf(requests: Sen2Person["requests"]) {
  for (const { activePlans } of requests)
    for (const { needs } of activePlans) {
      const first =
        needs.find(({ senTypeRank }) => senTypeRank === "1") ??
        (needs.length === 1 && needs[0]?.senTypeRank === undefined ? needs[0] : undefined);
      const need = needOfCode[first?.senType ?? ""];
      if (need !== undefined) return need;
    }
  return undefined;
}
