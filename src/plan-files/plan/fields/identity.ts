import type { PlanRecord } from "../../../quality/plan-record";
import { isFilled, yesOrNo } from "../yes-no";
import { dayOf, notRead, set, statementOf, textOf, type Value } from "./value";

type Identity = NonNullable<PlanRecord["identity"]>[number];

const blocks: readonly string[] = [
  "name",
  "home-authority",
  "setting",
  "parents",
  "upn",
  "nhs-number",
] satisfies Identity[];
const days = [
  "requestReceivedOn",
  "draftSentOn",
  "familyRepliedOn",
  "issuedOn",
  "lastAmendedOn",
  "nextReviewOn",
  "phaseTransferOn",
  "signedOn",
] as const;
const mostNames = 40;
const longestName = 80;

/**
 * Reads one field of the front of a plan. Of who the child is, only that a field is filled in is recorded, with the date
 * of birth and the year group, which rules compare; names go into `person.names` and nowhere else.
 */
export function setIdentityField(plan: PlanRecord, field: string, value: Value): void {
  if (!isFilled(value.text)) return;
  if (blocks.includes(field)) {
    fill(plan, field as Identity);
    if (field === "name" || field === "parents") addNames(plan, value);
    return;
  }
  const day = days.find((one) => one === field);
  if (day) {
    set(plan, day, dayOf(value));
    return;
  }
  switch (field) {
    case "date-of-birth": {
      const on = dayOf(value);
      fill(plan, "date-of-birth");
      if (on !== undefined) set(person(plan), "dateOfBirth", on);
      return;
    }
    case "ncYear": {
      const year = yearOf(value.text);
      if (year === undefined) notRead(value, "the year group is in no form that can be read");
      else set(person(plan), "ncYear", year);
      return;
    }
    case "pronouns": {
      const pronoun = /^(he|she|they)\b/i.exec(value.text.trim())?.[1]?.toLowerCase();
      if (pronoun === "he" || pronoun === "she" || pronoun === "they") set(person(plan), "pronouns", pronoun);
      else notRead(value, "the pronouns are none of he, she and they");
      return;
    }
    case "usesSpeech":
    case "overCompulsorySchoolAge":
      set(person(plan), field, statementOf(value));
      return;
    case "status": {
      const status = statusIn(value.text);
      if (status) set(plan, "status", status);
      else notRead(value, "the status is neither draft nor final");
      return;
    }
    case "version":
      set(plan, "version", textOf(value));
      return;
    case "kind": {
      const kind = /annual.review/i.test(value.text)
        ? "annual-review"
        : /amend/i.test(value.text)
          ? "amended"
          : /\bnew\b|\bfirst\b/i.test(value.text)
            ? "new"
            : undefined;
      if (kind) set(plan, "kind", kind);
      else notRead(value, "why this version was made is not said as new, amended or annual review");
      return;
    }
    case "settingType": {
      const setting = settingIn(value.text);
      if (setting) set(plan, "setting", setting);
      else notRead(value, "the type of setting is none that is known");
      return;
    }
    case "phaseTransfer":
      set(plan, "phaseTransfer", /post.?16|sixth form|college/i.test(value.text) ? "post-16" : "other");
      return;
    case "signed": {
      const on = /\d/.test(value.text) ? value : undefined;
      set(plan, "signed", yesOrNo(value.text) ?? true);
      if (on && plan.signedOn === undefined && yesOrNo(value.text) === undefined) set(plan, "signedOn", dayOf(value));
    }
  }
}

function fill(plan: PlanRecord, field: Identity): void {
  plan.identity ??= [];
  if (!plan.identity.includes(field)) plan.identity.push(field);
}

function person(plan: PlanRecord): NonNullable<PlanRecord["person"]> {
  plan.person ??= {};
  return plan.person;
}

/** Names, one of each person: "Jo Sample and Sam Sample (father)" are two. */
function addNames(plan: PlanRecord, { text, where, unread }: Value): void {
  const names = text
    .split(/\n|,|;|\/|&|\band\b/u)
    .map((one) =>
      one
        .replace(/\([^()]*\)/g, "")
        .replace(/^\s*(?:mr|mrs|ms|miss|mx|dr)\.?\s/i, "")
        .trim(),
    )
    .filter((one) => one !== "" && /\p{L}/u.test(one));
  const { names: known = [] } = person(plan);
  const all = [...new Set([...known, ...names.map((one) => one.slice(0, longestName))])].slice(0, mostNames);
  if (names.some((one) => one.length > longestName))
    unread.add(where, "a name is too long to be one", "Give the names one by one, parted by commas.");
  if (all.length > 0) person(plan).names = all;
}

/** A National Curriculum year: nursery is -1, reception 0. */
function yearOf(text: string): number | undefined {
  if (/^reception\b/i.test(text.trim())) return 0;
  if (/^nursery\b/i.test(text.trim())) return -1;
  const year = /^(?:nc )?(?:year|yr|y)? ?(\d{1,2})$/i.exec(text.trim())?.[1];
  return year !== undefined && Number(year) <= 20 ? Number(year) : undefined;
}

/** The status of a plan that a short text says. */
export function statusIn(text: string): NonNullable<PlanRecord["status"]> | undefined {
  // "Final/Draft" is a template's, to be struck out.
  if (/\b(?:draft|proposed)\b/i.test(text) && /\bfinal/i.test(text)) return undefined;
  const isAmended = /\bamended\b/i.test(text);
  if (/\b(?:draft|proposed)\b/i.test(text)) return isAmended ? "amended-draft" : "draft";
  if (/\bfinal(?:ised)?\b/i.test(text)) return isAmended ? "amended-final" : "final";
  return undefined;
}

/** The type of setting that a text names. */
export function settingIn(text: string): NonNullable<PlanRecord["setting"]> | undefined {
  if (/mainstream/i.test(text)) return "mainstream";
  if (/otherwise than at|section 61|home education|\beotas\b/i.test(text)) return "otherwise-than-at-school";
  if (/special (?:\w+ )?(?:school|academy|college|post)|^special$/i.test(text.trim())) return "special";
  if (/early years|nursery/i.test(text)) return "early-years";
  return /post.?16|further education|sixth form|\bcollege\b/i.test(text) ? "post-16" : undefined;
}
