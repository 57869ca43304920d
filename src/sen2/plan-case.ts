import type { CaseRecord } from "../records/case-record";
import { planSentOn } from "./assessment-case";
import { endOfCode } from "./code-words";
import type { Sen2ActivePlan, Sen2NamedPlan, Sen2Person } from "./return";

type Plan = NonNullable<CaseRecord["plan"]>;
type Cessation = NonNullable<CaseRecord["cessations"]>[number];

/** What no return holds of any ending. */
const neverOfEnding: NonNullable<Cessation["notHeld"]> = [
  "consideringNotifiedOn",
  "consultedOn",
  "institutionConsultedOn",
  "ceaseDecidedOn",
  "decisionNotifiedOn",
  "withdrawnOn",
  "mediationCertificateIssuedOn",
  "appealBroughtOn",
  "appealDismissedOn",
  "appealFinallyDeterminedOn",
  "educationEndedOn",
  "reviewedOn",
];

interface KnownPlan {
  named: Sen2NamedPlan | undefined;
  active: Sen2ActivePlan | undefined;
  firstMadeOn: string | undefined;
}

/** The plan of a person, of which the record holds one: that in force, or else the latest. */
export function planCase(person: Sen2Person): Plan | undefined {
  let chosen: KnownPlan | undefined;
  for (const plan of plansOf(person)) if (chosen === undefined || isLater(plan, chosen)) chosen = plan;
  if (chosen === undefined) return undefined;
  const { named, active, firstMadeOn } = chosen;
  const made: Plan = {};
  const startDate = named?.startDate;
  if (firstMadeOn !== undefined) made.firstMadeOn = firstMadeOn;
  if (startDate !== undefined) made.finalisedOn = startDate;
  else if (firstMadeOn !== undefined) made.finalisedOn = firstMadeOn;
  if (named?.ceaseDate !== undefined) made.ceasedOn = named.ceaseDate;
  if (active?.transferLa !== undefined) made.transferredIn = true;
  const end = endOf(named);
  if (end !== undefined) made.status = end;
  else if (active !== undefined) made.status = "maintained";
  return made;
}

/** The endings of plans that the authority decided on. */
export function cessationCases({ requests }: Sen2Person): Cessation[] {
  const made: Cessation[] = [];
  for (const { assessments } of requests)
    for (const { namedPlans } of assessments)
      for (const { ceaseDate, ceaseReason } of namedPlans) {
        const end = endOfCode[ceaseReason ?? ""];
        if (ceaseDate === undefined || end?.decided !== true) continue;
        const { ground } = end;
        made.push({ ...(ground !== undefined && { ground }), ceasedOn: ceaseDate, notHeld: neverOfEnding });
      }
  return made;
}

/** Each plan that a return names, with what it says of it on census day; an active plan alone where none is named. */
function* plansOf({ requests }: Sen2Person): Generator<KnownPlan> {
  for (const { requestOutcome, assessments, activePlans } of requests) {
    const active = activePlans[0];
    let isNamed = false;
    for (const assessment of assessments) {
      const { assessmentOutcome, namedPlans } = assessment;
      // The day of a plan decided on before the period may be that of an amended plan.
      const isFirst = requestOutcome !== "H" && (assessmentOutcome === "Y" || assessmentOutcome === "N");
      for (const named of namedPlans) {
        isNamed = true;
        yield { named, active, firstMadeOn: isFirst ? planSentOn(assessment) : undefined };
      }
      if (namedPlans.length > 0 || assessmentOutcome !== "Y") continue;
      const issuedOn = planSentOn(assessment);
      if (issuedOn === undefined) continue;
      isNamed = true;
      yield { named: undefined, active, firstMadeOn: isFirst ? issuedOn : undefined };
    }
    if (!isNamed && active !== undefined) yield { named: undefined, active, firstMadeOn: undefined };
  }
}

/** What became of a plan that has ended. */
function endOf(named: Sen2NamedPlan | undefined): Plan["status"] | undefined {
  if (named?.ceaseDate === undefined && named?.ceaseReason === undefined) return undefined;
  return endOfCode[named.ceaseReason ?? ""]?.status ?? "ceased";
}

function isLater(plan: KnownPlan, than: KnownPlan): boolean {
  const [live, thanLive] = [isInForce(plan), isInForce(than)];
  if (live !== thanLive) return live;
  return (plan.named?.startDate ?? plan.firstMadeOn ?? "") > (than.named?.startDate ?? than.firstMadeOn ?? "");
}

function isInForce({ named, active }: KnownPlan): boolean {
  return active !== undefined && endOf(named) === undefined;
}
