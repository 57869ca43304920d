import type { PlanAudit } from "../../src/quality/plan-audit";
import type { PlanRecord } from "../../src/quality/plan-record";

const names = ["Alder", "Briony", "Cedric", "Dorrit", "Ember", "Fenella", "Gethin", "Hollis", "Isolde", "Jarrah"];
const kinds = ["new", "amended", "annual-review"] as const;

/** Records of the plans of some audits: every third has a passage that stands in others, and one has another child's name. */
export function boilerplatePlans(audits: readonly PlanAudit[]): PlanRecord[] {
  return audits.map(({ id, team }, i): PlanRecord => {
    const name = names[i % names.length]!;
    const other = names[(i + 1) % names.length]!;
    return {
      id,
      ...(team === undefined ? {} : { team }),
      kind: kinds[i % kinds.length],
      person: { names: [name] },
      provisions: [
        ...(i % 3 === 0
          ? [
              {
                section: "F" as const,
                text: `${name} will have a calm corner in class with cushions, a timer and headphones whenever it is loud.`,
              },
            ]
          : []),
        ...(i % 7 === 0
          ? [
              {
                section: "G" as const,
                text: `The nurse of the school will review the care of ${name} each term and tell the family what she finds.`,
              },
            ]
          : []),
        {
          section: "F" as const,
          text: `In plan number ${i} the ${i + 3} words that follow are ${i * 7} of ${i * 11} and no others at all.`,
        },
        ...(i === 4 ? [{ section: "F" as const, text: `Each morning ${other} will be met at the door.` }] : []),
      ],
    };
  });
}
