import { percentHalfUp } from "../../statistics/percentage";
import type { Dimension } from "../dimensions";
import type { CaseloadSummary, DataNote } from "../summary";

const names: Record<Dimension, string> = {
  localAuthority: "the local authority",
  area: "the area",
  team: "the team",
  phase: "the phase of education (no National Curriculum year and no date of birth)",
  need: "the primary need",
  route: "who asked for the assessment",
};

/** What a reader must know of the data, from what is shown. */
export function notesOn(summary: Omit<CaseloadSummary, "notes">): DataNote[] {
  const { leftOut, lostRows, repeatedIds, measures, suppressBelow, asOf, since } = summary;
  const notes: DataNote[] = [];
  if (leftOut !== undefined)
    notes.push({
      id: "left-out",
      text: "Cases that could not be read. They are in no figure.",
      count: leftOut,
    });
  if (lostRows !== undefined)
    notes.push({
      id: "lost-rows",
      text: "Rows that could not be read, and whose case is not known. They are in no figure: a case may be missing, or what they say of one.",
      count: lostRows,
    });
  if (repeatedIds !== undefined)
    notes.push({
      id: "repeated-ids",
      text: "References (ids) that stand on more than one case. Each of these cases was counted: a file may be there twice, or extracts may overlap.",
      count: repeatedIds,
    });
  if (since !== undefined)
    notes.push({
      id: "since",
      text: `Limits whose last day lies before ${since} are in no measure; what is still overdue is in the backlog.`,
    });
  for (const { id, title, all, undated } of measures) {
    if (all.undetermined !== 0 && all.all !== 0)
      notes.push({
        id: `undetermined-${id}`,
        text: `${title}: facts are missing, so that these can be called neither in time nor late. They are in no denominator.${shareIn(all.undetermined, all.all)}`,
        count: all.undetermined,
      });
    if (undated.all !== 0)
      notes.push({
        id: `undated-${id}`,
        text: `${title}: no last day can be worked out, so that these are in no month.`,
        count: undated.all,
      });
  }
  for (const dimension of Object.keys(names) as Dimension[]) {
    const missing = measures.find(({ by }) => by[dimension].some(({ group }) => group === undefined));
    const count = missing?.by[dimension].find(({ group }) => group === undefined)?.all;
    if (count !== undefined)
      notes.push({
        id: `not-recorded-${dimension}`,
        text: `Of "${missing!.title}", for these ${names[dimension]} is not recorded.`,
        count,
      });
  }
  notes.push({
    id: "running-month",
    text: `Months that had not ended before ${asOf} are not complete: they are in no run chart.`,
  });
  if (suppressBelow > 1)
    notes.push({
      id: "suppressed",
      text: `Counts from 1 to ${suppressBelow - 1} are suppressed, and others from which one could be worked out. What would rest on them is not shown.`,
    });
  return notes;
}

function shareIn(count: CaseloadSummary["cases"], of: CaseloadSummary["cases"]): string {
  if (typeof count !== "number" || typeof of !== "number") return "";
  return ` That is ${percentHalfUp(count, of)}% of all.`;
}
