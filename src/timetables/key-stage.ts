/** The key stages, with what comes before the first and after the last. */
export const keyStages = [
  "early years",
  "key stage 1",
  "key stage 2",
  "key stage 3",
  "key stage 4",
  "post-16",
] as const;

/** A key stage in words, or what comes before and after them. */
export type KeyStage = (typeof keyStages)[number];

const lastYears: [lastYear: number, keyStage: KeyStage][] = [
  [0, "early years"],
  [2, "key stage 1"],
  [6, "key stage 2"],
  [9, "key stage 3"],
  [11, "key stage 4"],
];

/** The key stage of a National Curriculum year. Reception is year 0. */
export function keyStageOf(ncYear: number | undefined): KeyStage | undefined {
  if (ncYear === undefined) return undefined;
  return lastYears.find(([last]) => ncYear <= last)?.[1] ?? "post-16";
}
