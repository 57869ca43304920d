import { describe, expect, it } from "vitest";
import { readThemeActions, summariseActions } from "../../../src/quality/theme/actions";
import { InvalidRecordError } from "../../../src/records/errors";

const action = (finding: string, more: object) => ({
  finding,
  owner: "Team manager",
  status: "open" as const,
  ...more,
});

describe("actions", () => {
  const summary = summariseActions(
    [
      action("later", { due: "2026-12-01" }),
      action("today", { due: "2026-11-23" }),
      action("late", { due: "2026-11-20", status: "under-way" }),
      action("no day", {}),
      action("closed in time", { status: "closed", due: "2026-09-01", closedOn: "2026-08-31", reAuditGrade: "good" }),
      action("closed late", {
        status: "closed",
        due: "2026-09-01",
        closedOn: "2026-09-04",
        reAuditGrade: "inadequate",
      }),
    ],
    "2026-11-23",
  );

  it("stand in the order in which they are due, those closed last", () => {
    expect(summary.actions.map(({ finding }) => finding)).toEqual([
      "late",
      "today",
      "later",
      "no day",
      "closed late",
      "closed in time",
    ]);
  });

  it("are late from the day after they were due", () => {
    expect(summary.actions.map(({ daysLate }) => daysLate)).toEqual([3, undefined, undefined, undefined, 3, undefined]);
  });

  it("are counted by how far they are and what the next audit said", () => {
    expect(summary).toMatchObject({ open: 4, overdue: 1, closed: 2, reAudited: 2, reAuditedGood: 1 });
  });
});

describe("a list of actions that cannot be read", () => {
  it("is refused with where the fault lies, and without the value", () => {
    const secret = "Robin Invented";
    const read = () => readThemeActions([{ finding: "F-05", owner: "x", status: secret, due: "2026-02-30" }]);
    expect(read).toThrow(InvalidRecordError);
    expect(read).toThrow("/0/status");
    expect(read).toThrow("/0/due");
    expect(read).not.toThrow(secret);
  });

  it("is read as it stands otherwise", () => {
    const actions = [{ finding: "F-05", owner: "x", status: "open", due: "2026-02-28" }];
    expect(readThemeActions(actions)).toEqual(actions);
  });
});
