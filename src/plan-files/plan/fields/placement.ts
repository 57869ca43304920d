import type { PlanRecord } from "../../../quality/plan-record";
import { isFilled, yesOrNo } from "../yes-no";
import { settingIn } from "./identity";
import { set, textOf, type Value } from "./value";

/** Reads one field of Section I. The name of a school is not kept: only that one is named. */
export function setPlacementField(plan: PlanRecord, field: string, value: Value): void {
  if (field === "name") {
    placement(plan).named = isFilled(value.text) && yesOrNo(value.text) !== false;
    return;
  }
  if (!isFilled(value.text)) return;
  if (field === "type") {
    set(placement(plan), "type", textOf(value));
    set(plan, "setting", settingIn(value.text));
  } else if (field === "otherwise") placement(plan).otherwiseThanAtSchool = yesOrNo(value.text) ?? true;
}

const named =
  /\p{Lu}[\p{L}'’.-]+ (?:\p{L}+ ){0,5}(?:School|College|Academy|Nursery|Centre|Unit|Institute|University)\b/u;
const kind =
  /\b(?:mainstream|special|independent|maintained|non-maintained|alternative|residential|nursery|primary|secondary)\b.{0,60}\b(?:school|college|academy|nursery|setting|provision|institution)\b/i;

const longest = 400;

/** Reads a line of Section I that has no label. */
export function readPlacementLine(plan: PlanRecord, value: Value): void {
  // What a long line says of the placement, it says at its start.
  const text = value.text.slice(0, longest);
  const isType = kind.test(text);
  const isNamed = named.test(text);
  if (/section 61|otherwise than (?:at|in) (?:a )?school/i.test(text)) placement(plan).otherwiseThanAtSchool = true;
  if (isNamed) placement(plan).named = true;
  // A line that names a school is not kept as its type: it would keep the name.
  if (isType && !isNamed) set(placement(plan), "type", textOf(value));
  if (isType) set(plan, "setting", settingIn(value.text));
  if (!isType && !isNamed)
    value.unread.add(
      value.where,
      "a line of Section I neither names a school that is known as one nor a type",
      "Record whether a school is named, and the type.",
    );
}

function placement(plan: PlanRecord): NonNullable<PlanRecord["placement"]> {
  plan.placement ??= {};
  return plan.placement;
}
