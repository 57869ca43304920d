import type { Sen2Person } from "../../../src/sen2/return";

type Json = Record<string, unknown>;

const list = (parts: unknown, complete: (part: Json) => Json) => ((parts as Json[] | undefined) ?? []).map(complete);

/** A person as an example of a rule has it, with the lists that it leaves out. */
export function completePerson(person: Json, place: number): Sen2Person {
  return {
    key: `person-${String(place + 1).padStart(6, "0")}`,
    ...person,
    requests: list(person.requests, (request) => ({
      ...request,
      assessments: list(request.assessments, (assessment) => ({
        ...assessment,
        namedPlans: list(assessment.namedPlans, (plan) => ({
          ...plan,
          planDetails: list(plan.planDetails, (one) => one),
        })),
      })),
      activePlans: list(request.activePlans, (plan) => ({
        ...plan,
        placements: list(plan.placements, (one) => one),
        needs: list(plan.needs, (one) => one),
      })),
    })),
  } as unknown as Sen2Person;
}
