import type { PlanOutcome } from "../plan-record";
import { analyseReading } from "./analyse-wording";
import { type Reading, readPassage } from "./reading";
import { isCapital, type Token } from "./token";

/** What the words of an outcome amount to. */
export interface OutcomeFacts {
  /** A day or stage is recorded, or stands in the words. */
  dated: boolean;
  /** It says how well, how often or with how much help, in a field or in the words. */
  measurable: boolean;
  /** The child is its subject. Absent where no subject can be made out. */
  childIsSubject: boolean;
  kindOfText: "outcome" | "provision" | "need" | "aspiration" | "process";
}

const kinds = ["process", "provision", "need", "aspiration"] as const;
const childWords = /^(he|she|they|i|child|pupil|student|person|learner|child's|son|daughter|boy|girl)$/;
const modal = /^(will|can|is|to|has|have|should|could|must|am|uses|makes|shows|asks|goes)$/;

/** The facts that are derived from an outcome's words and fields. */
export function outcomeFacts({ text, byWhen, byWhenOn, measure }: PlanOutcome): Partial<OutcomeFacts> {
  const isDated = byWhen !== undefined || byWhenOn !== undefined;
  const isMeasured = measure !== undefined;
  if (text === undefined) return { ...(isDated && { dated: true }), ...(isMeasured && { measurable: true }) };
  const reading = readPassage(text);
  const { queries } = analyseReading(reading, { section: "E" });
  const has = (name: string) => queries.some(({ family }) => family === name);
  const kind = kinds.find((one) => has(`${one}-as-outcome`)) ?? "outcome";
  const isService = has("service-subject") || kind === "process";
  const subject = isService ? false : isChildSubject(reading);
  return {
    dated: isDated || reading.extracts.some((one) => one.kind === "date"),
    measurable: isMeasured || reading.extracts.some((one) => one.kind === "measure"),
    ...(subject !== undefined && { childIsSubject: subject }),
    kindOfText: kind,
  };
}

/** Whether a name, a pronoun or a word for the child does something, or the outcome starts with what is to be done. */
function isChildSubject({ tokens }: Reading): boolean | undefined {
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1];
    if (next === undefined) break;
    if ((childWords.test(token.norm) || isName(token)) && modal.test(next.norm)) return true;
  }
  return tokens[0]?.norm === "to" && /^(be|have|use|read|write|walk|make|join|ask)$/.test(tokens[1]?.norm ?? "")
    ? true
    : undefined;
}

function isName(token: Token): boolean {
  return isCapital(token) && /^[A-Z]('?[a-zA-Z]+)*$/.test(token.raw);
}
