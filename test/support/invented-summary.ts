import {
  type CaseloadSummary,
  createCaseloadCounter,
  type SummaryOptions,
  summariseCaseload,
} from "../../src/caseload";
import type { CaseRecord } from "../../src/records/case-record";
import { synthesiseCaseload } from "../../src/synth";
import { inventCaseload } from "./invented-caseload";

const asOf = "2026-11-23";

/** The summary of some cases on 23 November 2026. */
export function summaryOf(
  cases: Iterable<CaseRecord>,
  { leftOut = 0, since, ...options }: SummaryOptions & { leftOut?: number; since?: string } = {},
): CaseloadSummary {
  const counter = createCaseloadCounter({ asOf, since });
  for (const one of cases) counter.add(one);
  counter.leaveOut(leftOut);
  return summariseCaseload(counter.counts(), options);
}

/** Invented cases in which every outcome happens: old plans with their reviews, and assessments of every course. */
export function* variedCases(count: number): Generator<CaseRecord> {
  yield* synthesiseCaseload({ count, seed: 7, asOf });
  for (const one of inventCaseload(count, 3, asOf)) yield { ...one, localAuthority: "Syntheticshire" };
}

/** Invented cases of so many areas. */
export function* casesOfAreas(count: number, areas: number): Generator<CaseRecord> {
  let i = 0;
  for (const one of synthesiseCaseload({ count, seed: 5, asOf })) {
    const area = `Area ${String(i++ % areas).padStart(3, "0")}`;
    yield { ...one, area };
  }
}
