// Stands for vitest where all tests run in one process again and again, as mutation testing needs it: what the tests use of vitest, said
// in mocha's words.
import { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";
import mocha from "mocha";
import { evaluateCase } from "../../../src/evaluate/evaluate-case";

type Body = (...args: unknown[]) => unknown;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
const matchers = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT) as object;

export const expect = Object.assign(
  (value: unknown, message?: string) => chai.expect(value, message),
  chai.expect,
  matchers,
);

/** A case that is a list is a list of arguments only where every case is one. */
const argsOf = (cases: readonly unknown[]): unknown[][] =>
  cases.every((one) => Array.isArray(one)) ? (cases as unknown[][]) : cases.map((one) => [one]);

/** The cases of a group are one test: to choose among thousands of names would take longer than the tests. */
export const it = Object.assign(
  (name: string, body: Body) =>
    mocha.it(name, async () => {
      await body();
    }),
  {
    each: (cases: readonly unknown[]) => (name: string, body: Body) =>
      mocha.it(name, async () => {
        for (const args of argsOf(cases)) await body(...args);
      }),
  },
);

export const describe = Object.assign((name: string, body: () => void) => mocha.describe(name, body), {
  each: (cases: readonly unknown[]) => (name: string, body: Body) => {
    for (const [i, args] of argsOf(cases).entries()) mocha.describe(`${name} [${i}]`, () => void body(...args));
  },
});

export const beforeAll = mocha.before;

/** What Stryker's switch between mutants stands on. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
}

// The standard evaluator is made once in a process: by the code as it is, for one made by a mutant would outlive the mutant's own run.
mocha.before(() => {
  const state: Switch = Reflect.get(globalThis, "__stryker__") ?? {};
  const { activeMutant, currentTestId } = state;
  Object.assign(state, { activeMutant: undefined, currentTestId: "made ready" });
  evaluateCase({ id: "1" }, { asOf: "2026-01-05" });
  Object.assign(state, { activeMutant, currentTestId });
});
