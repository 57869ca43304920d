import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/evaluate/finding";
import type { Timetable } from "../../src/records/case-record";
import { builtInRules } from "../../src/rules/built-in";
import { policies, withPolicy } from "../../src/timetables";
import { isReviewOverdue, onReviews } from "../../src/timetables/review-overdue";
import type { TimetableStatus } from "../../src/timetables/status";

const asOf = "2026-11-23";
const finding = (given: Partial<Finding> = {}): Finding => ({
  rule: "review",
  version: "2024-08-19",
  outcome: "breached",
  force: "local",
  subject: "/timetables/0",
  provision: "",
  ...given,
});
const isOverdue = (timetable: Timetable, findings: Finding[] = [], status: TimetableStatus = "running") =>
  isReviewOverdue(timetable, status, findings, ({ rule }) => rule === "review", asOf);

describe("the rules on reviews", () => {
  it("are the time limits that a review keeps, those of a policy among them", () => {
    const found = new Set<string>();
    for (const policy of policies) {
      const rules = withPolicy(builtInRules, policy);
      const isOnReviews = onReviews(rules);
      for (const { id } of rules.rules) if (isOnReviews(finding({ rule: id }))) found.add(id);
    }
    expect([...found].sort()).toEqual([
      "local-policy.review-by-review-point",
      "local-policy.review-regularly",
      "part-time-timetable.review-on-day-set",
      "part-time-timetable.review-within-half-term",
    ]);
  });
});

describe("a review is overdue", () => {
  it("when the last day of a time limit for one has passed without it", () => {
    expect(isOverdue({}, [finding()])).toBe(true);
    expect(isOverdue({}, [finding({ outcome: "query" })])).toBe(true);
    expect(isOverdue({}, [finding({ outcome: "open" })])).toBe(false);
    expect(isOverdue({}, [finding({ rule: "another" })])).toBe(false);
  });

  it("no longer when it was held late, or one was held since", () => {
    expect(isOverdue({}, [finding({ doneOn: "2026-11-20" })])).toBe(false);
    const late = finding({ dueOn: "2026-11-06" });
    expect(isOverdue({ reviews: [{ heldOn: "2026-11-20" }] }, [late])).toBe(false);
    expect(isOverdue({ reviews: [{ heldOn: "2026-11-05" }] }, [late])).toBe(true);
    expect(isOverdue({ reviews: [{ heldOn: "2026-11-24" }] }, [late])).toBe(true);
  });

  it("by the latest of the last days that a policy leaves open", () => {
    const open = finding({ lastDays: { "calendar-weeks": "2026-11-02", "school-weeks": "2026-11-09" } });
    expect(isOverdue({ reviews: [{ heldOn: "2026-11-05" }] }, [open])).toBe(true);
    expect(isOverdue({ reviews: [{ heldOn: "2026-11-09" }] }, [open])).toBe(false);
  });

  it.each<[boolean, Timetable["reviews"]]>([
    [true, [{ dueOn: "2026-11-22" }]],
    [false, [{ dueOn: "2026-11-23" }]],
    [false, [{ dueOn: "2026-11-09", heldOn: "2026-11-06" }]],
    [true, [{ dueOn: "2026-11-09" }, { heldOn: "2026-11-06" }]],
    [false, [{ dueOn: "2026-11-09" }, { heldOn: "2026-11-16" }]],
    [true, [{ dueOn: "2026-11-09", heldOn: "2026-11-30" }]],
  ])("%s by the days set for them: %j", (overdue, reviews) => {
    expect(isOverdue({ reviews: reviews! })).toBe(overdue);
  });

  it.each<TimetableStatus>(["planned", "ended", "undated"])("never of a timetable that is %s", (status) => {
    expect(isOverdue({ reviews: [{ dueOn: "2026-11-09" }] }, [finding()], status)).toBe(false);
    expect(isOverdue({ reviews: [{ dueOn: "2026-11-09" }] }, [finding()], "past-its-end")).toBe(true);
  });
});
