import { type EpochDay, toIsoDate } from "../calendar";
import type { PlanRecord } from "../quality/plan-record";
import type { AdviceKind } from "./topics";

type Advice = NonNullable<PlanRecord["advice"]>[number];

const kinds: [AdviceKind, Advice["type"], role: string][] = [
  ["parent", "parent-or-young-person", "Parent"],
  ["school", "education", "Headteacher"],
  ["health", "medical", "Community paediatrician"],
  ["psychologist", "psychological", "Educational psychologist"],
  ["social-care", "social-care", "Social worker"],
  ["speech-therapist", "other-thought-fit", "Speech and language therapist"],
  ["occupational-therapist", "other-thought-fit", "Occupational therapist"],
];

/** From Year 9 on, advice on preparing for adulthood is sought too: regulation 6(1)(g). */
const adulthood: (typeof kinds)[number] = ["adulthood", "adulthood", "Careers adviser"];

/** The advice of a plan, all of it dated some weeks before a day, and attached. */
export function adviceBefore(
  day: EpochDay,
  withAdulthood: boolean,
): { advice: Advice[]; idOf: (kind: AdviceKind) => string } {
  const sought = withAdulthood ? [...kinds, adulthood] : kinds;
  const advice = sought.map(
    ([, type, role], i): Advice => ({
      id: `advice-${i + 1}`,
      ...(type && { type }),
      role,
      author: true,
      datedOn: toIsoDate(day - 20 - 3 * i),
      attached: true,
    }),
  );
  return { advice, idOf: (kind) => `advice-${sought.findIndex(([one]) => one === kind) + 1}` };
}
