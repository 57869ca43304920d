import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrarySchool, type School } from "../support/arbitrary-school";
import {
  type NaiveCount,
  type NaiveSpell,
  naiveDays,
  naiveLongestRun,
  naiveMost,
  naivePattern,
  naivePossible,
  naiveReaches,
  naiveRun,
  naiveSchoolDaysBetween,
  naiveSessions,
  naiveTaken,
  type Taken,
} from "../support/naive-amounts";
import { plus } from "../support/naive-days";
import { daysFrom, type NaiveSchool, naiveSchoolWeeks, walkSchool } from "../support/naive-school";
import { judgeBy, rulesOf } from "../support/one-rule";

/** What a rule is told of a day comes from its subject: two days that are known in advance. */
interface Subject {
  from: string;
  to: string;
}

const inRegister = { in: "registerEntry" };
const days = { total: "schoolDays", ...inRegister };
const longestRun = { longestRun: "schoolDays", ...inRegister };
const pattern = { weeklyPattern: "schoolWeeks", ...inRegister };
const most = (schoolWeeks: number) => ({ most: "sessions", inAny: { schoolWeeks }, ...inRegister });
const through = (run: string) => ({ run, through: "from", ...inRegister });
const references = ["12-31", "easter-monday", "07-31"];
const termOrBetween = { termOrBetween: references, whereTermsExceed: 3 };
const between: NaiveCount["within"] = { moreThan: 3, between: references };
const less = { ...inRegister, where: { fact: "code", operator: "equal", value: "D" } };
const passing = { passingOver: less };

/** A school, spells in its register (some of them with code D) and a day to judge by. */
interface Drawn {
  school: School;
  spells: (NaiveSpell & { code?: "D" })[];
  subject: Subject;
  asOf: string;
}

/** The same with the school walked through. */
interface Walked extends Drawn {
  walked: NaiveSchool;
}

type Amount = (walked: Walked) => number | undefined;

/** An amount worked out from what spells take up. */
const ofTaken = (
  amount: (taken: Taken, drawn: Walked) => number | undefined,
  count: (drawn: Walked) => Partial<NaiveCount>,
): Amount => {
  return (drawn) => {
    const taken = naiveTaken(drawn.walked, drawn.spells, { asOf: drawn.asOf, ...count(drawn) });
    return taken && amount(taken, drawn);
  };
};
const total = (count: (drawn: Walked) => Partial<NaiveCount>) =>
  ofTaken((taken, { walked }) => naiveDays(taken, walked), count);
const run = (whole: boolean, count: (drawn: Walked) => Partial<NaiveCount> = () => ({})) =>
  ofTaken((taken, { walked, subject }) => naiveRun(taken, walked, subject.from, whole)?.length, count);
const possible = (spells: (drawn: Walked) => NaiveSpell[], count: (drawn: Walked) => Partial<NaiveCount>): Amount => {
  return (drawn) => naivePossible(drawn.walked, spells(drawn), { asOf: drawn.asOf, ...count(drawn) });
};

/** A run at the school with the days shut that spells with code D take up whole. */
const passingRun = (length: (taken: Taken, school: NaiveSchool, subject: Subject) => number | undefined): Amount => {
  return ({ walked, spells, subject, asOf }) => {
    const closing = spells.filter(({ code }) => code === "D");
    const shut = naiveTaken(walked, closing, { asOf });
    if (shut === undefined) return undefined;
    const isOpen = (day: string) => walked.isOpen(day) && !(shut.has(`${day} morning`) && shut.has(`${day} afternoon`));
    const school = { ...walked, isOpen, openDays: walked.openDays.filter(isOpen) };
    const taken = naiveTaken(school, spells, { asOf });
    return taken && length(taken, school, subject);
  };
};

/** Each amount as a rule says it, and as it is counted by walking. */
const amounts: Record<string, [object, Amount]> = {
  days: [days, total(() => ({}))],
  sessions: [
    { total: "sessions", ...inRegister },
    ofTaken(
      (taken, { walked }) => naiveSessions(taken, walked),
      () => ({}),
    ),
  ],
  daysInYear: [{ ...days, within: "schoolYear" }, total(() => ({ within: "schoolYear" }))],
  daysInTerm: [{ ...days, within: "term" }, total(() => ({ within: "term" }))],
  daysBetween: [{ ...days, within: termOrBetween }, total(() => ({ within: between }))],
  daysInYearOfDay: [
    { ...days, within: "schoolYear", at: "from" },
    total(({ subject }) => ({ within: "schoolYear", at: subject.from })),
  ],
  daysBetweenAtDay: [
    { ...days, within: termOrBetween, at: "from", planned: true },
    total(({ subject }) => ({ within: between, at: subject.from, planned: true })),
  ],
  daysSince: [{ ...days, since: "from" }, total(({ subject }) => ({ since: subject.from }))],
  daysSinceUpTo: [
    { ...days, since: "from", upTo: "to", within: "schoolYear" },
    total(({ subject }) => ({ since: subject.from, upTo: subject.to, within: "schoolYear" })),
  ],
  daysUpTo: [{ ...days, upTo: "to" }, total(({ subject }) => ({ upTo: subject.to }))],
  daysPlanned: [{ ...days, planned: true }, total(() => ({ planned: true }))],
  daysPlannedUpTo: [
    { ...days, upTo: "to", planned: true },
    total(({ subject }) => ({ upTo: subject.to, planned: true })),
  ],
  longestRun: [
    longestRun,
    ofTaken(
      (taken, { walked }) => naiveLongestRun(taken, walked),
      () => ({}),
    ),
  ],
  longestRunInTerm: [
    { ...longestRun, within: "term", planned: true },
    ofTaken(
      (taken, { walked }) => naiveLongestRun(taken, walked),
      () => ({ within: "term", planned: true }),
    ),
  ],
  run: [through("schoolDays"), run(false)],
  runPlanned: [{ ...through("schoolDays"), planned: true }, run(false, () => ({ planned: true }))],
  wholeRun: [through("wholeSchoolDays"), run(true)],
  longestRunPassing: [{ ...longestRun, ...passing }, passingRun(naiveLongestRun)],
  runPassing: [
    { ...through("schoolDays"), ...passing },
    passingRun((taken, school, { from }) => naiveRun(taken, school, from, false)?.length),
  ],
  wholeRunPassing: [
    { ...through("wholeSchoolDays"), ...passing },
    passingRun((taken, school, { from }) => naiveRun(taken, school, from, true)?.length),
  ],
  mostInTwo: [
    most(2),
    ofTaken(
      (taken, { walked }) => naiveMost(taken, walked, 2),
      () => ({}),
    ),
  ],
  mostInTenSince: [
    { ...most(10), since: "from" },
    ofTaken(
      (taken, { walked }) => naiveMost(taken, walked, 10),
      ({ subject }) => ({ since: subject.from }),
    ),
  ],
  pattern: [
    pattern,
    ofTaken(
      (taken, { walked }) => naivePattern(taken, walked),
      () => ({}),
    ),
  ],
  patternInYear: [
    { ...pattern, within: "schoolYear" },
    ofTaken(
      (taken, { walked }) => naivePattern(taken, walked),
      () => ({ within: "schoolYear" }),
    ),
  ],
  possible: [
    { possible: "sessions", within: "schoolYear" },
    possible(
      () => [],
      () => ({ within: "schoolYear" }),
    ),
  ],
  possibleBetween: [
    { possible: "sessions", within: termOrBetween },
    possible(
      () => [],
      () => ({ within: between }),
    ),
  ],
  possibleAtDay: [
    { possible: "sessions", within: "term", at: "from" },
    possible(
      () => [],
      ({ subject }) => ({ within: "term", at: subject.from }),
    ),
  ],
  possibleLess: [
    { possible: "sessions", within: "schoolYear", less },
    possible(
      ({ spells }) => spells.filter(({ code }) => code === "D"),
      () => ({ within: "schoolYear" }),
    ),
  ],
  schoolDaysApart: [
    { between: "schoolDays", from: "from", to: "to" },
    ({ walked, subject }) => naiveSchoolDaysBetween(walked, subject.from, subject.to),
  ],
  schoolWeeksApart: [
    { between: "schoolWeeks", from: "from", to: "to" },
    ({ walked, subject: { from, to } }) => (from > to ? undefined : naiveSchoolWeeks(walked, from, to)?.length),
  ],
  daysApart: [
    { between: "days", from: "from", to: "to" },
    ({ subject: { from, to } }) => (from <= to ? daysFrom(from, to).length - 1 : 1 - daysFrom(to, from).length),
  ],
};

/** Spells of some days, or of the same weekday for some weeks on end; all inside the terms, or now and then beyond them. */
function arbitrarySpells({ days: all }: NaiveSchool, beyond: number): fc.Arbitrary<Drawn["spells"]> {
  const start = fc.integer({ min: -beyond, max: all.length - 1 + beyond }).map((n) => plus(all[0]!, n));
  const sessions = fc.record(
    {
      session: fc.constantFrom("all-day", "morning", "afternoon", "lunchtime"),
      firstSession: fc.constantFrom("morning", "afternoon"),
      code: fc.constant("D"),
    },
    { requiredKeys: [] },
  );
  const lastDay = all[all.length - 1]!;
  const kept = (day: string) => (beyond === 0 && day > lastDay ? lastDay : day);
  const one = fc.tuple(start, fc.integer({ min: -1, max: 24 }), sessions).map(([from, length, more]) => {
    return [{ ...more, from, to: kept(plus(from, length)) }];
  });
  const weekly = fc.tuple(start, fc.integer({ min: 2, max: 9 }), sessions).map(([from, weeks, more]) => {
    const each = Array.from({ length: weeks }, (_, i) => plus(from, 7 * i)).filter((day) => kept(day) === day);
    return each.map((day) => ({ ...more, from: day, to: day }));
  });
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: one }, { weight: 1, arbitrary: weekly }), { maxLength: 7 })
    .map((some) => some.flat() as Drawn["spells"]);
}

const drawn = (years: number, beyond: number): fc.Arbitrary<Drawn> =>
  arbitrarySchool({ years }).chain((school) => {
    const walked = walkSchool(school);
    const day = fc.integer({ min: -20, max: walked.days.length + 20 }).map((n) => plus(walked.first, n));
    const known = fc.constantFrom(...walked.days);
    return fc.record({
      school: fc.constant(school),
      spells: arbitrarySpells(walked, beyond),
      subject: fc.record({ from: beyond === 0 ? known : day, to: day }),
      asOf: day,
    });
  });

const recordOf = ({ spells, subject }: Pick<Drawn, "spells" | "subject">) => ({
  exclusions: [subject],
  registerEntries: spells,
});

describe("amounts of school days", () => {
  const rule = {
    kind: "check",
    scope: "exclusion",
    amounts: Object.fromEntries(Object.entries(amounts).map(([name, [form]]) => [name, form])),
    holdsWhen: { fact: "days", operator: "greaterThan", value: 0 },
  };
  // An entry without a code leaves the condition of `less` unknown.
  const coded = (spells: Drawn["spells"]) => spells.map((spell) => ({ code: "I", ...spell }));
  const rules = rulesOf(rule);

  const agree = (one: Drawn) => {
    const walked = walkSchool(one.school);
    const judged = judgeBy(rules, { schoolTerms: one.school });
    const [finding] = judged(recordOf({ ...one, spells: coded(one.spells) as Drawn["spells"] }), one.asOf);
    for (const [name, [, naive]] of Object.entries(amounts)) {
      // Weeks are counted on from the first day only.
      if (name === "schoolWeeksApart" && one.subject.from > one.subject.to) continue;
      expect([name, finding!.amounts?.[name]]).toEqual([name, naive({ ...one, walked })]);
    }
  };

  it("are those of a walk through the days, inside the terms", () => {
    fc.assert(fc.property(drawn(2, 0), agree), { numRuns: 150 });
  });

  it("are those of a walk through the days, and unknown where it leaves the terms", () => {
    fc.assert(fc.property(drawn(3, 30), agree), { numRuns: 100 });
  });
});

describe("the day on which an amount reaches a number", () => {
  const numbers = [1, 2, 3, 5, 8, 13];
  /** What is counted of spells in a stretch that does not move with the as-of date, with the walk that counts it by a day. */
  const forms: [object, (walked: Walked, by: string) => number | undefined][] = [
    ...["days", "sessions", "daysInYearOfDay", "longestRun", "mostInTwo", "mostInTenSince"].map((name) => {
      const [form, amount] = amounts[name]!;
      return [form, (walked: Walked, by: string) => amount({ ...walked, asOf: by })] as [object, typeof amount];
    }),
    [{ ...days, within: "term", at: "from", upTo: "to" }, upToInTerm],
  ];
  function upToInTerm(walked: Walked, by: string) {
    const { from, to } = walked.subject;
    return total(() => ({ within: "term", at: from, upTo: to }))({ ...walked, asOf: by });
  }
  const runs = [through("schoolDays"), through("wholeSchoolDays")];
  const all = [...forms.map(([form]) => form), ...runs, pattern];
  const rules = rulesOf(
    {
      id: "test.amounts",
      kind: "check",
      scope: "exclusion",
      amounts: Object.fromEntries(all.map((form, i) => [`form${i}`, form])),
      holdsWhen: { fact: "form0", operator: "greaterThan", value: 0 },
    },
    ...all.flatMap((amount, i) =>
      numbers.map((reaches) => ({
        id: `test.form-${i}-reaches-${reaches}`,
        kind: "time-limit",
        scope: "exclusion",
        limit: { by: { reaches, amount } },
        doneBy: "reinstatedOn",
      })),
    ),
  );

  /** For each form and number, the day as judged when the last term ends; and each form's amount as judged on each day. */
  const judgeAll = (one: Drawn) => {
    const walked = { ...one, walked: walkSchool(one.school) };
    const judged = judgeBy(rules, { schoolTerms: one.school });
    const atLast = judged(recordOf(one), walked.walked.last);
    const reached = (form: object, number: number) => {
      const id = `test.form-${all.indexOf(form)}-reaches-${number}`;
      return atLast.find(({ rule }) => rule === id)!.dueOn;
    };
    const judgedDaily = () =>
      walked.walked.days.map((day) => {
        const { amounts: found } = judged(recordOf(one), day).find(({ rule }) => rule === "test.amounts")!;
        return { day, of: (form: object) => found?.[`form${all.indexOf(form)}`] };
      });
    return { walked, reached, judgedDaily };
  };

  const daysOfSpells = ({ walked, spells }: Walked) =>
    walked.openDays.filter((day) => spells.some(({ from, to }) => day >= from && day <= to));

  it("is the first on which the amount, as judged then, is at least the number; it never falls", () => {
    fc.assert(
      fc.property(drawn(1, 0), (one) => {
        const { walked, reached, judgedDaily } = judgeAll(one);
        const asJudged = judgedDaily();
        for (const [form, naive] of forms) {
          const grown = asJudged.map(({ of }) => of(form));
          // The term or the year of the subject's day may not be known; it is not known on any day then.
          if (grown[0] === undefined) {
            expect([...new Set(grown), reached(form, 1)]).toEqual([undefined, undefined]);
            continue;
          }
          expect(grown).toEqual([...grown].sort((a, b) => a! - b!));
          for (const number of numbers) {
            const first = asJudged.find(({ of }) => of(form)! >= number)?.day;
            expect([form, number, reached(form, number)]).toEqual([form, number, first]);
          }
          expect(reached(form, 3)).toBe(naiveReaches(3, daysOfSpells(walked), (day) => naive(walked, day)!));
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is that of a run's own day, though it is told only when the day it runs through has come", () => {
    fc.assert(
      fc.property(drawn(1, 0), (one) => {
        const { walked, reached, judgedDaily } = judgeAll(one);
        const asJudged = judgedDaily();
        const { walked: school, subject, spells } = walked;
        const taken = naiveTaken(school, spells, { asOf: school.last })!;
        const comes = school.openDays.find((day) => day >= subject.from);
        for (const [i, form] of runs.entries()) {
          const run = naiveRun(taken, school, subject.from, i === 1)!;
          const grown = asJudged.map(({ of }) => of(form)!);
          expect(grown).toEqual([...grown].sort((a, b) => a - b));
          for (const number of numbers) {
            const day = run[number - 1];
            const told = day === undefined ? undefined : asJudged.find(({ of }) => of(form)! >= number)?.day;
            expect([number, reached(form, number), told]).toEqual([number, day, day && (day > comes! ? day : comes)]);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is that of a weekly pattern, of all that is known of its weeks", () => {
    fc.assert(
      fc.property(drawn(1, 0), (one) => {
        const { walked, reached } = judgeAll(one);
        const { walked: school, spells } = walked;
        const taken = naiveTaken(school, spells, { asOf: school.last })!;
        for (const number of numbers) {
          const day = naiveReaches(number, daysOfSpells(walked), (by) => naivePattern(taken, school, by));
          expect([number, reached(pattern, number)]).toEqual([number, day]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
