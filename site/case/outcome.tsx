import type { Finding } from "../../src/index";

type Outcome = Finding["outcome"];

/** The library's words for outcomes, and what each means. */
export const outcomes: Readonly<Record<Exclude<Outcome, "not-applicable">, { word: string; means: string }>> = {
  breached: { word: "Breached", means: "done late, not done in time, or not as it must be" },
  open: { word: "Open", means: "not done, and there is time left" },
  undetermined: { word: "Undetermined", means: "facts are missing" },
  query: { word: "Query", means: "a person should look" },
  excepted: { word: "Excepted", means: "late, with an exception made out" },
  met: { word: "Met", means: "done in time, or as it must be" },
};

/** An outcome as a word in its colour; the word alone says it. */
export function OutcomeTag({ outcome }: { outcome: Outcome }) {
  return (
    <strong class={`tag ${outcome}`}>{outcome === "not-applicable" ? "Not applicable" : outcomes[outcome].word}</strong>
  );
}

const counted = (count: number) => `${count} day${count === 1 ? "" : "s"}`;

/** How a finding stands to its last day, in a few words. */
export function timing({ outcome, doneOn, daysLate, daysShort, daysLeft }: Finding): string {
  if (daysLate !== undefined) {
    const over = `${counted(daysLate)} ${outcome === "excepted" ? "over" : "late"}`;
    return doneOn === undefined ? `${over}, not done` : over;
  }
  if (daysShort !== undefined) return `${counted(daysShort)} short`;
  if (daysLeft !== undefined) return `${counted(daysLeft)} left`;
  return "";
}
