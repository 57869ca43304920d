import type { CriterionResult } from "../../quality/grade";
import type { Grade } from "../../quality/grading-schema";
import type { AuditResult, Fix, PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { displayId } from "./finding-table";
import { counted, shortDay } from "./finding-words";
import { partOfPlan } from "./plan-part";

/** What stands under every report, so that nobody takes it for more than it is. */
export const caveat =
  "A query asks a person to look at words: it never says that a plan is unlawful. How a plan is graded is a local choice, and no law's or guidance's.";

/** `requires-improvement` as people write it. */
export function gradeInWords(grade: Grade | undefined): string {
  return grade === undefined ? "not graded" : grade.replaceAll("-", " ");
}

/** A score from 0 to 1 as a percentage. */
export function scoreInWords(score: number | undefined): string {
  return score === undefined ? "" : `${Math.round(score * 100)}%`;
}

/** A section of an audit: `Section F`, `Whole plan`. */
export function sectionInWords(section: CriterionResult["section"]): string {
  if (/^[A-Z]\d?$/.test(section)) return `Section ${section}`;
  const words = section.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The place, team and date of a plan, as far as they are known. */
export function placeOfPlan({ localAuthority, area, team, issuedOn }: PlanAudit): string {
  const where = [localAuthority, area, team].filter((one) => one !== undefined).map(displayId);
  return [...where, ...(issuedOn === undefined ? [] : [`issued on ${shortDay(issuedOn)}`])].join(", ");
}

/** The grade with what stands behind it, a sentence each. */
export function gradeSentences({ grade: { grade, score, provisional, pending, limits } }: PlanAudit): string[] {
  const graded = `Grade: ${gradeInWords(grade)}${provisional ? ", provisional" : ""}.`;
  const scored = score === undefined ? [] : [`Score before any limit: ${scoreInWords(score)}.`];
  const waiting = provisional
    ? [
        `${counted(pending.length, "criterion").replace("criterions", "criteria")} still ${pending.length === 1 ? "awaits" : "await"} a person.`,
      ]
    : [];
  const limited = limits.map(
    ({ cap, because, criteria }) => `No better than ${gradeInWords(cap)}: ${because} (${criteria.join(", ")}).`,
  );
  return [graded, ...scored, ...waiting, ...limited];
}

/** How grave a fix is; of a query, how grave it is if a person finds it so. */
export function gravityInWords({ outcome, severity }: Fix): string {
  return outcome === "query" ? `a query, ${severity} if confirmed` : severity;
}

/** The question that an auditor is asked, without the scale that stands after it. */
export function questionOf(asks: string): string {
  return /^[^?]*\?/.exec(asks)?.[0] ?? asks;
}

/** `Need 2` for `need 2`. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A plan's words as they may safely be shown. */
export function quoted(words: string): string {
  return `“${displayId(words.replace(/\s+/g, " ").trim())}”`;
}

/** What an auditor made of a criterion; nothing for one that no auditor rated. */
export function ratedInWords(result: AuditResult): string[] {
  const { criterion, title, rating4, comment } = result;
  if (rating4 === undefined) return [];
  const rating = rating4 === "n/a" ? "does not apply" : `rated ${rating4}`;
  const said = comment === undefined ? "" : ` ${displayId(comment.trim())}`;
  return [`${criterion} ${title}: ${rating}.${overridden(result)}${said}`];
}

/** That a rating stands over a breach of structure, and what to do about it; nothing where the two agree. */
function overridden({ overrides, failing }: AuditResult): string {
  if (overrides === undefined) return "";
  return ` Its structure test fails in ${counted(failing, "part")} all the same, and what that caps stays capped: put it right, or set the finding aside with a reason.`;
}

/** A dismissal in words. */
export function dismissalInWords(
  { criterion, subject, quote, reason, findings }: PlanAudit["dismissed"][number],
  plan: PlanRecord,
): string {
  const where = subject === undefined ? "" : `, ${partOfPlan(subject, plan)}`;
  const what = quote === undefined ? "" : `, ${quoted(quote)}`;
  const effect =
    findings === 0
      ? "It set nothing aside: check the part and the words."
      : `${counted(findings, "finding")} set aside.`;
  return `${criterion}${where}${what}: ${displayId(reason.trim())}${/[.!?]$/.test(reason.trim()) ? "" : "."} ${effect}`;
}
