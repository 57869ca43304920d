import { describe, expect, it } from "vitest";
import { describeRule } from "../../src/evaluate/describe-rule";
import { builtInRules } from "../../src/rules/built-in";
import { rulesOf } from "../support/one-rule";

const describeOne = (rule: object) => {
  const rules = rulesOf({ scope: "timetable", ...rule });
  return describeRule(rules.rules[0]!, rules);
};
const age = "https://www.legislation.gov.uk/ukpga/1996/56/section";

describe("a rule in words", () => {
  it("says all that a time limit has, heading by heading", () => {
    const rule = {
      kind: "time-limit",
      force: "statutory-guidance",
      certainty: "secondary",
      uses: ["compulsory-school-age"],
      appliesWhen: { fact: "startedOn", operator: "onOrAfter", value: { fact: "compulsorySchoolAgeFrom" } },
      limit: { within: { weeks: 6 }, of: "startedOn", promptly: "without delay" },
      doneBy: "endedOn",
      lapsesOn: "expectedEndOn",
      otherwise: "query",
      notify: ["local-authority", "parent-or-young-person"],
      notices: ["first-day"],
      inForce: { from: "2014-09-01", to: "2020-04-30" },
      note: "A note.",
      sources: [
        { instrument: "uksi/2024/208", provision: "reg 11(6)" },
        { code: "9.44", certainty: "recalled" },
        { guidance: "Somebody, something", certainty: "secondary" },
      ],
    };
    const birthday = "60 months after date of birth";
    expect(describeOne(rule)).toBe(`A test
test.rule

Force
  statutory guidance: those it is for should follow it
Owed by
  school or institution
Time
  within 6 weeks of the first day of the timetable, and without delay
Done on
  the last day of the timetable
Ends on
  the day set for the end of the timetable, after which full-time education is expected
If not
  a person should look
Must be told
  local authority; parent or young person
Applies when
  the first day of the timetable is on or after the earliest of the first 31 March on or after ${birthday} and the first 31 August on or after ${birthday} and the first 31 December on or after ${birthday}
Exceptions
  none
In force
  from Monday 1 September 2014 to Thursday 30 April 2020
Defined
  - Compulsory school age: Education Act 1996 s.8(2) ${age}/8; Education Act 1996 s.8(3) ${age}/8; SI 1998/1607 art 2 https://www.legislation.gov.uk/uksi/1998/1607; SI 1997/1970 art 2 https://www.legislation.gov.uk/uksi/1997/1970; Education Act 1996 s.579(1) ${age}/579
Sources
  SI 2024/208 reg 11(6) https://www.legislation.gov.uk/uksi/2024/208/regulation/11
  SEND Code of Practice para 9.44 (recalled and not yet checked against the source) https://www.gov.uk/government/publications/send-code-of-practice-0-to-25
  Somebody, something (read second hand, in a source that quotes it)
Certainty
  read second hand, in a source that quotes it
Disputed
  first-day: When a limit runs within so many weeks of an event, is the day of the event counted?
    - excluded (the default): The day of the event is left out: six weeks of Monday 5 January end on Monday 16 February.
    - included: The day of the event is day 1, so that every such limit ends a day sooner.
Note
  A note.`);
  });

  it("says all that a check has, and none of what it has not", () => {
    const rule = {
      kind: "check",
      amounts: { days: { between: "days", from: "startedOn", to: "endedOn" } },
      holdsWhen: {
        all: [
          { fact: "days", operator: "lessThan", value: 5 },
          { fact: "endedOn", operator: "isRecorded", value: true },
        ],
      },
    };
    expect(describeOne(rule)).toBe(`A test
test.rule

Force
  law
Owed by
  school or institution
Holds when
  all of:
    - the days from the first day of the timetable to the last day of the timetable is less than 5
    - the last day of the timetable is recorded
In force
  from Friday 1 January 2010
Sources
  SI 2024/208 reg 1 https://www.legislation.gov.uk/uksi/2024/208/regulation/1
Certainty
  read in the source itself`);
  });

  it("says what makes out an exception, limb by limb", () => {
    const exception = builtInRules.exceptions.find(({ id }) => id === "exception.exceptional-personal-circumstances")!;
    const said = describeRule(exception, builtInRules);
    expect(said).not.toContain("Owed by");
    expect(/Made out when\n([\s\S]*?)\n\w/.exec(said)![1]).toBe(`  all of:
    - the first day of the circumstances or absence is on or before the last day of the time limit
    - any of:
      - their last day is not recorded
      - their last day is on or after the start of the time limit
  and
  it is recorded why the ground made it impractical to keep the limit`);
  });

  it("names the exceptions of a limit with their days of effect", () => {
    const rule = builtInRules.rules.find(({ id }) => id === "needs-assessment.decision-to-assess")!;
    const lines = describeRule(rule, builtInRules).split("\n");
    expect(lines.slice(lines.indexOf("Exceptions") + 1, lines.indexOf("In force"))).toEqual([
      "  - Advice was requested from the head or principal around a closure of the school or institution of at least 4 weeks (exception.school-closure; in force from Monday 1 September 2014)",
      "  - Advice was requested from the provider of early years education around its closure of at least 4 weeks (exception.early-years-closure; in force from Monday 1 September 2014)",
      "  - Exceptional personal circumstances affected the child, the parent or the young person during the time limit (exception.exceptional-personal-circumstances; in force from Monday 1 September 2014)",
      "  - The child, the parent or the young person was absent from the area for a continuous period of at least 4 weeks during the time limit (exception.absence-from-area; in force from Monday 1 September 2014)",
      "  - It was impractical for a reason relating to the incidence or transmission of coronavirus (exception.coronavirus; in force from Friday 1 May 2020 to Friday 25 September 2020)",
    ]);
  });
});
