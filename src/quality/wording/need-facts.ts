import type { Need } from "../plan-record";
import { analyseReading } from "./analyse-wording";
import { readPassage } from "./reading";

/** What the words of a need amount to. Absent without words. */
export interface NeedFacts {
  /** It names a diagnosis and no effect on the child. */
  diagnosisOnly: boolean;
  /** It says provision rather than need. */
  provisionLike: boolean;
}

/** The facts that are derived from a need's words. An impact that is recorded tells the effect of a diagnosis. */
export function needFacts({ text, impact }: Need): Partial<NeedFacts> {
  if (text === undefined) return {};
  const { queries } = analyseReading(readPassage(text), { section: "B" });
  const has = (name: string) => queries.some(({ family }) => family === name);
  return { diagnosisOnly: impact === undefined && has("diagnosis-alone"), provisionLike: has("provision-in-needs") };
}
