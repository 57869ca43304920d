import type { Provision } from "../plan-record";
import { analyseReading } from "./analyse-wording";
import type { Extract } from "./extract";
import { families } from "./families";
import type { WordingFields } from "./fields";
import { readPassage } from "./reading";
import { saysOf } from "./says-of";

/** What the words and fields of a provision say. A fact is absent where neither words nor fields can tell. */
export interface ProvisionFacts {
  saysWhat: boolean;
  saysWho: boolean;
  saysExpertise: boolean;
  saysHowOften: boolean;
  saysHowLong: boolean;
  /** The size of the group is said, or it is not provided to a group. */
  saysGroupSize: boolean;
  /** Who, how often and how long are all said. */
  quantified: boolean;
  /** How many of what, who, expertise, how often, how long and, where it is shared, the size of the group are not said. */
  elementsMissing: number;
  /** The families of vague wording in it that count in full. */
  vagueFamilies: string[];
  /** It is given by one adult to one child, as recorded or as a ratio in the words says. */
  oneToOne: boolean;
  teaches: boolean;
  isSpeechTherapy: boolean;
  /** Absent where it cannot be worked out. */
  hoursPerYear?: number;
}

const vague = new Set(families.filter(({ group }) => group === "vague").map(({ family }) => family));
const recordedElements = [
  "activity",
  "role",
  "expertise",
  "mode",
  "shared",
  "groupMost",
  "times",
  "per",
  "minutes",
] as const;

/** The facts that are derived from a provision's words and fields. */
export function provisionFacts(provision: Provision): Partial<ProvisionFacts> {
  const { text, section = "F", service } = provision;
  const isRecorded = recordedElements.some((one) => provision[one] !== undefined);
  if (text === undefined && !isRecorded) return speechTherapyOf(service);
  const reading = readPassage(text ?? "");
  const fields = provision as WordingFields;
  const { elements, queries } = analyseReading(reading, { section, fields });
  const { missing, hoursPerYear } = elements;
  const families = queries
    .filter(({ family, weight }) => weight === "full" && vague.has(family))
    .map(({ family }) => family);
  return {
    saysWhat: elements.what,
    saysWho: elements.who,
    saysExpertise: elements.expertise,
    saysHowOften: elements.howOften,
    saysHowLong: elements.howLong,
    saysGroupSize: elements.groupSize,
    quantified: elements.quantified,
    elementsMissing: missing.length,
    vagueFamilies: [...new Set(families)],
    oneToOne: provision.groupMost === 1 || reading.extracts.some(isOneToOne),
    ...(text !== undefined && { teaches: saysOf(reading, "teaching-verb") }),
    ...(text !== undefined && { isSpeechTherapy: saysOf(reading, "speech-therapy-outside-f") }),
    ...speechTherapyOf(service),
    ...(hoursPerYear !== undefined && { hoursPerYear }),
  };
}

function isOneToOne({ kind, amount }: Extract): boolean {
  return kind === "ratio" && amount?.most === 1;
}

function speechTherapyOf(service: string | undefined): { isSpeechTherapy?: boolean } {
  return service === undefined ? {} : { isSpeechTherapy: service === "speech-and-language-therapy" };
}
