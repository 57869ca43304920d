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

/** The advice of a plan, all of it dated some weeks before a day, and attached. */
export function adviceBefore(day: EpochDay): { advice: Advice[]; idOf: (kind: AdviceKind) => string } {
  const advice = kinds.map(
    ([, type, role], i): Advice => ({
      id: `advice-${i + 1}`,
      ...(type && { type }),
      role,
      author: true,
      datedOn: toIsoDate(day - 20 - 3 * i),
      attached: true,
    }),
  );
  return { advice, idOf: (kind) => `advice-${kinds.findIndex(([one]) => one === kind) + 1}` };
}
