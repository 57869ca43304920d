import type { PlanRecord } from "../../../quality/plan-record";
import type { Reference } from "../parts";
import { yesOrNo } from "../yes-no";
import { notRead, type Value } from "./value";

/** Reads one field of Section J. */
export function setBudgetField(plan: PlanRecord, field: string, value: Value, references: Reference[]): void {
  plan.budget ??= {};
  const { text, where } = value;
  if (field === "needs") references.push({ to: "need", text, where });
  else if (field === "outcomes") references.push({ to: "outcome", text, where });
  else if (field === "provisions") references.push({ to: "provision", text, where });
  else if (field === "directPayment") {
    const answer = yesOrNo(text) ?? (/^no\b/i.test(text) ? false : /^yes\b|£\s?\d/i.test(text) ? true : undefined);
    if (answer === undefined) notRead(value, "whether there is a direct payment is said as neither yes nor no");
    else plan.budget.directPayment = answer;
  }
}
