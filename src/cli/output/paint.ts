import pc from "picocolors";
import type { Outcome } from "../../evaluate/finding";

/** Colours words. Colour only repeats what the word says. */
export interface Paint {
  outcome(outcome: Outcome): string;
  heading(text: string): string;
}

/** Colours, or none. */
export function makePaint(enabled: boolean): Paint {
  const colours = pc.createColors(enabled);
  const byOutcome: Partial<Record<Outcome, (text: string) => string>> = {
    breached: colours.red,
    open: colours.yellow,
    met: colours.green,
    query: colours.cyan,
    undetermined: colours.magenta,
  };
  return {
    outcome: (outcome) => byOutcome[outcome]?.(outcome) ?? outcome,
    heading: colours.bold,
  };
}
