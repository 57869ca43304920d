import grading from "../../rules/quality/grading.json";
import { criteria } from "../../src/quality/criteria";
import { gradePlan } from "../../src/quality/grade";
import { gradingSchema } from "../../src/quality/grading-schema";
import type { AuditResult, PlanAudit } from "../../src/quality/plan-audit";
import type { Standing } from "../../src/quality/rating";

const read = gradingSchema.parse(grading);

/** Chance that is the same every time: a linear congruential generator (Numerical Recipes), from 0 up to 1. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An audit in which every criterion comes to what `standing` says. */
export function auditWith(
  about: Partial<PlanAudit> & { id: string },
  standing: (code: string, section: string) => Standing,
): PlanAudit {
  const results = criteria.map(({ criterion, section, severity, title }): AuditResult => {
    const rating = standing(criterion, section);
    return {
      criterion,
      section,
      severity,
      title,
      rating,
      by: rating === "pending" ? "nobody" : "structure",
      failing: rating === "not" ? 2 : rating === "partly" ? 1 : 0,
      queries: 0,
    };
  });
  return {
    asOf: "2026-11-23",
    findings: [],
    queries: [],
    thread: { chains: [], orphans: [] },
    drift: [],
    results,
    grade: gradePlan(results, read),
    fixes: [],
    judgements: [],
    dismissed: [],
    ...about,
  };
}

/** Audits of a number of plans of some teams, issued over the years before the audit. */
export function inventAudits(count: number, seed = 1, teams = ["North", "South", "East", "West"]): PlanAudit[] {
  const next = chance(seed);
  return Array.from({ length: count }, (_, i) => {
    const quality = next();
    const team = teams[Math.floor(next() ** 2 * teams.length)];
    const month = Math.floor(next() * 54);
    const issuedOn = `${2022 + Math.floor((month + 5) / 12)}-${String(((month + 5) % 12) + 1).padStart(2, "0")}-15`;
    const audit = auditWith(
      { id: `plan-${i + 1}`, asOf: "2026-11-23", issuedOn, ...(next() < 0.95 && team ? { team } : {}) },
      () => {
        const drawn = next();
        if (drawn < 0.08) return "pending";
        if (drawn < 0.16) return "not-applicable";
        const limit = 0.16 + 0.84 * (0.75 + 0.25 * quality);
        if (drawn < limit) return "met";
        return drawn < (limit + 1) / 2 ? "partly" : "not";
      },
    );
    // Caps would make every invented plan inadequate.
    const score = audit.grade.score ?? 0;
    const grade =
      score > 0.97 ? "outstanding" : score > 0.9 ? "good" : score > 0.84 ? "requires-improvement" : "inadequate";
    return { ...audit, grade: { ...audit.grade, grade, limits: [] } };
  });
}
