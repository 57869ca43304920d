import type { NeedsAssessment } from "../records/case-record";

/** How well it is recorded who was told. */
export type Told = "everyone" | "someone-left-out" | "not-recorded";

/** How well it is recorded what a notice said. */
export type Notice = "complete" | "without-tribunal-recommendations" | "incomplete" | "not-recorded";

type Recipient = NonNullable<NeedsAssessment["finalPlanSentTo"]>[number];
type Content = NonNullable<NeedsAssessment["finalPlanNoticeContents"]>[number];

/** All who are told of a decision whether to assess. */
export const toldOfDecision: readonly Recipient[] = [
  "parent-or-young-person",
  "responsible-commissioning-body",
  "social-services-officers",
  "head-or-principal",
];

/** All who are told of a decision whether to issue a plan. */
export const toldOfPlanDecision: readonly Recipient[] = [
  "parent-or-young-person",
  "responsible-commissioning-body",
  "head-or-principal",
];

/** All who are sent the finalised plan. */
export const sentFinalPlan: readonly Recipient[] = [
  "parent-or-young-person",
  "named-institution",
  "responsible-commissioning-body",
];

const fiveContents: readonly Content[] = [
  "right-of-appeal",
  "appeal-time-limits",
  "mediation-information",
  "disagreement-resolution",
  "information-and-advice",
];

/** The recipients to record: none, or all, or all but the health body, which is owed a notice whether or not there is a school. */
export function recipientsOf(all: readonly Recipient[], told: Told): Recipient[] | undefined {
  if (told === "not-recorded") return undefined;
  return told === "everyone" ? [...all] : all.filter((one) => one !== "responsible-commissioning-body");
}

/** The contents to record; `of` says which notice, as a refusal to assess need not speak of recommendations. */
export function contentsOf(of: "refusal-to-assess" | "later-notice", notice: Notice): Content[] | undefined {
  if (notice === "not-recorded") return undefined;
  if (notice === "incomplete") return fiveContents.slice(0, 2);
  const five = of === "refusal-to-assess" || notice === "without-tribunal-recommendations";
  return five ? [...fiveContents] : [...fiveContents, "tribunal-recommendations"];
}
