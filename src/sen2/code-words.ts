import type { CaseRecord, NeedsAssessment } from "../records/case-record";

type Review = NonNullable<CaseRecord["reviews"]>[number];
type Cessation = NonNullable<CaseRecord["cessations"]>[number];

/** The case record's word for each code of a SEN type. */
export const needOfCode: Readonly<Record<string, NonNullable<NonNullable<CaseRecord["person"]>["primaryNeed"]>>> = {
  SPLD: "specific-learning-difficulty",
  MLD: "moderate-learning-difficulty",
  SLD: "severe-learning-difficulty",
  PMLD: "profound-and-multiple-learning-difficulty",
  SEMH: "social-emotional-and-mental-health",
  SLCN: "speech-language-and-communication",
  HI: "hearing-impairment",
  VI: "vision-impairment",
  MSI: "multi-sensory-impairment",
  PD: "physical-disability",
  ASD: "autism",
  DS: "down-syndrome",
  OTH: "other",
};

/** Who asked, by the code of the source of a request. */
export const requesterOfCode: Readonly<Record<string, NonNullable<NeedsAssessment["requestedBy"]>>> = {
  1: "parent-or-young-person",
  2: "school-or-other-setting",
  3: "health",
  4: "social-care",
  5: "other",
};

/** What was decided at a review, by its code. */
export const reviewDecisionOfCode: Readonly<Record<string, NonNullable<Review["decision"]>>> = {
  A: "amend",
  C: "cease",
  M: "maintain",
};

/**
 * What became of a plan, by the code of the reason why it ended. `decided` says that the authority decided to cease it: a transfer and a death
 * are no such decision. A ground of section 45(1) stands only where the code says no other: code 1, for one, is also said of the adult estate.
 */
export const endOfCode: Readonly<
  Record<string, { status: "ceased" | "transferred"; decided: boolean; ground?: NonNullable<Cessation["ground"]> }>
> = {
  1: { status: "ceased", decided: true },
  2: { status: "ceased", decided: true, ground: "no-longer-necessary" },
  3: { status: "ceased", decided: true },
  4: { status: "ceased", decided: true },
  5: { status: "transferred", decided: false },
  6: { status: "ceased", decided: true },
  7: { status: "ceased", decided: true, ground: "not-responsible" },
  8: { status: "ceased", decided: false },
  9: { status: "ceased", decided: true },
};
