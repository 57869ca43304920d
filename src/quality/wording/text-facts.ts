import { needFacts } from "./need-facts";
import { outcomeFacts } from "./outcome-facts";
import { provisionFacts } from "./provision-facts";
import { voiceFacts } from "./voice-facts";
import { wholePlanFacts } from "./whole-plan-facts";

/** What is derived from the words of a plan, by the part that it is derived from. */
export const textFacts = {
  need: needFacts,
  outcome: outcomeFacts,
  provision: provisionFacts,
  voice: voiceFacts,
  wholePlan: wholePlanFacts,
} as const;
