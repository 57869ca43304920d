import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { explain } from "../../src/evaluate/explain";
import { InvalidOptionsError } from "../../src/evaluate/options";
import { schedule } from "../../src/evaluate/schedule";

const record = { id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] };
const asOf = "2026-11-23";
// Callers in JavaScript have no types to stop them.
const anyOptions = (options: object) => options as { asOf: string; rules?: undefined };

describe("options", () => {
  it("that are not known are refused by name, with those that there are", () => {
    const misspelt = anyOptions({ asOf, interpretation: { firstDay: "included" } });
    const message = /There is no option "interpretation"\. There are: asOf, bankHolidays, interpretations,/;
    for (const use of [
      () => evaluateCase(record, misspelt),
      () => createEvaluator(misspelt),
      () => schedule(record, misspelt),
      () => explain(evaluateCase(record, { asOf }).findings[0]!, misspelt),
    ]) {
      expect(use).toThrow(InvalidOptionsError);
      expect(use).toThrow(message);
    }
  });

  it("that are absent, or are none, are asked for", () => {
    for (const none of [undefined, null, "2026-11-23"]) {
      const use = () => evaluateCase(record, none as never);
      expect(use).toThrow(InvalidOptionsError);
      expect(use).toThrow("Give options: asOf, the day to judge by, as YYYY-MM-DD.");
    }
  });

  it("may be named without a value", () => {
    const unset = anyOptions({ asOf, rules: undefined, schoolTerms: undefined });
    expect(evaluateCase(record, unset)).toEqual(evaluateCase(record, { asOf }));
  });
});
