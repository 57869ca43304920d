import type { PlanRecord } from "../plan-record";
import { mixedPersons } from "./mixed-person";
import { readPassage } from "./reading";

type VoiceItem = NonNullable<PlanRecord["voice"]>[number];

/** Who speaks in the words of a view. Absent without words. */
export interface VoiceFacts {
  /** It is written in the first person, words in quotation marks left aside. */
  firstPerson: boolean;
  /** It changes between the first and the third person for the same child. */
  mixedPerson: boolean;
}

const first = /^(i|i'm|i've|i'd|i'll|me|my|mine|myself)$/;
const firstOfParents = /^(we|we're|we've|we'd|we'll|us|our|ours)$/;

/** The facts that are derived from the words of a view. A parent who writes of the child as he or she mixes nothing. */
export function voiceFacts({ text, speaker }: VoiceItem): Partial<VoiceFacts> {
  if (text === undefined) return {};
  const reading = readPassage(text);
  const isFirst = reading.tokens.some(
    ({ kind, norm }, i) =>
      kind === "word" &&
      reading.quoted[i] === 0 &&
      (first.test(norm) || (speaker === "parent" && firstOfParents.test(norm))),
  );
  const mixes = speaker !== "parent" && speaker !== "professional" && mixedPersons(reading).length > 0;
  return { firstPerson: isFirst, mixedPerson: mixes };
}
